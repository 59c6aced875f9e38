# Impor kontak dari Excel: src/sop/invite (C1, C3). Kunci: impor-…

## Templat
impor-button = 📥 Impor dari Excel
impor-template-caption = Isi satu baris untuk setiap orang, lalu kirim berkas ini kembali ke sini. Setiap orang mendapat undangan sendiri; yang sudah ada tidak diundang dua kali.
impor-file-template = Templat kontak { $kecamatan }
impor-file-wrong = Perbaikan kontak { $kecamatan }
impor-sheet-kontak = Kontak
impor-sheet-guide = Petunjuk
impor-title = Daftar kontak untuk diundang
impor-title-wrong = Baris yang perlu diperbaiki
impor-subtitle = Kecamatan { $kecamatan } · satu baris untuk setiap orang
impor-subtitle-wrong = Perbaiki sel merah menurut kolom Catatan, lalu kirim berkas ini kembali ke bot
impor-column-note = Catatan
impor-column-guide = Petunjuk
impor-column-names = Nama desa dan instansi
impor-guide-row = 1. Tulis satu baris untuk setiap orang. Untuk orang kedua dari desa yang sama, tambah baris dan tulis nama desanya lagi.
impor-guide-place = 2. Tulis nama desa atau instansi seperti di kolom sebelah ini.
impor-guide-name = 3. Nama harus diisi. Jabatan dan telepon boleh kosong.
impor-guide-phone = 4. Tulis satu nomor telepon, misalnya 0812-3456-7890.
impor-guide-empty = 5. Baris tanpa nama tidak dibaca, jadi tidak perlu dihapus.
impor-guide-send = 6. Simpan sebagai .xlsx, lalu kirim berkasnya ke bot ini.
impor-guide-after = 7. Bot mengirim lembar undangan untuk dicetak. Berkas yang sama boleh dikirim lagi: yang sudah diundang tidak diundang dua kali.

## Membaca
impor-reading = ⏳ Berkas sedang dibaca …
impor-refused = ✖ Berkas tidak dapat dibaca.
impor-done = ✓ Berkas sudah dibaca.
    Undangan baru: <b>{ NUMBER($made) }</b> · sudah ada: <b>{ NUMBER($known) }</b> · perlu diperbaiki: <b>{ NUMBER($wrong) }</b>
impor-known-hint = Yang sudah ada tidak dicetak lagi. Undangannya hilang? Cabut di /undang, tombol 📋 Undangan terbuka, lalu kirim berkasnya lagi.
impor-lembar-caption = Lembar { NUMBER($count) } undangan. Cetak, potong, lalu serahkan kepada orangnya. Setiap tautan berlaku untuk satu orang, sampai { $at }.
impor-lembar-file = Undangan kontak { $kecamatan }
impor-lembar-heading = Undangan untuk
impor-lembar-person = { $nama }, { $jabatan }
impor-wrong-caption = { NUMBER($count) } baris belum dapat dipakai. Perbaiki sel merah menurut kolom Catatan, lalu kirim berkas ini kembali.

## Daftar milik orang lain: kolomnya diperiksa dulu
impor-check-first = ✓ Berkas sudah dibaca. Belum ada yang disimpan: mohon periksa dulu kolomnya.
impor-tabel-title = Undang dari daftar
impor-tabel-column = { $judul } · { $contoh }
impor-tabel-none = Tidak ada kolomnya
impor-tabel-from-head = { $jabatan } (dari judul kolom)
impor-tabel-from-titles = Menurut judul tabel: { $daftar }
impor-tabel-go-label = Isi berkas
impor-tabel-go = Lanjutkan, undang mereka
impor-tabel-go-question = { $kind ->
        [residents] Berkas ini tampaknya <b>daftar warga</b>, bukan daftar kontak.
        [aid] Berkas ini tampaknya <b>daftar penerima bantuan</b>, bukan daftar kontak.
       *[plan] Berkas ini tampaknya <b>daftar kegiatan atau kebutuhan</b>, bukan daftar kontak.
    } Judul kolomnya: { $judul }.
    Setiap orang dalam daftar kontak diundang memakai bot ini. Kalau itu memang maksudnya, tekan <b>Lanjutkan</b>. Kalau bukan, tekan <b>Batal</b>: tidak ada yang disimpan.
impor-tabel-hidden-label = Baca yang tersembunyi
impor-tabel-hidden-question = Berkas ini punya bagian yang <b>tersembunyi</b>: { $daftar }. Dibaca juga?
impor-tabel-hidden-sheets = lembar { $lembar }
impor-tabel-hidden-columns = kolom { $judul }
impor-tabel-hidden-rows = { NUMBER($rows) } baris
impor-tabel-nama-question = Kolom mana yang berisi <b>nama orangnya</b>? Judul kolom dalam berkas: { $judul }.
impor-tabel-jabatan-question = Kolom mana yang berisi <b>jabatannya</b>?
impor-tabel-telepon-question = Kolom mana yang berisi <b>nomor teleponnya</b>?
impor-tabel-tempat = Kolom desa/instansi
impor-tabel-tempat-question = Kolom mana yang berisi <b>desa, kelurahan, atau instansinya</b>? Kalau semua orang dari tempat yang sama dan kolomnya tidak ada, tekan <b>Tidak ada kolomnya</b>.
impor-tabel-desa = Desa/instansi
impor-tabel-desa-question = Orang-orang dalam berkas ini dari <b>desa atau instansi mana</b>? Jawabannya berlaku untuk seluruh berkas.
impor-tabel-fill-label = Desa yang kosong
impor-tabel-fill-question = Di { NUMBER($count) } baris, desa atau instansinya kosong. Apakah orang-orang itu dari tempat yang <b>sama dengan baris di atasnya</b>? Kalau Tidak, baris itu dikembalikan untuk dilengkapi.
impor-tabel-several-label = Lebih dari satu nomor
impor-tabel-several-question = Di { NUMBER($count) } baris tertulis <b>lebih dari satu nomor telepon</b>. Nomor mana yang dipakai?
impor-tabel-several-first = Nomor yang pertama
impor-tabel-several-back = Kembalikan untuk diperbaiki
impor-tabel-rows = Baris yang dibaca: <b>{ NUMBER($count) }</b>. Belum ada yang disimpan.
impor-tabel-unread = Tidak dibaca: { $judul }.
impor-tabel-refused = 🔒 Ditolak dan tidak disimpan: { $judul }. Nomor seperti NIK, KK, dan rekening tidak perlu dikirim ke sini.
impor-tabel-elsewhere = Dari kecamatan lain, tidak dibaca: { NUMBER($count) } baris.
impor-tabel-hidden = Tersembunyi, tidak dibaca: { NUMBER($count) } baris.
impor-tabel-hidden-column = Kolom tersembunyi, tidak dibaca: { $judul }.
impor-tabel-skipped = Dilewati karena bukan isi daftar: { $daftar }.
impor-tabel-skip-total = { NUMBER($count) } baris jumlah
impor-tabel-skip-signature = { NUMBER($count) } baris tanda tangan
impor-tabel-skip-numbers = { NUMBER($count) } baris nomor kolom
impor-tabel-skip-line = { NUMBER($count) } baris judul atau catatan
impor-tabel-others = Tabel atau lembar lain, tidak dibaca: { $daftar }.
impor-tabel-rest = { $judul } (selain nomornya)
impor-tabel-remembered = Kolomnya seperti pilihan terakhir untuk berkas dengan judul kolom yang sama.
impor-tabel-nobody = Baris tanpa nama dan telepon, dilewati: { NUMBER($count) }.

## Catatan pada baris yang salah
impor-note-tempat-missing = Isi nama desa atau instansi.
impor-note-tempat-unknown = Nama ini tidak dikenal. Nama yang benar ada di lembar Petunjuk.
impor-note-tempat-near = Mungkin maksudnya { $daftar }. Tulis persis seperti itu.
impor-note-tempat-several = Ada lebih dari satu: { $daftar }. Tulis persis salah satunya.
impor-note-nama = Isi nama orangnya, 2 sampai 100 huruf.
impor-note-nama-several = Tulis hanya nama satu orang di sini. Jabatan dan telepon ada kolomnya sendiri; orang kedua ditulis di baris sendiri.
impor-note-jabatan = Tulis jabatan 2 sampai 100 huruf, atau kosongkan.
impor-note-telepon = Tulis satu nomor seperti 0812-3456-7890, atau kosongkan.
impor-note-telepon-several = Ada lebih dari satu nomor. Tulis satu saja.
impor-note-telepon-letters = Ada huruf di antara angkanya, misalnya O sebagai ganti 0. Tulis satu nomor seperti 0812-3456-7890, atau kosongkan.
impor-note-telepon-decimal = Excel mengubah nomor ini menjadi bilangan, jadi angkanya mungkin sudah hilang. Tulis lagi nomornya seperti 0812-3456-7890, atau kosongkan.
impor-note-telepon-unknown = Nomor seperti ini tidak ada. Periksa jumlah angkanya, lalu tulis seperti 0812-3456-7890, atau kosongkan.

## Undangan bernama
impor-list-line = { $no }. <b>{ $nama }</b>, { $seat }, sampai { $at }, dari { $by }
impor-waiting = ✉️ Diundang, belum bergabung ({ NUMBER($count) }): { $daftar }
impor-waiting-name = { $nama } ({ $tempat })
impor-jabatan-question = Apa jabatan Bapak/Ibu? Di undangan tertulis: <b>{ $jabatan }</b>. Kalau itu benar, tekan Lewati.

## Penolakan
impor-not-yours = Berkas Excel hanya diterima dari Kasi Kesra, atau dari staf yang mengatur kontak.
impor-too-often = Sudah lima berkas dalam 10 menit. Mohon tunggu sebentar, lalu kirim lagi.
impor-gone = Berkas tidak dapat diambil dari Telegram. Mohon kirim lagi.
impor-blank = Berkas ini kosong: tidak ada satu sel pun yang berisi. Gambar dan grafik di dalamnya tidak dapat dibaca. Ketik daftarnya ke dalam tabel, atau pakai templat dari /kontak, tombol 📥 Impor dari Excel.
impor-sideways = Judul dalam berkas ini ada di samping (Nama, Jabatan, No. HP dari atas ke bawah), bukan di atas setiap kolom. Salin isinya menjadi satu baris untuk setiap orang, misalnya ke templat dari /kontak, tombol 📥 Impor dari Excel.
impor-no-table = Tabel kontak tidak ditemukan dalam berkas ini. Beri judul di atas setiap kolom, misalnya Nama, Jabatan, No. HP, Desa, lalu kirim lagi. Atau pakai templat dari /kontak, tombol 📥 Impor dari Excel.
impor-no-people = Tabel kontak tidak ditemukan dalam berkas ini. Judul kolom yang ada: { $judul }. Di bawahnya tidak ada nama orang. Templatnya ada di /kontak, tombol 📥 Impor dari Excel.
impor-empty = Belum ada nama yang diisi dalam berkas ini. Isi kolom Nama, lalu kirim lagi.
impor-too-many = Berkas ini berisi lebih dari { NUMBER($most) } orang. Bagi menjadi beberapa berkas.

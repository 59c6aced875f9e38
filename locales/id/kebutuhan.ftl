# Kebutuhan desa (A1, B4). Kunci: kebutuhan-…

## Kata keadaan
kebutuhan-status =
    { $status ->
        [DITERIMA] 📥 Diterima
        [DIVERIFIKASI] ✅ Diverifikasi
        [DIKEMBALIKAN] ↩️ Dikembalikan
        [DITANGANI] 🛠 Ditangani
        [DITOLAK] ⛔ Ditolak
       *[other] { $status }
    }
kebutuhan-urgensi =
    { $urgensi ->
        [DARURAT] 🔴 DARURAT
        [SEGERA] 🟠 Segera
       *[other] 🟢 Biasa
    }
kebutuhan-urgensi-biasa = 🟢 Biasa
kebutuhan-urgensi-segera = 🟠 Segera
kebutuhan-urgensi-darurat = 🔴 Darurat
kebutuhan-sealed = laporan rahasia

## Perintah dan tombol besar
kebutuhan-command-lapor = Laporkan kebutuhan desa
kebutuhan-command-status = Lihat laporan desa saya
kebutuhan-command-list = Daftar kebutuhan kecamatan
kebutuhan-menu-lapor = 📝 Lapor kebutuhan
kebutuhan-menu-status = 📋 Laporan saya
kebutuhan-menu-list = 📋 Daftar kebutuhan

## Kartu
kebutuhan-card-title = <b>{ $nomor }</b> · { kebutuhan-urgensi } · { kebutuhan-status }
kebutuhan-card-confidential = 🔒 <i>Rahasia: hanya untuk Kasi Kesra dan pelapor.</i>
kebutuhan-card-jenis = <b>{ $jenis }</b> ({ $bidang })
kebutuhan-card-lokasi = { $desa }, { $lokasi }
kebutuhan-card-jumlah = { $kk } KK, { $jiwa } jiwa
kebutuhan-card-uraian = <blockquote>{ $uraian }</blockquote>
kebutuhan-card-foto = 📷 { $count } foto
kebutuhan-card-pin = 📍 Ada titik di peta
kebutuhan-card-kontak = ☎️ { $nama }, { $telepon }
kebutuhan-card-pelapor = Pelapor: { $nama } ({ $jabatan }), { $at }
kebutuhan-card-similar = ⚠️ Mungkin sama dengan: { $daftar }
kebutuhan-card-riwayat = • { $at }: { kebutuhan-status } – { $nama }
kebutuhan-card-riwayat-note = • { $at }: { kebutuhan-status } – { $nama }: “{ $note }”
kebutuhan-button-verify = ✅ Verifikasi
kebutuhan-button-take-up = 🛠 Tangani
kebutuhan-button-return = ↩️ Kembalikan
kebutuhan-button-reject = ⛔ Tolak
kebutuhan-button-answer = ✍️ Jawab
kebutuhan-button-open = 📄 Buka
kebutuhan-button-foto = 📷 Lihat foto ({ $count })
kebutuhan-button-pin = 📍 Lihat peta

## Kabar
kebutuhan-notice-sealed = 🔒 <b>{ $nomor }</b> · { kebutuhan-urgensi }
    Ada laporan rahasia dari { $desa }. Tekan Buka untuk membacanya. Setiap pembacaan dicatat.
kebutuhan-notice-received = <b>{ $nomor }</b> ({ $jenis }) sudah diterima Kasi Kesra.
kebutuhan-notice-verified = ✅ <b>{ $nomor }</b> ({ $jenis }) sudah <b>diverifikasi</b> oleh Kasi Kesra.
kebutuhan-notice-taken-up = 🛠 <b>{ $nomor }</b> ({ $jenis }) sedang <b>ditangani</b> oleh Kasi Kesra.
kebutuhan-notice-rejected = ⛔ Maaf, <b>{ $nomor }</b> ({ $jenis }) <b>tidak dapat diterima</b>.
    Alasan: { $note }
kebutuhan-notice-returned = ↩️ Kasi Kesra bertanya tentang <b>{ $nomor }</b> ({ $jenis }):
    <blockquote>{ $note }</blockquote>
    Mohon tekan Jawab.
kebutuhan-notice-answered = ✍️ Jawaban untuk <b>{ $nomor }</b> dari { $nama }:
    <blockquote>{ $note }</blockquote>
kebutuhan-notice-added = ✍️ Tambahan untuk <b>{ $nomor }</b> dari { $nama }:
    <blockquote>{ $note }</blockquote>
# $words: yang ditulis; boleh kosong kalau hanya foto.
kebutuhan-notice-pesan = ✉️ Pesan dari <b>{ $nama }</b> ({ $jabatan }, { $tempat }):
    <blockquote>{ $words }</blockquote>
kebutuhan-notice-late-foto = 📷 Ada foto susulan untuk <b>{ $nomor }</b> dari { $desa }.

## Jawaban kepada yang bertindak
kebutuhan-recorded = Terima kasih. Laporan tersimpan dengan nomor <b>{ $nomor }</b> dan { $at ->
        [now] sedang diteruskan kepada Kasi Kesra.
        [none] menunggu: Kasi Kesra saat ini belum dapat dihubungi lewat bot ini, dan melihatnya begitu membuka daftarnya. Kalau mendesak, mohon hubungi langsung.
       *[other] sampai kepada Kasi Kesra pada { $at }. Pada malam hari, hari Minggu, dan hari libur bot ini tidak mengganggu siapa pun, kecuali untuk keadaan darurat.
    }
    Foto menyusul? Kirim foto sebagai balasan pesan ini, atau beri keterangan { $nomor }.
kebutuhan-done-returned = <b>{ $nomor }</b> dikembalikan. { $at ->
        [now] Pertanyaan Bapak/Ibu sedang dikirim kepada pelapor.
       *[other] Pertanyaan Bapak/Ibu sampai kepada pelapor pada { $at }.
    }
kebutuhan-done-rejected = <b>{ $nomor }</b> ditolak. { $at ->
        [now] Alasannya sedang dikirim kepada pelapor.
       *[other] Alasannya sampai kepada pelapor pada { $at }.
    }
kebutuhan-done-answered = Terima kasih. Jawaban untuk <b>{ $nomor }</b> { $at ->
        [now] sedang dikirim kepada Kasi Kesra.
        [none] sudah tersimpan. Kasi Kesra saat ini belum dapat dihubungi lewat bot ini, dan melihatnya begitu membuka daftarnya. Kalau mendesak, mohon hubungi langsung.
       *[other] sampai kepada Kasi Kesra pada { $at }.
    }
kebutuhan-done-verified = { $nomor } diverifikasi. Pelapor diberi tahu.
kebutuhan-done-taken-up = { $nomor } ditangani. Pelapor diberi tahu.
kebutuhan-foto-added = Foto untuk <b>{ $nomor }</b> sudah disimpan. { $told ->
        [none] Kasi Kesra saat ini belum dapat dihubungi lewat bot ini, dan melihatnya begitu membuka daftarnya. Kalau mendesak, mohon hubungi langsung.
       *[other] Kasi Kesra diberi tahu.
    }
kebutuhan-words-added = Kiriman untuk <b>{ $nomor }</b> sudah disimpan. { $told ->
        [none] Kasi Kesra saat ini belum dapat dihubungi lewat bot ini, dan melihatnya begitu membuka daftarnya. Kalau mendesak, mohon hubungi langsung.
       *[other] Kasi Kesra diberi tahu.
    }
kebutuhan-pesan-sent = Pesan Bapak/Ibu { $at ->
        [now] sedang diteruskan kepada Kasi Kesra.
       *[other] sampai kepada Kasi Kesra pada { $at }.
    }
kebutuhan-pesan-nobody = Kasi Kesra saat ini belum dapat dihubungi lewat bot ini, jadi pesan ini belum dikirim. Kiriman Bapak/Ibu tetap saya simpan di sini: coba lagi nanti, atau pilih yang lain. Kalau mendesak, mohon hubungi langsung.
kebutuhan-pesan-file = Gambar yang dikirim sebagai berkas tidak dapat diteruskan begitu saja. Mohon kirim sebagai foto biasa, atau pilih laporan yang dimaksud.
kebutuhan-foto-joined =
    { $count ->
        [1] 📎 Foto ini saya simpan juga untuk <b>{ $nomor }</b>.
       *[other] 📎 { $count } foto saya simpan juga untuk <b>{ $nomor }</b>.
    } { $told ->
        [none] Kasi Kesra saat ini belum dapat dihubungi lewat bot ini, dan melihatnya begitu membuka daftarnya. Kalau mendesak, mohon hubungi langsung.
       *[other] Kasi Kesra diberi tahu.
    }
kebutuhan-button-not-this = Bukan untuk ini
kebutuhan-foto-moved = { $count } foto diambil lagi dari <b>{ $nomor }</b>.
kebutuhan-foto-moved-before = Foto itu sudah dipindah, atau sudah tidak ada.
kebutuhan-foto-move-later = Masih ada formulir yang belum selesai. Mohon selesaikan atau batalkan dulu, lalu tekan tombol ini lagi.
kebutuhan-notice-foto-gone = 📷 { $count } foto tadi ternyata bukan untuk <b>{ $nomor }</b>, dan diambil lagi oleh { $nama }.
kebutuhan-foto-of = Foto untuk <b>{ $nomor }</b>
kebutuhan-foto-known = Foto itu sudah tersimpan pada <b>{ $nomor }</b>.
kebutuhan-reply-noted = Baik, terima kasih.

## Penolakan
kebutuhan-not-found = Kebutuhan itu tidak ditemukan. Mohon periksa nomornya. Contoh: K-0001.
kebutuhan-changed-meanwhile = <b>{ $nomor }</b> sekarang: { kebutuhan-status }. Tindakan itu sudah tidak dapat dilakukan.
kebutuhan-desa-only = Laporan kebutuhan dibuat oleh perangkat desa.
kebutuhan-jenis-unknown = Jenis kebutuhan itu sudah tidak dipakai. Mohon pilih jenis yang lain dengan tombol ✏️.
kebutuhan-jiwa-below-kk = Jumlah jiwa ({ $jiwa }) lebih kecil daripada jumlah KK ({ $kk }). Satu KK paling sedikit satu jiwa. Mohon perbaiki dengan tombol ✏️.
kebutuhan-foto-too-many = <b>{ $nomor }</b> sudah penuh: paling banyak { $max } foto. Foto ini tidak disimpan.
kebutuhan-no-pin = Tidak ada titik peta pada laporan ini.
kebutuhan-no-foto = Tidak ada foto pada laporan ini.

## Yang dikirim di luar formulir
kebutuhan-loose-title = Kiriman tadi
kebutuhan-loose-label = Untuk
kebutuhan-loose-question = Kiriman Bapak/Ibu sudah saya simpan dulu. Ini untuk apa?
kebutuhan-loose-more = Masih ada foto atau keterangan? Kirim saja dulu, saya simpan bersama. Setelah itu tekan pilihannya.
kebutuhan-loose-otherwise = Mohon tekan salah satu tombol. Contoh: Laporan baru.
kebutuhan-loose-need = { $nomor } · { $jenis }
kebutuhan-loose-answer = Jawaban { $nomor } · { $jenis }
kebutuhan-loose-report = 📝 Laporan baru
kebutuhan-loose-kasi = ✉️ Hanya pesan untuk Kasi
kebutuhan-loose-nothing = Bukan apa-apa
kebutuhan-loose-dropped = Baik. Kiriman itu tidak disimpan.

## Daftar
kebutuhan-list-title = <b>Kebutuhan: { $total }</b>
kebutuhan-list-filter = Saringan: { $daftar }
kebutuhan-list-count = { kebutuhan-status } { $jumlah }
kebutuhan-list-line = <b>{ $nomor }</b> · { $desa } · { $jenis } · { $kk } KK
    { kebutuhan-urgensi } · { kebutuhan-status }
kebutuhan-list-line-sealed = <b>{ $nomor }</b> · { $desa } · 🔒 rahasia · { $kk } KK
    { kebutuhan-urgensi } · { kebutuhan-status }
kebutuhan-list-empty = Belum ada kebutuhan yang cocok.
kebutuhan-list-none = Belum ada kebutuhan yang dilaporkan.
kebutuhan-list-page = Halaman { $page }/{ $pages }
kebutuhan-filter-status = 🔎 Keadaan
kebutuhan-filter-desa = 🔎 Desa
kebutuhan-filter-bidang = 🔎 Bidang
kebutuhan-filter-urgensi = 🔎 Urgensi
kebutuhan-filter-clear = ✖ Hapus saringan
kebutuhan-filter-back = ◀ Kembali ke daftar
kebutuhan-filter-ask =
    { $facet ->
        [status] Tampilkan kebutuhan dengan keadaan apa?
        [desa] Tampilkan kebutuhan dari desa mana?
        [bidang] Tampilkan kebutuhan bidang apa?
       *[urgensi] Tampilkan kebutuhan dengan urgensi apa?
    }

## Formulir lapor
kebutuhan-form-title = Lapor kebutuhan
kebutuhan-form-bidang = Bidang
kebutuhan-form-bidang-question = Kebutuhan ini tentang bidang apa?
kebutuhan-form-jenis = Jenis
kebutuhan-form-jenis-question = Jenis kebutuhannya apa?
kebutuhan-form-lokasi = Lokasi
kebutuhan-form-lokasi-question = Di mana tempatnya di { $tempat }? Contoh: RT 03, Dusun II.
kebutuhan-form-pin = Titik peta
kebutuhan-form-pin-question = Kirim titik di peta, kalau bisa. Tidak harus.
kebutuhan-form-kk = Jumlah KK
kebutuhan-form-kk-question = Berapa KK (kepala keluarga) yang membutuhkan? Contoh: 12.
kebutuhan-form-jiwa = Jumlah jiwa
kebutuhan-form-jiwa-question = Berapa jiwa semuanya? Paling sedikit { $kk }. Contoh: { $contoh }.
kebutuhan-form-jiwa-too-few = Jumlah jiwa tidak boleh lebih kecil daripada jumlah KK ({ $kk }). Contoh: { $contoh }.
kebutuhan-form-urgensi = Urgensi
kebutuhan-form-urgensi-question = Seberapa mendesak?
kebutuhan-form-uraian = Uraian
kebutuhan-form-uraian-question = Apa yang terjadi, dan apa yang dibutuhkan? Ceritakan singkat. Nama warga dan NIK tidak perlu ditulis.
kebutuhan-form-foto = Foto
kebutuhan-form-foto-question = Ada foto? Jangan kirim foto KTP atau KK.
kebutuhan-form-kontak = Kontak
kebutuhan-form-kontak-question = Siapa yang dapat dihubungi di lokasi? Kirim kartu kontak, atau tulis nama dan nomornya. Tidak harus.

## Formulir kembalikan, tolak, jawab
kebutuhan-return-title = Kembalikan kebutuhan
kebutuhan-return-label = Pertanyaan
kebutuhan-return-question = Apa yang ingin ditanyakan kepada pelapor <b>{ $nomor }</b>? Contoh: Berapa rumah yang terendam?
kebutuhan-reject-title = Tolak kebutuhan
kebutuhan-reject-label = Alasan
kebutuhan-reject-question = Mengapa <b>{ $nomor }</b> tidak dapat diterima? Alasan ini dibaca pelapor. Contoh: Sudah ditangani lewat Dana Desa.
kebutuhan-answer-title = Jawab pertanyaan Kasi
kebutuhan-answer-label = Jawaban
kebutuhan-answer-question = Pertanyaan Kasi Kesra tentang <b>{ $nomor }</b>:
    <blockquote>{ $note }</blockquote>
    Apa jawaban Bapak/Ibu?

## Di catatan akses: apa yang dilakukan
kebutuhan-audit-record = mengirim laporan
kebutuhan-audit-read = membuka laporan rahasia
kebutuhan-audit-pesan = mengirim pesan kepada Kasi
kebutuhan-audit-foto = menambah foto
kebutuhan-audit-pindah = mengambil lagi foto
kebutuhan-audit-verify = memverifikasi laporan
kebutuhan-audit-take-up = menangani laporan
kebutuhan-audit-return = mengembalikan laporan
kebutuhan-audit-reject = menolak laporan
kebutuhan-audit-answer = menjawab pertanyaan

# Program rencana kerja tahunan (A2). Kunci: program-…

program-command = Program tahun ini
program-menu = 📁 Program

## Daftar
program-list-title = <b>Program tahun { $tahun }</b>
program-list-title-archive = <b>Arsip program tahun { $tahun }</b>
program-list-line = <b>{ $nama }</b> ({ $jenis })
    Target { $target } · { $jumlah } penyaluran
program-list-empty = Belum ada program. Tekan Program baru untuk mengisi yang pertama.
program-list-empty-archive = Arsip kosong.
program-button-new = ➕ Program baru
program-button-back = ◀ Daftar program
program-button-archive-list = 🗄 Arsip ({ $jumlah })
program-button-year = Tahun { $tahun }

## Kartu
program-card-title = <b>{ $nama }</b> · { $tahun }
program-card-archived = 🗄 <i>Diarsipkan: tidak dipakai lagi.</i>
program-card-jenis = { $jenis } ({ $bidang })
program-card-target = Target: { $target }, sasaran { $sasaran }
program-card-pagu = Pagu: { $pagu } ({ $sumber })
program-card-pelaksana = Pelaksana: { $nama }
program-card-jadwal = Triwulan: { $triwulan }
program-card-nothing-planned = Belum ada penyaluran yang direncanakan.
program-card-planned = <b>{ $jumlah } penyaluran</b> di { $desa } desa, { $open } belum selesai
program-card-kpm = KPM: rencana { $rencana }, diterima { $diterima }
program-card-barang = Barang: rencana { $rencana }, diterima { $diterima }
program-pelaksana-sendiri = Kecamatan sendiri
program-triwulan-1 = Triwulan I
program-triwulan-2 = Triwulan II
program-triwulan-3 = Triwulan III
program-triwulan-4 = Triwulan IV
program-button-plan = 🚚 Rencanakan penyaluran
program-button-change = ✏️ Ubah program
program-button-archive = 🗄 Arsipkan
program-button-restore = ♻️ Pakai lagi
program-button-penyaluran = 📦 Lihat penyalurannya

## Formulir
program-form-title = Program baru
program-form-nama = Nama program
program-form-nama-question = Apa nama programnya? Contoh: BLT Dana Desa triwulan IV
program-form-tahun = Tahun
program-form-tahun-question = Untuk tahun berapa?
program-form-bidang = Bidang
program-form-bidang-question = Program ini termasuk bidang apa?
program-form-jenis = Jenis bantuan
program-form-jenis-question = Apa jenis bantuannya?
program-form-jenis-own = Jenis lainnya
program-form-jenis-other = ✍️ Lainnya
program-form-jenis-other-question = Mohon tulis jenis bantuannya. Contoh: Kursi roda
program-form-sasaran = Sasaran
program-form-sasaran-question = Siapa sasarannya?
program-form-target = Target
program-form-target-question = Berapa targetnya setahun? Angkanya saja, satuannya ditanya sesudah ini. Contoh: 1.250
program-form-satuan = Satuan target
program-form-satuan-question = Target itu dihitung dalam satuan apa?
program-form-pagu = Pagu
program-form-pagu-question = Berapa pagu anggarannya? Contoh: Rp125.000.000 atau 125 juta. Belum tahu? Tulis 0.
program-form-sumber = Sumber dana
program-form-sumber-question = Dari mana dananya?
program-form-pelaksana = Pelaksana
program-form-pelaksana-question = Siapa yang melaksanakan program ini?
program-form-jadwal = Triwulan pelaksanaan
program-form-jadwal-question = Pada triwulan berapa program ini berjalan?
program-recorded = ✅ Program tersimpan.

## Ubah dan arsip
program-change-title = Ubah program
program-change-what = Yang diubah
program-change-what-question = Apa yang ingin diubah pada program <b>{ $nama }</b>?
program-changed = ✅ Program sudah diubah.
program-done-archived = Program { $nama } diarsipkan.
program-done-restored = Program { $nama } dipakai lagi.

## Penolakan
program-not-allowed = Yang dapat mengubah program dan penyaluran hanya Kasi Kesra, atau staf yang diberi hak Program.
program-not-found = Program itu tidak ditemukan. Mohon buka daftarnya lewat /program.
program-exists = Program { $nama } untuk tahun { $tahun } sudah ada. Mohon ubah namanya, misalnya dengan menambahkan triwulan atau sumber dananya. Jawaban yang lain tetap tersimpan.
program-exists-archived = Program { $nama } untuk tahun { $tahun } sudah ada di arsip. Buka arsip lewat /program lalu tekan Pakai lagi, atau mohon ubah namanya. Jawaban yang lain tetap tersimpan.
program-bidang-unknown = Bidang itu tidak ada lagi. Mohon pilih bidang yang lain.
program-instansi-unknown = Instansi itu tidak dipakai lagi. Mohon pilih pelaksana yang lain.
program-tahun = Program hanya dapat dibuat untuk tahun { $ini } atau { $depan }. Mohon pilih tahunnya lagi.
program-changed-meanwhile = Program { $nama } baru saja diubah orang lain. Mohon lihat kartunya yang terbaru, lalu ulangi bila masih perlu.
program-open = Program { $nama } masih punya { $jumlah } penyaluran yang belum selesai. Mohon tunggu sampai selesai, atau batalkan penyalurannya dahulu.

## Di catatan akses: apa yang dilakukan
program-audit-record = membuat program
program-audit-change = mengubah program
program-audit-archive = mengarsipkan program
program-audit-restore = memakai lagi program

# Penyaluran bantuan: rencana, daftar, kartu (B1, B3). Kunci: penyaluran-…

penyaluran-command = Penyaluran bantuan
penyaluran-menu = 📦 Penyaluran

## Kata keadaan
penyaluran-status =
    { $status ->
        [DIRENCANAKAN] 🗓 Direncanakan
        [SEBAGIAN] ◐ Diterima sebagian
        [SELESAI] ✅ Selesai
        [TIDAK_DITERIMA] ❌ Tidak diterima
        [DIBATALKAN] ✖ Dibatalkan
       *[other] { $status }
    }
penyaluran-hasil =
    { $hasil ->
        [DITERIMA] ✅ diterima
        [CATATAN] ⚠️ diterima dengan catatan
       *[other] ❌ tidak diterima
    }
penyaluran-state =
    { $late ->
        [1] { penyaluran-status } · ⏰ Terlambat
       *[other] { penyaluran-status }
    }
penyaluran-shelf =
    { $shelf ->
        [direncanakan] 🗓 Direncanakan
        [terlambat] ⏰ Terlambat
        [sebagian] ◐ Sebagian
        [selesai] ✅ Selesai
        [berbeda] ⚠️ Berbeda
       *[other] ✖ Dibatalkan
    }
penyaluran-shelf-button = { penyaluran-shelf } ({ $jumlah })
penyaluran-part-tanggal = Tanggal
penyaluran-part-tempat = Tempat
penyaluran-part-kpm = Penerima
penyaluran-no-tempat = belum ditentukan
penyaluran-kecamatan = Kecamatan

## Daftar
penyaluran-list-title = <b>Penyaluran: { $total }</b>
penyaluran-list-filter = Saringan: { $daftar }
penyaluran-list-line = <b>{ $nomor }</b> · { $desa } · { $program }
    { $tanggal } · { penyaluran-state } · KPM { $diterima }/{ $rencana }
penyaluran-list-empty = Tidak ada penyaluran di sini.
penyaluran-list-none = Belum ada penyaluran. Isi programnya dahulu lewat <b>Program</b>, lalu rencanakan penyalurannya.
penyaluran-list-page = Halaman { $page } dari { $pages }
penyaluran-filter-program = 🔎 Program
penyaluran-filter-desa = 🔎 Desa
penyaluran-filter-clear = ✖ Hapus saringan
penyaluran-filter-back = ◀ Kembali ke daftar
penyaluran-filter-ask =
    { $facet ->
        [program] Tampilkan penyaluran program apa?
       *[other] Tampilkan penyaluran desa mana?
    }

## Kartu
penyaluran-card-title = <b>{ $nomor }</b> · { penyaluran-state }
penyaluran-card-program = <b>{ $program }</b> ({ $jenis })
penyaluran-card-desa = { $desa }: { $kapan }
penyaluran-card-pelaksana = Penyalur: { $nama }
penyaluran-card-kpm = Untuk { $kpm } KPM
penyaluran-card-barang = • { $nama }: { $jumlah }
penyaluran-card-same = • { $nama }: rencana { $rencana }, diterima { $diterima } ✓
penyaluran-card-differs = • { $nama }: rencana { $rencana }, diterima { $diterima }, selisih <b>{ $selisih }</b>
penyaluran-card-konfirmasi = Konfirmasi { $nama }: { penyaluran-hasil }, { $tanggal }{ $sisa ->
        [1] {" "}(masih ada sisa)
       *[other] {""}
    }
penyaluran-card-sebab = Sebab: { $sebab }
penyaluran-card-foto = 📷 { $count } foto
penyaluran-card-riwayat = – { $at }: { penyaluran-status } – { $nama }
penyaluran-card-riwayat-note = – { $at }: { penyaluran-status } – { $nama }: “{ $note }”
penyaluran-card-changed = – { $at }: ✏️ { $what } – { $nama }
penyaluran-change-line = { $label }: { $dari } → { $jadi }
penyaluran-button-konfirmasi = ✅ Konfirmasi
penyaluran-button-proof = 🧾 Konfirmasi dan bukti
penyaluran-button-konfirmasi-list = ✅ Buka daftar konfirmasi
penyaluran-button-change = ✏️ Ubah rencana
penyaluran-button-cancel = ✖ Batalkan penyaluran
penyaluran-button-foto = 📷 Lihat foto ({ $count })
penyaluran-button-barang = Jumlah { $nama }
penyaluran-button-back = ◀ Kembali ke kartu
penyaluran-button-plan = 🚚 Rencanakan penyaluran baru
penyaluran-button-list = 📦 Daftar penyaluran program ini
penyaluran-button-program = 📁 Program
penyaluran-button-one = { $nomor } { $desa }

## Rencana baru
penyaluran-form-title = Rencana penyaluran
penyaluran-form-program = Program
penyaluran-form-program-question = Penyaluran untuk program apa?
penyaluran-form-desa = Desa
penyaluran-form-desa-which = Bantuan ini disalurkan ke desa mana?
penyaluran-form-desa-question = Bantuan { $nama } disalurkan ke desa mana?
penyaluran-form-desa-all = Semua desa
penyaluran-form-tanggal-question = Tanggal berapa disalurkan? Contoh: 10 Desember
penyaluran-form-tempat-question = Di mana tempatnya? Contoh: Balai desa. Belum tahu? Tekan Lewati.
penyaluran-form-kpm-question = Untuk berapa KPM di tiap desa? Bila berbeda antardesa, isi yang paling umum; nanti dapat diubah per desa. Contoh: 45
penyaluran-form-basis = Cara menghitung barang
penyaluran-form-basis-question = Jumlah barangnya mau ditulis bagaimana?
penyaluran-form-basis-each = Untuk tiap KPM
penyaluran-form-basis-whole = Seluruhnya per desa
penyaluran-form-barang = Barang
penyaluran-form-barang-each-question = Apa yang diterima <b>tiap KPM</b>? Contoh: Beras 10 kg. Uang: BLT Rp300.000
penyaluran-form-barang-whole-question = Apa yang diterima <b>satu desa seluruhnya</b>? Contoh: Beras 450 kg. Uang: BLT Rp13.500.000
penyaluran-form-instansi = Penyalur
penyaluran-form-instansi-question = Siapa yang membawanya ke desa?
penyaluran-form-instansi-same = Sama dengan pelaksana program
penyaluran-planned =
    { $count ->
        [1] ✅ Penyaluran <b>{ $program }</b> direncanakan di satu desa.
       *[other] ✅ Penyaluran <b>{ $program }</b> direncanakan di { $count } desa.
    }
penyaluran-planned-when = { $kapan }, tiap desa { $kpm } KPM
penyaluran-planned-line = <b>{ $nomor }</b> { $desa }
penyaluran-planned-unheard = ⚠️ Belum ada perangkat yang terdaftar, jadi belum diberi tahu: { $daftar }. Undang lewat /undang.
penyaluran-planned-told = Perangkat desa dan penyalur yang terdaftar diberi tahu. Jumlah suatu desa berbeda? Tekan desanya di bawah, lalu <b>Ubah rencana</b>.

## Barang
penyaluran-barang-each = { $nama } { $jumlah } × { $kpm } KPM = { $total }
penyaluran-barang-whole = { $nama } { $jumlah }
penyaluran-barang-hint = Satu barang satu baris. Beberapa barang boleh dalam satu pesan.
penyaluran-barang-taken = Sudah dicatat:
    { $daftar }
    Ada barang lain? Tulis lagi. Sudah semua? Tekan Selesai.
penyaluran-barang-none = Mohon tulis sedikitnya satu barang. Contoh: Beras 10 kg
penyaluran-barang-otherwise = Mohon tulis nama barang, jumlah, dan satuannya. Contoh: Beras 10 kg
penyaluran-barang-no-jumlah = “{ $baris }” belum ada jumlahnya yang jelas. Tulis nama, angka, dan satuannya. Contoh: Beras 1.250 kg atau BLT Rp300.000
penyaluran-barang-no-satuan = “{ $baris }” belum ada satuannya. Contoh: Beras 10 kg, Mie instan 1 dus, Selimut 2 lembar
penyaluran-barang-several = Di “{ $baris }” ada lebih dari satu jumlah. Mohon tulis satu barang dalam satu baris, dengan satu jumlah. Contoh: Beras 10 kg
penyaluran-barang-fraction = “{ $baris }” bukan bilangan bulat. Mohon pakai satuan yang lebih kecil. Contoh: Mie instan 30 bungkus, bukan 1,5 dus
penyaluran-barang-too-much = Jumlah pada “{ $baris }” terlalu besar. Mohon periksa angkanya.
penyaluran-barang-too-long = Nama barang pada “{ $baris }” terlalu panjang. Mohon disingkat, paling banyak 60 huruf.
penyaluran-barang-too-many = Paling banyak { $max } macam barang dalam satu penyaluran. Yang lain mohon dibuat penyaluran tersendiri.
penyaluran-barang-per-kpm = “{ $baris }” ditulis per KPM, padahal Bapak/Ibu memilih jumlah seluruhnya per desa. Tulis jumlah seluruhnya, atau tekan Kembali lalu pilih Untuk tiap KPM.

## Kabar kepada desa dan mitra
penyaluran-notice-planned = 📦 <b>Rencana penyaluran { $nomor }</b>
penyaluran-notice-program = <b>{ $program }</b> untuk { $desa }
penyaluran-notice-when = Waktu: { $kapan }
penyaluran-notice-kpm = Untuk { $kpm } KPM
penyaluran-notice-barang = • { $nama }: { $jumlah }
penyaluran-notice-pelaksana = Penyalur: { $nama }
penyaluran-notice-please = Bila sudah tiba, mohon tekan Konfirmasi.
penyaluran-notice-mitra =
    { $desa ->
        [1] 📦 <b>Rencana penyaluran { $program }</b> di satu desa
       *[other] 📦 <b>Rencana penyaluran { $program }</b> di { $desa } desa
    }
penyaluran-notice-each = Tiap desa:
penyaluran-notice-desa = <b>{ $nomor }</b> { $desa }, { $kpm } KPM
penyaluran-notice-mitra-please = Bila sudah disalurkan, mohon dikonfirmasi. Kirim nomornya untuk membuka satu desa, misalnya { $nomor }.
penyaluran-notice-changed = ✏️ Rencana <b>{ $nomor }</b> diubah: { $program }, { $desa }
penyaluran-notice-cancelled = ✖ Penyaluran <b>{ $nomor }</b> dibatalkan: { $program }, { $desa }, { $kapan }
    Alasan: { $reason }

## Ubah dan batal
penyaluran-change-title = Ubah rencana penyaluran
penyaluran-change-what = <i>Apa yang ingin diubah?</i>
penyaluran-change-tanggal-question = <b>{ $nomor }</b> ({ $desa }) dipindah ke tanggal berapa? Contoh: 14 Desember
penyaluran-change-tempat-question = Di mana <b>{ $nomor }</b> ({ $desa }) disalurkan? Contoh: Balai desa
penyaluran-change-kpm-question = Berapa KPM untuk <b>{ $nomor }</b> ({ $desa })? Contoh: 52
penyaluran-change-scale = Barang ikut disesuaikan
penyaluran-change-scale-question = Jumlah barang ikut disesuaikan dengan jumlah KPM yang baru?
penyaluran-change-jumlah = Jumlah
penyaluran-change-jumlah-question = Berapa { $satuan } { $nama } seluruhnya untuk <b>{ $nomor }</b> ({ $desa })? Contoh: 1.250
penyaluran-change-rupiah-question = Berapa rupiah { $nama } seluruhnya untuk <b>{ $nomor }</b> ({ $desa })? Contoh: Rp15.000.000 atau 15 juta
penyaluran-done-changed = ✅ Rencana { $nomor } sudah diubah. Desa dan penyalur diberi tahu.
penyaluran-done-cancelled = ✖ Penyaluran { $nomor } dibatalkan. Desa dan penyalur diberi tahu.
penyaluran-cancel-title = Batalkan penyaluran
penyaluran-cancel-label = Alasan
penyaluran-cancel-question = Mengapa <b>{ $nomor }</b> ({ $desa }) dibatalkan? Alasan ini dibaca desa dan penyalur. Contoh: Dana belum cair.

## Penolakan
penyaluran-not-found = Penyaluran itu tidak ditemukan. Mohon periksa nomornya. Contoh: P-0001.
penyaluran-no-program = Belum ada program yang dapat disalurkan. Mohon isi programnya dahulu: tekan Menu, lalu Program.
penyaluran-no-foto = Penyaluran ini belum ada fotonya.
penyaluran-program-archived = Program { $nama } sudah diarsipkan. Buka lewat /program, tekan Pakai lagi, lalu ulangi.
penyaluran-desa-unknown = Salah satu desa tidak ada lagi di kecamatan ini. Mohon pilih desanya lagi.
penyaluran-tanggal = Program ini untuk tahun { $tahun }. Mohon pilih tanggal pada tahun itu, atau tahun sesudahnya bila terlambat.
penyaluran-changed-meanwhile = { $nomor } sudah berubah. Keadaannya sekarang: { penyaluran-status }. Mohon lihat kartunya yang terbaru, lalu ulangi bila masih perlu.
penyaluran-cancelled = { $nomor } sudah dibatalkan dan tidak dapat diubah lagi. Mohon buat rencana baru.
penyaluran-closed = { $nomor } sudah selesai dikonfirmasi. Rencananya tidak dapat diubah lagi; bila masih ada penyaluran lain, mohon buat rencana baru.
penyaluran-closed-cancel = { $nomor } sudah selesai dikonfirmasi, jadi tidak dapat dibatalkan. Bila konfirmasinya keliru, mohon minta desa memperbaikinya.
penyaluran-has-arrived = Sebagian { $nomor } sudah diterima. Jumlah rencananya tidak dapat diubah lagi, supaya selisihnya tetap terlihat. Tanggal sisanya masih dapat dipindah.
penyaluran-arrived-cancel = Sebagian { $nomor } sudah diterima, jadi tidak dapat dibatalkan. Bila sisanya tidak jadi datang, mohon minta desa mengonfirmasi bahwa tidak ada lagi yang ditunggu.
penyaluran-not-divisible = Jumlah { $nama } tidak dapat disesuaikan dengan tepat ke jumlah KPM yang baru. Mohon jawab Tidak, lalu ubah jumlah barangnya sendiri.
penyaluran-barang-unknown = Barang itu tidak ada pada penyaluran ini. Mohon buka kartunya lagi.

## Di catatan akses: apa yang dilakukan
penyaluran-audit-plan = merencanakan penyaluran
penyaluran-audit-change = mengubah penyaluran
penyaluran-audit-cancel = membatalkan penyaluran

# Rekap satu periode (D2): gambar, lima baris, buku kerja, PDF. Kunci: rekap-…

## Periode
rekap-period-triwulan = Triwulan { $angka } { $tahun }
rekap-period-semester = Semester { $angka } { $tahun }
rekap-period-tahun = Tahun { $tahun }

## Kata keadaan, tanpa gambar: untuk buku kerja dan grafik
rekap-status =
    { $status ->
        [DITERIMA] Diterima
        [DIVERIFIKASI] Diverifikasi
        [DIKEMBALIKAN] Dikembalikan
        [DITANGANI] Ditangani
        [DITOLAK] Ditolak
       *[other] { $status }
    }
rekap-urgensi =
    { $urgensi ->
        [DARURAT] Darurat
        [SEGERA] Segera
       *[other] Biasa
    }

## Percakapan
rekap-heading = <b>Rekap { $period }</b>
    Kecamatan { $kecamatan } · data per { $at }
rekap-line-total = 📋 <b>{ $total } kebutuhan</b> dari { $melapor } di antara { $semua } desa/kelurahan, untuk { $kk } KK ({ $jiwa } jiwa).
rekap-line-urgensi = 🔴 Darurat { $darurat } · 🟠 segera { $segera } · 🟢 biasa { $biasa }.
rekap-line-largest = 📊 Terbanyak: { $bidang }. Desa: { $desa }.
rekap-line-answered = ✅ Sudah dijawab { $answered } ({ $percent }), median { $days } hari. Menunggu jawaban: { $waiting }.
rekap-line-unanswered = ⏳ Belum ada yang dijawab. Menunggu jawaban: { $waiting }.
rekap-line-rahasia =
    { $jumlah ->
        [0] 🔒 Laporan rahasia: tidak ada.
       *[other] 🔒 Laporan rahasia: { $jumlah }, tidak dirinci.
    }
rekap-line-empty = 📋 Belum ada kebutuhan yang dilaporkan pada periode ini.
rekap-not-found = Rekap itu tidak ditemukan.

## Buku kerja
rekap-file-name = Rekap Kesra { $kecamatan } - { $period }
rekap-sheet-ringkasan = Ringkasan
rekap-sheet-pivot = Desa × Bidang
rekap-sheet-daftar = Daftar kebutuhan
rekap-letterhead = Seksi Kesejahteraan Rakyat · Provinsi { $provinsi }
rekap-title = REKAP KESEJAHTERAAN RAKYAT
rekap-cut-off = Data per { $at }
rekap-subtitle = Kecamatan { $kecamatan } · { $period } · data per { $at }
rekap-page = Halaman
rekap-page-of = dari
rekap-tile-total = kebutuhan dilaporkan
rekap-tile-kk = KK
rekap-tile-jiwa = jiwa
rekap-tile-desa-of = dari { $semua } desa/kelurahan melapor
rekap-tile-darurat = darurat
rekap-tile-waiting = menunggu jawaban
rekap-tile-answered = sudah dijawab
rekap-tile-median = hari sampai dijawab (median)
rekap-table-bidang = Menurut bidang dan urgensi
rekap-table-status = Menurut status
rekap-table-waiting = Paling lama menunggu jawaban
rekap-pivot-title = Kebutuhan menurut desa dan bidang
rekap-pivot-total = Jumlah
rekap-pivot-waiting = Menunggu jawaban
rekap-pivot-note = Dihitung dengan rumus dari lembar Daftar kebutuhan. Nama desa yang bergaris bawah menuju baris pertamanya di daftar itu.
rekap-rahasia-none = Laporan rahasia: tidak ada.
rekap-rahasia-sheet = Laporan rahasia: { $jumlah }. Tidak termasuk dalam angka dan daftar di atas, dan tidak dirinci.
rekap-note = Semua angka dihitung dengan rumus dari lembar lain dalam buku kerja ini. Nomor dapat melompat; itu bukan kesalahan.
rekap-empty = Belum ada kebutuhan yang dilaporkan pada periode ini.
rekap-chart-bidang = Kebutuhan menurut bidang dan urgensi
rekap-chart-desa = Kebutuhan menurut desa
rekap-column-nomor = Nomor
rekap-column-tanggal = Tanggal
rekap-column-desa = Desa
rekap-column-bidang = Bidang
rekap-column-jenis = Jenis
rekap-column-lokasi = Lokasi
rekap-column-kk = KK
rekap-column-jiwa = Jiwa
rekap-column-urgensi = Urgensi
rekap-column-uraian = Uraian
rekap-column-foto = Foto
rekap-column-status = Status
rekap-column-jawaban = Jawaban terakhir
rekap-column-dijawab = Tanggal jawaban
rekap-column-hari = Hari s.d. dijawab
rekap-column-pelapor = Pelapor
rekap-column-kontak = Kontak

## Perintah dan tombol
rekap-command = Rekap: grafik, ringkasan, dan buku kerja
rekap-menu = 📊 Rekap
rekap-which = Rekap untuk periode apa?
rekap-button-other = 📅 Periode lain…
rekap-workbook-coming = ⏳ Buku kerja sedang disiapkan…
rekap-workbook = 📗 Buku kerja dengan { $rows } kebutuhan. Buka dengan Excel atau aplikasi sejenis.
rekap-form-title = Periode rekap
rekap-form-from = Dari
rekap-form-from-question = Rekap mulai tanggal berapa? Contoh: 1 Oktober 2026.
rekap-form-to = Sampai
rekap-form-to-question = Sampai tanggal berapa? Contoh: hari ini.
rekap-period-backwards = Tanggal akhir lebih awal daripada tanggal mulai. Mohon ubah salah satunya.
rekap-period-chosen = Periode <b>{ $period }</b> siap direkap.
rekap-button-make = 📊 Buat rekap

## Program, penyaluran, rapat, kepatuhan desa
rekap-yes = Ya
rekap-no = Tidak
rekap-penyaluran-status =
    { $status ->
        [DIRENCANAKAN] Direncanakan
        [SEBAGIAN] Sebagian
        [SELESAI] Selesai
        [TIDAK_DITERIMA] Tidak diterima
       *[other] Dibatalkan
    }
rekap-ketepatan =
    { $ketepatan ->
        [TEPAT] Tepat waktu
        [TERLAMBAT] Terlambat
       *[other] Belum ada
    }
rekap-notulen =
    { $state ->
        [DIBATALKAN] Rapat batal
        [TERJADWAL] Terjadwal
        [BELUM] Belum ada
        [DRAF] Draf
        [DIAJUKAN] Diajukan
        [DIKEMBALIKAN] Dikembalikan
       *[other] Disetujui
    }
rekap-tl-status =
    { $status ->
        [BERJALAN] Berjalan
        [SELESAI] Selesai
       *[other] Dibatalkan
    }
rekap-kartu =
    { $state ->
        [ADA_DATA] Ada data
        [NIHIL] Nihil
        [MINTA_WAKTU] Minta waktu
       *[other] Belum menjawab
    }
rekap-sheet-program = Program
rekap-sheet-penyaluran = Penyaluran
rekap-sheet-rapat = Rapat dan tindak lanjut
rekap-sheet-kepatuhan = Kepatuhan desa
rekap-program-title = Program: target dan realisasi per triwulan
rekap-program-indikator = { $jenisBantuan } – { $sasaran }
rekap-program-kecamatan = Kecamatan
rekap-program-column-program = Program
rekap-program-column-bidang = Bidang
rekap-program-column-indikator = Indikator dan sasaran
rekap-program-column-satuan = Satuan
rekap-program-column-target = Target setahun
rekap-program-column-pagu = Pagu (Rp)
rekap-program-column-tw1 = TW I
rekap-program-column-tw1-rp = TW I (Rp)
rekap-program-column-tw2 = TW II
rekap-program-column-tw2-rp = TW II (Rp)
rekap-program-column-tw3 = TW III
rekap-program-column-tw3-rp = TW III (Rp)
rekap-program-column-tw4 = TW IV
rekap-program-column-tw4-rp = TW IV (Rp)
rekap-program-column-total = Jumlah
rekap-program-column-total-rp = Jumlah (Rp)
rekap-program-column-capaian = Capaian kinerja
rekap-program-column-capaian-rp = Capaian (Rp)
rekap-program-column-penanggung = Penanggung jawab
rekap-program-column-sumber = Sumber dana
rekap-penyaluran-title = Penyaluran: rencana, diterima, dan selisih
rekap-penyaluran-column-nomor = Nomor
rekap-penyaluran-column-program = Program
rekap-penyaluran-column-desa = Desa
rekap-penyaluran-column-rencana = Tanggal rencana
rekap-penyaluran-column-diterima = Tanggal diterima
rekap-penyaluran-column-kpm-rencana = KPM rencana
rekap-penyaluran-column-kpm-diterima = KPM diterima
rekap-penyaluran-column-barang = Barang
rekap-penyaluran-column-satuan = Satuan
rekap-penyaluran-column-jumlah-rencana = Jumlah rencana
rekap-penyaluran-column-jumlah-diterima = Jumlah diterima
rekap-penyaluran-column-selisih = Selisih
rekap-penyaluran-column-sebab = Sebab selisih
rekap-penyaluran-column-foto = Foto
rekap-penyaluran-column-berita-acara = Berita acara
rekap-penyaluran-column-status = Status
rekap-penyaluran-column-konfirmasi = Konfirmasi
rekap-penyaluran-column-terlambat = Terlambat (hari)
rekap-penyaluran-column-oleh = Dikonfirmasi oleh
rekap-rapat-title = Rapat dan tindak lanjut
rekap-rapat-column-nomor = Rapat
rekap-rapat-column-tanggal = Tanggal
rekap-rapat-column-judul = Judul
rekap-rapat-column-diundang = Diundang
rekap-rapat-column-hadir = Hadir
rekap-rapat-column-diwakilkan = Diwakilkan
rekap-rapat-column-tidak-hadir = Tidak hadir
rekap-rapat-column-belum = Belum menjawab
rekap-rapat-column-notulen = Notulen
rekap-rapat-column-tl = Tindak lanjut
rekap-rapat-column-uraian = Uraian
rekap-rapat-column-siapa = Penanggung jawab
rekap-rapat-column-desa = Desa
rekap-rapat-column-tenggat = Tenggat
rekap-rapat-column-status = Status
rekap-rapat-column-selesai = Tanggal selesai
rekap-rapat-column-terlambat = Terlambat (hari)
rekap-kepatuhan-title = Kepatuhan desa
rekap-kepatuhan-kartu = Kartu TW { $triwulan }
rekap-kepatuhan-hari = Dijawab TW { $triwulan }
rekap-kepatuhan-column-laporan = Kebutuhan dikirim
rekap-kepatuhan-column-tepat = Konfirmasi tepat waktu
rekap-kepatuhan-column-terlambat = Konfirmasi terlambat
rekap-kepatuhan-column-belum = Konfirmasi belum ada
rekap-kepatuhan-column-tl-terbuka = Tindak lanjut terbuka
rekap-kepatuhan-column-tl-terlambat = Tindak lanjut terlambat
rekap-kepatuhan-column-kepatuhan = Kepatuhan
rekap-tile-selesai-of =
    { $semua ->
        [0] belum ada penyaluran
       *[other] dari { $semua } penyaluran selesai
    }
rekap-tile-kurang = barang kurang dari rencana
rekap-tile-belum = penyaluran belum dikonfirmasi
rekap-tile-kartu-of = dari { $semua } kartu triwulan dijawab
rekap-tile-rapat = rapat
rekap-tile-tl-of = dari { $semua } tindak lanjut selesai
rekap-tile-tl-terlambat = tindak lanjut terlambat
rekap-tile-kpm-of = dari { $semua } KPM menerima
rekap-table-program = Program: target setahun, dan penyaluran periode ini
rekap-table-realisasi = Realisasi
rekap-table-target = Target
rekap-table-capaian = Capaian
rekap-table-kpm = KPM rencana
rekap-table-kpm-diterima = KPM diterima
rekap-table-triwulan = Per triwulan
rekap-table-triwulan-head = TW { $triwulan }
rekap-row-kebutuhan = Kebutuhan dilaporkan
rekap-row-kk = KK yang membutuhkan
rekap-row-penyaluran = Penyaluran direncanakan
rekap-row-selesai = Penyaluran selesai
rekap-row-kpm = KPM menerima
rekap-row-rapat = Rapat
rekap-row-tl = Tindak lanjut selesai
rekap-row-kartu = Kartu triwulan dijawab
rekap-chart-program = Penyaluran per program: KPM yang menerima
rekap-chart-diterima = Diterima
rekap-chart-belum = Belum diterima
rekap-chart-kepatuhan = Kepatuhan desa (%)
rekap-kepatuhan-note = Kepatuhan = kartu yang dijawab dan konfirmasi yang tepat waktu, dibagi semua yang jatuh tempo. Konfirmasi tepat waktu: paling lambat { $hari } hari setelah tanggal rencana. Desa yang diam bukan nihil.

## Baris percakapan tentang penyaluran, rapat, kartu triwulan
rekap-line-penyaluran = 🚚 Penyaluran: { $selesai } dari { $semua } selesai, { $kpm } KPM menerima. Barang kurang: { $kurang }. Belum dikonfirmasi: { $belum }.
rekap-line-rapat = 👥 Rapat: { $rapat }. Tindak lanjut: { $selesai } dari { $semua } selesai, { $terlambat } terlambat.
rekap-line-kartu = 🏘 Kartu triwulan: { $dijawab } dari { $semua } dijawab. Belum: { $desa }.
rekap-line-kartu-all = 🏘 Kartu triwulan: semua { $semua } sudah dijawab.
rekap-and-more = { $nama }, dan { $lagi } lagi
rekap-workbook-more = 📗 Buku kerja: { $rows } kebutuhan, { $penyaluran } penyaluran, { $rapat } rapat. Buka dengan Excel atau aplikasi sejenis.

## PDF dua halaman
rekap-button-pdf = 📄 PDF untuk HP
rekap-pdf-caption = 📄 Ringkasan dua halaman, untuk dibaca di HP.
rekap-pdf-title = Rekap Kesejahteraan Rakyat
rekap-pdf-program = Program
rekap-pdf-penyaluran = Penyaluran yang perlu dilihat
rekap-pdf-penyaluran-none = Tidak ada: semua diterima sesuai rencana.
rekap-pdf-silent = Desa yang belum menjawab kartu
rekap-pdf-silent-none = Tidak ada: semua desa sudah menjawab.
rekap-pdf-tl = Tindak lanjut yang terbuka
rekap-pdf-tl-none = Tidak ada.
rekap-pdf-more = dan { $lagi } lagi, lihat buku kerja
rekap-pdf-unconfirmed =
    { $hari ->
        [1] belum dikonfirmasi, lewat 1 hari
       *[other] belum dikonfirmasi, lewat { $hari } hari
    }
rekap-pdf-late =
    { $hari ->
        [1] lewat 1 hari
       *[other] lewat { $hari } hari
    }
rekap-pdf-nothing = Belum ada program, penyaluran, rapat, atau kartu triwulan pada periode ini.
rekap-pdf-masalah = Masalah
rekap-pdf-rahasia = Laporan rahasia: { $jumlah }, tidak dirinci.

## Di catatan akses: apa yang dilakukan
rekap-audit-export = mengambil buku kerja rekap

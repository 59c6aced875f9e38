# Rekap kebutuhan (D2): gambar, lima baris, buku kerja. Kunci: rekap-…

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
rekap-file-name = Rekap kebutuhan { $kecamatan } - { $period }
rekap-sheet-ringkasan = Ringkasan
rekap-sheet-pivot = Desa × Bidang
rekap-sheet-daftar = Daftar kebutuhan
rekap-letterhead = Seksi Kesejahteraan Rakyat · Provinsi { $provinsi }
rekap-title = REKAP KEBUTUHAN DESA
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
rekap-note = Semua angka dihitung dengan rumus dari lembar Daftar kebutuhan. Nomor dapat melompat; itu bukan kesalahan.
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

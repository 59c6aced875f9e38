# Rekap gabungan untuk pemantau kabupaten: src/sop/rekap (D2). Kunci: kabupaten-…

kabupaten-heading = <b>Rekap { $period }</b>
    { $kabupaten } · data per { $at }
kabupaten-line-total = 📋 <b>{ $total } kebutuhan</b> dari { $kecamatan } kecamatan.
kabupaten-line-kecamatan = 🏛 Kecamatan: { $daftar }
kabupaten-line-bidang = 📊 Bidang: { $daftar }
kabupaten-line-hidden = 🔒 Angka di bawah 5 ditulis &lt;5. Tanda ▪ menutup angka lain supaya angka kecil tidak dapat dihitung.
kabupaten-chart = Kebutuhan menurut kecamatan
kabupaten-workbook = 📗 Buku kerja rekap gabungan. Isinya jumlah saja, tanpa catatan perorangan.
kabupaten-file-name = Rekap gabungan { $kabupaten } - { $period }
kabupaten-title = Rekap kebutuhan gabungan
kabupaten-subtitle = { $kabupaten } · { $period } · data per { $at }
kabupaten-sheet-bidang = Kecamatan × Bidang
kabupaten-sheet-urgensi = Urgensi
kabupaten-sheet-status = Status
kabupaten-sheet-triwulan = Per triwulan
kabupaten-column-kecamatan = Kecamatan
kabupaten-note-small = Tanda di bawah 5: satu sampai empat; disembunyikan karena dapat menunjuk orangnya (UU 27/2022).
kabupaten-note-covered = ▪: ditutup supaya angka kecil tidak dapat dihitung dari jumlahnya.
kabupaten-note-rahasia = Laporan rahasia tidak termasuk dalam angka mana pun.

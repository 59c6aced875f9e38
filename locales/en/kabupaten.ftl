# Merged rekap for the kabupaten viewer: src/sop/rekap (D2). Keys: kabupaten-…

kabupaten-heading = <b>Rekap { $period }</b>
    { $kabupaten } · data as of { $at }
kabupaten-line-total = 📋 <b>{ $total } kebutuhan</b> from { $kecamatan } kecamatan.
kabupaten-line-kecamatan = 🏛 Kecamatan: { $daftar }
kabupaten-line-bidang = 📊 Bidang: { $daftar }
kabupaten-line-hidden = 🔒 Counts below 5 stand as &lt;5. A ▪ covers another figure, so that no small one can be worked out.
kabupaten-chart = Kebutuhan by kecamatan
kabupaten-workbook = 📗 Workbook of the merged rekap. It holds counts alone, no single records.
kabupaten-file-name = Merged rekap { $kabupaten } - { $period }
kabupaten-title = Merged rekap of kebutuhan
kabupaten-subtitle = { $kabupaten } · { $period } · data as of { $at }
kabupaten-sheet-bidang = Kecamatan × Bidang
kabupaten-sheet-urgensi = Urgency
kabupaten-sheet-status = Status
kabupaten-sheet-triwulan = By triwulan
kabupaten-column-kecamatan = Kecamatan
kabupaten-note-small = Marked below 5: one to four; hidden, since it could point at a person (UU 27/2022).
kabupaten-note-covered = ▪: covered, so that no small count can be worked out from a total.
kabupaten-note-rahasia = Confidential reports are in no figure here.

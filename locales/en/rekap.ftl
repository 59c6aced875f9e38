# Summary of needs (D2): picture, five lines, workbook. Keys: rekap-…

## Period
rekap-period-triwulan = Quarter { $angka } { $tahun }
rekap-period-semester = Half-year { $angka } { $tahun }
rekap-period-tahun = Year { $tahun }

## States in words, without pictures: for workbook and chart
rekap-status =
    { $status ->
        [DITERIMA] Received
        [DIVERIFIKASI] Verified
        [DIKEMBALIKAN] Sent back
        [DITANGANI] Taken up
        [DITOLAK] Rejected
       *[other] { $status }
    }
rekap-urgensi =
    { $urgensi ->
        [DARURAT] Emergency
        [SEGERA] Urgent
       *[other] Normal
    }

## Chat
rekap-heading = <b>Summary of { $period }</b>
    Kecamatan { $kecamatan } · data as of { $at }
rekap-line-total =
    { $total ->
        [1] 📋 <b>1 need</b>
       *[other] 📋 <b>{ $total } needs</b>
    } from { $melapor } of { $semua } villages, for { $kk } households ({ $jiwa } persons).
rekap-line-urgensi = 🔴 Emergency { $darurat } · 🟠 urgent { $segera } · 🟢 normal { $biasa }.
rekap-line-largest = 📊 Most: { $bidang }. Villages: { $desa }.
rekap-line-answered = ✅ Answered { $answered } ({ $percent }), median { $days } days. Waiting for an answer: { $waiting }.
rekap-line-unanswered = ⏳ None answered yet. Waiting for an answer: { $waiting }.
rekap-line-rahasia =
    { $jumlah ->
        [0] 🔒 Confidential reports: none.
       *[other] 🔒 Confidential reports: { $jumlah }, not broken down.
    }
rekap-line-empty = 📋 No needs were reported in this period.
rekap-not-found = That summary was not found.

## Workbook
rekap-file-name = Summary of needs { $kecamatan } - { $period }
rekap-sheet-ringkasan = Summary
rekap-sheet-pivot = Desa × Bidang
rekap-sheet-daftar = List of needs
rekap-letterhead = Seksi Kesejahteraan Rakyat · Provinsi { $provinsi }
rekap-title = SUMMARY OF VILLAGE NEEDS
rekap-cut-off = Data as of { $at }
rekap-subtitle = Kecamatan { $kecamatan } · { $period } · data as of { $at }
rekap-page = Page
rekap-page-of = of
rekap-tile-total = needs reported
rekap-tile-kk = households
rekap-tile-jiwa = persons
rekap-tile-desa-of = of { $semua } villages reported
rekap-tile-darurat = emergencies
rekap-tile-waiting = waiting for an answer
rekap-tile-answered = answered
rekap-tile-median = days to the first answer (median)
rekap-table-bidang = By field and urgency
rekap-table-status = By status
rekap-table-waiting = Waiting the longest
rekap-pivot-title = Needs by village and field
rekap-pivot-total = Total
rekap-pivot-waiting = Waiting
rekap-pivot-note = Counted by formulas from the sheet List of needs. An underlined village leads to its first row there.
rekap-rahasia-none = Confidential reports: none.
rekap-rahasia-sheet = Confidential reports: { $jumlah }. Not part of the figures and lists above, and not broken down.
rekap-note = All figures are counted by formulas from the sheet List of needs. Numbers may skip; that is no mistake.
rekap-empty = No needs were reported in this period.
rekap-chart-bidang = Needs by field and urgency
rekap-chart-desa = Needs by village
rekap-column-nomor = Number
rekap-column-tanggal = Date
rekap-column-desa = Village
rekap-column-bidang = Field
rekap-column-jenis = Kind
rekap-column-lokasi = Place
rekap-column-kk = Households
rekap-column-jiwa = Persons
rekap-column-urgensi = Urgency
rekap-column-uraian = Description
rekap-column-foto = Photos
rekap-column-status = Status
rekap-column-jawaban = Last answer
rekap-column-dijawab = Answered on
rekap-column-hari = Days to answer
rekap-column-pelapor = Reporter
rekap-column-kontak = Contact

## Commands and buttons
rekap-command = Summary: chart, figures and workbook
rekap-menu = 📊 Summary
rekap-which = A summary of which period?
rekap-button-other = 📅 Another period…
rekap-workbook-coming = ⏳ The workbook is being prepared…
rekap-workbook =
    { $rows ->
        [1] 📗 Workbook with 1 need.
       *[other] 📗 Workbook with { $rows } needs.
    } Open it with Excel or a similar program.
rekap-form-title = Period of the summary
rekap-form-from = From
rekap-form-from-question = The summary starts on which day? Example: 1 October 2026.
rekap-form-to = Until
rekap-form-to-question = Until which day? Example: today.
rekap-period-backwards = The last day is before the first. Please change one of them.
rekap-period-chosen = The period <b>{ $period }</b> is ready to be summarised.
rekap-button-make = 📊 Make the summary

# Summary of a period (D2): picture, five lines, workbook, PDF. Keys: rekap-…

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
rekap-file-name = Kesra summary { $kecamatan } - { $period }
rekap-sheet-ringkasan = Summary
rekap-sheet-pivot = Desa × Bidang
rekap-sheet-daftar = List of needs
rekap-letterhead = Seksi Kesejahteraan Rakyat · Provinsi { $provinsi }
rekap-title = SUMMARY OF PEOPLE’S WELFARE
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
rekap-note = All figures are counted by formulas from the other sheets of this workbook. Numbers may skip; that is no mistake.
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

## Programmes, distributions, meetings, answers of the villages
rekap-yes = Yes
rekap-no = No
rekap-penyaluran-status =
    { $status ->
        [DIRENCANAKAN] Planned
        [SEBAGIAN] In part
        [SELESAI] Done
        [TIDAK_DITERIMA] Not received
       *[other] Called off
    }
rekap-ketepatan =
    { $ketepatan ->
        [TEPAT] On time
        [TERLAMBAT] Late
       *[other] Missing
    }
rekap-notulen =
    { $state ->
        [DIBATALKAN] Called off
        [TERJADWAL] Scheduled
        [BELUM] Missing
        [DRAF] Draft
        [DIAJUKAN] Submitted
        [DIKEMBALIKAN] Sent back
       *[other] Approved
    }
rekap-tl-status =
    { $status ->
        [BERJALAN] Running
        [SELESAI] Done
       *[other] Called off
    }
rekap-kartu =
    { $state ->
        [ADA_DATA] Has data
        [NIHIL] Nothing
        [MINTA_WAKTU] Asked for time
       *[other] No answer
    }
rekap-sheet-program = Programmes
rekap-sheet-penyaluran = Distributions
rekap-sheet-rapat = Meetings and action items
rekap-sheet-kepatuhan = Village compliance
rekap-program-title = Programmes: target and realisation by quarter
rekap-program-indikator = { $jenisBantuan } – { $sasaran }
rekap-program-kecamatan = Kecamatan
rekap-program-column-program = Programme
rekap-program-column-bidang = Bidang
rekap-program-column-indikator = Indicator and target group
rekap-program-column-satuan = Unit
rekap-program-column-target = Target of the year
rekap-program-column-pagu = Budget (Rp)
rekap-program-column-tw1 = Q I
rekap-program-column-tw1-rp = Q I (Rp)
rekap-program-column-tw2 = Q II
rekap-program-column-tw2-rp = Q II (Rp)
rekap-program-column-tw3 = Q III
rekap-program-column-tw3-rp = Q III (Rp)
rekap-program-column-tw4 = Q IV
rekap-program-column-tw4-rp = Q IV (Rp)
rekap-program-column-total = Total
rekap-program-column-total-rp = Total (Rp)
rekap-program-column-capaian = Share of target
rekap-program-column-capaian-rp = Share of budget
rekap-program-column-penanggung = Responsible
rekap-program-column-sumber = Source of funds
rekap-penyaluran-title = Distributions: planned, received, difference
rekap-penyaluran-column-nomor = Number
rekap-penyaluran-column-program = Programme
rekap-penyaluran-column-desa = Village
rekap-penyaluran-column-rencana = Planned for
rekap-penyaluran-column-diterima = Received on
rekap-penyaluran-column-kpm-rencana = KPM planned
rekap-penyaluran-column-kpm-diterima = KPM received
rekap-penyaluran-column-barang = Item
rekap-penyaluran-column-satuan = Unit
rekap-penyaluran-column-jumlah-rencana = Planned
rekap-penyaluran-column-jumlah-diterima = Received
rekap-penyaluran-column-selisih = Difference
rekap-penyaluran-column-sebab = Reason
rekap-penyaluran-column-foto = Photos
rekap-penyaluran-column-berita-acara = Signed minutes
rekap-penyaluran-column-status = Status
rekap-penyaluran-column-konfirmasi = Confirmation
rekap-penyaluran-column-terlambat = Late (days)
rekap-penyaluran-column-oleh = Confirmed by
rekap-rapat-title = Meetings and action items
rekap-rapat-column-nomor = Meeting
rekap-rapat-column-tanggal = Date
rekap-rapat-column-judul = Title
rekap-rapat-column-diundang = Invited
rekap-rapat-column-hadir = Coming
rekap-rapat-column-diwakilkan = Sends somebody
rekap-rapat-column-tidak-hadir = Not coming
rekap-rapat-column-belum = No answer
rekap-rapat-column-notulen = Minutes
rekap-rapat-column-tl = Action item
rekap-rapat-column-uraian = What is to be done
rekap-rapat-column-siapa = Responsible
rekap-rapat-column-desa = Village
rekap-rapat-column-tenggat = Due
rekap-rapat-column-status = Status
rekap-rapat-column-selesai = Done on
rekap-rapat-column-terlambat = Late (days)
rekap-kepatuhan-title = Compliance of the villages
rekap-kepatuhan-kartu = Card Q { $triwulan }
rekap-kepatuhan-hari = Answered Q { $triwulan }
rekap-kepatuhan-column-laporan = Needs reported
rekap-kepatuhan-column-tepat = Confirmed on time
rekap-kepatuhan-column-terlambat = Confirmed late
rekap-kepatuhan-column-belum = Not confirmed
rekap-kepatuhan-column-tl-terbuka = Action items open
rekap-kepatuhan-column-tl-terlambat = Action items late
rekap-kepatuhan-column-kepatuhan = Compliance
rekap-tile-selesai-of =
    { $semua ->
        [0] no distribution yet
        [1] of 1 distribution done
       *[other] of { $semua } distributions done
    }
rekap-tile-kurang = items short of the plan
rekap-tile-belum = distributions not confirmed
rekap-tile-kartu-of = of { $semua } quarter cards answered
rekap-tile-rapat = meetings
rekap-tile-tl-of = of { $semua } action items done
rekap-tile-tl-terlambat = action items late
rekap-tile-kpm-of = of { $semua } KPM reached
rekap-table-program = Programmes: target of the year, and distributions of this period
rekap-table-realisasi = Realised
rekap-table-target = Target
rekap-table-capaian = Share
rekap-table-kpm = KPM planned
rekap-table-kpm-diterima = KPM received
rekap-table-triwulan = By quarter
rekap-table-triwulan-head = Q { $triwulan }
rekap-row-kebutuhan = Needs reported
rekap-row-kk = Households in need
rekap-row-penyaluran = Distributions planned
rekap-row-selesai = Distributions done
rekap-row-kpm = KPM reached
rekap-row-rapat = Meetings
rekap-row-tl = Action items done
rekap-row-kartu = Quarter cards answered
rekap-chart-program = Distributions by programme: KPM reached
rekap-chart-diterima = Reached
rekap-chart-belum = Not reached
rekap-chart-kepatuhan = Compliance of the villages (%)
rekap-kepatuhan-note = Compliance = cards answered and confirmations on time, divided by all that were due. A confirmation is on time up to { $hari } days after the planned day. Silence is not "nothing".

## Lines about distributions, meetings, quarter cards
rekap-line-penyaluran = 🚚 Distributions: { $selesai } of { $semua } done, { $kpm } KPM reached. Items short: { $kurang }. Not confirmed: { $belum }.
rekap-line-rapat = 👥 Meetings: { $rapat }. Action items: { $selesai } of { $semua } done, { $terlambat } late.
rekap-line-kartu = 🏘 Quarter cards: { $dijawab } of { $semua } answered. Not yet: { $desa }.
rekap-line-kartu-all = 🏘 Quarter cards: all { $semua } answered.
rekap-and-more = { $nama }, and { $lagi } more
rekap-workbook-more = 📗 Workbook: needs { $rows }, distributions { $penyaluran }, meetings { $rapat }. Open it with Excel or a similar program.

## PDF of two pages
rekap-button-pdf = 📄 PDF for the phone
rekap-pdf-caption = 📄 Summary on two pages, to be read on a phone.
rekap-pdf-title = Summary of people’s welfare
rekap-pdf-program = Programmes
rekap-pdf-penyaluran = Distributions to look at
rekap-pdf-penyaluran-none = None: everything arrived as planned.
rekap-pdf-silent = Villages that have not answered their card
rekap-pdf-silent-none = None: every village has answered.
rekap-pdf-tl = Open action items
rekap-pdf-tl-none = None.
rekap-pdf-more = and { $lagi } more, see the workbook
rekap-pdf-unconfirmed =
    { $hari ->
        [1] not confirmed, 1 day late
       *[other] not confirmed, { $hari } days late
    }
rekap-pdf-late =
    { $hari ->
        [1] 1 day late
       *[other] { $hari } days late
    }
rekap-pdf-nothing = No programme, distribution, meeting or quarter card in this period yet.
rekap-pdf-masalah = Problem
rekap-pdf-rahasia = Confidential reports: { $jumlah }, not broken down.

## In the record of access: what was done
rekap-audit-export = took a summary workbook

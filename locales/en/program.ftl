# Programmes of the yearly work plan (A2). Keys: program-…

program-command = This year's programmes
program-menu = 📁 Programmes

## List
program-list-title = <b>Programmes of { $tahun }</b>
program-list-title-archive = <b>Archived programmes of { $tahun }</b>
program-list-line = <b>{ $nama }</b> ({ $jenis })
    Target { $target } · { $jumlah ->
        [one] { $jumlah } distribution
       *[other] { $jumlah } distributions
    }
program-list-empty = No programme yet. Press New programme to enter the first one.
program-list-empty-archive = The archive is empty.
program-button-new = ➕ New programme
program-button-back = ◀ List of programmes
program-button-archive-list = 🗄 Archive ({ $jumlah })
program-button-year = Year { $tahun }

## Card
program-card-title = <b>{ $nama }</b> · { $tahun }
program-card-archived = 🗄 <i>Archived: no longer used.</i>
program-card-jenis = { $jenis } ({ $bidang })
program-card-target = Target: { $target }, for { $sasaran }
program-card-pagu = Budget: { $pagu } ({ $sumber })
program-card-pelaksana = Carried out by: { $nama }
program-card-jadwal = Quarters: { $triwulan }
program-card-nothing-planned = No distribution is planned yet.
program-card-planned = <b>{ $jumlah ->
        [one] { $jumlah } distribution
       *[other] { $jumlah } distributions
    }</b> in { $desa } desa, { $open } not finished
program-card-kpm = KPM: planned { $rencana }, received { $diterima }
program-card-barang = Items: planned { $rencana }, received { $diterima }
program-pelaksana-sendiri = The kecamatan itself
program-triwulan-1 = Quarter I
program-triwulan-2 = Quarter II
program-triwulan-3 = Quarter III
program-triwulan-4 = Quarter IV
program-button-plan = 🚚 Plan a distribution
program-button-change = ✏️ Change programme
program-button-archive = 🗄 Archive
program-button-restore = ♻️ Use again
program-button-penyaluran = 📦 See its distributions

## Form
program-form-title = New programme
program-form-nama = Name of the programme
program-form-nama-question = What is the programme called? Example: BLT Dana Desa quarter IV
program-form-tahun = Year
program-form-tahun-question = For which year?
program-form-bidang = Field
program-form-bidang-question = To which field does this programme belong?
program-form-jenis = Kind of aid
program-form-jenis-question = What kind of aid is it?
program-form-jenis-own = Other kind of aid
program-form-jenis-other = ✍️ Something else
program-form-jenis-other-question = Please write the kind of aid. Example: Wheelchairs
program-form-sasaran = Target group
program-form-sasaran-question = Whom is it for?
program-form-target = Target
program-form-target-question = What is the target of the year? The number alone, its unit is asked next. Example: 1.250
program-form-satuan = Unit of the target
program-form-satuan-question = In which unit is that target counted?
program-form-pagu = Budget
program-form-pagu-question = How large is the budget? Example: Rp125.000.000 or 125 juta. Not known yet? Write 0.
program-form-sumber = Source of funds
program-form-sumber-question = Where do the funds come from?
program-form-pelaksana = Carried out by
program-form-pelaksana-question = Who carries out this programme?
program-form-jadwal = Quarters
program-form-jadwal-question = In which quarters does this programme run?
program-recorded = ✅ The programme is saved.

## Change and archive
program-change-title = Change programme
program-change-what = What changes
program-change-what-question = What do you want to change in the programme <b>{ $nama }</b>?
program-changed = ✅ The programme is changed.
program-done-archived = Programme { $nama } is archived.
program-done-restored = Programme { $nama } is used again.

## Refusals
program-not-allowed = Only the Kasi Kesra, or staff with the right Program, can change programmes and distributions.
program-not-found = That programme was not found. Please open the list with /program.
program-exists = There is already a programme { $nama } for { $tahun }. Please change its name, for instance by adding the quarter or the source of funds. Your other answers are kept.
program-exists-archived = There is already a programme { $nama } for { $tahun } in the archive. Open the archive with /program and press Use again, or change the name. Your other answers are kept.
program-bidang-unknown = That field is no longer there. Please choose another.
program-instansi-unknown = That body is no longer used. Please choose another.
program-tahun = A programme can only be made for { $ini } or { $depan }. Please choose the year again.
program-changed-meanwhile = Programme { $nama } was just changed by somebody else. Please look at the newest card, and try again if it is still needed.
program-open = Programme { $nama } still has { $jumlah ->
        [one] { $jumlah } distribution
       *[other] { $jumlah } distributions
    } that are not finished. Please wait until they are, or cancel them first.

## In the record of access: what was done
program-audit-record = made a programme
program-audit-change = changed a programme
program-audit-archive = archived a programme
program-audit-restore = took a programme into use again

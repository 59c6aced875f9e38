# Distributions of aid: plan, list, card (B1, B3). Keys: penyaluran-…

penyaluran-command = Distributions of aid
penyaluran-menu = 📦 Distributions

## States
penyaluran-status =
    { $status ->
        [DIRENCANAKAN] 🗓 Planned
        [SEBAGIAN] ◐ Partly received
        [SELESAI] ✅ Finished
        [TIDAK_DITERIMA] ❌ Not received
        [DIBATALKAN] ✖ Cancelled
       *[other] { $status }
    }
penyaluran-hasil =
    { $hasil ->
        [DITERIMA] ✅ received
        [CATATAN] ⚠️ received with remarks
       *[other] ❌ not received
    }
penyaluran-state =
    { $late ->
        [1] { penyaluran-status } · ⏰ Late
       *[other] { penyaluran-status }
    }
penyaluran-shelf =
    { $shelf ->
        [direncanakan] 🗓 Planned
        [terlambat] ⏰ Late
        [sebagian] ◐ Partly
        [selesai] ✅ Finished
        [berbeda] ⚠️ Different
       *[other] ✖ Cancelled
    }
penyaluran-shelf-button = { penyaluran-shelf } ({ $jumlah })
penyaluran-part-tanggal = Date
penyaluran-part-tempat = Place
penyaluran-part-kpm = Beneficiaries
penyaluran-no-tempat = not decided yet
penyaluran-kecamatan = Kecamatan

## List
penyaluran-list-title = <b>Distributions: { $total }</b>
penyaluran-list-filter = Filter: { $daftar }
penyaluran-list-line = <b>{ $nomor }</b> · { $desa } · { $program }
    { $tanggal } · { penyaluran-state } · KPM { $diterima }/{ $rencana }
penyaluran-list-empty = There is no distribution here.
penyaluran-list-none = There is no distribution yet. First enter the programme under <b>Programmes</b>, then plan its distributions.
penyaluran-list-page = Page { $page } of { $pages }
penyaluran-filter-program = 🔎 Programme
penyaluran-filter-desa = 🔎 Desa
penyaluran-filter-clear = ✖ Remove filter
penyaluran-filter-back = ◀ Back to the list
penyaluran-filter-ask =
    { $facet ->
        [program] Show the distributions of which programme?
       *[other] Show the distributions of which desa?
    }

## Card
penyaluran-card-title = <b>{ $nomor }</b> · { penyaluran-state }
penyaluran-card-program = <b>{ $program }</b> ({ $jenis })
penyaluran-card-desa = { $desa }: { $kapan }
penyaluran-card-pelaksana = Brought by: { $nama }
penyaluran-card-kpm = For { $kpm } KPM
penyaluran-card-barang = • { $nama }: { $jumlah }
penyaluran-card-same = • { $nama }: planned { $rencana }, received { $diterima } ✓
penyaluran-card-differs = • { $nama }: planned { $rencana }, received { $diterima }, difference <b>{ $selisih }</b>
penyaluran-card-konfirmasi = Confirmed by { $nama }: { penyaluran-hasil }, { $tanggal }{ $sisa ->
        [1] {" "}(more to come)
       *[other] {""}
    }
penyaluran-card-sebab = Reason: { $sebab }
penyaluran-card-foto = 📷 { $count ->
        [one] { $count } photo
       *[other] { $count } photos
    }
penyaluran-card-riwayat = – { $at }: { penyaluran-status } – { $nama }
penyaluran-card-riwayat-note = – { $at }: { penyaluran-status } – { $nama }: “{ $note }”
penyaluran-card-changed = – { $at }: ✏️ { $what } – { $nama }
penyaluran-change-line = { $label }: { $dari } → { $jadi }
penyaluran-button-konfirmasi = ✅ Confirm
penyaluran-button-proof = 🧾 Confirmations and proof
penyaluran-button-konfirmasi-list = ✅ Open the list to confirm
penyaluran-button-change = ✏️ Change plan
penyaluran-button-cancel = ✖ Cancel distribution
penyaluran-button-foto = 📷 See photos ({ $count })
penyaluran-button-barang = Amount of { $nama }
penyaluran-button-back = ◀ Back to the card
penyaluran-button-plan = 🚚 Plan a new distribution
penyaluran-button-list = 📦 Distributions of this programme
penyaluran-button-program = 📁 Programmes
penyaluran-button-one = { $nomor } { $desa }

## New plan
penyaluran-form-title = Plan of a distribution
penyaluran-form-program = Programme
penyaluran-form-program-question = A distribution of which programme?
penyaluran-form-desa = Desa
penyaluran-form-desa-which = To which desa does this aid go?
penyaluran-form-desa-question = To which desa does the aid { $nama } go?
penyaluran-form-desa-all = All desa
penyaluran-form-tanggal-question = On which day? Example: 10 December
penyaluran-form-tempat-question = At which place? Example: Village hall. Not known yet? Press Skip.
penyaluran-form-kpm-question = For how many KPM in each desa? Where desa differ, give the usual number; it can be changed for each desa later. Example: 45
penyaluran-form-basis = How items are counted
penyaluran-form-basis-question = How do you want to write the amounts?
penyaluran-form-basis-each = For each KPM
penyaluran-form-basis-whole = In all for a desa
penyaluran-form-barang = Items
penyaluran-form-barang-each-question = What does <b>each KPM</b> receive? Example: Beras 10 kg. Money: BLT Rp300.000
penyaluran-form-barang-whole-question = What does <b>a whole desa</b> receive? Example: Beras 450 kg. Money: BLT Rp13.500.000
penyaluran-form-instansi = Brought by
penyaluran-form-instansi-question = Who brings it to the desa?
penyaluran-form-instansi-same = Whoever carries out the programme
penyaluran-planned =
    { $count ->
        [one] ✅ The distribution of <b>{ $program }</b> is planned in one desa.
       *[other] ✅ The distribution of <b>{ $program }</b> is planned in { $count } desa.
    }
penyaluran-planned-when = { $kapan }, { $kpm } KPM in each desa
penyaluran-planned-line = <b>{ $nomor }</b> { $desa }
penyaluran-planned-unheard = ⚠️ Nobody is registered there, so nobody was told: { $daftar }. Invite with /undang.
penyaluran-planned-told = The registered desa officials and whoever brings it are told. A desa has other numbers? Press the desa below, then <b>Change plan</b>.

## Items
penyaluran-barang-each = { $nama } { $jumlah } × { $kpm } KPM = { $total }
penyaluran-barang-whole = { $nama } { $jumlah }
penyaluran-barang-hint = One item a line. Several items may stand in one message.
penyaluran-barang-taken = Noted:
    { $daftar }
    More items? Write them. That is all? Press Done.
penyaluran-barang-none = Please write at least one item. Example: Beras 10 kg
penyaluran-barang-otherwise = Please write the name of the item, how much, and its unit. Example: Beras 10 kg
penyaluran-barang-no-jumlah = “{ $baris }” has no clear amount. Write name, number and unit. Example: Beras 1.250 kg or BLT Rp300.000
penyaluran-barang-no-satuan = “{ $baris }” has no unit. Example: Beras 10 kg, Mie instan 1 dus, Selimut 2 lembar
penyaluran-barang-several = “{ $baris }” has more than one amount. Please write one item in a line, with one amount. Example: Beras 10 kg
penyaluran-barang-fraction = “{ $baris }” is no whole number. Please take a smaller unit. Example: Mie instan 30 bungkus, not 1,5 dus
penyaluran-barang-too-much = The amount in “{ $baris }” is too large. Please check the number.
penyaluran-barang-too-long = The name in “{ $baris }” is too long. Please shorten it to 60 letters at most.
penyaluran-barang-too-many = At most { $max } kinds of items in one distribution. Please plan the others as a distribution of their own.
penyaluran-barang-per-kpm = “{ $baris }” is for each KPM, but you chose amounts for the whole desa. Write the whole amount, or press Back and choose For each KPM.

## News for desa and partners
penyaluran-notice-planned = 📦 <b>Planned distribution { $nomor }</b>
penyaluran-notice-program = <b>{ $program }</b> for { $desa }
penyaluran-notice-when = When: { $kapan }
penyaluran-notice-kpm = For { $kpm } KPM
penyaluran-notice-barang = • { $nama }: { $jumlah }
penyaluran-notice-pelaksana = Brought by: { $nama }
penyaluran-notice-please = When it has arrived, please press Confirm.
penyaluran-notice-mitra =
    { $desa ->
        [one] 📦 <b>Planned distribution of { $program }</b> in one desa
       *[other] 📦 <b>Planned distribution of { $program }</b> in { $desa } desa
    }
penyaluran-notice-each = Each desa:
penyaluran-notice-desa = <b>{ $nomor }</b> { $desa }, { $kpm } KPM
penyaluran-notice-mitra-please = When it is handed out, please confirm. Send the number to open one desa, for instance { $nomor }.
penyaluran-notice-changed = ✏️ The plan of <b>{ $nomor }</b> has changed: { $program }, { $desa }
penyaluran-notice-cancelled = ✖ Distribution <b>{ $nomor }</b> is cancelled: { $program }, { $desa }, { $kapan }
    Reason: { $reason }

## Change and cancel
penyaluran-change-title = Change the plan of a distribution
penyaluran-change-what = <i>What do you want to change?</i>
penyaluran-change-tanggal-question = To which day does <b>{ $nomor }</b> ({ $desa }) move? Example: 14 December
penyaluran-change-tempat-question = At which place is <b>{ $nomor }</b> ({ $desa }) handed out? Example: Village hall
penyaluran-change-kpm-question = How many KPM for <b>{ $nomor }</b> ({ $desa })? Example: 52
penyaluran-change-scale = Items follow
penyaluran-change-scale-question = Shall the amounts of the items follow the new number of KPM?
penyaluran-change-jumlah = Amount
penyaluran-change-jumlah-question = How many { $satuan } of { $nama } in all for <b>{ $nomor }</b> ({ $desa })? Example: 1.250
penyaluran-change-rupiah-question = How many rupiah of { $nama } in all for <b>{ $nomor }</b> ({ $desa })? Example: Rp15.000.000 or 15 juta
penyaluran-done-changed = ✅ The plan of { $nomor } is changed. The desa and whoever brings it are told.
penyaluran-done-cancelled = ✖ Distribution { $nomor } is cancelled. The desa and whoever brings it are told.
penyaluran-cancel-title = Cancel a distribution
penyaluran-cancel-label = Reason
penyaluran-cancel-question = Why is <b>{ $nomor }</b> ({ $desa }) cancelled? The desa and whoever brings it read this. Example: The funds have not come yet.

## Refusals
penyaluran-not-found = That distribution was not found. Please check its number. Example: P-0001.
penyaluran-no-program = There is no programme to distribute yet. Please enter one first: press Menu, then Programmes.
penyaluran-no-foto = This distribution has no photo yet.
penyaluran-program-archived = Programme { $nama } is archived. Open it with /program, press Use again, then try again.
penyaluran-desa-unknown = One of the desa is no longer in this kecamatan. Please choose the desa again.
penyaluran-tanggal = This programme is for { $tahun }. Please choose a day in that year, or in the next one if it is late.
penyaluran-changed-meanwhile = { $nomor } has changed. It is now: { penyaluran-status }. Please look at the newest card, and try again if it is still needed.
penyaluran-cancelled = { $nomor } is cancelled and can no longer be changed. Please make a new plan.
penyaluran-closed = { $nomor } is confirmed and finished. Its plan can no longer be changed; if there is another distribution, please make a new plan.
penyaluran-closed-cancel = { $nomor } is confirmed and finished, so it cannot be cancelled. If the confirmation is wrong, please ask the desa to correct it.
penyaluran-has-arrived = A part of { $nomor } has arrived. Its planned amounts can no longer be changed, so that the difference can still be seen. The day of the rest can still be moved.
penyaluran-arrived-cancel = A part of { $nomor } has arrived, so it cannot be cancelled. If the rest will not come, please ask the desa to confirm that nothing more is expected.
penyaluran-not-divisible = The amount of { $nama } does not divide by the new number of KPM. Please answer No, then change the amounts yourself.
penyaluran-barang-unknown = That item is not part of this distribution. Please open its card again.

## In the record of access: what was done
penyaluran-audit-plan = planned a distribution
penyaluran-audit-change = changed a distribution
penyaluran-audit-cancel = cancelled a distribution

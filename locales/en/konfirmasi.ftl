# Confirming distributions (B1, B3). Keys: konfirmasi-…

## Commands and large buttons
konfirmasi-command = Confirm aid that has arrived
konfirmasi-menu = 📦 Confirm aid

## State
konfirmasi-stand-agrees = ✅ <b>Received as planned</b>
konfirmasi-stand-differs = ⚠️ <b>Differs from the plan</b>
konfirmasi-stand-partly = ⚠️ <b>Differs from the plan: a part so far, the rest is awaited</b>
konfirmasi-stand-none = ❌ <b>Not received</b>
konfirmasi-stand-waiting = 🕐 <b>Not yet arrived, still awaited</b>
konfirmasi-stand-cancelled = ✖ The Kasi Kesra has cancelled this distribution. It need not be confirmed.

## Card
konfirmasi-kpm = Beneficiaries
konfirmasi-title = <b>{ $nomor }</b> · { $program }
konfirmasi-desa = 🏘 { $desa }
konfirmasi-instansi = 🤝 Brought by: { $instansi }
konfirmasi-plan-day = 📅 Planned: { $hari }
konfirmasi-plan-where = 📅 Planned: { $hari }, at { $tempat }
konfirmasi-plan = 📦 { $rencana }
konfirmasi-none-yet = Not confirmed yet.
konfirmasi-line-same = { $nama }: <b>{ $diterima }</b>, as planned
konfirmasi-line-differs = { $nama }: <b>{ $diterima }</b> of the planned { $rencana } (<b>{ $selisih }</b>)
konfirmasi-said-hasil =
    { $hasil ->
        [DITERIMA] ✅ All received as planned
        [CATATAN] ⚠️ Received with remarks
       *[TIDAK_DITERIMA] ❌ Not received
    }
konfirmasi-said-what = Received: { $diterima }
konfirmasi-said-day = Date: { $hari }
konfirmasi-said-where = Date: { $hari }, at { $tempat }
konfirmasi-said-sebab = Cause: <b>{ $sebab }</b>
konfirmasi-said-more-to-come = 🕐 The rest is still to come
konfirmasi-said-by = By { $nama } ({ $jabatan }), { $at }
konfirmasi-said-on-behalf = On behalf of the desa, by { $nama } ({ $jabatan }), { $at }
konfirmasi-proof =
    { $count ->
        [0] 📷 no photo yet · 📄 signed record is there
        [one] 📷 { $count } photo · 📄 signed record is there
       *[other] 📷 { $count } photos · 📄 signed record is there
    }
konfirmasi-proof-without =
    { $count ->
        [0] 📷 photos and signed record still missing
        [one] 📷 { $count } photo · 📄 signed record still missing
       *[other] 📷 { $count } photos · 📄 signed record still missing
    }
konfirmasi-corrected =
    { $count ->
        [one] ✏️ Corrected once.
       *[other] ✏️ Corrected { $count } times.
    }
konfirmasi-card-hint = Is something wrong? Press ✏️ to correct it.
konfirmasi-button-open = 📄 Open { $nomor }
konfirmasi-button-confirm = ✅ Confirm now
konfirmasi-button-on-behalf = ✍️ Confirm on behalf of the desa
konfirmasi-button-more = ➕ Next delivery
konfirmasi-button-fix = ✏️ Correct
konfirmasi-button-fix-one = ✏️ Correct { $hari } ({ $nama })
konfirmasi-button-ba = 📎 Send the signed record
konfirmasi-button-foto = 📷 Send photos
konfirmasi-button-pics = 🖼 View ({ $count })
konfirmasi-button-look = 🖼 View photos

## News
konfirmasi-notice-correction = ✏️ <b>Corrected confirmation</b>
konfirmasi-notice-change = Before ({ $nama }): { $before }
    Now: <b>{ $after }</b>
konfirmasi-notice-same-numbers = The amounts are those that { $nama } gave before.
konfirmasi-notice-ba = 📄 { $nama } has sent the signed record of <b>{ $nomor }</b> ({ $program }, { $desa }).
konfirmasi-notice-foto = 📷 { $nama } has sent later photos of <b>{ $nomor }</b> ({ $program }, { $desa }).
konfirmasi-thanks = Thank you. Distribution <b>{ $nomor }</b> ({ $program }) is confirmed. { $told ->
        [none] The Kasi Kesra cannot be reached by this bot just now, and will see it in the list. If it is urgent, please call.
       *[other] The Kasi Kesra is told.
    }
konfirmasi-corrected-thanks = Thank you. The confirmation of <b>{ $nomor }</b> ({ $program }) is corrected. { $told ->
        [none] The Kasi Kesra cannot be reached by this bot just now, and will see it in the list. If it is urgent, please call.
       *[other] The Kasi Kesra is told.
    } The earlier answers are kept.
konfirmasi-thanks-more = When what is awaited has arrived, please confirm again: press <b>Open { $nomor }</b>, then <b>Next delivery</b>.
konfirmasi-thanks-ba = The signed record may follow later: press the button below.
konfirmasi-pics-foto = 📷 Photos of <b>{ $nomor }</b>
konfirmasi-pics-ba = 📄 Signed record of <b>{ $nomor }</b>

## List
konfirmasi-list-due = <b>Waiting for confirmation</b>
konfirmasi-list-coming = <b>Coming</b>
konfirmasi-list-done = <b>Confirmed this quarter</b> (can still be corrected)
konfirmasi-list-line = • <b>{ $nomor }</b> { $program }, { $hari }: { $rencana }
konfirmasi-list-line-stand = • <b>{ $nomor }</b> { $program }, { $hari }: { $rencana }
    { $stand }
konfirmasi-list-button = { $nomor } { $what }, { $hari }
konfirmasi-mark-due = ✅
konfirmasi-mark-coming = 📅
konfirmasi-mark-done = ✏️
konfirmasi-list-nothing-due = Nothing is waiting for confirmation now. Thank you.
konfirmasi-list-empty = There is no distribution of aid for you yet. When one is planned, the bot will tell you.
konfirmasi-list-page = Page { $page }/{ $pages }

## Form
konfirmasi-form-title = Confirm aid
konfirmasi-form-on-behalf = ✍️ You are filling this in <b>on behalf of { $desa }</b>.
konfirmasi-form-plan = <b>{ $nomor }</b> · { $program } · { $desa }
    Planned for { $hari }: <b>{ $rencana }</b>
konfirmasi-form-plan-rest = <b>{ $nomor }</b> · { $program } · { $desa }
    Still awaited: <b>{ $rencana }</b>
konfirmasi-form-before = Earlier answer: { $before }
konfirmasi-form-hasil = Outcome
konfirmasi-form-hasil-question = Has the aid arrived?
konfirmasi-hasil-diterima = ✅ All received as planned
konfirmasi-hasil-catatan = ⚠️ Received with remarks
konfirmasi-hasil-tidak = ❌ Not received
konfirmasi-form-kpm = Beneficiaries
konfirmasi-form-kpm-question = How many families (KPM) received it? { $rencana } were planned. Example: 18.
konfirmasi-form-kpm-question-rest = How many families (KPM) received it this time? { $rencana } were planned, { $rest } are outstanding. Example: 18.
konfirmasi-form-barang = Received
konfirmasi-form-barang-question = How much really arrived?
konfirmasi-amount-ask = <b>{ $nama }</b> ({ $nth } of { $total }): { $rencana } planned.
    Type how much arrived, or press a button.
konfirmasi-amount-ask-rest = <b>{ $nama }</b> ({ $nth } of { $total }): { $rencana } planned, { $rest } outstanding.
    Type how much arrived this time, or press a button.
konfirmasi-amount-noted = ✓ { $nama }: <b>{ $jumlah }</b>
konfirmasi-amount-next = { $last }

    { $ask }
konfirmasi-amount-same = As planned: { $jumlah }
konfirmasi-amount-rest = All of the rest: { $jumlah }
konfirmasi-amount-none = Nothing
konfirmasi-amount-previous = ◀ Previous item
konfirmasi-amount-more = { $jumlah } is more than planned ({ $rencana }). Is that right? Press the button, or type the right amount.
konfirmasi-amount-yes = Yes, { $jumlah }
konfirmasi-amount-otherwise = Please type one whole number, or “same” if it is as planned. Example: { $contoh }.
konfirmasi-amount-other-unit = The question is about an amount in { $satuan }. Please write how many { $satuan }. Example: { $contoh } { $satuan }.
konfirmasi-amount-fraction = That is not a whole number of { $satuan }. Please write a whole number. Example: { $contoh } { $satuan }.
konfirmasi-form-tuntas = The rest
konfirmasi-form-tuntas-question = Is what is missing still to come?
konfirmasi-form-tuntas-question-none = Is the aid still to come?
konfirmasi-form-tuntas-more = 🕐 Yes, it is still to come
konfirmasi-form-tuntas-done = ⛔ No, this is all
konfirmasi-form-sebab = Cause or remark
konfirmasi-form-sebab-question = What is the cause, or the remark? Press a button, or use your own words. Names of residents are not needed.
konfirmasi-sebab-gudang = Limited storage
konfirmasi-sebab-kurang = Less was sent from above
konfirmasi-sebab-pindah = Beneficiary moved or died
konfirmasi-sebab-rusak = Goods damaged
konfirmasi-sebab-belum = Not yet arrived
konfirmasi-sebab-otherwise = Please press one of the buttons, or type the cause. Example: The truck is late, the road is damaged.
konfirmasi-form-tanggal = Date of arrival
konfirmasi-form-tanggal-question = On which day did it arrive?
konfirmasi-day-today = Today, { $hari }
konfirmasi-day-planned = As planned, { $hari }
konfirmasi-form-tempat = Place
konfirmasi-form-tempat-question = Where was it handed out? Example: village hall.
konfirmasi-place-planned = 📍 { $tempat }
konfirmasi-place-otherwise = Please type the place. Example: village hall.
konfirmasi-form-foto = Photos
konfirmasi-form-foto-question = Are there photos of the handing out? You may skip this and send them later. Please no photos of identity cards.
konfirmasi-form-foto-question-more = Are there more photos? Those that were sent are kept. You may skip this.
konfirmasi-form-berita-acara = Signed record
konfirmasi-form-berita-acara-question = Please send a photo of the signed berita acara. Not there yet? Press Skip; it may follow.
konfirmasi-form-send-as = Sent as
konfirmasi-form-send-as-question = <b>{ $nama }</b> has already confirmed { $nomor } ({ $at }):
    <blockquote>{ $said }</blockquote>
    Your answers are still here. As what should they be sent? If they say the same, press Cancel: they need not be sent again.
konfirmasi-form-send-as-correction = ✏️ Correction: my answers are right
konfirmasi-form-send-as-more = ➕ Another delivery, beside that of { $nama }

## Later photos
konfirmasi-foto-title = Send proof
konfirmasi-foto-question = Please send photos of the handing out of <b>{ $nomor }</b>. Please no photos of identity cards.
konfirmasi-foto-question-ba = Please send a photo of the signed berita acara of <b>{ $nomor }</b>.
konfirmasi-foto-added = Thank you. The photos of <b>{ $nomor }</b> are kept. { $told ->
        [none] The Kasi Kesra cannot be reached by this bot just now, and will see it in the list. If it is urgent, please call.
       *[other] The Kasi Kesra is told.
    }
konfirmasi-foto-added-ba = Thank you. The signed record of <b>{ $nomor }</b> is kept. { $told ->
        [none] The Kasi Kesra cannot be reached by this bot just now, and will see it in the list. If it is urgent, please call.
       *[other] The Kasi Kesra is told.
    }

## Refusals
konfirmasi-not-found = That distribution was not found. See the list with /konfirmasi.
konfirmasi-no-right = Confirmations are filled in by the desa, the body that brings it, or the Kasi Kesra. You can read them.
konfirmasi-cancelled = The Kasi Kesra has cancelled { $nomor }, so it need not be confirmed. Any questions? Ask the Kasi Kesra.
konfirmasi-meanwhile = ⚠️ Not sent yet: { $nama } has just confirmed { $nomor } before you.
konfirmasi-plan-changed = ⚠️ Not sent yet: the Kasi Kesra has just changed the plan of { $nomor }. Please look through your answers once more, then send.
konfirmasi-finished = { $nama } has already confirmed { $nomor }. Is something wrong? Open it with /konfirmasi, then press Correct.
konfirmasi-changed = { $nomor } has changed. This is how it stands now.
konfirmasi-future = The date of arrival cannot be after today. Please change it with the ✏️ button.
konfirmasi-sebab-missing = Please give the cause or a remark with the ✏️ button.
konfirmasi-desa-mitra-only = Distributions are confirmed by desa officials and partner bodies.
konfirmasi-foto-too-many = { $nomor } is full: at most { $max } photos. These photos were not kept.
konfirmasi-no-foto = There are no photos with this confirmation yet.

## History
konfirmasi-riwayat-correction = corrected confirmation
konfirmasi-riwayat-on-behalf = on behalf of the desa

## Reminders
konfirmasi-remind-today = Today is the distribution <b>{ $nomor }</b>: { $program }, { $rencana }. Please confirm it when it has arrived.
konfirmasi-remind-before = { $hari } is the distribution <b>{ $nomor }</b>: { $program }, { $rencana }. Please confirm it when it has arrived.
konfirmasi-remind-late =
    { $days ->
        [one] <b>{ $nomor }</b> ({ $program }) was planned for yesterday and is not confirmed. Has it arrived?
       *[other] <b>{ $nomor }</b> ({ $program }) was planned { $days } days ago and is not confirmed. Has it arrived?
    }
konfirmasi-remind-mitra =
    { $days ->
        [one] <b>{ $nomor }</b> ({ $program }, { $desa }) is one day late and not confirmed. Was it handed out?
       *[other] <b>{ $nomor }</b> ({ $program }, { $desa }) is { $days } days late and not confirmed. Was it handed out?
    }
konfirmasi-remind-kasi =
    { $days ->
        [one] <b>Not confirmed</b>: { $nomor } ({ $program }), { $desa }, one day late.
       *[other] <b>Not confirmed</b>: { $nomor } ({ $program }), { $desa }, { $days } days late.
    }
konfirmasi-remind-rest = The rest of <b>{ $nomor }</b> ({ $program }, { $desa }) is still awaited: { $rencana }. Has it arrived?
konfirmasi-remind-button = ✅ Confirm { $nomor }

## In the record of access: what was done
konfirmasi-audit-record = confirmed a distribution
konfirmasi-audit-correct = corrected a confirmation
konfirmasi-audit-foto = added proof of a distribution

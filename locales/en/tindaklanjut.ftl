# Action items of meetings (C2). Keys: tindaklanjut-…

## Words for states
tindaklanjut-status =
    { $status ->
        [BERJALAN] ⏳ Running
        [TERLAMBAT] 🔴 Overdue
        [SELESAI] ✅ Done
        [DIBATALKAN] ✖ Called off
       *[other] { $status }
    }

## Command, list
tindaklanjut-command = Action items of meetings
tindaklanjut-menu = 📌 Action items
tindaklanjut-list-title = 📌 <b>Action items of meetings</b>
tindaklanjut-list-own = 📌 <b>My action items</b>
tindaklanjut-part-open = Running
tindaklanjut-part-late = Overdue
tindaklanjut-part-done = Done
tindaklanjut-list-line = <b>{ $nomor }</b> · { $status }
    { $uraian }
    { $siapa }, until { $hari }
tindaklanjut-list-empty =
    { $part ->
        [late] Nothing is overdue.
        [done] Nothing is done yet.
       *[other] No action item is running. They come from the approved minutes of meetings.
    }

## Card
tindaklanjut-card = 📌 <b>{ $nomor }</b> · { tindaklanjut-status }
    <b>{ $uraian }</b>
    Who: { $siapa }
    Until: { $hari }
    From meeting { $rapat }: { $judul }
tindaklanjut-act =
    { $act ->
        [SELESAI] done
        [DIBATALKAN] called off
        [BERJALAN] opened again
        [BATAS] due day changed
       *[CATATAN] note
    }
tindaklanjut-card-line = • { $at }: { $act } – { $nama }
tindaklanjut-card-line-note = • { $at }: { $act } – { $nama }: “{ $note }”
tindaklanjut-button-list = ◀ List of action items
tindaklanjut-button-finish = ✅ Done
tindaklanjut-button-wait = ⏳ Not yet, needs time
tindaklanjut-button-move = 📅 Change the due day
tindaklanjut-button-cancel = ✖ Call off
tindaklanjut-button-reopen = 🔄 Open again
tindaklanjut-button-bukti = 📷 Add a photo or note
tindaklanjut-button-foto = 📷 See photos ({ $count })
tindaklanjut-button-open = 📌 Open { $nomor }
tindaklanjut-button-grant = 📅 Grant { $hari }
tindaklanjut-button-done = ✅ { $nomor } done
tindaklanjut-button-later = ⏳ { $nomor } not yet
tindaklanjut-button-late = 🔴 See what is overdue
tindaklanjut-done-finish = { $nomor } is done. Thank you.
tindaklanjut-done-move = { $nomor } has a new due day. Whoever does it is told.
tindaklanjut-done-reopen = { $nomor } is open again. Whoever does it is told.

## Forms
tindaklanjut-wait-title = Needs time
tindaklanjut-wait-label-note = Obstacle
tindaklanjut-wait-label-tenggat = Wished until
tindaklanjut-wait-question-note = What holds <b>{ $nomor }</b> up? You may skip this.
tindaklanjut-wait-question-tenggat = When will it be done, more or less? Example: 20 December. You may skip this.
tindaklanjut-wait-done = Thank you, what you wrote about <b>{ $nomor }</b> { $at ->
        [now] is on its way to the Kasi Kesra.
        [none] is stored. The Kasi Kesra cannot be reached by this bot just now, and will see it in the list. If it is urgent, please call.
       *[other] reaches the Kasi Kesra on { $at }.
    } The due day stays until the Kasi changes it.
tindaklanjut-bukti-title = Evidence
tindaklanjut-bukti-label-foto = Photos
tindaklanjut-bukti-label-note = Note
tindaklanjut-bukti-question-foto = Send the photos, several if you like. No photo? Tap Skip.
tindaklanjut-bukti-question-note = Is there a note? If not, tap Skip.
tindaklanjut-bukti-done = Thank you, the evidence for <b>{ $nomor }</b> is kept.
tindaklanjut-move-title = Changing the due day
tindaklanjut-move-label = Due day
tindaklanjut-move-question = Until when is <b>{ $nomor }</b> to be done? Example: 20 December.
tindaklanjut-move-done = <b>{ $nomor }</b> is now due on { $hari }. Whoever does it is told.
tindaklanjut-cancel-title = Calling off an action item
tindaklanjut-cancel-label = Reason
tindaklanjut-cancel-question = Why is <b>{ $nomor }</b> called off? Whoever does it reads the reason.
tindaklanjut-cancel-done = <b>{ $nomor }</b> is called off. Whoever does it is told.

## News
tindaklanjut-notice-finish = ✅ <b>{ $nomor }</b> is done, says { $nama }: { $uraian }
tindaklanjut-notice-ask = ⏳ { $nama } needs time for <b>{ $nomor }</b>: { $uraian }
    Obstacle: { $note }
    Wished until: { $hari }
tindaklanjut-notice-move = 📅 <b>{ $nomor }</b> is now due on { $hari }: { $uraian }
tindaklanjut-notice-cancel = ✖ <b>{ $nomor }</b> was called off by the Kasi Kesra: { $uraian }
    Reason: { $note }
tindaklanjut-notice-reopen = 🔄 <b>{ $nomor }</b> was opened again by the Kasi Kesra: { $uraian }
    Until { $hari }
tindaklanjut-notice-bukti = 📷 { $nama } adds evidence to <b>{ $nomor }</b>: { $uraian }
    Photos: { $foto }. Note: { $note }

## Reminders
tindaklanjut-remind = <b>{ $nomor }</b>: { $uraian }
    { $when ->
        [nanti] Until { $hari }; days left: { $late }.
        [hari-ini] It is due today.
       *[lewat] Overdue since { $hari }; days late: { $late }.
    }
tindaklanjut-remind-kasi = 🔴 <b>{ $nomor }</b> is overdue ({ $hari }): { $uraian } – { $siapa }
tindaklanjut-remind-kasi-many = 🔴 <b>{ $count } action items</b> are overdue by more than a week: { $nomor }{ $more ->
        [ya] {" "}and others
       *[tidak] .
    }

## Refusals
tindaklanjut-not-found = That action item was not found.
tindaklanjut-already-done = { $nomor } was done by { $nama } on { $at }.
tindaklanjut-changed = { $nomor } is now: { tindaklanjut-status }. The button does not count any more; see its card as it is now.
tindaklanjut-bukti-empty = There is no photo or note for { $nomor } yet. Give one of them, or tap Cancel.
tindaklanjut-foto-too-many = { $nomor } has many photos already; at most { $max }.
tindaklanjut-day-past = That day has gone by. Tap Change the due day, then write another.
tindaklanjut-no-foto = There is no photo yet.

## In the record of access: what was done
tindaklanjut-audit-finish = finished an action item
tindaklanjut-audit-ask = asked for time for an action item
tindaklanjut-audit-move = changed the due day of an action item
tindaklanjut-audit-cancel = cancelled an action item
tindaklanjut-audit-reopen = reopened an action item
tindaklanjut-audit-bukti = added evidence to an action item

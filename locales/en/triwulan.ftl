# The quarter's card, the matrix, beginning and end of the year (D1, D2, W1, W4). Keys: triwulan-…

triwulan-command = The quarter's card, and desa that have not answered
triwulan-menu = 🗓 Quarter

## Card for the desa
triwulan-kartu-head = 🗓 <b>{ $label } – { $desa }</b>
triwulan-kartu-question = Is there anything to report from this desa for { $days }: needs of residents, aid, incidents? Please answer by <b>{ $due }</b>.
triwulan-kartu-thanks-data = { $count ->
        [0] Thank you. There is no report for this quarter yet; please send it with the button below.
       *[other] Thank you. Reports this quarter: { $count }. Is there more? Send it with the button below.
    }
triwulan-kartu-changeable = A mistake? The answer can be changed with the button below.
triwulan-kartu-closed = This card is closed. Does something need correcting? Please contact the Kasi Kesra.
triwulan-owed-penyaluran = 📦 Not yet confirmed to the end: { $count } { $count ->
        [one] penyaluran
       *[other] penyaluran
    }
triwulan-owed-tindak-lanjut = 📌 Action items not yet done: { $count }
triwulan-owed-line = • { $nomor } { $nama } ({ $tanggal })
triwulan-owed-more = … and { $count } more
triwulan-said-data = ✓ <b>There is data</b>, answered by { $nama } ({ $jabatan }), { $at }.
triwulan-said-nihil = ✓ <b>Nothing to report</b>, answered by { $nama } ({ $jabatan }), { $at }.
triwulan-said-more = ⏳ <b>More time until { $sampai }</b>, answered by { $nama } ({ $jabatan }), { $at }. No reminder before then.
triwulan-said-more-over = ⏳ The time that { $nama } ({ $jabatan }) asked for until { $sampai } is over.
triwulan-someone = An official of the desa
triwulan-nihil-ask = Is there truly nothing to report from { $desa } for { $days }: no needs, no aid, no incidents?
triwulan-more-ask = Until when do you need time? Answers are due by { $due }.
triwulan-nudge-heading = 🔔 <b>The Kasi Kesra reminds you</b> of this quarter's card.
triwulan-noted = The answer is noted. Thank you.

## Buttons of the card
triwulan-button-data = ✅ There is data
triwulan-button-nihil = ⭕ Nothing
triwulan-button-more = ⏳ Need more time
triwulan-button-leave = No longer me
triwulan-button-lapor = 📝 Report a need
triwulan-button-konfirmasi = 📦 Confirm aid
triwulan-button-change-data = ✏️ Change: there is data
triwulan-button-change-nihil = ✏️ Change: nothing
triwulan-button-nihil-yes = Yes, truly nothing
triwulan-button-back = ◀ Back
triwulan-button-days = { $days ->
        [3] 3 days (until { $sampai })
       *[other] 1 week (until { $sampai })
    }
triwulan-button-answer = 🗓 Answer the card of { $desa }

## Reminders
triwulan-remind = 🗓 The card <b>{ $label }</b> of { $desa } is not answered. Due: { $due }.
triwulan-remind-late = 🗓 The card <b>{ $label }</b> of { $desa } is not answered; it was due { $due }. Please answer even if there is nothing.
triwulan-remind-more = 🗓 The time asked for the card <b>{ $label }</b> of { $desa } is over. Please answer now.
triwulan-kasi-silent = 🗓 <b>{ $label }</b>: { $count } desa { $count ->
        [one] has
       *[other] have
    } not answered: { $daftar }.
triwulan-kasi-more = { $count } others

## For Kasi and Camat
triwulan-head = 🗓 <b>{ $label }</b> · answers due: { $due }
triwulan-counts = ✅ Data: { $data } · ⭕ Nothing: { $nihil } · ⏳ More time: { $waktu } · ❌ Not answered: { $diam }
triwulan-waiting = Asked for time: { $daftar }
triwulan-silent = Not answered: <b>{ $daftar }</b>
triwulan-all-answered = Every desa has answered or asked for time.
triwulan-empty-desa = Not answered since nobody is registered there: { $daftar }.
triwulan-no-cards = There are no cards for this quarter.
triwulan-cards-later = The cards of this quarter go out to all desa by themselves on <b>{ $day }</b>.
triwulan-button-undang = ✉️ Invite desa officials
triwulan-button-kalender = 📅 Set the day
triwulan-button-nudge = 🔔 Remind { $desa }
triwulan-button-nudged = ✓ { $desa } reminded
triwulan-button-nudge-all = 🔔 Remind them all ({ $count })
triwulan-button-matrix = 🗓 See who has not answered
triwulan-nudge-done = { $count ->
        [0] All of them were reminded today.
        [one] The reminder for { $count } desa is prepared.
       *[other] The reminders for { $count } desa are prepared.
    }

## Picture
triwulan-matrix-title = { $label }: what is missing
triwulan-matrix-subtitle = Kecamatan { $kecamatan } · as of { $day }
triwulan-matrix-desa = Desa
triwulan-matrix-kartu = Card
triwulan-matrix-laporan = Reported needs
triwulan-matrix-konfirmasi = Confirmed penyaluran
triwulan-matrix-tindak-lanjut = Action items
triwulan-cell-silent = not yet
triwulan-cell-nihil = nothing
triwulan-cell-data = data
triwulan-cell-until = until { $sampai }
triwulan-cell-count = { $count }
triwulan-cell-open = { $open } missing
triwulan-cell-not-yet = none yet
triwulan-legend-done = done
triwulan-legend-missing = missing
triwulan-legend-waiting = asked for time
triwulan-legend-none = none due

## Beginning and end of the year
triwulan-tahun-plan = 🌅 <b>The working year { $tahun } begins</b>
    Time to plan: this year's program, holidays to compare with the decree, and the first coordination meeting. The desa have been asked for their needs.
triwulan-tahun-needs = 🌅 <b>Plan { $tahun }</b>
    The Kasi Kesra is planning this year. What do residents need most? Please tell with the button below; what was reported before need not be repeated.
triwulan-tahun-evaluation = 📋 <b>Evaluation of { $tahun }</b>
    The working year is nearly over. Still open:
triwulan-tahun-program = • { $count } program of this year, to be evaluated
triwulan-tahun-penyaluran = • { $count } penyaluran not confirmed to the end
triwulan-tahun-tindak-lanjut = • { $count } action items of meetings not done
triwulan-tahun-kebutuhan = • { $count } needs of desa not yet taken up
triwulan-tahun-kartu = • { $count } quarter cards not answered by desa
triwulan-tahun-nothing-open = Nothing is open. Thank you for your work this year.
triwulan-button-program = 📁 Programmes
triwulan-button-rapat = 📅 Meetings
triwulan-button-libur = 🏖 Check holidays
triwulan-button-matrix-all = 🗓 Quarter
triwulan-button-rekap = 📊 This year's rekap
triwulan-button-penyaluran = 📦 Penyaluran
triwulan-button-tindak-lanjut = 📌 Action items

## Refusals
triwulan-not-found = That card was not found.
triwulan-none-open = There is no quarter's card to answer now. The next one comes by itself before the quarter ends. Is there a need? Report it at any time with /lapor.
triwulan-changed-meanwhile = This card was answered from your desa already. The answer stands on the card, and can still be changed with its buttons.
triwulan-closed = This quarter's card is closed. Please contact the Kasi Kesra if something needs correcting.
triwulan-no-more-time = The due day has come, so no more time can be given. Please choose data or nothing.
triwulan-not-silent = { $desa } has answered, or is within the time it asked for.
triwulan-no-people = Nobody from { $desa } is registered with this bot yet. Invite with /undang.
triwulan-nudged = { $desa } was reminded today. Please wait until tomorrow.

## In the record of access: what was done
triwulan-audit-answer = answered the quarter's card
triwulan-audit-nudge = reminded a desa of the quarter's card

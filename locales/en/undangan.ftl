# Invitations to meetings and their answers: src/sop/rapat (A3, C1). Keys: undangan-…

undangan-command = My invitations to meetings
undangan-menu = 📨 Invitations

## Invitation
undangan-heading = 📨 <b>Invitation to meeting { $nomor }</b>
undangan-heading-moved = 🔁 <b>Meeting { $nomor } is moved.</b> The new time:
undangan-heading-changed = ✏️ <b>Meeting { $nomor } is changed.</b> As it is now:
undangan-heading-cancelled = ✖ <b>Meeting { $nomor } is called off.</b>
undangan-reason = Reason: { $note }
undangan-notulis = ✍️ <b>You are asked to write the minutes</b> of this meeting. On its day, press Minutes.
undangan-please = { "" }
    Please answer: do you come?
undangan-please-again = { "" }
    Your answer to the old time: { undangan-jawaban }. Please answer again for the new one.
undangan-answered = { "" }
    ✓ Your answer: <b>{ undangan-jawaban }</b>
undangan-answered-wakil = { "" }
    ✓ Your answer: <b>👥 Represented</b> by { $wakil }
undangan-jawaban =
    { $jawaban ->
        [HADIR] ✅ Coming
        [DIWAKILKAN] 👥 Represented
        [TIDAK_HADIR] ❌ Not coming
       *[other] ⏳ No answer yet
    }
undangan-button-hadir = ✅ I come
undangan-button-wakil = 👥 Somebody for me
undangan-button-tidak = ❌ I do not come
undangan-button-change = ✏️ Change my answer
undangan-button-name-wakil = ✍️ Write who comes
undangan-group-how = { "" }
    Please press your answer. Each answers for the own desa or body.
undangan-file-ics = Calendar { $nomor }.ics
undangan-file-surat = Letter { $nomor }.docx
undangan-caption-ics = 📆 Open this file to put the meeting into your telephone's calendar.
undangan-caption-ics-cancel = 📆 Open this file to take the meeting out of your telephone's calendar.

## Represented
undangan-wakil-title = Who comes
undangan-wakil-label = In my place
undangan-wakil-question = Who comes to { $judul } in your place? Write name and position. Example: Budi, Kaur Umum.
undangan-wakil-done = ✅ Noted: <b>{ $wakil }</b> comes to { $judul } in your place.
undangan-ask-wakil = 👥 Your answer to { $nomor } ({ $judul }) is noted: represented. Who comes?

## Answered in words
undangan-words-noted = Noted for <b>{ $nomor }</b> ({ $judul }): <b>{ undangan-jawaban }</b>.
undangan-words-wakil = Noted for <b>{ $nomor }</b> ({ $judul }): <b>👥 Represented</b> by { $wakil }.
undangan-words-told = Your words go to the Kasi Kesra as well.
# $words: what is written beside the answer.
undangan-notice-words = { undangan-jawaban } · <b>{ $nama }</b> ({ $jabatan }) about <b>{ $nomor }</b> ({ $judul }):
    <blockquote>{ $words }</blockquote>

## Short news over the screen
undangan-toast = Noted: { $words }
undangan-toast-group = { $nama }: { undangan-jawaban }. Thank you.
undangan-toast-group-wakil = { $nama }: { undangan-jawaban }. It is noted. Please open the private chat with the bot to write who comes.
undangan-toast-stranger = You are not registered yet. Please open @{ $bot }, press Start, and ask to join. After that your answer can be noted.

## List
undangan-list-title = <b>Invitations to meetings: { $total }</b>
undangan-list-empty = There is no invitation to a coming meeting. When there is one, the bot tells you.
undangan-list-line = <b>{ $nomor }</b> · { $judul }
    { $hari }, { $pukul } · { $words }
undangan-state =
    { $state ->
        [HADIR] ✅ Coming
        [DIWAKILKAN] 👥 Represented
        [TIDAK_HADIR] ❌ Not coming
        [DIBATALKAN] ✖ Called off
        [LEWAT] ⌛ Over
       *[other] ⏳ Not answered
    }

## Reminders
undangan-remind-today = 📅 <b>Today</b>: { $nomor } { $judul }, { $pukul }, { $tempat }.
undangan-remind-tomorrow = 📅 <b>Tomorrow</b>: { $nomor } { $judul }, { $pukul }, { $tempat }.
undangan-remind-day = 📅 <b>{ $hari }</b>: { $nomor } { $judul }, { $pukul }, { $tempat }.
undangan-remind-answer = Your answer: { undangan-jawaban }.
undangan-remind-silent = You have not answered yet. Please press one of the buttons.
undangan-remind-kasi = Coming { $hadir }, represented { $diwakilkan }, not coming { $tidak }, no answer { $belum }.
undangan-button-open = 📨 { $nomor }
undangan-button-quick =
    { $jawaban ->
        [HADIR] ✅ I come { $nomor }
        [DIWAKILKAN] 👥 Somebody
       *[other] ❌ Not
    }

## Refusals
undangan-not-found = There is no such invitation. Yours are under /undangan.
undangan-moved = { $nomor } has changed since this button was drawn. Please answer on the newest invitation.
undangan-cancelled = { $nomor } is called off. There is nothing left to answer.
undangan-over = { $nomor } has begun or is over. The answer can no longer be changed.
undangan-not-diwakilkan = Your answer to { $nomor } is not "represented". Please change it first.

## In the record of access: what was done
undangan-audit-answer = answered an invitation to a meeting
undangan-audit-wakil = named who comes to a meeting instead

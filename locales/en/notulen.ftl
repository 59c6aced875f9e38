# Minutes of meetings (C2). Keys: notulen-…

## Words for states
notulen-status =
    { $status ->
        [DRAF] ✍️ Being written
        [DIAJUKAN] 📤 With the Kasi
        [DIKEMBALIKAN] ↩️ Sent back
        [DISETUJUI] ✅ Approved
       *[other] { $status }
    }

## Commands and large buttons
notulen-command = Write the minutes of a meeting
notulen-menu = 🗒 Minutes

## List
notulen-list-title = 🗒 <b>Minutes of meetings</b>
    Tap the meeting whose minutes you want to write or read.
notulen-list-empty = 🗒 There is no meeting yet whose minutes you write. When the Kasi Kesra appoints you, the meeting appears here.
notulen-list-empty-kasi = 🗒 There is no meeting yet. Minutes are written from a meeting: press <b>Meetings</b> below to make the first.
notulen-list-line = <b>{ $nomor }</b> · { $status }
    { $judul }
    { $hari }

## Page of one meeting's minutes
notulen-page-title = 🗒 <b>Minutes of { $nomor }</b> · { notulen-status }
    <b>{ $judul }</b>
    { $hari }
notulen-page-notulis = Written by: { $nama } ({ $office })
notulen-page-no-notulis = Written by: Kasi Kesra
notulen-page-note = ↩️ <b>The Kasi asks:</b> { $note }
notulen-page-agenda =
    { $done ->
        [ada] ✓
       *[belum] ▫️
    } { $at }. { $uraian }
notulen-page-other = ✓ { $judul }
notulen-page-rest = Conclusion: { $kesimpulan ->
        [ada] ✓ written
       *[belum] not written yet
    }
    Action items: { $count }
notulen-page-hint = <i>Each point is saved at once. You may stop at any time and go on another day.</i>
notulen-page-with-kasi = <i>The Kasi Kesra is reading these minutes. You will be told the answer.</i>
notulen-page-approved = <i>These minutes are approved and sent. Corrections come with the next meeting.</i>
notulen-button-open = 🗒 Open the minutes
notulen-button-page = ◀ Minutes
notulen-button-list = ◀ List of minutes
notulen-button-rapat = 📅 Meetings
notulen-button-tindak-lanjut = 📌 Action items
notulen-button-other = ➕ Another point
notulen-button-new-item = ➕ Action item
notulen-button-another-item = ➕ One more action item
notulen-button-kesimpulan = 📝 Conclusion
notulen-button-text = 👁 Read the text
notulen-button-submit = 📤 Submit to the Kasi
notulen-button-send = ✅ Approve and send
notulen-button-approve = ✅ Approve
notulen-button-return = ↩️ Send back
notulen-button-pdf = 📄 Minutes (PDF)
notulen-button-docx = 📝 Minutes (Word)

## One point
notulen-butir-text = ✓ <b>{ $judul }</b>
    { $pembahasan }
notulen-butir-keputusan = <b>Decision:</b> { $keputusan }
notulen-butir-item = 📌 { $uraian } – { $siapa }, until { $hari }
notulen-which = There are several texts on <b>{ $judul }</b>. Which one?
notulen-button-edit = ✏️ Change
notulen-button-drop = 🗑 Remove
notulen-button-more = ➕ Another text
notulen-drop-ask = Take this out of the minutes?
    “{ $what }”
notulen-button-drop-yes = Yes, remove it
notulen-button-drop-no = No
notulen-dropped = Taken out of the minutes.
notulen-item-text = 📌 <b>{ $uraian }</b>
    Who: { $siapa }
    Until: { $hari }

## Form: a point
notulen-butir-title = Writing minutes
notulen-butir-label-judul = Point
notulen-butir-label-pembahasan = Discussion
notulen-butir-label-keputusan = Decision
notulen-butir-question-judul = What was talked about? Example: Cleaning the water intake.
notulen-butir-question-pembahasan = <b>{ $judul }</b>
    What was discussed? A few sentences are enough.
notulen-butir-question-keputusan = What was decided? If nothing was, tap Skip.
notulen-butir-recorded = ✓ <b>{ $judul }</b> is saved in the minutes of { $nomor }.
    Is there an action item from this point?
notulen-button-yes-item = 📌 Yes, there is one
notulen-button-no-item = No, back to the minutes
notulen-butir-change-title = Changing a point
notulen-butir-change-pembahasan = <b>{ $judul }</b>
    What it says now:
    <blockquote>{ $pembahasan }</blockquote>
    Write the new text, or tap Skip to leave it.
notulen-butir-change-keputusan = Decision now: { $keputusan }
    Write the new decision, or tap Skip to leave it.
notulen-butir-changed-done = ✓ <b>{ $judul }</b> is changed.

## Form: action item
notulen-item-title = Action item
notulen-item-change-title = Changing an action item
notulen-item-label-uraian = Action item
notulen-item-label-tenggat = Until
notulen-item-question-uraian = What has to be done? Example: Send the list of stunted children by hamlet.
notulen-item-question-uraian-again = It says now: <b>{ $uraian }</b>
    What has to be done? Write it once more as it should be.
notulen-item-pihak-orang = 👤 Somebody who was invited
notulen-item-question-tenggat = By when? Example: 15 December, or next Friday.
notulen-item-recorded = 📌 Saved: <b>{ $uraian }</b>.
    It gets its number when the minutes are approved.
notulen-item-changed-done = 📌 Changed: <b>{ $uraian }</b>.

## Forms: conclusion, sending back
notulen-kesimpulan-title = Conclusion of the meeting
notulen-kesimpulan-label = Conclusion
notulen-kesimpulan-question = What is the conclusion of this meeting? A few sentences are fine.
notulen-kesimpulan-question-again = The conclusion now:
    <blockquote>{ $kesimpulan }</blockquote>
    Write the new one.
notulen-kesimpulan-done = ✓ The conclusion of { $nomor } is saved.
notulen-return-title = Send the minutes back
notulen-return-label = Question
notulen-return-question = What should be corrected or answered in the minutes of <b>{ $nomor }</b>?
notulen-return-done = ↩️ The minutes of <b>{ $nomor }</b> are sent back. { $at ->
        [now] Your question is on its way to whoever wrote them.
       *[other] Your question reaches whoever wrote them on { $at }.
    }

## Text
notulen-naskah-title = <b>MINUTES OF { $nomor }</b>
    { $judul }
    { $hari }
notulen-naskah-butir = <b>{ $at }. { $judul }</b>
    { $pembahasan }
notulen-naskah-kesimpulan = <b>Conclusion</b>
    { $kesimpulan }
notulen-naskah-no-kesimpulan = <b>Conclusion</b>
    <i>not written yet</i>
notulen-naskah-items = <b>Action items</b>

## Submitting, approving, sending
notulen-unwritten = ⚠️ Not written yet: { $list }.
notulen-submit-ask = Submit the minutes of <b>{ $nomor }</b> to the Kasi Kesra now?
notulen-button-submit-yes = 📤 Yes, submit
notulen-submitted = The minutes are with the Kasi Kesra.
notulen-notice-submitted = 📤 { $nama } submits the minutes of <b>{ $nomor }</b>. Please read them.
notulen-submitted-ask = Once approved, they go to everybody who was invited and cannot be changed any more.
notulen-notice-returned = ↩️ The Kasi Kesra asks about the minutes of <b>{ $nomor }</b>:
    { $question }
    Please correct them and submit them again.
notulen-send-ask = { $count ->
        [0] Approve the minutes of <b>{ $nomor }</b>? Nobody was invited through this bot, so they go to the Kasi and the writer alone.
        [one] Approve the minutes of <b>{ $nomor }</b> and send them to one invited person?
       *[other] Approve the minutes of <b>{ $nomor }</b> and send them to { $count } invited people?
    }
    They cannot be changed after this.
notulen-send-unsubmitted = ⚠️ { $nama } has not submitted these minutes yet and may still be writing.
notulen-send-kelompok = { $count ->
        [one] 👥 They also go to one group, without names
       *[other] 👥 They also go to { $count } groups, without names
    } of those who took part. Please make sure that no resident is named in the discussion.
notulen-button-send-yes = ✅ Yes, approve and send
notulen-button-send-no = ◀ Not yet
notulen-approved-toast = The minutes of { $nomor } are approved.
notulen-approved-done = { $count ->
        [0] ✅ The minutes of <b>{ $nomor }</b> are approved and go to everybody who was invited.
       *[other] ✅ The minutes of <b>{ $nomor }</b> are approved and go to everybody who was invited; action items that begin: { $count }.
    }
notulen-notice-published = 🗒 Minutes of <b>{ $nomor }</b>: { $judul }
notulen-notice-docx = The Word file, for the letter's number and the signatures.
notulen-notice-items = { $count ->
        [one] 📌 The meeting <b>{ $rapat }</b> ({ $judul }) gave you one action item:
       *[other] 📌 The meeting <b>{ $rapat }</b> ({ $judul }) gave you { $count } action items:
    }
notulen-notice-item = <b>{ $nomor }</b>: { $uraian }
    Until { $hari }
notulen-notice-items-end = When it is done, tap the button that says so.
notulen-button-done-item = ✅ { $nomor } done
notulen-button-open-item = 📌 { $nomor }

## Refusals
notulen-not-found = These minutes were not found.
notulen-approved = The minutes of { $nomor } are approved and sent, so they cannot be changed. Corrections come with the next meeting.
notulen-not-approved = The minutes of { $nomor } are not approved yet, so there is no document.
notulen-with-kasi = The Kasi Kesra is reading the minutes of { $nomor }. Please wait for the answer, then correct them if needed.
notulen-changed = The minutes of { $nomor } have changed. Please read them as they are now.
notulen-too-early = The meeting { $nomor } has not taken place yet. Minutes can be submitted from its day on.
notulen-empty = The minutes are still empty. Write at least one point first.
notulen-no-kesimpulan = The conclusion is not written yet. Tap Conclusion, then submit again.
notulen-agenda-gone = That point of the agenda is not there any more. Tap Another point.
notulen-butir-gone = That point was taken out of the minutes.
notulen-butir-moved = Somebody else has just changed that point. Please read it as it is now.
notulen-butir-changed = Somebody else has just changed <b>{ $judul }</b>. It says now:
    <blockquote>{ $pembahasan }</blockquote>
    Decision: { $keputusan }
    Your text is not lost and stands below. Change what is needed, then tap Send to put yours in its place, or tap Cancel.
notulen-kesimpulan-changed = Somebody else has just written the conclusion:
    <blockquote>{ $kesimpulan }</blockquote>
    Your text is not lost and stands below. Change what is needed, then tap Send to put yours in its place, or tap Cancel.
notulen-item-gone = That action item was taken out of the minutes.
notulen-item-changed = That action item has just become: { $uraian } ({ $siapa }). Open it from the minutes if it still needs a change.
notulen-pihak-unknown = That person or body is not there any more. Please choose another.
notulen-tenggat-early = It cannot be due before the day of the meeting, { $tanggal }.

## The document
notulen-doc-title = MINUTES
notulen-doc-nomor = Number: { $nomor }
notulen-doc-judul = Meeting
notulen-doc-hari = Day
notulen-doc-surat = Number of the invitation
notulen-doc-pukul-label = Time
notulen-doc-pukul = { $mulai } to { $selesai } { $zona }
notulen-doc-pukul-open = { $mulai } { $zona } until done
notulen-doc-tempat = Place
notulen-doc-agenda = Agenda
notulen-doc-pimpinan = Led by
notulen-doc-pencatat = Written by
notulen-doc-peserta = Taking part
notulen-doc-count =
    { $jawaban ->
        [HADIR] present { $jumlah }
        [DIWAKILKAN] represented { $jumlah }
        [TIDAK_HADIR] absent { $jumlah }
       *[other] no answer { $jumlah }
    }
notulen-doc-attached = List attached
notulen-doc-unreached = Invitation did not arrive
notulen-doc-jawaban =
    { $jawaban ->
        [HADIR] Present
        [DIWAKILKAN] Represented
        [TIDAK_HADIR] Absent
       *[other] No answer
    }
notulen-doc-wakil = Represented by { $wakil }
notulen-doc-pembahasan = A. DISCUSSION
notulen-doc-keputusan = Decision:
notulen-doc-kesimpulan = B. CONCLUSION
notulen-doc-items = C. ACTION ITEMS
notulen-doc-no-items = No action items.
notulen-doc-col-no = No.
notulen-doc-col-nomor = Number
notulen-doc-col-uraian = What
notulen-doc-col-siapa = Who
notulen-doc-col-tenggat = Until
notulen-doc-col-nama = Name
notulen-doc-col-office = Office, body
notulen-doc-col-jawaban = Remark
notulen-doc-col-sign = Signature
notulen-doc-sign-pimpinan = Led by,
notulen-doc-sign-pencatat = Written by,
notulen-doc-attendance = ATTACHMENT: ATTENDANCE

## In the record of access: what was done
notulen-audit-write = wrote minutes
notulen-audit-submit = submitted minutes
notulen-audit-return = sent minutes back
notulen-audit-approve = approved minutes

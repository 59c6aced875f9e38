# Rapat: calling, changing, the card with the answers (A3). Keys: rapat-…

## Commands and large buttons
rapat-command = Meetings: call, change, see answers
rapat-menu = 📅 Meetings

## Time
rapat-pukul = { $mulai }–{ $selesai } { $zona }
rapat-pukul-open = { $mulai } { $zona } until it is done

## List
rapat-list-title = <b>Meetings: { $total }</b>
rapat-list-empty = There is no meeting yet. Press <b>New meeting</b> to make one and send its invitations.
rapat-list-line = <b>{ $nomor }</b> · { $judul }
    { $hari }, { $pukul } · { $state }
rapat-status =
    { $status ->
        [TERJADWAL] 🗓 Scheduled
        [DIBATALKAN] ✖ Called off
        [SELESAI] ✅ Done
        [LEWAT] ⌛ Over
       *[other] { $status }
    }
rapat-button-new = ➕ New meeting
rapat-button-open = 📅 Open { $nomor }

## Card
rapat-card-title = 📅 <b>{ $nomor }</b> · { rapat-status }
rapat-card-judul = <b>{ $judul }</b>
rapat-card-waktu = 🕘 { $hari }, { $pukul }
rapat-card-tempat = 📍 { $tempat }
rapat-card-pimpinan = 👤 Led by: { $pimpinan }
rapat-card-agenda =
    { $count ->
        [one] Agenda:
       *[other] Agenda:
    }
rapat-card-point = { $nomor }. { $uraian }
rapat-card-notulis = ✍️ Minutes: { $nama } ({ $jabatan })
rapat-card-notulis-kasi = ✍️ Minutes: Kasi Kesra
rapat-card-surat = 📄 Number of the letter: { $surat }
rapat-card-surat-open = 📄 Number of the letter: not yet given
rapat-card-note = Why it was called off: { $note }
rapat-card-tally = { "" }
    <b>Answers</b>
    ✅ Coming: { $hadir }
    👥 Represented: { $diwakilkan }
    ❌ Not coming: { $tidak }
    ⏳ No answer yet: { $belum }
rapat-card-groups = Groups: { $daftar }
rapat-card-kabar = 📨 { $daftar }
rapat-kabar-and = { " " }and{ " " }
rapat-kabar-sent = sent: { $siapa }
rapat-kabar-waiting = ⏳ waiting: { $siapa }
rapat-kabar-failed = ⚠️ failed: { $siapa }
rapat-card-group-barred = { $forum } (⚠️ refuses messages)
rapat-button-names = 👥 Names
rapat-button-surat = 📄 Letter
rapat-button-edit = ✏️ Change
rapat-button-more = ➕ Invite more
rapat-button-nomor = 🔢 Letter's number
rapat-button-cancel = ✖ Call it off
rapat-button-notulen = 🗒 Minutes
rapat-button-waktu = 🕘 Day and time
rapat-button-tempat = 📍 Place
rapat-button-agenda = 📋 Agenda
rapat-button-back = ◀ Back to the card
rapat-edit-question = What changes about <b>{ $nomor }</b> ({ $judul })?
    Everybody invited is told.
rapat-names-title = 👥 <b>{ $nomor }</b> · { $judul }
rapat-names-head =
    { $jawaban ->
        [HADIR] <b>✅ Coming: { $count }</b>
        [DIWAKILKAN] <b>👥 Represented: { $count }</b>
        [TIDAK_HADIR] <b>❌ Not coming: { $count }</b>
       *[other] <b>⏳ No answer yet: { $count }</b>
    }
rapat-names-line = • { $nama } ({ $jabatan })
rapat-names-line-unsent = • { $nama } ({ $jabatan }), { $nasib ->
        [MENUNGGU] ⏳ invitation not sent yet
       *[GAGAL] ⚠️ invitation did not arrive
    }
rapat-names-line-wakil = • { $nama } ({ $jabatan }) → { $wakil }

## Form of a new meeting
rapat-form-title = New meeting
rapat-form-judul = Title
rapat-form-judul-question = What is the meeting about? Example: Coordination on stunting, fourth quarter.
rapat-form-agenda = Agenda
rapat-form-agenda-question = What is on the agenda? Write one point a line, in one message or several. Example:
    Reports of the desa
    Plan for next month
rapat-form-agenda-hint = The agenda so far:
    { $daftar }
    More? Write on. Complete? Press Done.
rapat-form-agenda-otherwise = Please write the agenda, one point a line. Example: Reports of the desa.
rapat-form-agenda-too-many =
    { $max ->
        [one] At most { $max } point. Please put some together.
       *[other] At most { $max } points. Please put some together.
    }
rapat-form-agenda-point-too-long =
    A point may have { $max } letters at most, and this one has { $length }: “{ $awal }”.
    Nothing of this message was noted yet. Please shorten it, or split it into several lines, and send it again.
rapat-button-tindak-lanjut =
    { $count ->
        [one] ➕ { $count } open action item
       *[other] ➕ { $count } open action items
    }
rapat-button-remove-last = ⌫ Remove the last one
rapat-form-tempat = Place
rapat-form-tempat-question = Where? Example: Hall of the kecamatan office.
rapat-form-tanggal = Day
rapat-form-tanggal-question = On which day? Example: 3 December.
rapat-form-mulai = Begins at
rapat-form-mulai-question = At what time does it begin? Example: 09:00.
rapat-form-selesai = Ends at
rapat-form-selesai-question = At what time does it end? Not known? Press Skip; the invitation then says “until it is done”.
rapat-form-pimpinan = Led by
rapat-form-pimpinan-question = Who leads it? Press one, or write it yourself.
rapat-form-notulis = Minutes
rapat-form-notulis-question = Who writes the minutes? Whoever you choose is invited too, and told so.
rapat-form-notulis-myself = I do (Kasi)
rapat-form-desa = Desa
rapat-form-desa-question = Which desa are invited? All registered officials of that desa get the invitation.
rapat-form-all-desa = All desa
rapat-form-instansi = Bodies
rapat-form-instansi-question = Who else is invited?
rapat-form-all-instansi = All bodies
rapat-form-camat = Camat
rapat-form-kelompok = Groups
rapat-form-kelompok-question = Which groups get the invitation too? Their members can answer in the group.
rapat-form-kelompok-none = No group is connected yet.
rapat-form-surat = Number of the letter
rapat-form-surat-question =
    The invitation goes to <b>{ $orang } people</b> and <b>{ $kelompok } groups</b>.
    Which number did the tata usaha give the letter? Example: 400.9 / 12 / Kesra / XI / 2026. None yet? Press Skip; the place is left open and can be filled in later.
rapat-count-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
rapat-count-groups =
    { $count ->
        [one] { $count } group
       *[other] { $count } groups
    }
rapat-called = ✅ The meeting is saved under <b>{ $nomor }</b>. The invitation is on its way to { $orang } people and { $kelompok } groups.
    { $failed ->
        [0] { "" }
       *[other] ⚠️ To { $failed } others it cannot be sent. { "" }
    }What has arrived, and their answers, are counted on the card below. Write { $nomor } to open it again.

## Forms of changes
rapat-waktu-title = Move the meeting
rapat-waktu-question = <b>{ $nomor }</b> is now on: { $waktu }.
    To which day? Everybody invited is asked again.
rapat-tempat-title = Another place
rapat-tempat-question = <b>{ $nomor }</b> is now at: { $tempat }.
    Where instead? Answers stay as they are.
rapat-agenda-title = Another agenda
rapat-agenda-question = Write the new agenda, one point a line. It takes the place of the old one.
rapat-batal-title = Call the meeting off
rapat-batal-label = Reason
rapat-batal-question = The meeting <b>{ $nomor }</b> ({ $judul }) is called off. Why? Everybody invited reads the reason.
rapat-nomor-title = Number of the letter
rapat-nomor-question = The letter's number for <b>{ $nomor }</b> ({ $judul })? Example: 400.9 / 12 / Kesra / XI / 2026.
rapat-undang-title = Invite more
rapat-done-moved = ✅ <b>{ $nomor }</b> is moved. Everybody invited is told and asked again.
rapat-done-changed = ✅ <b>{ $nomor }</b> is changed. Everybody invited is told.
rapat-done-cancelled = ✖ <b>{ $nomor }</b> is called off. Everybody invited is told.
rapat-done-nomor = ✅ Number of the letter: <b>{ $surat }</b>. The letter can be fetched and printed.
rapat-done-invited = ✅ The invitation to <b>{ $nomor }</b> is on its way to { $orang } more people and { $kelompok } more groups.

## Letter
rapat-surat-title = Surat undangan { $judul }
rapat-surat-caption = The letter, ready to print.
rapat-surat-caption-open = The letter. Number, address of the office and NIP are left open for the tata usaha.

## Refusals
rapat-kasi-only = Meetings are the business of the Kasi Kesra, or of staff who were given that task.
rapat-not-found = There is no such meeting. Please check the number. Example: R-0001.
rapat-changed-meanwhile = { $nomor } has changed since that button was drawn. It is now: { rapat-status }. Please look at the newest card.
rapat-not-open = { $nomor } has begun, is over or was called off. It can no longer be changed.
rapat-in-the-past = That time is over. Please choose a coming day or time with the ✏️ button.
rapat-ends-before = It would end before it begins. Please change that with the ✏️ button.
rapat-nobody-invited = Nobody is invited yet: there is nobody registered for the desa or bodies that you chose. Please choose again with the ✏️ button.
rapat-nobody-new = Everybody whom you chose is invited already. Please choose others with the ✏️ button.
rapat-notulis-unknown = Whoever you chose for the minutes is no longer registered. Please choose again with the ✏️ button.
rapat-nothing-changed = { $nomor } is so already. Nothing changes.

## In the record of access: what was done
rapat-audit-call = called a meeting
rapat-audit-move = moved a meeting
rapat-audit-change = changed the place or agenda of a meeting
rapat-audit-cancel = called a meeting off
rapat-audit-invite = invited more people to a meeting
rapat-audit-surat = gave the number of a letter of invitation

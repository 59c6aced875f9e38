# Privacy (UU 27/2022): notice, seeing and erasing one's own data, retention. Keys: privasi-…

privasi-notice = <b>Your data</b>

    <b>What is stored:</b> name, position, desa or body, telephone number if you gave it, Telegram ID, and the reports you send. The NIK is never asked for.
    <b>What for:</b> the work of the kecamatan's Kasi Kesra (SOP Kesejahteraan Rakyat), nothing else.
    <b>Who reads it:</b> the Kasi Kesra of this kecamatan and their superiors. Whoever opens a confidential report is always written down.
    <b>How long:</b> messages to the bot 7 days, sent messages 35 days, invitations and requests 1 year, the access record 5 years. Reports are kept as the kecamatan's archive.
    <b>Your rights:</b> to see your own data and to have them erased. Law: UU 27/2022 on personal data protection.
privasi-button-show = 📄 Show my data
privasi-button-erase = 🗑 Erase my data
privasi-button-audit = 👁 Access record
privasi-button-purge = 🧹 What will be removed
privasi-chosen = ✓ { $choice }

## Seeing one's own data
privasi-nothing = Nothing is stored about you, apart from messages to this bot for at most 7 days.
privasi-file = 📄 Everything that is stored about you is in this file. Please keep it safe.
privasi-file-name = My data.txt
privasi-data-title = MY DATA, as of { $at }
privasi-data-head-person = PERSON
privasi-data-head-seats = POSITIONS
privasi-data-head-requests = REQUESTS TO JOIN
privasi-data-head-reports = REPORTS THAT I SENT
privasi-data-head-works = CONFIRMATIONS, MEETINGS AND QUARTERS
privasi-data-head-ties = INVITATIONS TO JOIN, AND GROUPS
privasi-data-head-drafts = UNFINISHED FORMS
privasi-data-head-acts = RECORD ABOUT ME
privasi-data-head-queued = MESSAGES
privasi-data-none = None.
privasi-data-nama = Name: { $nama }
privasi-data-telegram = Telegram ID: { $id }
privasi-data-bahasa = Language: { $bahasa ->
        [en] English
       *[id] Bahasa Indonesia
    }
privasi-data-since = Known since: { $at }
privasi-data-consent = Consent: { $at }, version { $version } of the notice
privasi-data-no-consent = Consent: not given yet
privasi-data-seat = { $jabatan }, { $tempat } ({ $peran }), since { $at }
privasi-data-seat-telepon = {"  "}Telephone: { $telepon }
privasi-data-seat-until = {"  "}Valid until: { $at }
privasi-data-seat-confirmed = {"  "}Last confirmed: { $at }
privasi-data-seat-ended = {"  "}Ended: { $at }
privasi-data-request = { $at }: { $nama }, { $jabatan }, { $tempat }, telephone { $telepon }, state { $status }
privasi-data-report = { $nomor } ({ $tahun }), sent { $at }, state { $status }
privasi-data-work = { $kind ->
        [konfirmasi] Confirmation of a distribution
        [undangan] Invitation to meeting
        [notulis] Writer of the minutes of meeting
        [butir] Point of the minutes of meeting
        [tindakLanjut] Action item
       *[kartu] Quarter's card
    } { $record }, { $at }, state { $status }
privasi-data-invite = Invitation that I used to join, { $at }, name in the list: { $nama }
privasi-data-kelompok = Group { $nama }, to which I added the bot, { $at }
privasi-data-draft = Form "{ $form }", last changed { $at }
privasi-data-act = { $at }: I {"–"} { $act } ({ $subject })
privasi-data-act-other = { $at }: somebody else {"–"} { $act } ({ $subject })
privasi-data-inbox = My messages that are still kept: { $count }
privasi-data-outbox = Messages to me that are still kept: { $count }
privasi-data-end = What reports say about residents is not in here. Any questions? Ask the Kasi Kesra of your kecamatan.

## Erasing one's own data
privasi-erase-ask = <b>Erase your data?</b>

    What goes: name, telephone number, consent, unfinished forms, messages to this bot, and name and telephone of the contact in your reports. All your positions in this bot end.
    What stays: reports with their figures and words, without your name. Backup copies are gone within 35 days.

    This cannot be undone. You can delete the conversation in the Telegram app yourself.
privasi-button-erase-yes = 🗑 Yes, erase my data
privasi-button-erase-no = Never mind
privasi-kept = All right, nothing was erased.
privasi-erased = ✓ Your data have been erased.
privasi-erased-bye = Thank you for your work. To join again you need a new invitation.
privasi-last-kasi = You are the only Kasi Kesra of Kecamatan { $kecamatan } in this bot. Please hand the position over to a successor first, then erase your data.
privasi-erased-notice = ℹ️ <b>{ $jabatan }</b>, { $tempat }, asked for their data to be erased. That position is vacant now; please invite a successor if needed.

## New consent
privasi-consent-new = The privacy notice has changed. Please read it before you go on.
privasi-consent-ask = Do you agree?
privasi-button-agree = ✅ I agree
privasi-button-disagree = No
privasi-consent-given = ✓ Thank you, you agreed. Please send your last message again, or press /menu. An unfinished form: /lanjut.
privasi-consent-refused = ✓ All right, you did not agree. This bot cannot be used for now; the Kasi Kesra is told. Your data can be erased with /privasi.
privasi-declined-notice = ℹ️ <b>{ $nama }</b> ({ $jabatan }, { $tempat }) did not agree to the new privacy notice. For now that position cannot be used in this bot.

## For the Kasi
privasi-audit-title = <b>Access record</b>, page { $page }/{ $pages }
privasi-audit-line = • { $at } {"–"} { $nama }: { $act } ({ $subject })
privasi-audit-machine = (system)
privasi-purge-title = <b>What will be removed tonight</b>
    Counted { $at }, for this whole installation of the bot.
privasi-purge-line = • { $what }: <b>{ $rows }</b> (kept { $days } days)
privasi-rule-inbox = Incoming messages that were handled
privasi-rule-draft = Finished forms
privasi-rule-draft-open = Abandoned forms
privasi-rule-outbox = Words of sent messages
privasi-rule-audit-guess = Wrong codes
privasi-rule-audit = Access record
privasi-rule-invite = Used or expired invitations
privasi-rule-setup-code = Used set-up codes
privasi-rule-orang = What is left of erased people
privasi-rule-permohonan = Decided requests to join
privasi-rule-telepon = Telephones of ended positions
privasi-rule-due-mark = Marks of old cleanings
privasi-rule-due-mark-pengingat = Marks of old reminders

## Words of the access record
privasi-act-kebutuhan-record = sent a report
privasi-act-kebutuhan-read = opened a confidential report
privasi-act-kebutuhan-foto = added a photo
privasi-act-kebutuhan-verify = verified a report
privasi-act-kebutuhan-take = took up a report
privasi-act-kebutuhan-return = returned a report
privasi-act-kebutuhan-reject = rejected a report
privasi-act-kebutuhan-answer = answered a question
privasi-act-program-record = made a programme
privasi-act-program-change = changed a programme
privasi-act-program-archive = archived a programme
privasi-act-program-restore = took a programme into use again
privasi-act-penyaluran-plan = planned a distribution
privasi-act-penyaluran-change = changed a distribution
privasi-act-penyaluran-cancel = cancelled a distribution
privasi-act-konfirmasi-record = confirmed a distribution
privasi-act-konfirmasi-correct = corrected a confirmation
privasi-act-konfirmasi-foto = added proof of a distribution
privasi-act-notulen-write = wrote minutes
privasi-act-notulen-submit = submitted minutes
privasi-act-notulen-return = sent minutes back
privasi-act-notulen-approve = approved minutes
privasi-act-tindak-lanjut-finish = finished an action item
privasi-act-tindak-lanjut-ask = asked for time for an action item
privasi-act-tindak-lanjut-move = changed the due day of an action item
privasi-act-tindak-lanjut-cancel = cancelled an action item
privasi-act-tindak-lanjut-reopen = reopened an action item
privasi-act-tindak-lanjut-bukti = added evidence to an action item
privasi-act-rekap-export = took a summary workbook
privasi-act-rapat-call = called a meeting
privasi-act-rapat-move = moved a meeting
privasi-act-rapat-change = changed the place or agenda of a meeting
privasi-act-rapat-cancel = called a meeting off
privasi-act-rapat-invite = invited more people to a meeting
privasi-act-rapat-surat = gave the number of a letter of invitation
privasi-act-undangan-answer = answered an invitation to a meeting
privasi-act-undangan-wakil = named who comes to a meeting instead
privasi-act-kontak-claim-code = used the set-up code
privasi-act-kontak-set-up = set up the kecamatan
privasi-act-kontak-guess = tried a wrong code or link
privasi-act-kontak-invite = made an invitation
privasi-act-kontak-invite-sheet = made the sheet of invitations
privasi-act-kontak-revoke-invite = revoked an invitation
privasi-act-kontak-join = joined
privasi-act-kontak-hand-over = took over a seat
privasi-act-kontak-jabatan = changed a position
privasi-act-kontak-confirm = confirmed that a seat is still held
privasi-act-kontak-leave = left a seat
privasi-act-kontak-revoke = took away access
privasi-act-kontak-expire = time in office ended
privasi-act-kontak-export = downloaded the register
privasi-act-kontak-import-file = sent an Excel file of contacts
privasi-act-kontak-import = imported contacts from Excel
privasi-act-kontak-unreachable = could not be reached
privasi-act-permohonan-submit = asked to join
privasi-act-permohonan-withdraw = withdrew the request
privasi-act-permohonan-approve = approved a request
privasi-act-permohonan-reject = refused a request
privasi-act-kelompok-connect = connected a group
privasi-act-kelompok-disconnect = disconnected a group
privasi-act-kelompok-lost = the bot left a group
privasi-act-instalasi-open = opened a new kecamatan
privasi-act-instansi-add = added an instansi
privasi-act-instansi-nama = renamed an instansi
privasi-act-instansi-singkatan = changed the short name of an instansi
privasi-act-instansi-alias = changed other names of an instansi
privasi-act-instansi-archived = took an instansi in or out of use
privasi-act-desa-add = added a wilayah khusus
privasi-act-desa-alias = changed other names of a desa
privasi-act-kalender-change = changed the office's calendar
privasi-act-kalender-libur = changed a holiday
privasi-act-triwulan-answer = answered the quarter's card
privasi-act-triwulan-nudge = reminded a desa of the quarter's card
privasi-act-privasi-export = looked at their own data
privasi-act-privasi-erase = erased their own data
privasi-act-privasi-consent = agreed to the privacy notice
privasi-act-privasi-decline = did not agree to the privacy notice

# Invitations and hand-over: src/sop/invite (C1, C3). Keys: undang-…

undang-command = Invite officials of a desa, mitra, the Camat, or staff
undang-menu = ✉️ Invite

## For whom
undang-seat =
    { $kind ->
        [DESA] an official of <b>{ $tempat }</b>
        [MITRA] a representative of <b>{ $tempat }</b>
        [CAMAT] the <b>Camat</b>
        [KABUPATEN] the <b>kabupaten viewer</b>
        [DEFINITIF] the <b>Kasi Kesra</b>
        [PLT] the <b>Plt. Kasi Kesra</b>
        [PLH] the <b>Plh. Kasi Kesra</b>
       *[STAF] <b>staff</b> of the Kasi Kesra
    }
undang-who = Whom do you want to invite?
undang-button-desa = 🏘 Official of a desa
undang-button-mitra = 🤝 Mitra
undang-button-camat = 🏛 Camat
undang-button-kasi = 👤 Staff, Plt or Plh of the Kasi
undang-button-open = 📋 Open invitations
undang-button-sheet = 🖨 Sheet of invitations for all desa (PDF)
undang-which-desa = Invite officials of which desa?
undang-which-mitra = Invite people of which instansi?
undang-beside-or-instead = There is already { $seat }:
    { $daftar }

    Whom do you want to invite now?
undang-holder = • { $nama } – { $jabatan }
undang-button-beside = ➕ One more person
undang-button-instead = 🔁 Successor of { $nama }
undang-chosen = ✓ The invitation for { $seat } is made.
undang-chosen-staf = ✓ Inviting staff, a Plt or a Plh of the Kasi Kesra.
undang-link = Invitation for { $seat }. Forward this message to that person:

    { $link }

    The link works for one person, until { $at }.
undang-button-qr = 🔳 QR picture

## Form for staff, Plt, Plh
undang-staf-title = Invitation of staff, Plt or Plh of the Kasi
undang-staf-kedudukan = As
undang-staf-kedudukan-question = As what is this person invited?
undang-staf-staf = Staff of the Kasi Kesra
undang-staf-plt = Plt. Kasi Kesra
undang-staf-plh = Plh. Kasi Kesra
undang-staf-definitif = New Kasi Kesra, my successor
undang-staf-hak = May
undang-staf-hak-question = What may this person do? Reading kebutuhan is always allowed.
undang-staf-hak-triase = Answer kebutuhan of the desa
undang-staf-hak-program = Plan programmes and distributions
undang-staf-hak-rapat = Call meetings, keep minutes and action items
undang-staf-hak-rekap = Make summaries
undang-staf-hak-kontak = Invite and manage contacts
undang-staf-hak-setelan = Change lists and settings
undang-staf-sampai = Until
undang-staf-sampai-question = Until which day does this Plt or Plh serve? Example: 31 December 2026.

## Joining
undang-jabatan-question =
    { $kind ->
        [DESA] What is your office in the desa? Example: Sekretaris Desa.
        [MITRA] What is your office in that body? Example: Kepala Puskesmas.
        [CAMAT] What is your office? Example: Camat, or Sekcam.
       *[KASI] What is your office? Example: Staf Seksi Kesejahteraan Rakyat.
    }
undang-welcome = Welcome. This invitation is for { $seat }, Kecamatan { $kecamatan }.
undang-done = Thank you, you are registered as { $seat }, Kecamatan { $kecamatan }.
    { $kind ->
        [DESA] Do residents need something? Press /lapor.
       *[other] Press /menu to begin.
    }
undang-joined = 👤 <b>{ $nama }</b> ({ $jabatan }) has joined by invitation as { $seat }.
undang-joined-instead = 👤 <b>{ $nama }</b> ({ $jabatan }) has joined by invitation as { $seat }, in place of <b>{ $predecessor }</b>.
undang-thanks = <b>{ $nama }</b> has taken over your work as { $jabatan }. Reports that are still open will be answered to your successor.
    Thank you for working with us.

## Open invitations
undang-list-none = There are no open invitations.
undang-list-title = <b>Open invitations: { $count }</b>
undang-list-line = { $no }. { $seat }, until { $at }, from { $by }
undang-list-line-instead = { $no }. { $seat }, in place of { $predecessor }, until { $at }, from { $by }
undang-list-page = Page { $page }/{ $pages }
undang-button-revoke = ✖ Revoke no. { $no }
undang-revoked = ✓ The invitation for { $seat } is revoked. Its link no longer works.

## Sheet of invitations
undang-sheet-none = Every desa has registered officials already. To invite one more, press /undang and choose the desa.
undang-sheet-coming = ✓ The sheet of invitations for all desa is being made …
undang-sheet-chosen = ✓ The sheet of invitations for all desa is made.
undang-sheet-caption = Sheet of invitations for { $count } desa without registered officials. Print it, cut it, and hand each part to its desa. Each link works for one person, until { $at }.
undang-sheet-file = Invitations of desa { $kecamatan }
undang-sheet-office = SEKSI KESEJAHTERAAN RAKYAT
undang-sheet-heading = Invitation for officials of
undang-sheet-step-1 = Install Telegram on your phone and sign in with your number.
undang-sheet-step-2 = Point the phone's camera at this square picture and tap the link that appears. Or type the address below.
undang-sheet-step-3 = Press Start, then fill in your name and office.
undang-sheet-until = Works for one person, until { $at }.

## Refusals
undang-instansi-unknown = That instansi was not found.
undang-not-by-staf = Only the Kasi Kesra, a Plt or a Plh can invite staff, a Plt or a Plh.
undang-hak-missing = Choose at least one thing that this person may do.
undang-end-missing = Write until which day the Plt or Plh serves. The day must lie ahead.
undang-predecessor-unknown = The person who was to be replaced no longer holds that office.
undang-made-already = The invitation of this button is made already. Do you need another? Press /undang.
undang-unknown = That invitation was not found.
undang-used = That invitation has been used.

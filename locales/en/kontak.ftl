# Joining: consent, registration, set-up, refusals; shared by src/sop/invite, src/sop/instalasi and src/sop/kontak (C1, C3). Keys: kontak-…

kontak-consent-question = <b>Your data</b>
    This bot stores your name, office, telephone number if you give it, Telegram ID and the reports that you send. They serve the work of the Kasi Kesra of the kecamatan alone. Who reads them: the Kasi Kesra of this kecamatan and their superiors. Your NIK is never asked.
    You may ask what is stored about you (/privasi) and have it erased. Basis: Law 27/2022 on personal data protection.

    Do you agree? If not, press Cancel.
kontak-consent-label = Consent
kontak-consent-yes = ✅ I agree

## Set-up by the first Kasi
kontak-setup-title = Set up the kecamatan
kontak-setup-search = Search
kontak-setup-search-question = Which kecamatan? Write its name, with the kabupaten if you like, or its Kemendagri code. Example: Dusun Timur, or 62.13.01.
kontak-setup-kecamatan = Kecamatan
kontak-setup-kecamatan-question = Choose the kecamatan. Not there? Press Back and write the name differently.
kontak-setup-nama = Name
kontak-setup-nama-question = What is your name, with title? Example: Rina Wulandari, S.Sos.
kontak-setup-jabatan = Office
kontak-setup-jabatan-question = What is your office? Example: Kasi Kesejahteraan Rakyat.
kontak-setup-done = Kecamatan <b>{ $kecamatan }</b> is ready, with { $count } desa and kelurahan.
    Next step: press /undang to invite officials of the desa and mitra.

## Invitation
kontak-command-kontak = Contacts of the kecamatan
kontak-menu-kontak = 👥 Contacts
kontak-join-title = Registration
kontak-join-nama = Name
kontak-join-nama-question = What is your name? Example: Siti Aminah.
kontak-join-jabatan = Office
kontak-unreachable = ⚠️ A message to <b>{ $nama }</b> ({ $jabatan }, { $tempat }) could not be delivered. Perhaps this bot was blocked, or the Telegram account is no longer used.

## Refusals
kontak-code-wrong = That code does not work. Please check it.
    Would you like to join? Tap the invitation link from the Kasi Kesra of your kecamatan, or the button below.
kontak-code-needed = Setting up a kecamatan needs the set-up code. Please send the code first.
kontak-guess-too-often = Too many wrong tries. Please try again in an hour.
kontak-kecamatan-unknown = That kecamatan is not in the Kemendagri list. Please choose again with the ✏️ button.
kontak-kecamatan-taken = That kecamatan was set up by another Kasi. Please ask them for an invitation.
kontak-has-seat = You are registered already, so you do not need this link. Forward it to the person who is invited.
kontak-invite-invalid = This link does not work. Ask the Kasi Kesra of the kecamatan for a new one.
kontak-invite-used = This link has been used. One link is for one person. Please ask the Kasi Kesra of the kecamatan for a new one.
kontak-invite-revoked = The Kasi Kesra of the kecamatan has taken this link back. Please ask for a new one.
kontak-invite-expired = The time of this link is over. Please ask the Kasi Kesra of the kecamatan for a new one.
kontak-invite-replaced = This link does not work any more: the seat has been handed over to somebody else. Please ask the Kasi Kesra of the kecamatan.
kontak-invite-cut = That link is not whole, perhaps it was cut off in copying. Please tap the link itself, or ask the Kasi Kesra of the kecamatan for it again.
kontak-invite-foreign = That link is for another bot (@{ $bot }), not for this one. Please tap the link, or ask the Kasi Kesra of the kecamatan for the right one.
kontak-invite-capitals = Small and capital letters of that link have been changed, so it cannot be read. Please tap the link itself, or copy it again as a whole.
kontak-code-used = That code has been used. One code is for one person. Please ask the pengelola of the bot for a new one.
kontak-code-expired = The time of that code is over. Please ask the pengelola of the bot for a new one.
kontak-kasi-only = This is for the Kasi Kesra alone.
kontak-desa-unknown = That desa was not found.

## In the record of access: what was done
kontak-audit-claim-code = used the set-up code
kontak-audit-set-up = set up the kecamatan
kontak-audit-guess = tried a wrong code or link
kontak-audit-invite = made an invitation
kontak-audit-invite-sheet = made the sheet of invitations
kontak-audit-revoke-invite = revoked an invitation
kontak-audit-join = joined
kontak-audit-hand-over = took over a seat
kontak-audit-jabatan = changed a position
kontak-audit-confirm = confirmed that a seat is still held
kontak-audit-leave = left a seat
kontak-audit-revoke = took away access
kontak-audit-expire = time in office ended
kontak-audit-export = downloaded the register
kontak-audit-import-file = sent an Excel file of contacts
kontak-audit-import = imported contacts from Excel
kontak-audit-unreachable = could not be reached

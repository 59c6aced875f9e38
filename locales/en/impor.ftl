# Importing contacts from Excel: src/sop/invite (C1, C3). Keys: impor-…

## Template
impor-button = 📥 Import from Excel
impor-template-caption = Fill in one row for each person, then send this file back here. Each person gets an invitation of their own; those who are there already are not invited twice.
impor-file-template = Contacts template { $kecamatan }
impor-file-wrong = Contacts to correct { $kecamatan }
impor-sheet-kontak = Contacts
impor-sheet-guide = Guide
impor-title = Contacts to invite
impor-title-wrong = Rows to correct
impor-subtitle = Kecamatan { $kecamatan } · one row for each person
impor-subtitle-wrong = Correct the red cells as the column Note says, then send this file back to the bot
impor-column-note = Note
impor-column-guide = Guide
impor-column-names = Names of desa and instansi
impor-guide-row = 1. Write one row for each person. For a second person of the same desa add a row and write its name again.
impor-guide-place = 2. Write the name of the desa or instansi as in the column beside this.
impor-guide-name = 3. The name is needed. Office and telephone may be empty.
impor-guide-phone = 4. Write one telephone number, for example 0812-3456-7890.
impor-guide-empty = 5. Rows without a name are not read, so they need not be deleted.
impor-guide-send = 6. Save as .xlsx, then send the file to this bot.
impor-guide-after = 7. The bot sends a sheet of invitations to print. You may send the same file again: whoever is invited is not invited twice.

## Reading
impor-reading = ⏳ Reading the file …
impor-refused = ✖ The file cannot be read.
impor-done = ✓ The file was read.
    New invitations: <b>{ NUMBER($made) }</b> · there already: <b>{ NUMBER($known) }</b> · to correct: <b>{ NUMBER($wrong) }</b>
impor-known-hint = Those who are there already are not printed again. Is an invitation lost? Revoke it in /undang, button 📋 Open invitations, then send the file again.
impor-lembar-caption = { $count ->
    [one] Sheet with one invitation.
   *[other] Sheet with { NUMBER($count) } invitations.
  } Print it, cut it, and hand it out. Each link works for one person, until { $at }.
impor-lembar-file = Contact invitations { $kecamatan }
impor-lembar-heading = Invitation for
impor-lembar-person = { $nama }, { $jabatan }
impor-wrong-caption = { $count ->
    [one] One row cannot be used yet.
   *[other] { NUMBER($count) } rows cannot be used yet.
  } Correct the red cells as the column Note says, then send this file back.

## Notes on wrong rows
impor-note-tempat-missing = Write the name of the desa or instansi.
impor-note-tempat-unknown = This name is not known. The right names are on the sheet Guide.
impor-note-tempat-near = Perhaps { $daftar }. Write it exactly so.
impor-note-tempat-several = There are several: { $daftar }. Write one of them exactly.
impor-note-nama = Write the person's name, 2 to 100 letters.
impor-note-jabatan = Write the office in 2 to 100 letters, or leave it empty.
impor-note-telepon = Write one number like 0812-3456-7890, or leave it empty.

## Named invitations
impor-list-line = { $no }. <b>{ $nama }</b>, { $seat }, until { $at }, by { $by }
impor-waiting = ✉️ Invited, not here yet ({ NUMBER($count) }): { $daftar }
impor-waiting-name = { $nama } ({ $tempat })
impor-jabatan-question = What is your office? The invitation says: <b>{ $jabatan }</b>. If that is right, tap Skip.

## Refusals
impor-not-yours = Excel files are taken from the Kasi Kesra only, or from staff who manage contacts.
impor-too-often = That was five files within 10 minutes. Please wait a little, then send it again.
impor-gone = The file could not be fetched from Telegram. Please send it again.
impor-no-table = There is no table of contacts in this file. Use the template from /kontak, button 📥 Import from Excel, and leave the heads of its columns as they are.
impor-empty = No name is filled in in this file. Fill in the column Name, then send it again.
impor-too-many = This file holds more than { NUMBER($most) } people. Divide it into several files.

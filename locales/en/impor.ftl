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

## A list of somebody's own: its columns are looked at first
impor-check-first = ✓ The file was read. Nothing is saved yet: please look at its columns first.
impor-tabel-title = Invite from a list
impor-tabel-column = { $judul } · { $contoh }
impor-tabel-none = There is no such column
impor-tabel-from-head = { $jabatan } (from the head of the column)
impor-tabel-from-titles = As the titles of the tables say: { $daftar }
impor-tabel-go-label = What the file is
impor-tabel-go = Go on, invite them
impor-tabel-go-question = { $kind ->
    [residents] This file looks like a <b>list of residents</b>, not of contacts.
    [aid] This file looks like a <b>list of people who receive aid</b>, not of contacts.
   *[plan] This file looks like a <b>list of activities or needs</b>, not of contacts.
  } Heads of its columns: { $judul }.
    Everybody in a list of contacts is invited to use this bot. If that is what you mean, tap <b>Go on</b>. If not, tap <b>Cancel</b>: nothing is saved.
impor-tabel-hidden-label = Read what is hidden
impor-tabel-hidden-question = Parts of this file are <b>hidden</b>: { $daftar }. Read them too?
impor-tabel-hidden-sheets = sheet { $lembar }
impor-tabel-hidden-columns = column { $judul }
impor-tabel-hidden-rows = rows: { NUMBER($rows) }
impor-tabel-nama-question = Which column holds the <b>names of the people</b>? Heads of the columns in the file: { $judul }.
impor-tabel-jabatan-question = Which column holds their <b>office</b>?
impor-tabel-telepon-question = Which column holds their <b>telephone number</b>?
impor-tabel-tempat = Column of the desa/instansi
impor-tabel-tempat-question = Which column holds their <b>desa, kelurahan or instansi</b>? If everybody is from the same place and there is no such column, tap <b>There is no such column</b>.
impor-tabel-desa = Desa/instansi
impor-tabel-desa-question = Which <b>desa or instansi</b> are the people in this file from? The answer is for the whole file.
impor-tabel-fill-label = Where the desa is blank
impor-tabel-fill-question = In { NUMBER($count) } rows no desa or instansi is written. Are these people from the <b>same place as the row above</b>? If not, these rows come back to be filled in.
impor-tabel-several-label = Several numbers
impor-tabel-several-question = In { NUMBER($count) } rows stands <b>more than one telephone number</b>. Which one is used?
impor-tabel-several-first = The first number
impor-tabel-several-back = Send them back to me
impor-tabel-rows = Rows that are read: <b>{ NUMBER($count) }</b>. Nothing is saved yet.
impor-tabel-unread = Not read: { $judul }.
impor-tabel-refused = 🔒 Refused and not kept: { $judul }. Numbers such as NIK, family card and bank account need not be sent here.
impor-tabel-elsewhere = Of other kecamatan, not read: { NUMBER($count) } rows.
impor-tabel-hidden = Hidden, not read: { NUMBER($count) } rows.
impor-tabel-hidden-column = Hidden column, not read: { $judul }.
impor-tabel-skipped = Passed over, as they are no entries: { $daftar }.
impor-tabel-skip-total = rows of totals: { NUMBER($count) }
impor-tabel-skip-signature = rows of signatures: { NUMBER($count) }
impor-tabel-skip-numbers = rows of column numbers: { NUMBER($count) }
impor-tabel-skip-line = titles or remarks: { NUMBER($count) }
impor-tabel-others = Other tables or sheets, not read: { $daftar }.
impor-tabel-rest = { $judul } (beside its number)
impor-tabel-remembered = The columns are as you chose them last for a file with the same heads.
impor-tabel-nobody = Rows without a name and a telephone, left out: { NUMBER($count) }.

## Notes on wrong rows
impor-note-tempat-missing = Write the name of the desa or instansi.
impor-note-tempat-unknown = This name is not known. The right names are on the sheet Guide.
impor-note-tempat-near = Perhaps { $daftar }. Write it exactly so.
impor-note-tempat-several = There are several: { $daftar }. Write one of them exactly.
impor-note-nama = Write the person's name, 2 to 100 letters.
impor-note-nama-several = Write only the name of one person here. Office and telephone have columns of their own; a second person has a row of their own.
impor-note-jabatan = Write the office in 2 to 100 letters, or leave it empty.
impor-note-telepon = Write one number like 0812-3456-7890, or leave it empty.
impor-note-telepon-several = There is more than one number. Write one of them.
impor-note-telepon-letters = A letter stands among its digits, for example O instead of 0. Write one number like 0812-3456-7890, or leave it empty.
impor-note-telepon-decimal = A spreadsheet has made a figure of this number, so digits may be lost. Write it again like 0812-3456-7890, or leave it empty.
impor-note-telepon-unknown = There is no such number. Look at its digits, then write it like 0812-3456-7890, or leave it empty.

## Named invitations
impor-list-line = { $no }. <b>{ $nama }</b>, { $seat }, until { $at }, by { $by }
impor-waiting = ✉️ Invited, not here yet ({ NUMBER($count) }): { $daftar }
impor-waiting-name = { $nama } ({ $tempat })
impor-jabatan-question = What is your office? The invitation says: <b>{ $jabatan }</b>. If that is right, tap Skip.

## Refusals
impor-not-yours = Excel files are taken from the Kasi Kesra only, or from staff who manage contacts.
impor-too-often = That was five files within 10 minutes. Please wait a little, then send it again.
impor-gone = The file could not be fetched from Telegram. Please send it again.
impor-blank = This file is empty: no cell holds anything. Pictures and charts in it cannot be read. Type the list into a table, or use the template from /kontak, button 📥 Import from Excel.
impor-sideways = The heads in this file stand at the side (Name, Office, Telephone from above to below), not above each column. Copy it so that each person has one row, for example into the template from /kontak, button 📥 Import from Excel.
impor-no-table = There is no table of contacts in this file. Write a head above each column, for example Name, Office, Telephone, Desa, then send it again. Or use the template from /kontak, button 📥 Import from Excel.
impor-no-people = There is no table of contacts in this file. The heads of its columns: { $judul }. No person's name stands below them. The template is in /kontak, button 📥 Import from Excel.
impor-empty = No name is filled in in this file. Fill in the column Name, then send it again.
impor-too-many = This file holds more than { NUMBER($most) } people. Divide it into several files.

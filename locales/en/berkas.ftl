# Excel files that people send, why one cannot be read: src/spreadsheet. Keys: berkas-…

berkas-too-large = This file is larger than 20 MB. Please send a smaller one.
berkas-encrypted = This file is locked with a password. Save it without the password, then send it again.
berkas-old = This file is in the old Excel format (.xls). Save it as .xlsx, then send it again.
berkas-not-a-workbook = This file is not an Excel workbook (.xlsx). Please send an .xlsx file.
berkas-macro = This file contains macros. Save it as a plain .xlsx without macros, then send it again.
berkas-damaged = This file is damaged or incomplete. Open it in Excel, save it again as .xlsx, then send it again.
berkas-unsafe = This file is not safe to read. Copy its contents into a new template, then send it again.
berkas-too-much = This file holds too much. Copy its rows into a new template, then send it again.
berkas-too-slow = This file takes too long to read. Copy its rows into a new template, then send it again.

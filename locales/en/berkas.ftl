# Excel files that people send, why one cannot be read: src/spreadsheet. Keys: berkas-…

berkas-too-large = This file is larger than 20 MB. A bot cannot fetch that much. Pictures: send them as ordinary photos, not as files. Other files: make them smaller, or divide them.
berkas-encrypted = This file is locked with a password. Save it without the password, then send it again.
berkas-old = This file is in the old Excel format (.xls). Please turn it into .xlsx first. On a phone: open it in Google Sheets, tap the three dots, Share & export, Save as Excel. On a laptop: open it in Excel or LibreOffice, Save As, choose Excel Workbook (.xlsx). Then send it here again.
berkas-binary = This file is in Excel's binary format (.xlsb). Open it in Excel, Save As, choose Excel Workbook (.xlsx), then send it here again.
berkas-page = This file is really a web page or XML, although it bears the name of an Excel file; the program that made it writes it so. On a phone: open it in Google Sheets, tap the three dots, Share & export, Save as Excel. On a laptop: open it in Excel or LibreOffice, Save As, choose Excel Workbook (.xlsx). Then send it here again.
berkas-numbers = This file is from Numbers. In Numbers: Share, Export, choose Excel (.xlsx), then send the result here.
berkas-shortcut = This file is only a shortcut to Google Sheets; nothing of the list is in it. Open the list in Google Sheets, tap the three dots, Share & export, Save as Excel, then send that file here.
berkas-pdf = This file is a PDF. Columns of a table in a PDF cannot be read for certain. Please send the Excel file that it was made from, or type the list into Excel (.xlsx).
berkas-letter = This file is a Word document, not an Excel table. In Word: select the table and copy it, paste it into Excel or Google Sheets, save that as Excel (.xlsx), then send it here.
berkas-picture = This file is a picture. A list in a photo cannot be read for certain. Please send the Excel file, or type the list into Excel (.xlsx).
berkas-not-a-workbook = This file is not an Excel workbook (.xlsx). Please send a file in .xlsx, .ods or .csv.
berkas-macro = This file contains macros. Save it as a plain .xlsx without macros, then send it again.
berkas-damaged = This file is damaged or incomplete. Open it in Excel, save it again as .xlsx, then send it again.
berkas-sheet-missing = This file is incomplete: one of its sheets is named, but its contents are not in the file. Open the original file in Excel, save it again as .xlsx, then send it again.
berkas-unsafe = This file is not safe to read. Copy its contents into a new template, then send it again.
berkas-too-much = This file holds too much. Copy its rows into a new template, then send it again.
berkas-too-slow = This file takes too long to read. Copy its rows into a new template, then send it again.

# The office's calendar in /setelan (W1–W4). Keys: kalender-…

kalender-home = 📅 <b>Office calendar</b>
    Working days: { $hari }
    Hours: { $mulai }–{ $selesai } { $zona }
    Quarter reminders: { $pengingat }, then every { $ulang } days
    Answers of desa due: day { $desa } · report of the Kasi: day { $kasi }
    { $saat ->
        [ya] Messages go out at any time, also at night and on holidays.
       *[other] No messages at night, on Sundays and holidays.
    }
    Holidays { $tahun }: { $libur }
kalender-hari-ask = 📅 <b>Working days</b>
    Tap a day to change it. Those with ✅ are working days.
kalender-ingat-ask = ⏰ <b>Quarter reminders</b>
    The card goes out { $kartu } days before the quarter ends. Silent desa are reminded on the days with ✅, and then every { $ulang } days until they answer.
kalender-batas-ask = 📆 <b>Due days</b>
    After the quarter: desa answer by day { $desa }, the Kasi reports by day { $kasi } of the month.
kalender-zona-ask = 🌏 <b>Time zone of the kecamatan</b>
    All hours and days follow this zone.
kalender-libur-list = 🏖 <b>Holidays { $tahun }</b>
    Tap a day to change it.
kalender-libur-skb = By the joint decree { $nomor }: { $libur } public holidays, { $cuti } days of joint leave.
kalender-libur-menunggu = ⏳ { $nama } still wait for the Minister of Religion. If a day moves, please change it here.
kalender-libur-daftar = By the list that was pasted here.
kalender-libur-perkiraan = ⚠️ The decree for { $tahun } is not here yet. Days marked perkiraan may move; Nyepi, Waisak and joint leave are missing. Once it is out, please press <b>Paste a list</b>.
kalender-libur-line = • { $tanggal }: { $nama }
kalender-libur-line-own = • { $tanggal }: <b>{ $nama }</b> (this office)
kalender-libur-line-struck = • { $tanggal }: <s>{ $nama }</s> (office works)
kalender-day-national = 🏖 <b>{ $tanggal }</b>
    { $nama }. The office is closed.
kalender-day-own = 🏖 <b>{ $tanggal }</b>
    { $nama }. A holiday of this office.
kalender-day-struck = 💼 <b>{ $tanggal }</b>
    { $nama }, but the office works.
kalender-saved = ✓ The office calendar is changed.
kalender-libur-added = ✓ <b>{ $nama }</b>, { $tanggal }, is now a holiday of this office.

## Buttons
kalender-button = 📅 Office calendar
kalender-button-home = ◀ Office calendar
kalender-button-hari = 📅 Working days
kalender-button-jam = 🕗 Hours
kalender-button-ingat = ⏰ Reminders
kalender-button-batas = 📆 Due days
kalender-button-libur = 🏖 Holidays
kalender-button-zona = 🌏 Time zone
kalender-button-saat-on = 🌙 Send also at night and on holidays
kalender-button-saat-off = 🌙 Do not send at night and on holidays
kalender-button-ulang = every { $hari } { $hari ->
        [one] day
       *[other] days
    }
kalender-button-batas-desa = Desa: day { $hari }
kalender-button-batas-kasi = Kasi: day { $hari }
kalender-button-add = ➕ Add a holiday
kalender-button-paste = 📋 Paste a list
kalender-button-remind = 🏖 Holidays { $tahun }
kalender-button-year = Year { $tahun }
kalender-button-strike = 💼 The office works
kalender-button-restore = ↩️ A holiday again
kalender-button-remove = 🗑 Remove this holiday

## Forms
kalender-jam-title = Hours
kalender-jam-mulai = Begin
kalender-jam-mulai-question = When does the office begin to work? Example: 07:30.
kalender-jam-selesai = End
kalender-jam-selesai-question = When does the office close? Example: 16:00.
kalender-libur-title = Add a holiday
kalender-libur-tanggal = Day
kalender-libur-tanggal-question = Which day is it? Example: 12 March 2027.
kalender-libur-nama = Name
kalender-libur-nama-question = Which holiday? Example: Founding day of the kabupaten.
kalender-daftar-title = List of holidays
kalender-daftar-label = Holidays
kalender-daftar-question = Paste the list of holidays from the decree here, one holiday a line. Example:
    1 Januari 2028 Tahun Baru Masehi
    26-27 Februari 2028 Idulfitri
kalender-daftar-hint = Several messages are fine. Lines below "Cuti bersama" count as joint leave.
kalender-daftar-taken = Read: { $count ->
        [one] { $count } day
       *[other] { $count } days
    }:
    { $daftar }
    More? Paste it. That is all? Press Done.
kalender-daftar-otherwise = Please paste the list as text, one holiday a line. Example: 1 Januari 2028 Tahun Baru Masehi
kalender-daftar-sisa = { $count ->
        [one] { $count } line was
       *[other] { $count } lines were
    } not understood, so nothing of this message is noted:
    { $daftar }
    Please write day and name and send it again. Example: 1 Januari 2028 Tahun Baru Masehi
kalender-daftar-added = ✓ { $hari } holidays noted for { $kecamatan } kecamatan.{ $bukan ->
        [0] { "" }
       *[other] { " " }{ $bukan } guessed days that are not in the list are removed.
    }

## Reminder
kalender-remind = 🏖 The decree of the holidays of { $tahun } is not here yet. Is it out? Please paste its list, so that nobody is reminded on a holiday.

## Refusals
kalender-not-found = That was not found.
kalender-no-working-day = At least one working day must stay.
kalender-hours-wrong = The end must be after the beginning. Please correct it.
kalender-no-pengingat = At least one day must stay, since the card goes out on it.
kalender-batas-wrong = Desa cannot be due after the Kasi.

## When others are told: src/office/tell
kalender-told-later = 🌙 At night, on Sundays and on holidays this bot disturbs nobody: the message arrives on { $at }.
kalender-told-later-note = The message arrives on { $at }.

## In the record of access: what was done
kalender-audit-change = changed the office's calendar
kalender-audit-libur = changed a holiday
kalender-audit-daftar = pasted a list of holidays

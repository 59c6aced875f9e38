# The installation, its kecamatan, and who runs it: src/sop/instalasi. Keys: instalasi-…

instalasi-button-home = 🏛 Installation
instalasi-setelan = ⚙️ <b>Settings</b>
instalasi-heading = 🏛 <b>Installation: { NUMBER($count) } kecamatan</b>
    Only the number of people stands here. Records of other kecamatan cannot be opened.
instalasi-line = • { $nama } ({ $kabupaten }): { NUMBER($people) } people
instalasi-code-waits = 🔑 One set-up code waits to be used, until { $at }. A new code takes it back.
instalasi-libur-title = Holidays for every kecamatan
instalasi-button-open = ➕ Open a new kecamatan
instalasi-button-kabupaten = 🗺 Kabupaten viewer (merged rekap)
instalasi-button-libur = 📋 Holidays { $tahun } for every kecamatan
instalasi-code-made = ✓ The set-up code of a new kecamatan is made. The one before no longer works.
instalasi-code = 🔑 Set-up code of a new kecamatan, for its Kasi Kesra: <code>{ $code }</code>
    Forward this message to that person, who taps:

    { $link }

    It works for one person, until { $at }. The code is shown only once.
instalasi-code-made-already = The code of this button is made already. Do you need another? Press /setelan.
instalasi-only = This button is for the pengelola of the installation alone.
instalasi-yours = You are now the pengelola of this installation. Press /setelan, then Installation.
instalasi-backup-late = 💾 There has been no good backup for more than 48 hours; the last one is of { $at }. Ask whoever looks after the computer of the bot to run <code>npm run backup</code> and to read what it says: mostly the disk is full, or the folder cannot be reached.
instalasi-backup-never = 💾 The bot has run for more than 48 hours without a single good backup. Ask whoever looks after the computer of the bot to run <code>npm run backup</code> and to read what it says: mostly the disk is full, or the folder cannot be reached.
instalasi-store-trouble = ⚠️ <b>The bot cannot store anything at the moment.</b> { $problem ->
        [full] The disk of its computer is full. Delete or move files that are not needed.
        [disk] The disk of its computer cannot be written to: it is full, or beginning to fail.
        [readonly] The bot may not write to its folder. Ask whoever looks after the computer to allow it.
        [locked] Another program holds the bot's data. Close that program.
        [damaged] The file with its data is damaged. Stop the bot, then restore the newest backup.
        [gone] The file with its data was deleted or replaced while the bot was running. Stop the bot, then put the file back.
       *[away] The bot's database does not answer. See whether PostgreSQL is running.
    }{ $rescued ->
        [none] { "" }
       *[other] {" "}A copy of all that had been stored: <code>{ $rescued }</code>
    }
    What people send is not lost: Telegram keeps it for up to 24 hours, and the bot answers as soon as it can store again.
instalasi-store-over = ✓ The bot can store again. Between { $from } and { $until } it could not, because { $problem ->
        [full] the disk of its computer was full
        [disk] the disk of its computer could not be written to
        [readonly] it was not allowed to write to its folder
        [locked] another program held its data
        [damaged] the file with its data was damaged
       *[away] its database did not answer
    }. What was waiting is being answered; there is no need to send it again.
instalasi-media-too-much = 📷 Today somebody sent photos or files beyond a day's allowance. The rest was not kept, and they were answered. You need do nothing; MEDIA_PER_DAY_MB sets the allowance.
instalasi-media-no-room = 💾 <b>The disk of the bot's computer is almost full</b>, so photos and files are not kept for now. Forms go on without photos. Delete or move files that are not needed from that computer.
instalasi-set-up = 🏛 Kecamatan <b>{ $nama }</b> ({ $kabupaten }) was set up with your code.
instalasi-guessing = 🔐 Today somebody entered wrong codes or invitation links several times. The bot has stopped them for an hour. You need do nothing.

## In the record of access: what was done
instalasi-audit-open = opened a new kecamatan

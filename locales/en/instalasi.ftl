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
instalasi-set-up = 🏛 Kecamatan <b>{ $nama }</b> ({ $kabupaten }) was set up with your code.
instalasi-guessing = 🔐 Today somebody entered wrong codes or invitation links several times. The bot has stopped them for an hour. You need do nothing.

## In the record of access: what was done
instalasi-audit-open = opened a new kecamatan

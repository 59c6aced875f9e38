# Settings: names of instansi and desa (C1). Keys: instansi-…

instansi-command-setelan = Settings: instansi, desa, office calendar
instansi-menu = ⚙️ Settings
instansi-home = ⚙️ <b>Settings</b>
    Instansi in use: { NUMBER($instansi) } · desa/kelurahan: { NUMBER($desa) }
instansi-list = 🏢 <b>Instansi: { NUMBER($count) }</b>
    Tap one to change it. Those with 🗄 are no longer in use.
instansi-desa-list = 🏘 <b>Desa/kelurahan: { NUMBER($count) }</b>
    Tap one to change its other names.
instansi-head = <b>{ $nama }</b>
instansi-singkatan-line = Short name: { $singkatan }
instansi-alias-line = Other names: { $daftar }
instansi-archived-line = 🗄 No longer in use. Its people and records stay.
instansi-kode-line = Kemendagri code: { $kode }
instansi-no-kode-line = Without a Kemendagri code

## Buttons
instansi-button-home = ◀ Settings
instansi-button-list = 🏢 List of instansi
instansi-button-desa = 🏘 List of desa
instansi-button-add = ➕ Add an instansi
instansi-button-add-wilayah = ➕ Add a wilayah khusus
instansi-button-nama = ✏️ Rename
instansi-button-singkatan = ✏️ Short name
instansi-button-alias = ✏️ Other names
instansi-button-archive = 🗄 No longer in use
instansi-button-restore = ↩️ Use again

## Forms
instansi-nama-title = Rename the instansi
instansi-nama-label = Name
instansi-nama-question = What is the full name of <b>{ $nama }</b> now? Example: Dinas Sosial Kabupaten.
instansi-singkatan-title = Change the short name
instansi-singkatan-label = Short name
instansi-singkatan-question = What is the short name of <b>{ $nama }</b>? Example: Dinsos. None? Press Skip.
instansi-alias-title = Change other names
instansi-alias-label = Other names
instansi-alias-question = What else do people call <b>{ $nama }</b>? One name a line; the old list is replaced. None? Press Skip.
instansi-add-title = Add an instansi
instansi-add-nama-question = What is the full name of that instansi? Example: Badan Amil Zakat Nasional.
instansi-add-singkatan-question = What is its short name? Example: Baznas. None? Press Skip.
instansi-wilayah-title = Add a wilayah khusus
instansi-wilayah-nama-question = What is the place called that has people but no code yet? Example: UPT Transmigrasi Rimba Jaya.
instansi-wilayah-alias-question = What else do people call it? One name a line. None? Press Skip.
instansi-changed = ✓ <b>{ $nama }</b> is changed. See it again: /setelan
instansi-added = ✓ <b>{ $nama }</b> is added. See it again: /setelan

## Refusals
instansi-not-found = That was not found.
instansi-name-taken = The name { $nama } is on the list already. Please write another name.

## In the record of access: what was done
instansi-audit-add = added an instansi
instansi-audit-nama = renamed an instansi
instansi-audit-singkatan = changed the short name of an instansi
instansi-audit-alias = changed other names of an instansi
instansi-audit-archived = took an instansi in or out of use
instansi-audit-desa-add = added a wilayah khusus
instansi-audit-desa-alias = changed other names of a desa

# Register of people and their seats: src/sop/kontak (C1, C3). Keys: daftar-…

## Summary
daftar-summary-title = 👥 <b>Contacts of the kecamatan: { $count ->
    [one] 1 person
   *[other] { NUMBER($count) } people
  }</b>
daftar-summary-parts = Kecamatan { NUMBER($kecamatan) } · desa/kelurahan { NUMBER($desa) } · instansi { NUMBER($instansi) }
daftar-summary-desa-without = { $count ->
    [0] ✅ Every desa/kelurahan has somebody.
   *[other] ⚪ Desa/kelurahan without anybody ({ NUMBER($count) }): { $daftar }
  }
daftar-summary-instansi-without = { $count ->
    [0] ✅ Every instansi has somebody.
   *[other] ⚪ Instansi without anybody: { NUMBER($count) }
  }
daftar-summary-unreachable = ⚠️ Cannot be reached ({ NUMBER($count) }): { $daftar }
daftar-summary-ending = ⏳ Time in office ends soon:
daftar-summary-ending-line = • { $nama } – { $jabatan }, until { $at }
daftar-part = { $part ->
    [desa] 🏘 By desa
    [instansi] 🏢 By instansi
   *[other] 🏛 Kecamatan
  }
daftar-button-without = ⚪ Nobody yet
daftar-button-kelompok = 💬 Groups
daftar-button-permohonan = 🙋 Applications
daftar-button-excel = ⬇️ Download Excel
daftar-button-summary = ◀ Summary of contacts
daftar-nameless = (no name)

## List
daftar-part-title = { $part ->
    [desa] <b>Contacts by desa: { NUMBER($count) }</b>
    [instansi] <b>Contacts by instansi: { NUMBER($count) }</b>
   *[other] <b>Contacts of the kecamatan: { NUMBER($count) }</b>
  }
daftar-part-body = <b>{ $body }</b>
daftar-part-line = { $nomor }. { $nama } – { $jabatan }{ $state ->
    [unreachable] {" "}⚠️
    [ending] {" "}⏳
   *[other] {""}
  }
daftar-part-empty = Nobody yet. Press /undang to invite.
daftar-page = Page { $page }/{ $pages }
daftar-without-title = ⚪ <b>Nobody yet: { NUMBER($desa) } desa/kelurahan, { NUMBER($instansi) } instansi</b>
daftar-without-hint = Press /undang to invite, or /setelan to change the list of instansi.
daftar-without-none = ✅ Every desa and instansi has somebody.
daftar-workbook = 📗 List of { $rows ->
    [one] 1 contact
   *[other] { NUMBER($rows) } contacts
  }. It holds personal data: please pass it on only where the office needs it.

## One person
daftar-peran = { $peran ->
    [KASI] Kasi Kesra
    [CAMAT] Camat
    [DESA] Official of a desa
    [MITRA] Partner body
    [PENGELOLA] Operator
   *[other] Kabupaten
  }
daftar-kedudukan = { $kedudukan ->
    [DEFINITIF] Definitive
    [PLT] Acting (Plt.)
    [PLH] Deputy (Plh.)
   *[other] Staff
  }
daftar-seat-head = 👤 <b>{ $nama }</b>
    { $jabatan }
    { daftar-peran } · { $tempat }
daftar-seat-kedudukan = Standing: { daftar-kedudukan }
daftar-seat-kedudukan-until = Standing: { daftar-kedudukan }, until { $at }
daftar-seat-telepon = Telephone: { $telepon }
daftar-seat-since = Registered since { $at }
daftar-seat-seen = Last seen: { $at }
daftar-seat-never-seen = Last seen: not recorded yet
daftar-seat-confirmed = Confirmed to hold office: { $at }
daftar-seat-reachable = ✅ Can be reached
daftar-seat-unreachable = ⚠️ Cannot be reached since { $at }
daftar-seat-revoked = 🗑 Access withdrawn { $at }
daftar-button-jabatan = ✏️ Change office
daftar-button-confirm = ✅ Still in office
daftar-button-revoke = 🗑 Withdraw access
daftar-button-revoke-yes = Yes, withdraw access
daftar-button-revoke-no = No, keep it
daftar-button-back = { $part ->
    [desa] ◀ By desa
    [instansi] ◀ By instansi
   *[other] ◀ Kecamatan
  }
daftar-revoke-ask = Withdraw the access of <b>{ $nama }</b> ({ $jabatan }, { $tempat })? Are you sure?
    From that moment on this person cannot use the bot. Their reports stay.
daftar-confirmed = Noted: still in office.
daftar-jabatan-title = Change the office
daftar-jabatan-label = Office
daftar-jabatan-question = What is the office of <b>{ $nama }</b>? Example: Sekretaris Desa.
daftar-jabatan-done = The office of <b>{ $nama }</b> is now: <b>{ $jabatan }</b>.

## Notices
daftar-told-revoked = Your access as <b>{ $jabatan }</b> ({ $tempat }) was withdrawn by the Kasi Kesra. A form that was not sent is closed. Thank you for your work.
    Is this a mistake? Please ask the Kasi Kesra of the kecamatan.
daftar-told-jabatan = The Kasi Kesra has noted your office: <b>{ $jabatan }</b>.
daftar-told-expired = Your time as <b>{ $jabatan }</b> ({ $tempat }) ended { $at }, so your access is closed. Thank you for your work.
daftar-told-expired-last = Your time as <b>{ $jabatan }</b> ({ $tempat }) ended { $at }. There is no other Kasi Kesra yet, so your access stays open and work can go on. Please invite the successor soon: /undang.
daftar-kasi-expired = ⏳ The time of <b>{ $nama }</b> ({ $jabatan }, { $tempat }) ended { $at }. Their access is closed.
daftar-kasi-expires-soon = ⏳ The time of <b>{ $nama }</b> ({ $jabatan }, { $tempat }) ends { $at }. Their access then closes by itself.

## Still in office?
daftar-masih-ask = Asked each quarter: do you still hold the office of <b>{ $jabatan }</b>, { $tempat }?
daftar-masih-yes = ✅ Yes, still
daftar-masih-no = Not me any more
daftar-masih-sure = Are you sure that you are not <b>{ $jabatan }</b>, { $tempat }, any more? Your access to this bot is closed, and the Kasi Kesra invites the successor.
daftar-button-successor = 🔁 Invite a successor
daftar-masih-left-yes = Yes, not me any more
daftar-masih-kept = ✓ Still { $jabatan }, { $tempat }. Thank you.
daftar-masih-left = ✓ Not me any more: { $jabatan }, { $tempat }. Your access is closed, and the Kasi Kesra is told. Thank you for your work.
daftar-kasi-left = 👤 <b>{ $nama }</b> says that they no longer hold the office of { $jabatan }, { $tempat }. Their access is closed. { $peran ->
        [KASI] Press /undang to invite the successor.
       *[other] Invite the successor with the button below; unfinished work goes to them.
    }

## Workbook
daftar-sheet-kontak = Contacts
daftar-sheet-without = Nobody yet
daftar-sheet-title = List of contacts
daftar-sheet-subtitle = Kecamatan { $kecamatan } · data as of { $at }
daftar-sheet-confidential = Personal data – for the office's use only
daftar-sheet-page = Page
daftar-sheet-page-of = of
daftar-sheet-status = { $state ->
    [unreachable] Not reachable
    [ending] Ends soon
   *[other] Active
  }
daftar-file-name = Contacts { $kecamatan }
daftar-column-body = Desa/instansi
daftar-column-nama = Name
daftar-column-jabatan = Office
daftar-column-peran = Role
daftar-column-kedudukan = Standing
daftar-column-until = Until
daftar-column-telepon = Telephone
daftar-column-seen = Last seen
daftar-column-status = Status
daftar-column-part = Kind
daftar-column-without = Nobody yet
daftar-part-word = { $part ->
    [desa] Desa/kelurahan
   *[other] Instansi
  }

## Refusals
daftar-not-found = That contact was not found.
daftar-own-seat = You cannot withdraw your own access. Please ask another Kasi Kesra.
daftar-kasi-by-staf = The access of a Kasi Kesra can be changed by a Kasi Kesra alone.
daftar-last-kasi = This is the only Kasi Kesra. Please invite the successor first.

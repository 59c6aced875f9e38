# Permohonan: joining without an invitation (C1). Keys: permohonan-…

permohonan-button-apply-again = 🙋 Ask again
permohonan-button-apply-elsewhere = ➕ Another kecamatan
permohonan-button-withdraw = ✖ Withdraw my request
permohonan-button-approve = ✅ Approve
permohonan-button-reject = ❌ Reject
permohonan-button-list = 📋 Waiting requests

## Form
permohonan-form-title = Request to join
permohonan-form-kecamatan = Kecamatan
permohonan-form-kecamatan-question = Which kecamatan would you like to join?
permohonan-form-peran = Role
permohonan-form-peran-question = What do you join as?
permohonan-peran-desa = 🏘 Official of a desa or kelurahan
permohonan-peran-mitra = 🤝 Mitra (dinas, puskesmas, PKK, …)
permohonan-peran-camat = 🏛 Camat or Sekcam
permohonan-form-desa = Desa
permohonan-form-desa-question = Which desa or kelurahan? Choose a button, or write its name.
permohonan-form-instansi = Instansi
permohonan-form-instansi-question = Which instansi? Choose a button, or write its name. Not there? Choose the nearest one, then write its name when asked for your jabatan.
permohonan-form-nama = Name
permohonan-form-nama-question = What is your name? Example: Siti Aminah.
permohonan-form-jabatan = Jabatan
permohonan-form-jabatan-question = What is your jabatan? Example: Sekretaris Desa.
permohonan-form-telepon = Telephone number
permohonan-form-telepon-question = Press the button <b>📱 Send my number</b> below. Only the Kasi Kesra reads that number, to make sure who you are. A typed number cannot be accepted.

## The applicant
permohonan-sent = Your request is stored and on its way to the Kasi Kesra of Kecamatan <b>{ $kecamatan }</b>. You will be told here as soon as it is decided.
permohonan-sent-none = Your request is saved. The Kasi Kesra of Kecamatan <b>{ $kecamatan }</b> cannot be reached by this bot just now, and will see it in the list. Please tell them yourself. You will be told here as soon as it is decided.
permohonan-sent-later = Your request is saved. At night, on Sundays and on holidays this bot does not disturb the Kasi Kesra: your request reaches the Kasi Kesra of Kecamatan <b>{ $kecamatan }</b> on { $at }. You will be told here as soon as it is decided.
permohonan-waiting = Your request for <b>{ $tempat }</b>, has been waiting for the Kasi Kesra since { $at }.
    You will be told here as soon as it is decided.
permohonan-withdrawn = Your request for <b>{ $tempat }</b>, was withdrawn. You may ask again at any time.
permohonan-approved = ✅ Your request was approved. You are registered for <b>{ $tempat }</b>.
    { $peran ->
        [DESA] Press /start to see your buttons. Is something needed in your desa? Press /lapor.
       *[other] Press /start to see your buttons.
    }
permohonan-rejected = ❌ Your request for <b>{ $tempat }</b>, could not be approved.
    Reason: { $note }
    If something was wrong in it, you may ask again.

## The Kasi
permohonan-card-title = 🙋 <b>Request to join</b>
permohonan-card-who = <b>{ $nama }</b> – { $jabatan }
permohonan-card-place =
    { $peran ->
        [DESA] Official of { $tempat }
        [MITRA] Mitra: { $tempat }
       *[other] Camat or Sekcam, { $tempat }
    }
permohonan-card-telepon = 📱 { $telepon } (number of their Telegram account)
permohonan-card-at = Asked { $at }
permohonan-card-nobody = Nobody is registered there yet.
permohonan-card-already = Already registered there:
permohonan-card-already-line = • { $nama } – { $jabatan }
permohonan-card-already-more = … and { $count } more
permohonan-card-approved = ✅ Already approved by <b>{ $nama }</b>.
permohonan-card-rejected = ❌ Already rejected by <b>{ $nama }</b>: “{ $note }”
permohonan-card-withdrawn = ✖ Withdrawn by the applicant.
permohonan-list-title = <b>Waiting requests: { $count }</b>
permohonan-list-empty = No request is waiting.
permohonan-list-line = { $nama } · { $tempat }
permohonan-done-approved = { $nama } is registered now.
permohonan-done-approved-later = { $nama } is registered now. The applicant is told on { $at }.
permohonan-done-rejected = The request of <b>{ $nama }</b> was rejected. The applicant was told the reason.
permohonan-done-rejected-later = The request of <b>{ $nama }</b> was rejected. The applicant is told the reason on { $at }.
permohonan-reject-title = Rejection of a request
permohonan-reject-label = Reason
permohonan-reject-question = Why is the request of <b>{ $nama }</b> ({ $tempat }) rejected? The applicant reads this reason.

## Refusals
permohonan-not-found = That request was not found.
permohonan-no-kecamatan = No kecamatan uses this bot yet. Please try again later.
permohonan-place-unknown = That kecamatan, desa or instansi was not found. Please choose again with the ✏️ button.
permohonan-has-seat = You are registered already. Has something changed? Please tell the Kasi Kesra of your kecamatan.
permohonan-already-waiting = Your request for { $tempat }, is still waiting for the Kasi Kesra. To change it, withdraw that one first.
permohonan-too-often = You have made { $count } requests within a day. Please try again tomorrow, or ask the Kasi Kesra of your kecamatan.
permohonan-already-approved = The request of { $nama } was already approved by { $kasi }.
permohonan-already-rejected = The request of { $nama } was already rejected by { $kasi }.
permohonan-already-withdrawn = The request of { $nama } was withdrawn by the applicant.
permohonan-applicant-has-seat = { $nama } is already registered in this kecamatan, so this request can no longer be approved.
permohonan-place-gone = The instansi in the request of { $nama } is no longer in use. Please reject it with a reason, so that the applicant chooses another one.
permohonan-decided = The Kasi Kesra has already decided on this request, so it can no longer be withdrawn.

## In the record of access: what was done
permohonan-audit-submit = asked to join
permohonan-audit-withdraw = withdrew the request
permohonan-audit-approve = approved a request
permohonan-audit-reject = refused a request

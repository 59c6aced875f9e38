# Needs of the desa (A1, B4). Keys: kebutuhan-…

## Words for states
kebutuhan-status =
    { $status ->
        [DITERIMA] 📥 Received
        [DIVERIFIKASI] ✅ Verified
        [DIKEMBALIKAN] ↩️ Sent back
        [DITANGANI] 🛠 In hand
        [DITOLAK] ⛔ Rejected
       *[other] { $status }
    }
kebutuhan-urgensi =
    { $urgensi ->
        [DARURAT] 🔴 EMERGENCY
        [SEGERA] 🟠 Urgent
       *[other] 🟢 Ordinary
    }
kebutuhan-urgensi-biasa = 🟢 Ordinary
kebutuhan-urgensi-segera = 🟠 Urgent
kebutuhan-urgensi-darurat = 🔴 Emergency
kebutuhan-sealed = confidential report

## Commands and large buttons
kebutuhan-command-lapor = Report a need of the desa
kebutuhan-command-status = See the reports of my desa
kebutuhan-command-list = List of needs in the kecamatan
kebutuhan-menu-lapor = 📝 Report a need
kebutuhan-menu-status = 📋 My reports
kebutuhan-menu-list = 📋 List of needs

## Card
kebutuhan-card-title = <b>{ $nomor }</b> · { kebutuhan-urgensi } · { kebutuhan-status }
kebutuhan-card-confidential = 🔒 <i>Confidential: for the Kasi Kesra and the reporter alone.</i>
kebutuhan-card-jenis = <b>{ $jenis }</b> ({ $bidang })
kebutuhan-card-lokasi = { $desa }, { $lokasi }
kebutuhan-card-jumlah =
    { NUMBER($kk) ->
        [1] 1 household
       *[other] { $kk } households
    }, { NUMBER($jiwa) ->
        [1] 1 person
       *[other] { $jiwa } people
    }
kebutuhan-card-uraian = <blockquote>{ $uraian }</blockquote>
kebutuhan-card-foto =
    { NUMBER($count) ->
        [1] 📷 1 photo
       *[other] 📷 { $count } photos
    }
kebutuhan-card-pin = 📍 There is a pin on the map
kebutuhan-card-kontak = ☎️ { $nama }, { $telepon }
kebutuhan-card-pelapor = Reported by { $nama } ({ $jabatan }), { $at }
kebutuhan-card-similar = ⚠️ Perhaps the same as: { $daftar }
kebutuhan-card-riwayat = • { $at }: { kebutuhan-status } – { $nama }
kebutuhan-card-riwayat-note = • { $at }: { kebutuhan-status } – { $nama }: “{ $note }”
kebutuhan-button-verify = ✅ Verify
kebutuhan-button-take-up = 🛠 Take up
kebutuhan-button-return = ↩️ Send back
kebutuhan-button-reject = ⛔ Reject
kebutuhan-button-answer = ✍️ Answer
kebutuhan-button-open = 📄 Open
kebutuhan-button-foto = 📷 See photos ({ $count })
kebutuhan-button-pin = 📍 See the map

## Notices
kebutuhan-notice-sealed = 🔒 <b>{ $nomor }</b> · { kebutuhan-urgensi }
    There is a confidential report from { $desa }. Press Open to read it. Every reading is recorded.
kebutuhan-notice-received = <b>{ $nomor }</b> ({ $jenis }) has reached the Kasi Kesra.
kebutuhan-notice-verified = ✅ <b>{ $nomor }</b> ({ $jenis }) was <b>verified</b> by the Kasi Kesra.
kebutuhan-notice-taken-up = 🛠 <b>{ $nomor }</b> ({ $jenis }) was <b>taken up</b> by the Kasi Kesra.
kebutuhan-notice-rejected = ⛔ We are sorry: <b>{ $nomor }</b> ({ $jenis }) <b>cannot be accepted</b>.
    Reason: { $note }
kebutuhan-notice-returned = ↩️ The Kasi Kesra asks about <b>{ $nomor }</b> ({ $jenis }):
    <blockquote>{ $note }</blockquote>
    Please press Answer.
kebutuhan-notice-answered = ✍️ Answer about <b>{ $nomor }</b> from { $nama }:
    <blockquote>{ $note }</blockquote>
kebutuhan-notice-added = ✍️ Added to <b>{ $nomor }</b> by { $nama }:
    <blockquote>{ $note }</blockquote>
# $words: what was written; may be empty where there are only photos.
kebutuhan-notice-pesan = ✉️ Message from <b>{ $nama }</b> ({ $jabatan }, { $tempat }):
    <blockquote>{ $words }</blockquote>
kebutuhan-notice-late-foto = 📷 More photos have come for <b>{ $nomor }</b> from { $desa }.

## Answers to whoever acts
kebutuhan-recorded = Thank you. The report is stored under number <b>{ $nomor }</b> and { $at ->
        [now] is on its way to the Kasi Kesra.
        [none] waits. The Kasi Kesra cannot be reached by this bot just now, and will see it in the list. If it is urgent, please call.
       *[other] reaches the Kasi Kesra on { $at }. At night, on Sundays and on holidays this bot disturbs nobody, except in an emergency.
    }
    Photos later? Send them as a reply to this message, or with { $nomor } as caption.
kebutuhan-done-returned = <b>{ $nomor }</b> was sent back. { $at ->
        [now] Your question is on its way to the reporter.
       *[other] Your question reaches the reporter on { $at }.
    }
kebutuhan-done-rejected = <b>{ $nomor }</b> was rejected. { $at ->
        [now] The reason is on its way to the reporter.
       *[other] The reason reaches the reporter on { $at }.
    }
kebutuhan-done-answered = Thank you. The answer about <b>{ $nomor }</b> { $at ->
        [now] is on its way to the Kasi Kesra.
        [none] is stored. The Kasi Kesra cannot be reached by this bot just now, and will see it in the list. If it is urgent, please call.
       *[other] reaches the Kasi Kesra on { $at }.
    }
kebutuhan-done-verified = { $nomor } is verified. The reporter is told.
kebutuhan-done-taken-up = { $nomor } is taken up. The reporter is told.
kebutuhan-foto-added = The photo for <b>{ $nomor }</b> is stored. { $told ->
        [none] The Kasi Kesra cannot be reached by this bot just now, and will see it in the list. If it is urgent, please call.
       *[other] The Kasi Kesra is told.
    }
kebutuhan-words-added = What you sent for <b>{ $nomor }</b> is kept. { $told ->
        [none] The Kasi Kesra cannot be reached by this bot just now, and will see it in the list. If it is urgent, please call.
       *[other] The Kasi Kesra is told.
    }
kebutuhan-pesan-sent = Your message { $at ->
        [now] is on its way to the Kasi Kesra.
       *[other] reaches the Kasi Kesra at { $at }.
    }
kebutuhan-pesan-nobody = The Kasi Kesra cannot be reached by this bot just now, so the message has not been sent. I keep what you sent: please try again later, or choose something else. If it is urgent, please call.
kebutuhan-pesan-file = A picture that was sent as a file cannot be passed on like that. Please send it as an ordinary photo, or choose the report that it is about.
kebutuhan-foto-joined =
    { $count ->
        [1] 📎 I have kept this photo for <b>{ $nomor }</b> too.
       *[other] 📎 I have kept { $count } photos for <b>{ $nomor }</b> too.
    } { $told ->
        [none] The Kasi Kesra cannot be reached by this bot just now, and will see it in the list. If it is urgent, please call.
       *[other] The Kasi Kesra is told.
    }
kebutuhan-button-not-this = Not for this
kebutuhan-foto-moved = { $count ->
        [1] 1 photo was taken back from <b>{ $nomor }</b>.
       *[other] { $count } photos were taken back from <b>{ $nomor }</b>.
    }
kebutuhan-foto-moved-before = Those photos have been moved already, or are gone.
kebutuhan-foto-move-later = A form is still open. Please finish or cancel it first, then tap this button again.
kebutuhan-notice-foto-gone = 📷 { $count ->
        [1] One photo was
       *[other] { $count } photos were
    } not meant for <b>{ $nomor }</b>; { $nama } has taken that back.
kebutuhan-foto-of = Photo for <b>{ $nomor }</b>
kebutuhan-foto-known = That photo is stored with <b>{ $nomor }</b> already.
kebutuhan-reply-noted = Thank you.

## Refusals
kebutuhan-not-found = That need was not found. Please check the number. Example: K-0001.
kebutuhan-changed-meanwhile = <b>{ $nomor }</b> is now: { kebutuhan-status }. That is no longer possible.
kebutuhan-desa-only = Needs are reported by officials of a desa.
kebutuhan-jenis-unknown = That kind of need is no longer used. Please choose another with the ✏️ button.
kebutuhan-jiwa-below-kk = The number of people ({ $jiwa }) is smaller than the number of households ({ $kk }). A household has at least one person. Please change it with the ✏️ button.
kebutuhan-foto-too-many = <b>{ $nomor }</b> is full: at most { $max } photos. This photo is not stored.
kebutuhan-no-pin = There is no pin on the map in this report.
kebutuhan-no-foto = There is no photo in this report.

## What was sent outside a form
kebutuhan-loose-title = What you sent
kebutuhan-loose-label = For
kebutuhan-loose-question = I have kept what you sent. What is it for?
kebutuhan-loose-more = More photos or words? Send them first, I keep them together. Then press what it is for.
kebutuhan-loose-otherwise = Please press one of the buttons. Example: New report.
kebutuhan-loose-need = { $nomor } · { $jenis }
kebutuhan-loose-answer = Answer { $nomor } · { $jenis }
kebutuhan-loose-report = 📝 New report
kebutuhan-loose-kasi = ✉️ Only a message to the Kasi
kebutuhan-loose-nothing = Nothing
kebutuhan-loose-dropped = All right. It was not kept.

## List
kebutuhan-list-title = <b>Needs: { $total }</b>
kebutuhan-list-filter = Filter: { $daftar }
kebutuhan-list-count = { kebutuhan-status } { $jumlah }
kebutuhan-list-line = <b>{ $nomor }</b> · { $desa } · { $jenis } · { $kk } KK
    { kebutuhan-urgensi } · { kebutuhan-status }
kebutuhan-list-line-sealed = <b>{ $nomor }</b> · { $desa } · 🔒 confidential · { $kk } KK
    { kebutuhan-urgensi } · { kebutuhan-status }
kebutuhan-list-empty = No need fits.
kebutuhan-list-none = No need was reported yet.
kebutuhan-list-page = Page { $page }/{ $pages }
kebutuhan-filter-status = 🔎 State
kebutuhan-filter-desa = 🔎 Desa
kebutuhan-filter-bidang = 🔎 Field
kebutuhan-filter-urgensi = 🔎 Urgency
kebutuhan-filter-clear = ✖ Remove filter
kebutuhan-filter-back = ◀ Back to the list
kebutuhan-filter-ask =
    { $facet ->
        [status] Show needs in which state?
        [desa] Show needs from which desa?
        [bidang] Show needs in which field?
       *[urgensi] Show needs of which urgency?
    }

## Report form
kebutuhan-form-title = Report a need
kebutuhan-form-bidang = Field
kebutuhan-form-bidang-question = Which field is this need about?
kebutuhan-form-jenis = Kind
kebutuhan-form-jenis-question = What kind of need is it?
kebutuhan-form-lokasi = Place
kebutuhan-form-lokasi-question = Where in { $tempat } is it? Example: RT 03, Dusun II.
kebutuhan-form-pin = Pin
kebutuhan-form-pin-question = Send a pin on the map if you can. You may skip this.
kebutuhan-form-kk = Households
kebutuhan-form-kk-question = How many households (KK) are in need? Example: 12.
kebutuhan-form-jiwa = People
kebutuhan-form-jiwa-question = How many people are they in all? At least { $kk }. Example: { $contoh }.
kebutuhan-form-jiwa-too-few = The number of people cannot be smaller than the number of households ({ $kk }). Example: { $contoh }.
kebutuhan-form-urgensi = Urgency
kebutuhan-form-urgensi-question = How urgent is it?
kebutuhan-form-uraian = Account
kebutuhan-form-uraian-question = What happened, and what is needed? Tell it briefly. Names of residents and NIK are not needed.
kebutuhan-form-foto = Photos
kebutuhan-form-foto-question = Are there photos? Please send no photos of KTP or KK.
kebutuhan-form-kontak = Contact
kebutuhan-form-kontak-question = Who can be called on the spot? Send a contact card, or write name and number. You may skip this.

## Send back, reject, answer
kebutuhan-return-title = Send a need back
kebutuhan-return-label = Question
kebutuhan-return-question = What do you want to ask the reporter of <b>{ $nomor }</b>? Example: How many houses are under water?
kebutuhan-reject-title = Reject a need
kebutuhan-reject-label = Reason
kebutuhan-reject-question = Why can <b>{ $nomor }</b> not be accepted? The reporter reads this reason. Example: Already covered by the Dana Desa.
kebutuhan-answer-title = Answer the Kasi's question
kebutuhan-answer-label = Answer
kebutuhan-answer-question = The Kasi Kesra asks about <b>{ $nomor }</b>:
    <blockquote>{ $note }</blockquote>
    What is your answer?

## In the record of access: what was done
kebutuhan-audit-record = sent a report
kebutuhan-audit-read = opened a confidential report
kebutuhan-audit-pesan = sent a message to the Kasi
kebutuhan-audit-foto = added a photo
kebutuhan-audit-pindah = took photos back
kebutuhan-audit-verify = verified a report
kebutuhan-audit-take-up = took up a report
kebutuhan-audit-return = returned a report
kebutuhan-audit-reject = rejected a report
kebutuhan-audit-answer = answered a question

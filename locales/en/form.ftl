# Forms: sentences that all forms share. Keys: form-…

## Head and foot of a question
form-step = <i>Step { $step }/{ $total }</i>
form-echo = ✓ { $label }: <b>{ $value }</b>
form-chosen = → <b>{ $value }</b>
form-button-skip = Skip
form-or-skip = Nothing to say here? Write <b>skip</b>.
form-button-keep = Keep
form-current = The answer now: <b>{ $value }</b>
form-required = This question cannot be skipped.
form-button-back = ◀ Back
form-button-cancel = ✖ Cancel
form-button-done = Done
form-button-clear = Remove all
form-button-next-page = Next ▶
form-button-previous-page = ◀ Previous
form-button-yes = Yes
form-button-no = No
form-skipped = Skipped
form-went-back = Back

## Review page
form-review-title = <b>{ $title }</b> — please check
form-review-line = { $label }: <b>{ $value }</b>
form-review-empty = (skipped)
form-review-hint = All correct? Press <b>Send</b>. Something wrong? Press its ✏️ button to change it.
form-review-otherwise = The form is complete. Press <b>Send</b>, or choose the answer you want to change. Example: press a ✏️ button below.
form-button-send = ✅ Send
form-button-change = ✏️ { $label }
form-sending = Send

## Cancel, continue, start anew
form-cancel-ask = Cancel the form <b>{ $title }</b>? The answers given so far will be thrown away.
form-button-cancel-yes = Yes, cancel it
form-button-cancel-no = No, go on
form-cancelled = The form <b>{ $title }</b> was cancelled. Nothing was sent.
form-nothing-open = No form is being filled in.
form-other-open = The form <b>{ $open }</b> is not finished. Go on with it, or start <b>{ $wanted }</b> afresh? If you start afresh, the old answers are thrown away.
form-button-go-on = Go on with the old one
form-button-start-new = Start afresh
form-started = <b>{ $title }</b>
form-begun-known = I begin with what you have sent. Already filled in:
form-kept = The answer stays as it is.
form-waiting = The form <b>{ $title }</b> is not finished.
form-resumed = Let us go on with the form <b>{ $title }</b>.
form-updated = The form <b>{ $title }</b> has just been updated. Your answers that still fit are kept.
form-unfit = The form <b>{ $title }</b> cannot be continued, because this bot has just been updated. Nothing has been sent. Please open it again from the same card or menu.
form-unfit-answers = What you had filled in, so that you can copy it:
form-gone = That unfinished form is no longer in use. Please start from the menu.
form-asked-again = Because another answer changed, please answer again: { $labels }.
form-private-only = Forms are filled in in the private chat with this bot, not in a group.
form-stale = This button is no longer valid.
form-already-sent = This form has already been sent.
form-edited = An edited message does not change the answer. Answers can be changed on the review page, before sending.
form-edited-unread = I cannot use the change of that message for “{ $label }”. The answer stays: <b>{ $value }</b>.
form-more-words = I add it to “{ $label }”: <b>{ $value }</b>
form-continued = I have added the rest of the text to “{ $label }”.
form-continued-too-long = The rest was not kept either. Please write it shorter, in one message.

## Answers that cannot be used
form-kind-sticker = I cannot read stickers.
form-kind-voice = A voice message cannot be used here.
form-kind-video = A video cannot be used here.
form-kind-poll = A poll cannot be used here.
form-kind-document = A file cannot be used here.
form-kind-animation = An animation cannot be used here.
form-kind-photo = No photo is asked for here.
form-kind-location = No location is asked for here.
form-kind-contact = No contact card is asked for here.
form-kind-other = I cannot read this kind of message.

## Text
form-text-otherwise = Please answer with plain text. Example: The road in RT 03 is damaged.
form-text-too-long = The text is too long: { $length } letters, at most { $max }. Please shorten it. Example: only what happened and where.
form-text-too-short = The text is too short. Please write at least { $min } letters. Example: The road in RT 03 is damaged.
form-text-link = Please write it without a link, web address, @name or command. Example: Sekretaris Desa.

## Numbers and money
form-number-otherwise = Please write one number. Example: 12.
form-number-fraction = Please write a whole number, without a comma. Example: 12.
form-number-other-noun = The question is about the number of { $noun }. Please write how many { $noun }. Example: 12 { $noun }.
form-number-too-small = The number is too small. At least { $min }. Example: { $min }.
form-number-too-large = The number is too large. At most { $max }. Example: { $max }.
form-money-otherwise = Please write an amount in rupiah. Example: 1.250.000, or 1,5 juta.
form-money-ambiguous = That amount could mean more than one thing. Please write it in full, with points. Example: 1.250.000, or 1,5 juta.
form-money-too-small = The amount is too small. At least { $min }. Example: { $min }.
form-money-too-large = The amount is too large. At most { $max }. Example: { $max }.

## What was not read for certain
# $kata: the words that were not understood.
form-asked-rest = I do not understand a part of it: “{ $kata }”. If what stands below is right, press the button. If not, please write again.
form-asked-misspelt = Do you mean this? Press the button, or write again.
form-asked-letters = There is a letter among the digits. Do you mean this? Press the button, or write again.
form-asked-about = That is about so many. May it be noted like this? Press the button, or write the exact one.
form-asked-range = There is more than one in it. Which one shall be noted? Press the button, or write again.
form-asked-disagree = The figure and the words differ. Which is right? Press the button, or write again.
form-asked-several = That could mean more than one thing. Which do you mean? Press the button, or write again.
form-asked-times = I multiplied these numbers. Is this the result you mean? Press the button, or write only the amount.
form-asked-part-of-day = The hour and the part of the day do not fit. What time do you mean? Press the button, or write again.
form-asked-weekday = The weekday and the date do not fit. Which is right? Press the button, or write again.
form-asked-zone = That time is of another time zone. What time is it here? Press the button, or write again.

## Date and time
form-date-otherwise = Please write a date. Example: 17/8/2026, 17 Agustus, besok (tomorrow).
form-date-impossible = That day is not in the calendar. Please check it. Example: 28 February 2027.
form-date-which = Which day do you mean?
form-date-too-early = { $date } is too early. { $limit } at the earliest. Example: { $limit }.
form-date-too-late = { $date } is too late. { $limit } at the latest. Example: { $limit }.
form-button-today = Today
form-button-yesterday = Yesterday
form-button-tomorrow = Tomorrow
form-time-otherwise = Please write a time. Example: 09:30, or jam 9.
form-time-end = You wrote until { $value }. Is that right? Press the button, or write another time.
form-time-end-dropped = The end ({ $value }) is not noted here.
form-time-which = What time do you mean?

## Choices and places
form-choice-otherwise = Please press one of the buttons, or write the choice. Example: { $example }.
form-choice-search = Press a button, or write a part of the name. Example: { $example }.
form-choice-none = There is nothing to choose from for this question yet. Please contact the office. Example: press Back and choose differently.
form-choice-none-skip = There is nothing to choose from. Press Skip to go on.
form-choice-which = Do you mean this? Press the button.
form-several-hint = You may choose more than one, then press Done. Chosen: { $count }.
form-several-too-few = Choose at least { $min }. Example: press { $example }, then Done.
form-several-too-many = Choose at most { $max }. Example: press a choice once more to release it.
form-yes-no-otherwise = Please answer yes or no. Example: yes.

## Photos, location, contact
form-photos-otherwise = Please send photos (several at once are fine, at most { $max }), then press Done. Example: take a photo with the phone's camera.
form-photos-not-image = That file is not a picture. Please send a photo. Example: a JPG or PNG from the gallery.
form-photos-too-large = { berkas-too-large }
form-photos-too-many = That is { $max } photos, the most there can be. The others were not kept. Example: press Done.
form-photos-too-few = Not enough photos yet. Please send at least { $min }. Example: take a photo with the phone's camera.
form-photos-first = Send photos, several at once are fine (at most { $max }). Then press Done.
form-photos-received = Photo received. Send more, or press Done.
form-photos-count = { $count ->
    [1] { $count } photo
   *[other] { $count } photos
  }
form-photos-count-captions = { $count ->
    [1] { $count } photo
   *[other] { $count } photos
  }. Words below: { $keterangan }
form-photos-received-captions = Photo received, with the words: { $keterangan }. Send more, or press Done.
form-photos-caption-too-long = The words below the photos are too long: { $length } letters, at most { $max } for all photos. This photo is not kept yet. Please send it again with fewer words.
form-photos-captions = Words below the photos: { $keterangan }
form-aside-photos-enough = That is { $max } photos, the most there can be. I have not kept the others.
form-aside-photos =
    { $count ->
        [0] I have kept the photos for the question “{ $label }”.
        [1] I have kept the photo for the question “{ $label }”.
       *[other] I have kept { $count } photos for the question “{ $label }” so far.
    }
form-sent-so-far = I have kept: <b>{ $value }</b>. Send more, or press Done.
form-aside-kept = ✓ { $label }: <b>{ $value }</b>. I have kept it.
form-kept-outside = I have kept this for now. When this form is done, I shall ask what it is about.
form-kept-outside-about = I have kept your reply to <b>{ $nomor }</b> for now. When this form is done, I shall ask where it should go.
form-was = Your answer before: <b>{ $value }</b>
form-location-otherwise = Please send a location. Example: press 📎 then Location, or the 📍 button below.
form-location-elsewhere = That point is outside Indonesia. Please check it. Example: -2.1000, 115.2000.
form-location-short = That short link does not say where it leads, so I cannot read it. Open it, press long on the place in the map, and copy the figures here. Example: -2.1000, 115.2000. Or press 📎, then Location.
form-location-rest = I read the point { $latitude }, { $longitude }. The other words (“{ $kata }”) are not kept here. Answer <b>yes</b> if the point is right.
form-button-location = 📍 Send my location
form-location-show = 📍 { $latitude }, { $longitude }
form-name-otherwise = Please write the name in letters. Example: Siti Aminah.
form-name-too-short = That name is too short. Please write the full name. Example: Siti Aminah.
form-name-too-long = That name is too long: { $length } letters, at most { $max }. Please write only name and title. Example: Rina Wulandari, S.Sos.
form-name-number = That is a number, not a name. Only the name is asked here. Example: Siti Aminah.
form-name-lines = Please write only the name, in one line. The rest is asked afterwards. Example: Siti Aminah.
form-name-link = Please write only the name, without a link, web address, @name or command. Example: Siti Aminah.
form-contact-otherwise = Please send a name and a telephone number. Example: Siti Aminah 0812-3456-7890.
form-contact-name-missing = The number is noted. What is the name? Example: Siti Aminah.
form-contact-phone-missing = The name is noted: { $name }. What is the telephone number? Example: 0812-3456-7890.
form-contact-letters = There is a letter among the digits of the number. Please write the number again. Example: 0812-3456-7890.
form-contact-decimal = That number has become a figure for counting, some of it may be lost. Please write it again. Example: 0812-3456-7890.
form-contact-unknown = There is no such number. Please check it. Example: 0812-3456-7890.
form-contact-own-only = That is somebody else's card. Please send your own number. Example: press the 📱 button below.
form-contact-press = Please press the 📱 button below. A typed number cannot be accepted.
form-button-contact = 📱 Send my number

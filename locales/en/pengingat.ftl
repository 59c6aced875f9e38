# Daily reminders (D1). Keys: pengingat-…

pengingat-heading = { $count ->
        [one] ⏰ <b>Reminder</b>
       *[other] ⏰ <b>Waiting for you: { $count } things</b>
    }
pengingat-bullet = •
pengingat-more = … and { $count } more. Open /menu to see all of them.

## News that may not have arrived
pengingat-unsure = You may have got this already ({ $at }): { $kabar }
pengingat-button-unsure = 📩 Read { $nomor }
pengingat-button-unsure-at = 📩 Read the news of { $at }

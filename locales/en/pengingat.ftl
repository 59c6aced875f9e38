# Daily reminders (D1). Keys: pengingat-…

pengingat-heading = { $count ->
        [one] ⏰ <b>Reminder</b>
       *[other] ⏰ <b>Waiting for you: { $count } things</b>
    }
pengingat-bullet = •
pengingat-more = … and { $count } more. Open /menu to see all of them.

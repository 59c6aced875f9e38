# Telegram groups of stakeholder forums (C3). Keys: kelompok-…

## To the Kasi
kelompok-question = 👥 The group <b>{ $nama }</b> was added. Which forum is it?
    Once it is connected, invitations to meetings, reminders and notula can go to this group. Personal data never goes into a group.
kelompok-question-again = 👥 This bot is in the group <b>{ $nama }</b>, which this office calls <b>{ $forum }</b>. Still the same?
kelompok-button-other = Another
kelompok-button-not = ✖ Not our group
kelompok-button-again = ✅ Yes, { $forum }
kelompok-button-choose = Another forum
kelompok-connected = ✅ The group <b>{ $nama }</b> is connected as <b>{ $forum }</b>.
kelompok-left = ✖ Not our group: this bot has left the group <b>{ $nama }</b>.
kelompok-lost = ⚠️ This bot is no longer in the group <b>{ $nama }</b> ({ $forum }). Invitations and notula do not go there.
    To connect it again, add this bot to the group.
kelompok-forum-title = Name of the forum
kelompok-forum-label = Name of the forum
kelompok-forum-question = What is the forum of the group <b>{ $nama }</b> called? Example: Forum Anak.

## List
kelompok-list = <b>Groups: { $count }</b>
kelompok-list-empty = No group is connected yet.
kelompok-list-how = To add a group: put @{ $bot } into it. If this bot is there already, write /hubungkan in that group.
kelompok-line = • <b>{ $forum }</b> – { $nama } – { $status }
kelompok-line-unnamed = • { $nama } – { $status }
kelompok-status-waiting = ⏳ not connected yet
kelompok-status-connected = ✅ connected
kelompok-status-lost = ✖ disconnected
kelompok-button-list = 👥 Groups
kelompok-button-on = Connect { $nama }
kelompok-button-off = Disconnect { $nama }
kelompok-button-off-yes = Yes, disconnect
kelompok-off-question = Disconnect the group <b>{ $nama }</b> ({ $forum })? This bot will leave that group.
kelompok-off = ✖ The group <b>{ $nama }</b> ({ $forum }) is disconnected. This bot has left that group.

## In the group
kelompok-command-hubungkan = Connect this group (for the Kasi Kesra)
kelompok-group-how = Thank you for adding this bot. To connect this group, the Kasi Kesra of the kecamatan writes /hubungkan here.
kelompok-group-asked = All right. The question comes as a private message.
kelompok-group-connected = ✅ This group is connected with the Kasi Kesra of { $tempat } as <b>{ $forum }</b>.
    Invitations to meetings, reminders and notula are sent here.
kelompok-group-anonymous = Sorry, an anonymous admin cannot be recognised. Please write /hubungkan under your own name, not as the group.
kelompok-open-bot = To the Kasi: please open the private chat with @{ $bot } first and press Start. Then write /hubungkan here again.

## Refusals
kelompok-kasi-only = The list of groups is for the Kasi Kesra of the kecamatan only.
kelompok-not-found = That group was not found.
kelompok-outside = This bot is no longer in the group { $nama }. Please add it to the group first.

## In the record of access: what was done
kelompok-audit-connect = connected a group
kelompok-audit-disconnect = disconnected a group
kelompok-audit-lost = the bot left a group

## A group that takes nothing
kelompok-barred = ⚠️ Telegram refused a message for the group <b>{ $nama }</b> ({ $forum }): { $tolak ->
        [BERKAS] this bot may not send files (invitations, letters) there.
        [TOPIK_TUTUP] the topic that is used in that group has been closed.
        [TOPIK_HILANG] the topic that was used in that group has been deleted.
       *[other] this bot may not write there.
    }
    The message is kept; it has not reached the group.
    { $tolak ->
        [TOPIK_TUTUP] Open the topic again, then press <b>Send again</b>. Another topic? Write /hubungkan in it. Or press <b>Use General</b>.
        [TOPIK_HILANG] Another topic? Write /hubungkan in it. Or press <b>Use General</b>.
       *[other] Ask an admin of the group to let this bot write (or to make it an admin), then press <b>Send again</b>.
    }
kelompok-button-retry = 🔁 Send again: { $nama }
kelompok-button-general = 💬 Use General: { $nama }
kelompok-retried = 🔁 { $count ->
        [0] The group <b>{ $nama }</b> ({ $forum }) is tried again with the next message.
       *[other] { $count } messages for the group <b>{ $nama }</b> ({ $forum }) are sent again. You are told here what becomes of them.
    }
kelompok-is-open = ✅ The group <b>{ $nama }</b> ({ $forum }) takes messages. There is nothing to send again.
kelompok-open-again = ✅ The group <b>{ $nama }</b> ({ $forum }) takes messages again. What was kept back goes there now.
kelompok-status-barred = ⚠️ refuses messages
kelompok-audit-barred = a group refused messages
kelompok-audit-retry = sent to a group again
kelompok-question-topic = 💬 Everything goes to the topic in which /hubungkan was written.

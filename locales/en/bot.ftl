# Greetings, menu and general sentences of the bot.
bot-start = Welcome back, <b>{ $nama }</b>.
    { $jabatan }

    Please choose a button below, or press /menu at any time.
bot-start-stranger = Welcome to <b>KesraBot</b>, the assistant of the kecamatan's Kasi Kesejahteraan Rakyat.

    This bot is for officials of the desa, mitra and the Camat. You are not registered yet: press <b>Ask to join</b> below, or tap the <b>invitation link</b> from the Kasi Kesra of your kecamatan.

    Are you the Kasi Kesra and have just installed this bot? Send the <b>set-up code</b> here.
bot-not-registered = Sorry, you are not registered yet. Tap the invitation link from the Kasi Kesra of your kecamatan, or press /start to ask to join.
bot-button-apply = 🙋 Ask to join
bot-menu = Please choose.
bot-menu-all = Everything that you can do:
bot-media-too-much = You have sent very many photos and files today, so this one was not kept. You can send more tomorrow; what you are filling in can go on without a photo.{ $words ->
        [yes] {" "}The words below it were not read: send them once more, without the photo.
       *[no] { "" }
    }
bot-media-no-room = Sorry, photos and files cannot be kept at the moment: the bot's computer has almost no room left. What you are filling in can go on without a photo; the photo can be sent another day.{ $words ->
        [yes] {" "}The words below it were not read: send them once more, without the photo.
       *[no] { "" }
    }
bot-too-fast = Sorry, your messages come too fast. Please wait a moment, then send again.
bot-help = <b>Help</b>

    { $daftar }

    Filling in a form? Answer one question at a time. <b>Back</b> goes one step back, /cancel ends it, /lanjut continues one that is waiting.
    Send a number (such as K-0001) to open its record.
bot-language-ask = Pilih bahasa / Choose a language
bot-language-set = All right, English from now on.
bot-private-only = Please open a private chat with this bot to use it.
bot-button-gone = This button is no longer valid.
bot-unsure-gone = That message was not found, or is no longer kept.
bot-not-understood = Sorry, I do not understand this message. Choose a button below, or press /help.
bot-courtesy = Thank you 🙏 If there is anything, choose a button below.
bot-not-kept = I have not kept this message, since I do not know what it is for. Please choose first what you want to do, then send it again.
bot-file-not-kept = A file like this cannot be kept here. Photos and words can. Please choose first what you want to do.
bot-edited-late = The message that you changed was handled already, so the change does not count. If something must be put right, please send it as a new message. For a report that was sent, name its number. Example: K-0001: it is RT 04.
bot-draft-waiting = A form is still unfinished. Press /lanjut to continue.
bot-set-aside = Sorry, your last message could not be processed because of a system fault. The fault is written down for the operator. Please send it again later.
bot-part-unsure = The connection broke while a file was sent. If the file is not there above, please ask for it once more.
bot-profile = <b>{ $nama }</b>
    { $jabatan }
    { $tempat }
bot-command-start = Start
bot-command-menu = Show the menu
bot-command-bantuan = How to use this bot
bot-command-batal = End the form you are filling in
bot-command-lanjut = Continue an unfinished form
bot-command-bahasa = Change language (Indonesia / English)
bot-command-privasi = Which data is stored
bot-command-profil = Who I am in this bot
bot-button-menu = ☰ Menu
bot-button-previous = ◀ Previous
bot-button-next = Next ▶
bot-button-bantuan = ❓ Help
bot-button-apply-elsewhere = 🙋 Join another kecamatan

# Sapaan, menu, dan kalimat umum bot.
bot-start = Selamat datang kembali, <b>{ $nama }</b>.
    { $jabatan }

    Silakan pilih tombol di bawah, atau tekan /menu kapan saja.
bot-start-stranger = Selamat datang di <b>KesraBot</b>, asisten Kasi Kesejahteraan Rakyat kecamatan.

    Bot ini untuk perangkat desa, mitra, dan Camat. Bapak/Ibu belum terdaftar: tekan <b>Ajukan bergabung</b> di bawah, atau ketuk <b>tautan undangan</b> dari Kasi Kesra kecamatan.

    Bapak/Ibu Kasi Kesra dan baru memasang bot ini? Kirim <b>kode pemasangan</b> ke sini.
bot-not-registered = Maaf, Bapak/Ibu belum terdaftar. Ketuk tautan undangan dari Kasi Kesra kecamatan, atau tekan /start untuk mengajukan bergabung.
bot-button-apply = 🙋 Ajukan bergabung
bot-menu = Silakan pilih.
bot-menu-all = Semua yang dapat Bapak/Ibu lakukan:
bot-media-too-much = Foto dan berkas Bapak/Ibu hari ini sudah sangat banyak, jadi yang ini tidak disimpan. Besok dapat dikirim lagi; yang sedang diisi dapat diteruskan tanpa foto.{ $words ->
        [yes] {" "}Tulisan di bawahnya belum dibaca: kirim sekali lagi tanpa foto.
       *[no] { "" }
    }
bot-media-no-room = Maaf, foto dan berkas sementara tidak dapat disimpan: tempat di komputer bot hampir habis. Yang sedang diisi dapat diteruskan tanpa foto; fotonya dapat dikirim lain hari.{ $words ->
        [yes] {" "}Tulisan di bawahnya belum dibaca: kirim sekali lagi tanpa foto.
       *[no] { "" }
    }
bot-too-fast = Maaf, pesan Bapak/Ibu datang terlalu cepat. Mohon tunggu sebentar, lalu kirim lagi.
bot-help = <b>Bantuan</b>

    { $daftar }

    Sedang mengisi formulir? Jawab satu per satu. Tombol <b>Kembali</b> mundur satu langkah, /batal menghentikan, /lanjut meneruskan yang tertunda.
    Kirim nomor (misalnya K-0001) untuk membuka catatannya.
bot-language-ask = Pilih bahasa / Choose a language
bot-language-set = Baik, selanjutnya memakai Bahasa Indonesia.
bot-private-only = Silakan buka percakapan pribadi dengan bot ini untuk memakainya.
bot-button-gone = Tombol ini sudah tidak berlaku.
bot-unsure-gone = Kabar itu tidak ditemukan, atau sudah tidak disimpan.
bot-not-understood = Maaf, saya tidak mengerti pesan ini. Pilih tombol di bawah, atau tekan /bantuan.
bot-courtesy = Baik, Bapak/Ibu 🙏 Kalau ada yang perlu, pilih tombol di bawah.
bot-not-kept = Pesan ini belum saya simpan, karena saya belum tahu untuk apa. Mohon pilih dulu yang ingin Bapak/Ibu lakukan, lalu kirim lagi.
bot-file-not-kept = Berkas seperti ini belum dapat saya simpan di sini. Foto dan tulisan bisa. Mohon pilih dulu yang ingin Bapak/Ibu lakukan.
bot-edited-late = Pesan yang diubah itu sudah saya proses, jadi perubahannya tidak ikut. Kalau ada yang harus diperbaiki, mohon kirim sebagai pesan baru. Untuk laporan yang sudah terkirim, sebut nomornya. Contoh: K-0001: yang benar RT 04.
bot-draft-waiting = Masih ada formulir yang belum selesai. Tekan /lanjut untuk meneruskan.
bot-set-aside = Maaf, pesan Bapak/Ibu tadi belum dapat diproses karena gangguan pada sistem. Gangguannya sudah dicatat untuk pengelola. Silakan kirim ulang nanti.
bot-part-unsure = Sambungan terputus ketika berkas dikirim. Kalau berkasnya belum ada di atas, mohon minta sekali lagi.
bot-profile = <b>{ $nama }</b>
    { $jabatan }
    { $tempat }
bot-command-start = Mulai
bot-command-menu = Tampilkan menu
bot-command-bantuan = Cara memakai bot ini
bot-command-batal = Hentikan formulir yang sedang diisi
bot-command-lanjut = Teruskan formulir yang tertunda
bot-command-bahasa = Ganti bahasa (Indonesia / English)
bot-command-privasi = Data apa yang disimpan
bot-command-profil = Siapa saya di bot ini
bot-button-menu = ☰ Menu
bot-button-previous = ◀ Sebelumnya
bot-button-next = Berikutnya ▶
bot-button-bantuan = ❓ Bantuan
bot-button-apply-elsewhere = 🙋 Bergabung di kecamatan lain

# Grup Telegram forum pemangku kepentingan (C3). Kunci: kelompok-…

## Kepada Kasi
kelompok-question = 👥 Grup <b>{ $nama }</b> ditambahkan. Forum apa ini?
    Setelah terhubung, undangan rapat, pengingat, dan notula dapat dikirim ke grup ini. Data pribadi tidak pernah dikirim ke grup.
kelompok-question-again = 👥 Bot ini ada di grup <b>{ $nama }</b>, yang di kantor ini bernama <b>{ $forum }</b>. Masih sama?
kelompok-button-other = Lainnya
kelompok-button-not = ✖ Bukan grup kami
kelompok-button-again = ✅ Ya, { $forum }
kelompok-button-choose = Forum lain
kelompok-connected = ✅ Grup <b>{ $nama }</b> terhubung sebagai <b>{ $forum }</b>.
kelompok-left = ✖ Bukan grup kami: bot ini sudah keluar dari grup <b>{ $nama }</b>.
kelompok-lost = ⚠️ Bot ini tidak lagi berada di grup <b>{ $nama }</b> ({ $forum }). Undangan dan notula tidak dikirim ke sana.
    Untuk menghubungkan lagi, tambahkan bot ini ke grupnya.
kelompok-forum-title = Nama forum
kelompok-forum-label = Nama forum
kelompok-forum-question = Apa nama forum untuk grup <b>{ $nama }</b>? Contoh: Forum Anak.

## Daftar
kelompok-list = <b>Grup: { $count }</b>
kelompok-list-empty = Belum ada grup yang terhubung.
kelompok-list-how = Menambah grup: masukkan @{ $bot } ke grupnya. Kalau bot ini sudah ada di sana, tulis /hubungkan di dalam grup itu.
kelompok-line = • <b>{ $forum }</b> – { $nama } – { $status }
kelompok-line-unnamed = • { $nama } – { $status }
kelompok-status-waiting = ⏳ belum dihubungkan
kelompok-status-connected = ✅ terhubung
kelompok-status-lost = ✖ terputus
kelompok-button-list = 👥 Daftar grup
kelompok-button-on = Hubungkan { $nama }
kelompok-button-off = Putuskan { $nama }
kelompok-button-off-yes = Ya, putuskan
kelompok-off-question = Putuskan grup <b>{ $nama }</b> ({ $forum })? Bot ini akan keluar dari grup itu.
kelompok-off = ✖ Grup <b>{ $nama }</b> ({ $forum }) diputuskan. Bot ini sudah keluar dari grup itu.

## Di dalam grup
kelompok-command-hubungkan = Hubungkan grup ini (untuk Kasi Kesra)
kelompok-group-how = Terima kasih sudah menambahkan bot ini. Supaya grup ini terhubung, Kasi Kesra kecamatan menulis /hubungkan di sini.
kelompok-group-asked = Baik. Pertanyaannya dikirim lewat pesan pribadi.
kelompok-group-connected = ✅ Grup ini terhubung dengan Kasi Kesra { $tempat } sebagai <b>{ $forum }</b>.
    Undangan rapat, pengingat, dan notula dikirim ke sini.
kelompok-group-anonymous = Mohon maaf, admin anonim tidak dapat dikenali. Mohon tulis /hubungkan dengan nama sendiri, tidak sebagai grup.
kelompok-open-bot = Bapak/Ibu Kasi, mohon buka dulu pesan pribadi dengan @{ $bot } dan tekan Mulai (Start). Setelah itu tulis /hubungkan lagi di sini.

## Penolakan
kelompok-kasi-only = Daftar grup hanya untuk Kasi Kesra kecamatan.
kelompok-not-found = Grup itu tidak ditemukan.
kelompok-outside = Bot ini tidak lagi berada di grup { $nama }. Mohon tambahkan bot ini ke grupnya dulu.

## Di catatan akses: apa yang dilakukan
kelompok-audit-connect = menghubungkan grup
kelompok-audit-disconnect = memutuskan grup
kelompok-audit-lost = bot keluar dari grup

## Grup yang menolak pesan
kelompok-barred = ⚠️ Pesan untuk grup <b>{ $nama }</b> ({ $forum }) ditolak Telegram: { $tolak ->
        [BERKAS] bot ini tidak boleh mengirim berkas (undangan, surat) di sana.
        [TOPIK_TUTUP] topik yang dipakai di grup itu sudah ditutup.
        [TOPIK_HILANG] topik yang dipakai di grup itu sudah dihapus.
       *[other] bot ini tidak boleh menulis di sana.
    }
    Pesannya disimpan dulu, belum sampai ke grup.
    { $tolak ->
        [TOPIK_TUTUP] Buka lagi topiknya lalu tekan <b>Kirim lagi</b>. Mau pakai topik lain? Tulis /hubungkan di topik itu. Atau tekan <b>Pakai General</b>.
        [TOPIK_HILANG] Mau pakai topik lain? Tulis /hubungkan di topik itu. Atau tekan <b>Pakai General</b>.
       *[other] Minta admin grup mengizinkan bot ini menulis (atau menjadikannya admin), lalu tekan <b>Kirim lagi</b>.
    }
kelompok-button-retry = 🔁 Kirim lagi: { $nama }
kelompok-button-general = 💬 Pakai General: { $nama }
kelompok-retried = 🔁 { $count ->
        [0] Grup <b>{ $nama }</b> ({ $forum }) dicoba lagi saat ada pesan berikutnya.
       *[other] { $count } pesan untuk grup <b>{ $nama }</b> ({ $forum }) dikirim lagi. Hasilnya diberitahukan di sini.
    }
kelompok-is-open = ✅ Grup <b>{ $nama }</b> ({ $forum }) sudah menerima pesan. Tidak ada yang perlu dikirim lagi.
kelompok-open-again = ✅ Grup <b>{ $nama }</b> ({ $forum }) menerima pesan lagi. Yang tadi tertahan dikirim ke sana.
kelompok-status-barred = ⚠️ menolak pesan
kelompok-audit-barred = grup menolak pesan
kelompok-audit-retry = mengirim lagi ke grup
kelompok-question-topic = 💬 Semua pesan masuk ke topik tempat /hubungkan ditulis.

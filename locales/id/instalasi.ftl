# Instalasi, kecamatan di dalamnya dan pengelolanya: src/sop/instalasi. Kunci: instalasi-…

instalasi-button-home = 🏛 Instalasi
instalasi-setelan = ⚙️ <b>Setelan</b>
instalasi-heading = 🏛 <b>Instalasi: { NUMBER($count) } kecamatan</b>
    Di sini hanya jumlah orang. Catatan kecamatan lain tidak dapat dibuka.
instalasi-line = • { $nama } ({ $kabupaten }): { NUMBER($people) } orang
instalasi-code-waits = 🔑 Satu kode pemasangan menunggu dipakai, sampai { $at }. Kode baru membatalkannya.
instalasi-libur-title = Hari libur untuk semua kecamatan
instalasi-button-open = ➕ Buka kecamatan baru
instalasi-button-kabupaten = 🗺 Pemantau kabupaten (rekap gabungan)
instalasi-button-libur = 📋 Hari libur { $tahun } untuk semua kecamatan
instalasi-code-made = ✓ Kode pemasangan kecamatan baru sudah dibuat. Kode yang sebelumnya tidak berlaku lagi.
instalasi-code = 🔑 Kode pemasangan kecamatan baru, untuk Kasi Kesra kecamatan itu: <code>{ $code }</code>
    Teruskan pesan ini kepada orangnya, lalu ketuk:

    { $link }

    Berlaku untuk satu orang, sampai { $at }. Kode ini hanya ditampilkan sekali.
instalasi-code-made-already = Kode dari tombol ini sudah dibuat. Perlu kode lagi? Tekan /setelan.
instalasi-only = Tombol ini hanya untuk pengelola instalasi.
instalasi-yours = Bapak/Ibu sekarang pengelola instalasi ini. Tekan /setelan, lalu Instalasi.
instalasi-backup-late = 💾 Sudah lebih dari 48 jam tidak ada cadangan data yang berhasil; yang terakhir { $at }. Mintalah yang mengurus komputer bot menjalankan <code>npm run backup</code> dan membaca pesannya: biasanya disk penuh atau foldernya tidak terjangkau.
instalasi-backup-never = 💾 Sudah lebih dari 48 jam bot berjalan tanpa satu pun cadangan data yang berhasil. Mintalah yang mengurus komputer bot menjalankan <code>npm run backup</code> dan membaca pesannya: biasanya disk penuh atau foldernya tidak terjangkau.
instalasi-store-trouble = ⚠️ <b>Bot sedang tidak dapat menyimpan apa pun.</b> { $problem ->
        [full] Disk komputer bot sudah penuh. Hapus atau pindahkan berkas yang tidak diperlukan.
        [disk] Disk komputer bot tidak dapat ditulisi: penuh, atau mulai rusak.
        [readonly] Bot tidak boleh menulis ke foldernya. Minta yang mengurus komputernya memberi izin menulis.
        [locked] Program lain sedang menahan data bot. Tutup program itu.
        [damaged] Berkas datanya rusak. Hentikan bot, lalu pulihkan cadangan terbaru.
        [gone] Berkas datanya dihapus atau diganti selagi bot berjalan. Hentikan bot, lalu kembalikan berkasnya.
       *[away] Database bot tidak menjawab. Periksa apakah PostgreSQL berjalan.
    }{ $rescued ->
        [none] { "" }
       *[other] {" "}Salinan semua yang sudah tersimpan: <code>{ $rescued }</code>
    }
    Pesan yang masuk tidak hilang: Telegram menyimpannya sampai 24 jam, dan bot menjawabnya begitu dapat menyimpan lagi.
instalasi-store-over = ✓ Bot sudah dapat menyimpan lagi. Antara { $from } dan { $until } tidak bisa, karena { $problem ->
        [full] disk komputernya penuh
        [disk] disk komputernya tidak dapat ditulisi
        [readonly] bot tidak boleh menulis ke foldernya
        [locked] program lain menahan datanya
        [damaged] berkas datanya rusak
       *[away] databasenya tidak menjawab
    }. Pesan yang menunggu sedang dijawab; Bapak/Ibu tidak perlu mengirim ulang.
instalasi-media-too-much = 📷 Hari ini ada yang mengirim foto atau berkas melebihi jatah seharinya. Selebihnya tidak disimpan, dan orangnya sudah mendapat jawaban. Bapak/Ibu tidak perlu berbuat apa-apa; jatahnya diatur dengan MEDIA_PER_DAY_MB.
instalasi-media-no-room = 💾 <b>Tempat di disk komputer bot hampir habis</b>, jadi foto dan berkas tidak disimpan dulu. Formulir tetap jalan tanpa foto. Hapus atau pindahkan berkas yang tidak diperlukan dari komputer itu.
instalasi-set-up = 🏛 Kecamatan <b>{ $nama }</b> ({ $kabupaten }) sudah dipasang dengan kode dari Bapak/Ibu.
instalasi-guessing = 🔐 Hari ini ada yang berkali-kali salah memasukkan kode atau tautan undangan. Bot sudah menghentikannya selama satu jam. Bapak/Ibu tidak perlu berbuat apa-apa.

## Di catatan akses: apa yang dilakukan
instalasi-audit-open = membuka kecamatan baru

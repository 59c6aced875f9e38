# Kalender kantor dalam /setelan (W1–W4). Kunci: kalender-…

kalender-home = 📅 <b>Kalender kantor</b>
    Hari kerja: { $hari }
    Jam kerja: { $mulai }–{ $selesai } { $zona }
    Pengingat triwulan: { $pengingat }, lalu tiap { $ulang } hari
    Batas jawaban desa: tanggal { $desa } · laporan Kasi: tanggal { $kasi }
    { $saat ->
        [ya] Pesan dikirim kapan saja, juga malam dan hari libur.
       *[other] Malam, Minggu, dan hari libur tidak ada pesan.
    }
    Hari libur { $tahun }: { $libur }
kalender-hari-ask = 📅 <b>Hari kerja</b>
    Ketuk hari untuk mengubahnya. Yang bertanda ✅ adalah hari kerja.
kalender-ingat-ask = ⏰ <b>Pengingat triwulan</b>
    Kartu terkirim { $kartu } hari sebelum triwulan berakhir. Desa yang belum menjawab diingatkan pada hari yang bertanda ✅, sesudah itu tiap { $ulang } hari sampai menjawab.
kalender-batas-ask = 📆 <b>Batas laporan</b>
    Sesudah triwulan berakhir: desa menjawab sampai tanggal { $desa }, Kasi melapor sampai tanggal { $kasi }.
kalender-zona-ask = 🌏 <b>Zona waktu kecamatan</b>
    Semua jam dan hari mengikuti zona ini.
kalender-libur-list = 🏖 <b>Hari libur { $tahun }</b>
    Ketuk tanggal untuk mengubahnya.
kalender-libur-skb = Menurut SKB { $nomor }: { $libur } hari libur nasional, { $cuti } hari cuti bersama.
kalender-libur-menunggu = ⏳ { $nama } masih menunggu keputusan Menteri Agama. Bila tanggalnya berubah, mohon diubah di sini.
kalender-libur-daftar = Menurut daftar yang ditempel di bot.
kalender-libur-perkiraan = ⚠️ SKB hari libur { $tahun } belum ada di bot. Yang bertulis perkiraan dapat berubah, dan Nyepi, Waisak, serta cuti bersama belum ada. Sesudah SKB terbit, mohon tekan <b>Tempel daftar</b>.
kalender-libur-line = • { $tanggal }: { $nama }
kalender-libur-line-own = • { $tanggal }: <b>{ $nama }</b> (kantor ini)
kalender-libur-line-struck = • { $tanggal }: <s>{ $nama }</s> (tetap masuk)
kalender-day-national = 🏖 <b>{ $tanggal }</b>
    { $nama }. Kantor libur.
kalender-day-own = 🏖 <b>{ $tanggal }</b>
    { $nama }. Libur kantor ini.
kalender-day-struck = 💼 <b>{ $tanggal }</b>
    { $nama }, tetapi kantor tetap masuk.
kalender-saved = ✓ Kalender kantor sudah diubah.
kalender-libur-added = ✓ <b>{ $nama }</b>, { $tanggal }, sekarang hari libur kantor ini.

## Tombol
kalender-button = 📅 Kalender kantor
kalender-button-home = ◀ Kalender kantor
kalender-button-hari = 📅 Hari kerja
kalender-button-jam = 🕗 Jam kerja
kalender-button-ingat = ⏰ Pengingat
kalender-button-batas = 📆 Batas laporan
kalender-button-libur = 🏖 Hari libur
kalender-button-zona = 🌏 Zona waktu
kalender-button-saat-on = 🌙 Kirim juga malam dan hari libur
kalender-button-saat-off = 🌙 Jangan kirim malam dan hari libur
kalender-button-ulang = tiap { $hari } hari
kalender-button-batas-desa = Desa: tgl { $hari }
kalender-button-batas-kasi = Kasi: tgl { $hari }
kalender-button-add = ➕ Tambah hari libur
kalender-button-paste = 📋 Tempel daftar
kalender-button-remind = 🏖 Hari libur { $tahun }
kalender-button-year = Tahun { $tahun }
kalender-button-strike = 💼 Kantor tetap masuk
kalender-button-restore = ↩️ Libur lagi
kalender-button-remove = 🗑 Hapus hari libur ini

## Formulir
kalender-jam-title = Jam kerja
kalender-jam-mulai = Mulai
kalender-jam-mulai-question = Jam berapa kantor mulai bekerja? Contoh: 07.30.
kalender-jam-selesai = Selesai
kalender-jam-selesai-question = Jam berapa kantor selesai? Contoh: 16.00.
kalender-libur-title = Tambah hari libur
kalender-libur-tanggal = Tanggal
kalender-libur-tanggal-question = Tanggal berapa liburnya? Contoh: 12 Maret 2027.
kalender-libur-nama = Nama
kalender-libur-nama-question = Libur apa? Contoh: Hari jadi kabupaten.
kalender-daftar-title = Daftar hari libur
kalender-daftar-label = Hari libur
kalender-daftar-question = Tempel daftar hari libur dari SKB di sini, satu baris satu libur. Contoh:
    1 Januari 2028 Tahun Baru Masehi
    26-27 Februari 2028 Idulfitri
kalender-daftar-hint = Boleh dalam beberapa pesan. Baris di bawah tulisan "Cuti bersama" dicatat sebagai cuti bersama.
kalender-daftar-taken = Terbaca { $count } hari:
    { $daftar }
    Masih ada? Tempel lagi. Sudah semua? Tekan Selesai.
kalender-daftar-otherwise = Mohon tempel daftarnya sebagai tulisan, satu baris satu libur. Contoh: 1 Januari 2028 Tahun Baru Masehi
kalender-daftar-sisa = { $count } baris tidak terbaca, jadi pesan ini belum dicatat:
    { $daftar }
    Mohon tulis tanggal dan namanya, lalu kirim lagi. Contoh: 1 Januari 2028 Tahun Baru Masehi
kalender-daftar-added = ✓ { $hari } hari libur dicatat untuk { $kecamatan } kecamatan.{ $bukan ->
        [0] { "" }
       *[other] { " " }{ $bukan } perkiraan yang tidak ada dalam daftar dihapus.
    }

## Pengingat
kalender-remind = 🏖 SKB hari libur { $tahun } belum ada di bot. Sudah terbit? Mohon tempel daftarnya, supaya tidak ada pengingat pada hari libur.

## Penolakan
kalender-not-found = Data itu tidak ditemukan.
kalender-no-working-day = Sedikitnya satu hari kerja harus tetap ada.
kalender-hours-wrong = Jam selesai harus sesudah jam mulai. Mohon diperbaiki.
kalender-no-pengingat = Sedikitnya satu hari pengingat harus tetap ada, karena pada hari itu kartu dikirim.
kalender-batas-wrong = Batas desa tidak boleh sesudah batas Kasi.

## Kapan orang lain diberi tahu: src/office/tell
kalender-told-later = 🌙 Pada malam hari, hari Minggu, dan hari libur bot ini tidak mengganggu siapa pun: pesannya sampai pada { $at }.
kalender-told-later-note = Pesannya sampai pada { $at }.

## Di catatan akses: apa yang dilakukan
kalender-audit-change = mengubah kalender kantor
kalender-audit-libur = mengubah hari libur
kalender-audit-daftar = menempel daftar hari libur

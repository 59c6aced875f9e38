# Undangan dan serah terima: src/sop/invite (C1, C3). Kunci: undang-…

undang-command = Undang perangkat desa, mitra, Camat, atau staf
undang-menu = ✉️ Undang

## Untuk siapa
undang-seat =
    { $kind ->
        [DESA] perangkat <b>{ $tempat }</b>
        [MITRA] mitra dari <b>{ $tempat }</b>
        [CAMAT] <b>Camat</b>
        [KABUPATEN] <b>pemantau kabupaten</b>
        [DEFINITIF] <b>Kasi Kesra</b>
        [PLT] <b>Plt. Kasi Kesra</b>
        [PLH] <b>Plh. Kasi Kesra</b>
       *[STAF] <b>staf Kasi Kesra</b>
    }
undang-who = Siapa yang diundang?
undang-button-desa = 🏘 Perangkat desa
undang-button-mitra = 🤝 Mitra
undang-button-camat = 🏛 Camat
undang-button-kasi = 👤 Staf, Plt, atau Plh Kasi
undang-button-open = 📋 Undangan terbuka
undang-button-sheet = 🖨 Lembar undangan semua desa (PDF)
undang-which-desa = Undang perangkat desa mana?
undang-which-mitra = Undang orang dari instansi mana?
undang-beside-or-instead = Sudah ada { $seat }:
    { $daftar }

    Siapa yang diundang sekarang?
undang-holder = • { $nama } – { $jabatan }
undang-button-beside = ➕ Orang tambahan
undang-button-instead = 🔁 Pengganti { $nama }
undang-chosen = ✓ Undangan untuk { $seat } sudah dibuat.
undang-chosen-staf = ✓ Mengundang staf, Plt, atau Plh Kasi Kesra.
undang-link = Undangan untuk { $seat }. Teruskan pesan ini kepada orangnya:

    { $link }

    Tautan berlaku untuk satu orang, sampai { $at }.
undang-button-qr = 🔳 Gambar QR

## Formulir untuk staf, Plt, Plh
undang-staf-title = Undangan staf, Plt, atau Plh Kasi
undang-staf-kedudukan = Sebagai
undang-staf-kedudukan-question = Orang ini diundang sebagai apa?
undang-staf-staf = Staf Kasi Kesra
undang-staf-plt = Plt. Kasi Kesra
undang-staf-plh = Plh. Kasi Kesra
undang-staf-definitif = Kasi Kesra baru, pengganti saya
undang-staf-hak = Boleh
undang-staf-hak-question = Apa saja yang boleh dikerjakan staf ini? Membaca kebutuhan selalu boleh.
undang-staf-hak-triase = Menjawab kebutuhan desa
undang-staf-hak-program = Merencanakan program dan penyaluran
undang-staf-hak-rapat = Mengatur rapat, notulen, dan tindak lanjut
undang-staf-hak-rekap = Membuat rekap
undang-staf-hak-kontak = Mengundang dan mengatur kontak
undang-staf-hak-setelan = Mengubah daftar dan setelan
undang-staf-sampai = Sampai
undang-staf-sampai-question = Sampai hari apa Plt atau Plh ini bertugas? Contoh: 31 Desember 2026.

## Bergabung
undang-jabatan-question =
    { $kind ->
        [DESA] Apa jabatan Bapak/Ibu di desa? Contoh: Sekretaris Desa.
        [MITRA] Apa jabatan Bapak/Ibu di instansi itu? Contoh: Kepala Puskesmas.
        [CAMAT] Apa jabatan Bapak/Ibu? Contoh: Camat, atau Sekcam.
       *[KASI] Apa jabatan Bapak/Ibu? Contoh: Staf Seksi Kesejahteraan Rakyat.
    }
undang-welcome = Selamat datang. Undangan ini untuk { $seat }, Kecamatan { $kecamatan }.
undang-done = Terima kasih, pendaftaran selesai. Bapak/Ibu terdaftar sebagai { $seat }, Kecamatan { $kecamatan }.
    { $kind ->
        [DESA] Ada kebutuhan warga? Tekan /lapor.
       *[other] Tekan /menu untuk mulai.
    }
undang-joined = 👤 <b>{ $nama }</b> ({ $jabatan }) sudah bergabung lewat undangan sebagai { $seat }.
undang-joined-instead = 👤 <b>{ $nama }</b> ({ $jabatan }) sudah bergabung lewat undangan sebagai { $seat }, menggantikan <b>{ $predecessor }</b>.
undang-thanks = Tugas Bapak/Ibu sebagai { $jabatan } sudah diteruskan oleh <b>{ $nama }</b>. Laporan yang belum selesai akan dijawab kepada pengganti.
    Terima kasih atas kerja sama Bapak/Ibu selama ini.

## Undangan terbuka
undang-list-none = Tidak ada undangan yang terbuka.
undang-list-title = <b>Undangan terbuka: { $count }</b>
undang-list-line = { $no }. { $seat }, sampai { $at }, dari { $by }
undang-list-line-instead = { $no }. { $seat }, pengganti { $predecessor }, sampai { $at }, dari { $by }
undang-list-page = Halaman { $page }/{ $pages }
undang-button-revoke = ✖ Cabut no. { $no }
undang-revoked = ✓ Undangan untuk { $seat } sudah dicabut. Tautannya tidak berlaku lagi.

## Lembar undangan
undang-sheet-none = Semua desa sudah punya perangkat yang terdaftar. Untuk orang tambahan, tekan /undang lalu pilih desanya.
undang-sheet-coming = ✓ Lembar undangan semua desa sedang dibuat …
undang-sheet-chosen = ✓ Lembar undangan semua desa sudah dibuat.
undang-sheet-caption = Lembar undangan untuk { $count } desa yang belum punya perangkat terdaftar. Cetak, potong, lalu serahkan kepada desanya. Setiap tautan berlaku untuk satu orang, sampai { $at }.
undang-sheet-file = Undangan desa { $kecamatan }
undang-sheet-office = SEKSI KESEJAHTERAAN RAKYAT
undang-sheet-heading = Undangan untuk perangkat
undang-sheet-step-1 = Pasang aplikasi Telegram di HP, lalu masuk dengan nomor Bapak/Ibu.
undang-sheet-step-2 = Arahkan kamera HP ke gambar kotak ini, lalu ketuk tautan yang muncul. Atau ketik alamat di bawah.
undang-sheet-step-3 = Tekan Mulai (Start), lalu isi nama dan jabatan.
undang-sheet-until = Berlaku untuk satu orang, sampai { $at }.

## Penolakan
undang-instansi-unknown = Instansi itu tidak ditemukan.
undang-not-by-staf = Hanya Kasi Kesra, Plt, atau Plh yang dapat mengundang staf, Plt, dan Plh.
undang-hak-missing = Pilih paling sedikit satu pekerjaan yang boleh dilakukan staf ini.
undang-end-missing = Tulis sampai hari apa Plt atau Plh bertugas. Harinya harus di depan.
undang-predecessor-unknown = Orang yang akan diganti itu sudah tidak menjabat.
undang-made-already = Undangan dari tombol ini sudah dibuat. Perlu undangan lagi? Tekan /undang.
undang-unknown = Undangan itu tidak ditemukan.
undang-used = Undangan itu sudah dipakai.

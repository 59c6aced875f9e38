# Bergabung: persetujuan, pendaftaran, pemasangan, penolakan; dipakai bersama oleh src/sop/invite, src/sop/instalasi dan src/sop/kontak (C1, C3). Kunci: kontak-…

kontak-consent-question = <b>Data Bapak/Ibu</b>
    Bot ini menyimpan nama, jabatan, nomor telepon bila diberikan, ID Telegram, dan laporan yang Bapak/Ibu kirim. Gunanya hanya untuk pekerjaan Kasi Kesra kecamatan. Yang membaca: Kasi Kesra kecamatan ini dan atasannya. NIK tidak pernah diminta.
    Bapak/Ibu boleh bertanya data apa yang disimpan (/privasi) dan meminta data itu dihapus. Dasar: UU 27/2022 tentang Pelindungan Data Pribadi.

    Apakah Bapak/Ibu setuju? Kalau tidak setuju, tekan Batal.
kontak-consent-label = Persetujuan
kontak-consent-yes = ✅ Setuju

## Pemasangan oleh Kasi pertama
kontak-setup-title = Pemasangan kecamatan
kontak-setup-search = Cari kecamatan
kontak-setup-search-question = Kecamatan apa? Tulis namanya, boleh dengan kabupatennya, atau kode Kemendagri. Contoh: Dusun Timur, atau 62.13.01.
kontak-setup-kecamatan = Kecamatan
kontak-setup-kecamatan-question = Pilih kecamatannya. Tidak ada? Tekan Kembali, lalu tulis namanya dengan cara lain.
kontak-setup-nama = Nama
kontak-setup-nama-question = Siapa nama Bapak/Ibu, lengkap dengan gelar? Contoh: Rina Wulandari, S.Sos.
kontak-setup-jabatan = Jabatan
kontak-setup-jabatan-question = Apa jabatan Bapak/Ibu? Contoh: Kasi Kesejahteraan Rakyat.
kontak-setup-done = Kecamatan <b>{ $kecamatan }</b> siap dipakai, dengan { $count } desa dan kelurahan.
    Langkah berikut: tekan /undang untuk mengundang perangkat desa dan mitra.

## Undangan
kontak-command-kontak = Daftar kontak kecamatan
kontak-menu-kontak = 👥 Kontak
kontak-join-title = Pendaftaran
kontak-join-nama = Nama
kontak-join-nama-question = Siapa nama Bapak/Ibu? Contoh: Siti Aminah.
kontak-join-jabatan = Jabatan
kontak-unreachable = ⚠️ Pesan kepada <b>{ $nama }</b> ({ $jabatan }, { $tempat }) tidak dapat disampaikan. Mungkin bot ini diblokir atau akun Telegramnya sudah tidak dipakai.

## Penolakan
kontak-code-wrong = Kode itu tidak berlaku. Mohon periksa lagi.
    Ingin bergabung? Ketuk tautan undangan dari Kasi Kesra kecamatan, atau tombol di bawah.
kontak-code-needed = Untuk memasang kecamatan diperlukan kode pemasangan. Mohon kirim kodenya dulu.
kontak-guess-too-often = Sudah terlalu banyak percobaan yang salah. Mohon coba lagi satu jam lagi.
kontak-kecamatan-unknown = Kecamatan itu tidak ada dalam daftar Kemendagri. Mohon pilih lagi dengan tombol ✏️.
kontak-kecamatan-taken = Kecamatan itu sudah dipasang oleh Kasi lain. Mintalah undangan kepadanya.
kontak-has-seat = Bapak/Ibu sudah terdaftar, jadi tautan ini tidak perlu dipakai. Teruskan kepada orang yang diundang.
kontak-invite-invalid = Tautan tidak berlaku. Mintalah tautan baru kepada Kasi Kesra kecamatan.
kontak-invite-used = Tautan ini sudah dipakai. Satu tautan hanya untuk satu orang. Mintalah tautan baru kepada Kasi Kesra kecamatan.
kontak-invite-revoked = Tautan ini sudah ditarik kembali oleh Kasi Kesra kecamatan. Mintalah tautan baru kepadanya.
kontak-invite-expired = Masa berlaku tautan ini sudah habis. Mintalah tautan baru kepada Kasi Kesra kecamatan.
kontak-invite-replaced = Tautan ini tidak dapat dipakai lagi, karena tempatnya sudah diserahkan kepada orang lain. Tanyakan kepada Kasi Kesra kecamatan.
kontak-invite-cut = Tautan itu tidak utuh, mungkin terpotong saat disalin. Mohon tekan langsung tautannya, atau mintalah lagi kepada Kasi Kesra kecamatan.
kontak-invite-foreign = Tautan itu untuk bot lain (@{ $bot }), bukan untuk bot ini. Mohon tekan tautannya, atau mintalah yang benar kepada Kasi Kesra kecamatan.
kontak-invite-capitals = Huruf besar dan kecil pada tautan itu sudah berubah, jadi tidak dapat dibaca. Mohon tekan tautan aslinya, atau salin lagi seluruhnya.
kontak-code-used = Kode itu sudah dipakai. Satu kode hanya untuk satu orang. Mintalah kode baru kepada pengelola bot.
kontak-code-expired = Masa berlaku kode itu sudah habis. Mintalah kode baru kepada pengelola bot.
kontak-kasi-only = Ini hanya untuk Kasi Kesra.
kontak-desa-unknown = Desa itu tidak ditemukan.

## Di catatan akses: apa yang dilakukan
kontak-audit-claim-code = memakai kode pemasangan
kontak-audit-set-up = memasang kecamatan
kontak-audit-guess = salah memasukkan kode atau tautan
kontak-audit-invite = membuat undangan
kontak-audit-invite-sheet = membuat lembar undangan
kontak-audit-revoke-invite = mencabut undangan
kontak-audit-join = bergabung
kontak-audit-hand-over = menerima serah terima jabatan
kontak-audit-jabatan = mengubah jabatan
kontak-audit-confirm = menyatakan masih menjabat
kontak-audit-leave = menyatakan tidak menjabat lagi
kontak-audit-revoke = mencabut akses
kontak-audit-expire = masa tugas berakhir
kontak-audit-export = mengunduh daftar kontak
kontak-audit-import-file = mengirim berkas Excel kontak
kontak-audit-import = mengimpor kontak dari Excel
kontak-audit-unreachable = tidak dapat dihubungi

# Permohonan: bergabung tanpa undangan (C1). Kunci: permohonan-…

permohonan-button-apply-again = 🙋 Ajukan lagi
permohonan-button-apply-elsewhere = ➕ Kecamatan lain
permohonan-button-withdraw = ✖ Batalkan permohonan
permohonan-button-approve = ✅ Setujui
permohonan-button-reject = ❌ Tolak
permohonan-button-list = 📋 Permohonan yang menunggu

## Formulir
permohonan-form-title = Permohonan bergabung
permohonan-form-kecamatan = Kecamatan
permohonan-form-kecamatan-question = Bapak/Ibu ingin bergabung di kecamatan mana?
permohonan-form-peran = Peran
permohonan-form-peran-question = Bapak/Ibu bergabung sebagai apa?
permohonan-peran-desa = 🏘 Perangkat desa atau kelurahan
permohonan-peran-mitra = 🤝 Mitra (dinas, puskesmas, PKK, …)
permohonan-peran-camat = 🏛 Camat atau Sekcam
permohonan-form-desa = Desa
permohonan-form-desa-question = Desa atau kelurahan mana? Pilih tombol, atau tulis namanya.
permohonan-form-instansi = Instansi
permohonan-form-instansi-question = Instansi mana? Pilih tombol, atau tulis namanya. Tidak ada? Pilih yang paling dekat, lalu tulis nama instansinya pada pertanyaan jabatan.
permohonan-form-nama = Nama
permohonan-form-nama-question = Siapa nama Bapak/Ibu? Contoh: Siti Aminah.
permohonan-form-jabatan = Jabatan
permohonan-form-jabatan-question = Apa jabatan Bapak/Ibu? Contoh: Sekretaris Desa.
permohonan-form-telepon = Nomor telepon
permohonan-form-telepon-question = Tekan tombol <b>📱 Kirim nomor saya</b> di bawah. Nomor itu hanya dibaca Kasi Kesra, untuk memastikan siapa Bapak/Ibu. Nomor yang diketik tidak dapat diterima.

## Pemohon
permohonan-sent = Permohonan sudah tersimpan dan sedang dikirim kepada Kasi Kesra Kecamatan <b>{ $kecamatan }</b>. Begitu diputuskan, Bapak/Ibu diberi tahu di sini.
permohonan-sent-none = Permohonan sudah tersimpan. Kasi Kesra Kecamatan <b>{ $kecamatan }</b> saat ini belum dapat dihubungi lewat bot ini, dan melihatnya begitu membuka daftarnya. Mohon beri tahu Kasi secara langsung. Begitu diputuskan, Bapak/Ibu diberi tahu di sini.
permohonan-sent-later = Permohonan sudah tersimpan. Pada malam hari, hari Minggu, dan hari libur bot ini tidak mengganggu Kasi Kesra: permohonan ini sampai kepada Kasi Kesra Kecamatan <b>{ $kecamatan }</b> pada { $at }. Begitu diputuskan, Bapak/Ibu diberi tahu di sini.
permohonan-waiting = Permohonan Bapak/Ibu untuk <b>{ $tempat }</b>, sedang menunggu persetujuan Kasi Kesra sejak { $at }.
    Begitu diputuskan, Bapak/Ibu diberi tahu di sini.
permohonan-withdrawn = Permohonan untuk <b>{ $tempat }</b>, sudah dibatalkan. Bapak/Ibu boleh mengajukan lagi kapan saja.
permohonan-approved = ✅ Permohonan Bapak/Ibu disetujui. Bapak/Ibu terdaftar untuk <b>{ $tempat }</b>.
    { $peran ->
        [DESA] Tekan /start untuk menampilkan tombol Bapak/Ibu. Ada kebutuhan warga? Tekan /lapor.
       *[other] Tekan /start untuk menampilkan tombol Bapak/Ibu.
    }
permohonan-rejected = ❌ Permohonan Bapak/Ibu untuk <b>{ $tempat }</b>, belum dapat disetujui.
    Alasan: { $note }
    Kalau ada yang keliru, Bapak/Ibu boleh mengajukan lagi.

## Kasi
permohonan-card-title = 🙋 <b>Permohonan bergabung</b>
permohonan-card-who = <b>{ $nama }</b> – { $jabatan }
permohonan-card-place =
    { $peran ->
        [DESA] Perangkat { $tempat }
        [MITRA] Mitra: { $tempat }
       *[other] Camat atau Sekcam, { $tempat }
    }
permohonan-card-telepon = 📱 { $telepon } (nomor akun Telegramnya)
permohonan-card-at = Diajukan { $at }
permohonan-card-nobody = Di sana belum ada yang terdaftar.
permohonan-card-already = Sudah terdaftar di sana:
permohonan-card-already-line = • { $nama } – { $jabatan }
permohonan-card-already-more = … dan { $count } orang lagi
permohonan-card-approved = ✅ Sudah disetujui oleh <b>{ $nama }</b>.
permohonan-card-rejected = ❌ Sudah ditolak oleh <b>{ $nama }</b>: “{ $note }”
permohonan-card-withdrawn = ✖ Sudah dibatalkan oleh pemohon.
permohonan-list-title = <b>Permohonan yang menunggu: { $count }</b>
permohonan-list-empty = Tidak ada permohonan yang menunggu.
permohonan-list-line = { $nama } · { $tempat }
permohonan-done-approved = { $nama } sudah terdaftar.
permohonan-done-approved-later = { $nama } sudah terdaftar. Pemohon diberi tahu pada { $at }.
permohonan-done-rejected = Permohonan <b>{ $nama }</b> ditolak. Alasannya sudah disampaikan kepada pemohon.
permohonan-done-rejected-later = Permohonan <b>{ $nama }</b> ditolak. Alasannya sampai kepada pemohon pada { $at }.
permohonan-reject-title = Penolakan permohonan
permohonan-reject-label = Alasan
permohonan-reject-question = Mengapa permohonan <b>{ $nama }</b> ({ $tempat }) ditolak? Alasan ini dibaca pemohon.

## Penolakan
permohonan-not-found = Permohonan itu tidak ditemukan.
permohonan-no-kecamatan = Belum ada kecamatan yang memakai bot ini. Mohon coba lagi nanti.
permohonan-place-unknown = Kecamatan, desa, atau instansi itu tidak ditemukan. Mohon pilih lagi dengan tombol ✏️.
permohonan-has-seat = Bapak/Ibu sudah terdaftar. Ada yang berubah? Sampaikan kepada Kasi Kesra kecamatan.
permohonan-already-waiting = Permohonan Bapak/Ibu untuk { $tempat }, masih menunggu Kasi Kesra. Ingin mengubahnya? Batalkan dulu permohonan itu.
permohonan-too-often = Bapak/Ibu sudah mengajukan { $count } permohonan dalam sehari. Mohon coba lagi besok, atau hubungi Kasi Kesra kecamatan.
permohonan-already-approved = Permohonan { $nama } sudah disetujui oleh { $kasi }.
permohonan-already-rejected = Permohonan { $nama } sudah ditolak oleh { $kasi }.
permohonan-already-withdrawn = Permohonan { $nama } sudah dibatalkan oleh pemohon.
permohonan-applicant-has-seat = { $nama } sudah terdaftar di kecamatan ini, jadi permohonan ini tidak dapat disetujui lagi.
permohonan-place-gone = Instansi pada permohonan { $nama } sudah tidak dipakai. Tolak dengan alasan, supaya pemohon memilih yang lain.
permohonan-decided = Permohonan ini sudah diputuskan Kasi Kesra, jadi tidak dapat dibatalkan lagi.

## Di catatan akses: apa yang dilakukan
permohonan-audit-submit = mengajukan permohonan bergabung
permohonan-audit-withdraw = membatalkan permohonan
permohonan-audit-approve = menyetujui permohonan
permohonan-audit-reject = menolak permohonan

# Privasi (UU 27/2022): pemberitahuan, melihat dan menghapus data sendiri, masa simpan. Kunci: privasi-…

privasi-notice = <b>Data Bapak/Ibu</b>

    <b>Yang disimpan:</b> nama, jabatan, desa atau instansi, nomor telepon bila diberikan, ID Telegram, dan laporan yang Bapak/Ibu kirim. NIK tidak pernah diminta.
    <b>Gunanya:</b> pekerjaan Kasi Kesra kecamatan (SOP Kesejahteraan Rakyat), tidak untuk hal lain.
    <b>Yang membaca:</b> Kasi Kesra kecamatan ini dan atasannya. Siapa membuka laporan rahasia selalu dicatat.
    <b>Lamanya:</b> pesan ke bot 7 hari, pesan terkirim 35 hari, undangan dan permohonan 1 tahun, catatan akses 5 tahun. Laporan disimpan sebagai arsip kecamatan.
    <b>Hak Bapak/Ibu:</b> melihat data sendiri dan meminta data itu dihapus. Dasar: UU 27/2022 tentang Pelindungan Data Pribadi.
privasi-button-show = 📄 Lihat data saya
privasi-button-erase = 🗑 Hapus data saya
privasi-button-audit = 👁 Catatan akses
privasi-button-purge = 🧹 Yang akan dihapus
privasi-chosen = ✓ { $choice }

## Melihat data sendiri
privasi-nothing = Tidak ada data Bapak/Ibu yang disimpan, selain pesan ke bot ini selama paling lama 7 hari.
privasi-file = 📄 Semua data tentang Bapak/Ibu ada dalam berkas ini. Simpanlah baik-baik.
privasi-file-name = Data saya.txt
privasi-data-title = DATA SAYA, per { $at }
privasi-data-head-person = ORANG
privasi-data-head-seats = JABATAN
privasi-data-head-requests = PERMOHONAN BERGABUNG
privasi-data-head-reports = LAPORAN YANG SAYA KIRIM
privasi-data-head-works = KONFIRMASI, RAPAT, DAN TRIWULAN
privasi-data-head-ties = UNDANGAN BERGABUNG DAN GRUP
privasi-data-head-drafts = FORMULIR YANG BELUM SELESAI
privasi-data-head-acts = CATATAN TENTANG SAYA
privasi-data-head-queued = PESAN
privasi-data-none = Tidak ada.
privasi-data-nama = Nama: { $nama }
privasi-data-telegram = ID Telegram: { $id }
privasi-data-bahasa = Bahasa: { $bahasa ->
        [en] English
       *[id] Bahasa Indonesia
    }
privasi-data-since = Dikenal sejak: { $at }
privasi-data-consent = Persetujuan: { $at }, pemberitahuan versi { $version }
privasi-data-no-consent = Persetujuan: belum diberikan
privasi-data-seat = { $jabatan }, { $tempat } ({ $peran }), sejak { $at }
privasi-data-seat-telepon = {"  "}Telepon: { $telepon }
privasi-data-seat-until = {"  "}Berlaku sampai: { $at }
privasi-data-seat-confirmed = {"  "}Terakhir dipastikan: { $at }
privasi-data-seat-ended = {"  "}Berakhir: { $at }
privasi-data-request = { $at }: { $nama }, { $jabatan }, { $tempat }, telepon { $telepon }, keadaan { $status }
privasi-data-report = { $nomor } ({ $tahun }), dikirim { $at }, keadaan { $status }
privasi-data-work = { $kind ->
        [konfirmasi] Konfirmasi penyaluran
        [undangan] Undangan rapat
        [notulis] Notulis rapat
        [butir] Butir notulen rapat
        [tindakLanjut] Tindak lanjut
       *[kartu] Kartu triwulan
    } { $record }, { $at }, keadaan { $status }
privasi-data-invite = Undangan bergabung yang saya pakai, { $at }, nama dalam daftar: { $nama }
privasi-data-kelompok = Grup { $nama }, bot saya tambahkan pada { $at }
privasi-data-draft = Formulir "{ $form }", terakhir diubah { $at }
privasi-data-act = { $at }: saya {"–"} { $act } ({ $subject })
privasi-data-act-other = { $at }: pihak lain {"–"} { $act } ({ $subject })
privasi-data-inbox = Pesan saya yang masih disimpan: { $count }
privasi-data-outbox = Pesan kepada saya yang masih disimpan: { $count }
privasi-data-end = Isi laporan tentang warga tidak dimuat di sini. Bertanya lebih lanjut? Sampaikan kepada Kasi Kesra kecamatan.

## Menghapus data sendiri
privasi-erase-ask = <b>Hapus data Bapak/Ibu?</b>

    Yang dihapus: nama, nomor telepon, persetujuan, formulir yang belum selesai, pesan ke bot ini, dan nama serta telepon narahubung dalam laporan Bapak/Ibu. Semua jabatan Bapak/Ibu di bot ini berakhir.
    Yang tetap: laporan dengan angka dan tulisannya, tanpa nama Bapak/Ibu. Salinan cadangan hilang paling lama dalam 35 hari.

    Ini tidak dapat dibatalkan. Percakapan di aplikasi Telegram dapat Bapak/Ibu hapus sendiri.
privasi-button-erase-yes = 🗑 Ya, hapus data saya
privasi-button-erase-no = Tidak jadi
privasi-kept = Baik, tidak ada yang dihapus.
privasi-erased = ✓ Data Bapak/Ibu sudah dihapus.
privasi-erased-bye = Terima kasih atas kerja Bapak/Ibu. Untuk bergabung lagi diperlukan undangan baru.
privasi-last-kasi = Bapak/Ibu satu-satunya Kasi Kesra Kecamatan { $kecamatan } di bot ini. Serahkan dulu jabatan itu kepada pengganti, lalu hapus data.
privasi-erased-notice = ℹ️ <b>{ $jabatan }</b>, { $tempat }, meminta datanya dihapus. Jabatan itu sekarang kosong; undanglah pengganti bila perlu.

## Persetujuan baru
privasi-consent-new = Pemberitahuan privasi sudah diperbarui. Mohon dibaca sebelum meneruskan.
privasi-consent-ask = Apakah Bapak/Ibu setuju?
privasi-button-agree = ✅ Setuju
privasi-button-disagree = Tidak
privasi-consent-given = ✓ Terima kasih, Bapak/Ibu setuju. Silakan kirim ulang pesan tadi, atau tekan /menu. Formulir yang belum selesai: /lanjut.
privasi-consent-refused = ✓ Baik, Bapak/Ibu tidak setuju. Bot ini belum dapat dipakai; Kasi Kesra diberi tahu. Data dapat dihapus lewat /privasi.
privasi-declined-notice = ℹ️ <b>{ $nama }</b> ({ $jabatan }, { $tempat }) tidak menyetujui pemberitahuan privasi yang baru. Untuk sementara jabatan itu tidak dapat dipakai di bot ini.

## Untuk Kasi
privasi-audit-title = <b>Catatan akses</b>, halaman { $page }/{ $pages }
privasi-audit-line = • { $at } {"–"} { $nama }: { $act } ({ $subject })
privasi-audit-machine = (sistem)
privasi-purge-title = <b>Yang akan dihapus malam nanti</b>
    Dihitung { $at }, untuk seluruh pemasangan bot ini.
privasi-purge-line = • { $what }: <b>{ $rows }</b> (disimpan { $days } hari)
privasi-rule-inbox = Pesan masuk yang sudah diproses
privasi-rule-draft = Formulir selesai
privasi-rule-draft-open = Formulir yang ditinggalkan
privasi-rule-outbox = Isi pesan terkirim
privasi-rule-audit-guess = Percobaan kode yang salah, hitungan permohonan yang dihapus
privasi-rule-audit = Catatan akses
privasi-rule-invite = Undangan terpakai atau kedaluwarsa
privasi-rule-setup-code = Kode pemasangan terpakai
privasi-rule-orang = Sisa data orang yang dihapus
privasi-rule-permohonan = Permohonan yang sudah diputus
privasi-rule-telepon = Telepon dari jabatan yang berakhir
privasi-rule-due-mark = Catatan pembersihan lama
privasi-rule-due-mark-pengingat = Catatan pengingat lama
privasi-rule-due-mark-part = Catatan bagian jawaban

## Di catatan akses: apa yang dilakukan
privasi-audit-export = melihat data sendiri
privasi-audit-erase = menghapus data sendiri
privasi-audit-consent = menyetujui pemberitahuan privasi
privasi-audit-decline = tidak menyetujui pemberitahuan privasi

# Notulen rapat (C2). Kunci: notulen-…

## Kata keadaan
notulen-status =
    { $status ->
        [DRAF] ✍️ Sedang ditulis
        [DIAJUKAN] 📤 Diperiksa Kasi
        [DIKEMBALIKAN] ↩️ Dikembalikan
        [DISETUJUI] ✅ Disetujui
       *[other] { $status }
    }

## Perintah dan tombol besar
notulen-command = Tulis notulen rapat
notulen-menu = 🗒 Notulen

## Daftar
notulen-list-title = 🗒 <b>Notulen rapat</b>
    Tekan rapat yang notulennya hendak ditulis atau dibaca.
notulen-list-empty = 🗒 Belum ada rapat yang notulennya ditulis oleh Bapak/Ibu. Kalau Kasi Kesra menunjuk Bapak/Ibu sebagai notulis, rapatnya tampak di sini.
notulen-list-empty-kasi = 🗒 Belum ada rapat. Notulen ditulis dari rapat: tekan <b>Rapat</b> di bawah ini untuk membuat yang pertama.
notulen-list-line = <b>{ $nomor }</b> · { $status }
    { $judul }
    { $hari }

## Halaman satu notulen
notulen-page-title = 🗒 <b>Notulen { $nomor }</b> · { notulen-status }
    <b>{ $judul }</b>
    { $hari }
notulen-page-notulis = Notulis: { $nama } ({ $office })
notulen-page-no-notulis = Notulis: Kasi Kesra
notulen-page-note = ↩️ <b>Pertanyaan Kasi:</b> { $note }
notulen-page-agenda =
    { $done ->
        [ada] ✓
       *[belum] ▫️
    } { $at }. { $uraian }
notulen-page-other = ✓ { $judul }
notulen-page-rest = Kesimpulan: { $kesimpulan ->
        [ada] ✓ sudah ditulis
       *[belum] belum ditulis
    }
    Tindak lanjut: { $count }
notulen-page-hint = <i>Tiap pokok langsung tersimpan. Boleh berhenti kapan saja dan diteruskan lain hari.</i>
notulen-page-with-kasi = <i>Notulen sedang diperiksa Kasi Kesra. Bapak/Ibu diberi tahu hasilnya.</i>
notulen-page-approved = <i>Notulen ini sudah disetujui dan dikirim. Koreksi disampaikan pada rapat berikutnya.</i>
notulen-button-open = 🗒 Buka notulen
notulen-button-page = ◀ Notulen
notulen-button-list = ◀ Daftar notulen
notulen-button-rapat = 📅 Rapat
notulen-button-tindak-lanjut = 📌 Tindak lanjut
notulen-button-other = ➕ Pokok lain
notulen-button-new-item = ➕ Tindak lanjut
notulen-button-another-item = ➕ Tindak lanjut lagi
notulen-button-kesimpulan = 📝 Kesimpulan
notulen-button-text = 👁 Lihat naskah
notulen-button-submit = 📤 Ajukan ke Kasi
notulen-button-send = ✅ Setujui dan kirim
notulen-button-approve = ✅ Setujui
notulen-button-return = ↩️ Kembalikan
notulen-button-pdf = 📄 Notula (PDF)
notulen-button-docx = 📝 Notula (Word)

## Satu pokok
notulen-butir-text = ✓ <b>{ $judul }</b>
    { $pembahasan }
notulen-butir-keputusan = <b>Keputusan:</b> { $keputusan }
notulen-butir-item = 📌 { $uraian } – { $siapa }, paling lambat { $hari }
notulen-which = Ada beberapa tulisan tentang <b>{ $judul }</b>. Yang mana?
notulen-button-edit = ✏️ Ubah
notulen-button-drop = 🗑 Hapus
notulen-button-more = ➕ Tulisan lain
notulen-drop-ask = Hapus dari notulen?
    “{ $what }”
notulen-button-drop-yes = Ya, hapus
notulen-button-drop-no = Tidak
notulen-dropped = Sudah dihapus dari notulen.
notulen-item-text = 📌 <b>{ $uraian }</b>
    Penanggung jawab: { $siapa }
    Paling lambat: { $hari }

## Formulir: pokok
notulen-butir-title = Menulis notulen
notulen-butir-label-judul = Pokok
notulen-butir-label-pembahasan = Pembahasan
notulen-butir-label-keputusan = Keputusan
notulen-butir-question-judul = Apa pokok yang dibicarakan? Contoh: Kerja bakti air bersih.
notulen-butir-question-pembahasan = <b>{ $judul }</b>
    Apa yang dibicarakan? Tulis seperlunya, boleh beberapa kalimat.
notulen-butir-question-keputusan = Apa yang diputuskan? Kalau tidak ada keputusan, tekan Lewati.
notulen-butir-recorded = ✓ <b>{ $judul }</b> tersimpan dalam notulen { $nomor }.
    Ada tindak lanjut dari pokok ini?
notulen-button-yes-item = 📌 Ya, ada tindak lanjut
notulen-button-no-item = Tidak, kembali ke notulen
notulen-butir-change-title = Mengubah pokok notulen
notulen-butir-change-pembahasan = <b>{ $judul }</b>
    Yang tertulis sekarang:
    <blockquote>{ $pembahasan }</blockquote>
    Tulis pembahasan yang baru, atau tekan Lewati supaya tetap.
notulen-butir-change-keputusan = Keputusan sekarang: { $keputusan }
    Tulis keputusan yang baru, atau tekan Lewati supaya tetap.
notulen-butir-changed-done = ✓ <b>{ $judul }</b> sudah diubah.

## Formulir: tindak lanjut
notulen-item-title = Tindak lanjut rapat
notulen-item-change-title = Mengubah tindak lanjut
notulen-item-label-uraian = Tindak lanjut
notulen-item-label-tenggat = Batas waktu
notulen-item-question-uraian = Apa yang harus dikerjakan? Contoh: Mengirim data balita stunting per dusun.
notulen-item-question-uraian-again = Sekarang tertulis: <b>{ $uraian }</b>
    Apa yang harus dikerjakan? Tulis sekali lagi dengan perbaikannya.
notulen-item-pihak-orang = 👤 Orang yang diundang
notulen-item-question-tenggat = Paling lambat kapan selesai? Contoh: 15 Desember, atau Jumat depan.
notulen-item-recorded = 📌 Tindak lanjut tersimpan: <b>{ $uraian }</b>.
    Nomornya diberikan setelah notulen disetujui.
notulen-item-changed-done = 📌 Tindak lanjut sudah diubah: <b>{ $uraian }</b>.

## Formulir: kesimpulan, pengembalian
notulen-kesimpulan-title = Kesimpulan rapat
notulen-kesimpulan-label = Kesimpulan
notulen-kesimpulan-question = Apa kesimpulan rapat ini? Boleh beberapa kalimat.
notulen-kesimpulan-question-again = Kesimpulan sekarang:
    <blockquote>{ $kesimpulan }</blockquote>
    Tulis kesimpulan yang baru.
notulen-kesimpulan-done = ✓ Kesimpulan notulen { $nomor } tersimpan.
notulen-return-title = Kembalikan notulen
notulen-return-label = Pertanyaan
notulen-return-question = Apa yang perlu diperbaiki atau ditanyakan tentang notulen <b>{ $nomor }</b>?
notulen-return-done = ↩️ Notulen <b>{ $nomor }</b> dikembalikan. { $at ->
        [now] Pertanyaan Bapak/Ibu sedang dikirim kepada penulisnya.
       *[other] Pertanyaan Bapak/Ibu sampai kepada penulisnya pada { $at }.
    }

## Naskah
notulen-naskah-title = <b>NOTULEN { $nomor }</b>
    { $judul }
    { $hari }
notulen-naskah-butir = <b>{ $at }. { $judul }</b>
    { $pembahasan }
notulen-naskah-kesimpulan = <b>Kesimpulan</b>
    { $kesimpulan }
notulen-naskah-no-kesimpulan = <b>Kesimpulan</b>
    <i>belum ditulis</i>
notulen-naskah-items = <b>Tindak lanjut</b>

## Mengajukan, menyetujui, mengirim
notulen-unwritten = ⚠️ Belum ditulis: { $list }.
notulen-submit-ask = Ajukan notulen <b>{ $nomor }</b> kepada Kasi Kesra sekarang?
notulen-button-submit-yes = 📤 Ya, ajukan
notulen-submitted = Notulen sudah diajukan kepada Kasi Kesra.
notulen-notice-submitted = 📤 { $nama } mengajukan notulen rapat <b>{ $nomor }</b>. Mohon diperiksa.
notulen-submitted-ask = Setelah disetujui, notula dikirim kepada semua yang diundang dan tidak dapat diubah lagi.
notulen-notice-returned = ↩️ Kasi Kesra bertanya tentang notulen rapat <b>{ $nomor }</b>:
    { $question }
    Mohon diperbaiki, lalu diajukan lagi.
notulen-send-ask = { $count ->
        [0] Setujui notulen <b>{ $nomor }</b>? Tidak ada yang diundang lewat bot ini, jadi notula hanya dikirim kepada Kasi dan notulis.
       *[other] Setujui notulen <b>{ $nomor }</b> dan kirim kepada { $count } orang yang diundang?
    }
    Sesudah ini notulen tidak dapat diubah lagi.
notulen-send-unsubmitted = ⚠️ { $nama } belum mengajukan notulen ini; mungkin masih menulis.
notulen-send-kelompok = 👥 Notula ini juga dikirim ke { $count } grup, tanpa nama peserta. Mohon pastikan tidak ada nama warga di dalam pembahasannya.
notulen-button-send-yes = ✅ Ya, setujui dan kirim
notulen-button-send-no = ◀ Belum
notulen-approved-toast = Notulen { $nomor } disetujui.
notulen-approved-done = { $count ->
        [0] ✅ Notulen <b>{ $nomor }</b> disetujui. Notula sedang dikirim kepada semua yang diundang.
       *[other] ✅ Notulen <b>{ $nomor }</b> disetujui. Notula sedang dikirim kepada semua yang diundang, dan { $count } tindak lanjut mulai berjalan.
    }
notulen-notice-published = 🗒 Notula rapat <b>{ $nomor }</b>: { $judul }
notulen-notice-docx = Naskah Word untuk nomor surat dan tanda tangan.
notulen-notice-items = { $count ->
        [1] 📌 Dari rapat <b>{ $rapat }</b> ({ $judul }) ada satu tindak lanjut untuk Bapak/Ibu:
       *[other] 📌 Dari rapat <b>{ $rapat }</b> ({ $judul }) ada { $count } tindak lanjut untuk Bapak/Ibu:
    }
notulen-notice-item = <b>{ $nomor }</b>: { $uraian }
    Paling lambat { $hari }
notulen-notice-items-end = Kalau sudah dikerjakan, tekan tombol selesai.
notulen-button-done-item = ✅ { $nomor } selesai
notulen-button-open-item = 📌 { $nomor }

## Penolakan
notulen-not-found = Notulen itu tidak ditemukan.
notulen-approved = Notulen { $nomor } sudah disetujui dan dikirim, jadi tidak dapat diubah. Koreksi disampaikan pada rapat berikutnya.
notulen-not-approved = Notulen { $nomor } belum disetujui, jadi notulanya belum ada.
notulen-with-kasi = Notulen { $nomor } sedang diperiksa Kasi Kesra. Tunggu jawabannya dulu, lalu perbaiki bila perlu.
notulen-changed = Notulen { $nomor } sudah berubah. Baca dulu isinya yang sekarang.
notulen-too-early = Rapat { $nomor } belum berlangsung. Notulen dapat diajukan mulai hari rapatnya.
notulen-empty = Notulen masih kosong. Tulis dulu sedikitnya satu pokok.
notulen-no-kesimpulan = Kesimpulan belum ditulis. Tekan Kesimpulan, lalu ajukan lagi.
notulen-agenda-gone = Pokok agenda itu sudah tidak ada. Tekan Pokok lain.
notulen-butir-gone = Pokok itu sudah dihapus dari notulen.
notulen-butir-moved = Pokok itu baru saja diubah orang lain. Baca dulu isinya yang sekarang.
notulen-butir-changed = Pokok <b>{ $judul }</b> baru saja diubah orang lain. Yang tertulis sekarang:
    <blockquote>{ $pembahasan }</blockquote>
    Keputusan: { $keputusan }
    Tulisan Bapak/Ibu belum hilang dan masih di bawah ini. Ubah seperlunya, lalu tekan Kirim untuk menggantikannya, atau tekan Batal.
notulen-kesimpulan-changed = Kesimpulan baru saja ditulis orang lain:
    <blockquote>{ $kesimpulan }</blockquote>
    Tulisan Bapak/Ibu belum hilang dan masih di bawah ini. Ubah seperlunya, lalu tekan Kirim untuk menggantikannya, atau tekan Batal.
notulen-item-gone = Tindak lanjut itu sudah dihapus dari notulen.
notulen-item-changed = Tindak lanjut itu baru saja diubah menjadi: { $uraian } ({ $siapa }). Buka lagi dari notulen kalau masih perlu diubah.
notulen-pihak-unknown = Penanggung jawab itu sudah tidak ada. Mohon pilih yang lain.
notulen-tenggat-early = Batas waktu tidak boleh sebelum hari rapat, { $tanggal }.

## Dokumen notula
notulen-doc-title = NOTULA
notulen-doc-nomor = Nomor: { $nomor }
notulen-doc-judul = Rapat
notulen-doc-hari = Hari/Tanggal
notulen-doc-surat = Nomor undangan
notulen-doc-pukul-label = Pukul
notulen-doc-pukul = { $mulai } s.d. { $selesai } { $zona }
notulen-doc-pukul-open = { $mulai } { $zona } s.d. selesai
notulen-doc-tempat = Tempat
notulen-doc-agenda = Agenda
notulen-doc-pimpinan = Pimpinan rapat
notulen-doc-pencatat = Pencatat
notulen-doc-peserta = Peserta
notulen-doc-count =
    { $jawaban ->
        [HADIR] hadir { $jumlah } orang
        [DIWAKILKAN] diwakilkan { $jumlah } orang
        [TIDAK_HADIR] tidak hadir { $jumlah } orang
       *[other] tanpa keterangan { $jumlah } orang
    }
notulen-doc-attached = Daftar hadir terlampir
notulen-doc-unreached = Undangan tidak sampai
notulen-doc-jawaban =
    { $jawaban ->
        [HADIR] Hadir
        [DIWAKILKAN] Diwakilkan
        [TIDAK_HADIR] Tidak hadir
       *[other] Tanpa keterangan
    }
notulen-doc-wakil = Diwakilkan kepada { $wakil }
notulen-doc-pembahasan = A. PEMBAHASAN
notulen-doc-keputusan = Keputusan:
notulen-doc-kesimpulan = B. KESIMPULAN
notulen-doc-items = C. TINDAK LANJUT
notulen-doc-no-items = Tidak ada tindak lanjut.
notulen-doc-col-no = No.
notulen-doc-col-nomor = Nomor
notulen-doc-col-uraian = Uraian
notulen-doc-col-siapa = Penanggung jawab
notulen-doc-col-tenggat = Batas waktu
notulen-doc-col-nama = Nama
notulen-doc-col-office = Jabatan, instansi
notulen-doc-col-jawaban = Keterangan
notulen-doc-col-sign = Tanda tangan
notulen-doc-sign-pimpinan = Pimpinan Rapat,
notulen-doc-sign-pencatat = Pencatat,
notulen-doc-attendance = LAMPIRAN: DAFTAR HADIR

## Di catatan akses: apa yang dilakukan
notulen-audit-write = menulis notulen
notulen-audit-submit = mengajukan notulen
notulen-audit-return = mengembalikan notulen
notulen-audit-approve = menyetujui notulen

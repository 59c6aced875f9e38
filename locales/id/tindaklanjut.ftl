# Tindak lanjut rapat (C2). Kunci: tindaklanjut-…

## Kata keadaan
tindaklanjut-status =
    { $status ->
        [BERJALAN] ⏳ Berjalan
        [TERLAMBAT] 🔴 Lewat batas waktu
        [SELESAI] ✅ Selesai
        [DIBATALKAN] ✖ Dibatalkan
       *[other] { $status }
    }

## Perintah, daftar
tindaklanjut-command = Tindak lanjut rapat
tindaklanjut-menu = 📌 Tindak lanjut
tindaklanjut-list-title = 📌 <b>Tindak lanjut rapat</b>
tindaklanjut-list-own = 📌 <b>Tindak lanjut saya</b>
tindaklanjut-part-open = Berjalan
tindaklanjut-part-late = Terlambat
tindaklanjut-part-done = Selesai
tindaklanjut-list-line = <b>{ $nomor }</b> · { $status }
    { $uraian }
    { $siapa }, paling lambat { $hari }
tindaklanjut-list-empty =
    { $part ->
        [late] Tidak ada yang terlambat.
        [done] Belum ada yang selesai.
       *[other] Tidak ada tindak lanjut yang berjalan. Tindak lanjut datang dari notulen rapat yang sudah disetujui.
    }

## Kartu
tindaklanjut-card = 📌 <b>{ $nomor }</b> · { tindaklanjut-status }
    <b>{ $uraian }</b>
    Penanggung jawab: { $siapa }
    Paling lambat: { $hari }
    Dari rapat { $rapat }: { $judul }
tindaklanjut-act =
    { $act ->
        [SELESAI] selesai
        [DIBATALKAN] dibatalkan
        [BERJALAN] dibuka lagi
        [BATAS] batas waktu diubah
       *[CATATAN] catatan
    }
tindaklanjut-card-line = • { $at }: { $act } – { $nama }
tindaklanjut-card-line-note = • { $at }: { $act } – { $nama }: “{ $note }”
tindaklanjut-button-list = ◀ Daftar tindak lanjut
tindaklanjut-button-finish = ✅ Sudah selesai
tindaklanjut-button-wait = ⏳ Belum, perlu waktu
tindaklanjut-button-move = 📅 Ubah batas waktu
tindaklanjut-button-cancel = ✖ Batalkan
tindaklanjut-button-reopen = 🔄 Buka lagi
tindaklanjut-button-bukti = 📷 Tambah foto atau catatan
tindaklanjut-button-foto = 📷 Lihat foto ({ $count })
tindaklanjut-button-open = 📌 Buka { $nomor }
tindaklanjut-button-grant = 📅 Setujui { $hari }
tindaklanjut-button-done = ✅ { $nomor } selesai
tindaklanjut-button-later = ⏳ { $nomor } belum
tindaklanjut-button-late = 🔴 Lihat yang terlambat
tindaklanjut-done-finish = { $nomor } selesai. Terima kasih.
tindaklanjut-done-move = Batas waktu { $nomor } diubah. Penanggung jawab diberi tahu.
tindaklanjut-done-reopen = { $nomor } dibuka lagi. Penanggung jawab diberi tahu.

## Formulir
tindaklanjut-wait-title = Perlu waktu
tindaklanjut-wait-label-note = Kendala
tindaklanjut-wait-label-tenggat = Batas waktu yang diminta
tindaklanjut-wait-question-note = Apa kendala <b>{ $nomor }</b>? Boleh dilewati.
tindaklanjut-wait-question-tenggat = Kira-kira selesai kapan? Contoh: 20 Desember. Boleh dilewati.
tindaklanjut-wait-done = Baik, kabar tentang <b>{ $nomor }</b> { $at ->
        [now] sedang diteruskan kepada Kasi Kesra.
        [none] sudah tersimpan. Kasi Kesra saat ini belum dapat dihubungi lewat bot ini, dan melihatnya begitu membuka daftarnya. Kalau mendesak, mohon hubungi langsung.
       *[other] sampai kepada Kasi Kesra pada { $at }.
    } Batas waktunya tetap sampai Kasi mengubahnya.
tindaklanjut-bukti-title = Bukti tindak lanjut
tindaklanjut-bukti-label-foto = Foto
tindaklanjut-bukti-label-note = Catatan
tindaklanjut-bukti-question-foto = Kirim fotonya, boleh beberapa. Tidak ada foto? Tekan Lewati.
tindaklanjut-bukti-question-note = Ada catatan? Kalau tidak ada, tekan Lewati.
tindaklanjut-bukti-done = Terima kasih, bukti untuk <b>{ $nomor }</b> tersimpan.
tindaklanjut-move-title = Mengubah batas waktu
tindaklanjut-move-label = Batas waktu
tindaklanjut-move-question = <b>{ $nomor }</b> paling lambat kapan? Contoh: 20 Desember.
tindaklanjut-move-done = Batas waktu <b>{ $nomor }</b> sekarang { $hari }. Penanggung jawab diberi tahu.
tindaklanjut-cancel-title = Membatalkan tindak lanjut
tindaklanjut-cancel-label = Alasan
tindaklanjut-cancel-question = Mengapa <b>{ $nomor }</b> dibatalkan? Alasannya dibaca penanggung jawab.
tindaklanjut-cancel-done = <b>{ $nomor }</b> dibatalkan. Penanggung jawab diberi tahu.

## Kabar
tindaklanjut-notice-finish = ✅ <b>{ $nomor }</b> sudah selesai, kata { $nama }: { $uraian }
tindaklanjut-notice-ask = ⏳ { $nama } perlu waktu untuk <b>{ $nomor }</b>: { $uraian }
    Kendala: { $note }
    Diminta sampai: { $hari }
tindaklanjut-notice-move = 📅 Batas waktu <b>{ $nomor }</b> sekarang { $hari }: { $uraian }
tindaklanjut-notice-cancel = ✖ <b>{ $nomor }</b> dibatalkan oleh Kasi Kesra: { $uraian }
    Alasan: { $note }
tindaklanjut-notice-reopen = 🔄 <b>{ $nomor }</b> dibuka lagi oleh Kasi Kesra: { $uraian }
    Paling lambat { $hari }
tindaklanjut-notice-bukti = 📷 { $nama } menambah bukti untuk <b>{ $nomor }</b>: { $uraian }
    Foto: { $foto }. Catatan: { $note }

## Pengingat
tindaklanjut-remind = <b>{ $nomor }</b>: { $uraian }
    { $when ->
        [nanti] Paling lambat { $hari }, { $late } hari lagi.
        [hari-ini] Batas waktunya hari ini.
       *[lewat] Sudah lewat { $late } hari (batas { $hari }).
    }
tindaklanjut-remind-kasi = 🔴 <b>{ $nomor }</b> lewat batas waktu ({ $hari }): { $uraian } – { $siapa }
tindaklanjut-remind-kasi-many = 🔴 <b>{ $count } tindak lanjut</b> sudah lewat batas waktu lebih dari seminggu: { $nomor }{ $more ->
        [ya] {" "}dan lainnya
       *[tidak] .
    }

## Penolakan
tindaklanjut-not-found = Tindak lanjut itu tidak ditemukan.
tindaklanjut-already-done = { $nomor } sudah diselesaikan oleh { $nama } pada { $at }.
tindaklanjut-changed = { $nomor } sekarang: { tindaklanjut-status }. Tombol yang tadi sudah tidak berlaku; lihat kartunya yang sekarang.
tindaklanjut-bukti-empty = Belum ada foto atau catatan untuk { $nomor }. Isi salah satunya, atau tekan Batal.
tindaklanjut-foto-too-many = { $nomor } sudah punya banyak foto; paling banyak { $max }.
tindaklanjut-day-past = Hari itu sudah lewat. Tekan Ubah batas waktu, lalu tulis hari yang lain.
tindaklanjut-no-foto = Belum ada foto.

## Di catatan akses: apa yang dilakukan
tindaklanjut-audit-finish = menyelesaikan tindak lanjut
tindaklanjut-audit-ask = meminta waktu untuk tindak lanjut
tindaklanjut-audit-move = mengubah batas waktu tindak lanjut
tindaklanjut-audit-cancel = membatalkan tindak lanjut
tindaklanjut-audit-reopen = membuka lagi tindak lanjut
tindaklanjut-audit-bukti = menambah bukti tindak lanjut

# Undangan rapat dan jawabannya: src/sop/rapat (A3, C1). Kunci: undangan-…

undangan-command = Undangan rapat saya
undangan-menu = 📨 Undangan

## Undangan
undangan-heading = 📨 <b>Undangan rapat { $nomor }</b>
undangan-heading-moved = 🔁 <b>Rapat { $nomor } dipindah.</b> Jadwal yang baru:
undangan-heading-changed = ✏️ <b>Rapat { $nomor } diubah.</b> Yang berlaku sekarang:
undangan-heading-cancelled = ✖ <b>Rapat { $nomor } dibatalkan.</b>
undangan-reason = Alasan: { $note }
undangan-notulis = ✍️ <b>Bapak/Ibu ditunjuk sebagai notulis</b> rapat ini. Pada hari rapat, tekan Notulen untuk mencatat.
undangan-please = { "" }
    Mohon jawab: apakah Bapak/Ibu hadir?
undangan-please-again = { "" }
    Jawaban Bapak/Ibu untuk jadwal lama: { undangan-jawaban }. Mohon jawab lagi untuk jadwal baru.
undangan-answered = { "" }
    ✓ Jawaban Bapak/Ibu: <b>{ undangan-jawaban }</b>
undangan-answered-wakil = { "" }
    ✓ Jawaban Bapak/Ibu: <b>👥 Diwakilkan</b> oleh { $wakil }
undangan-jawaban =
    { $jawaban ->
        [HADIR] ✅ Hadir
        [DIWAKILKAN] 👥 Diwakilkan
        [TIDAK_HADIR] ❌ Tidak hadir
       *[other] ⏳ Belum menjawab
    }
undangan-button-hadir = ✅ Hadir
undangan-button-wakil = 👥 Diwakilkan
undangan-button-tidak = ❌ Tidak hadir
undangan-button-change = ✏️ Ubah jawaban
undangan-button-name-wakil = ✍️ Tulis nama wakil
undangan-group-how = { "" }
    Mohon tekan jawaban. Tiap orang menjawab untuk desa atau instansinya sendiri.
undangan-file-ics = Kalender { $nomor }.ics
undangan-file-surat = Surat undangan { $nomor }.docx
undangan-caption-ics = 📆 Buka berkas ini untuk memasukkan rapat ke kalender HP.
undangan-caption-ics-cancel = 📆 Buka berkas ini untuk menghapus rapat dari kalender HP.

## Diwakilkan
undangan-wakil-title = Nama wakil
undangan-wakil-label = Wakil
undangan-wakil-question = Siapa yang mewakili Bapak/Ibu pada { $judul }? Tulis nama dan jabatannya. Contoh: Budi, Kaur Umum.
undangan-wakil-done = ✅ Dicatat: <b>{ $wakil }</b> mewakili Bapak/Ibu pada { $judul }.
undangan-ask-wakil = 👥 Jawaban Bapak/Ibu untuk { $nomor } ({ $judul }) sudah dicatat: diwakilkan. Siapa yang datang?

## Jawaban dengan kata-kata
undangan-words-noted = Dicatat untuk <b>{ $nomor }</b> ({ $judul }): <b>{ undangan-jawaban }</b>.
undangan-words-wakil = Dicatat untuk <b>{ $nomor }</b> ({ $judul }): <b>👥 Diwakilkan</b> oleh { $wakil }.
undangan-words-told = Tulisan Bapak/Ibu ikut disampaikan kepada Kasi Kesra.
# $words: yang ditulis di samping jawabannya.
undangan-notice-words = { undangan-jawaban } · <b>{ $nama }</b> ({ $jabatan }) tentang <b>{ $nomor }</b> ({ $judul }):
    <blockquote>{ $words }</blockquote>

## Kabar singkat di atas layar
undangan-toast = Dicatat: { $words }
undangan-toast-group = { $nama }: { undangan-jawaban }. Terima kasih.
undangan-toast-group-wakil = { $nama }: { undangan-jawaban }. Sudah dicatat. Mohon buka pesan pribadi dengan bot untuk menulis siapa yang mewakili.
undangan-toast-stranger = Bapak/Ibu belum terdaftar. Mohon buka @{ $bot }, tekan Mulai, lalu ajukan permohonan bergabung. Setelah itu jawaban dapat dicatat.

## Daftar
undangan-list-title = <b>Undangan rapat: { $total }</b>
undangan-list-empty = Belum ada undangan rapat yang akan datang. Kalau ada, bot akan memberi tahu.
undangan-list-line = <b>{ $nomor }</b> · { $judul }
    { $hari }, { $pukul } · { $words }
undangan-state =
    { $state ->
        [HADIR] ✅ Hadir
        [DIWAKILKAN] 👥 Diwakilkan
        [TIDAK_HADIR] ❌ Tidak hadir
        [DIBATALKAN] ✖ Dibatalkan
        [LEWAT] ⌛ Sudah lewat
       *[other] ⏳ Belum dijawab
    }

## Pengingat
undangan-remind-today = 📅 <b>Hari ini</b>: { $nomor } { $judul }, { $pukul }, { $tempat }.
undangan-remind-tomorrow = 📅 <b>Besok</b>: { $nomor } { $judul }, { $pukul }, { $tempat }.
undangan-remind-day = 📅 <b>{ $hari }</b>: { $nomor } { $judul }, { $pukul }, { $tempat }.
undangan-remind-answer = Jawaban Bapak/Ibu: { undangan-jawaban }.
undangan-remind-silent = Bapak/Ibu belum menjawab. Mohon tekan salah satu tombol.
undangan-remind-kasi = Hadir { $hadir }, diwakilkan { $diwakilkan }, tidak hadir { $tidak }, belum menjawab { $belum }.
undangan-button-open = 📨 { $nomor }
undangan-button-quick =
    { $jawaban ->
        [HADIR] ✅ Hadir { $nomor }
        [DIWAKILKAN] 👥 Diwakilkan
       *[other] ❌ Tidak hadir
    }

## Penolakan
undangan-not-found = Undangan itu tidak ditemukan. Undangan Bapak/Ibu ada di /undangan.
undangan-moved = { $nomor } sudah diubah sejak tombol ini dibuat. Mohon jawab pada undangan yang terbaru.
undangan-cancelled = { $nomor } dibatalkan. Tidak perlu dijawab lagi.
undangan-over = { $nomor } sudah dimulai atau lewat. Jawaban tidak dapat diubah lagi.
undangan-not-diwakilkan = Jawaban Bapak/Ibu untuk { $nomor } bukan "Diwakilkan". Mohon ubah jawabannya dulu.

## Di catatan akses: apa yang dilakukan
undangan-audit-answer = menjawab undangan rapat
undangan-audit-wakil = menulis nama wakil rapat

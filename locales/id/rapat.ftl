# Rapat: memanggil, mengubah, kartu jawaban (A3). Kunci: rapat-…

## Perintah dan tombol besar
rapat-command = Rapat: buat, ubah, lihat jawaban
rapat-menu = 📅 Rapat

## Waktu
rapat-pukul = { $mulai }–{ $selesai } { $zona }
rapat-pukul-open = { $mulai } { $zona } sampai selesai

## Daftar
rapat-list-title = <b>Rapat: { $total }</b>
rapat-list-empty = Belum ada rapat. Tekan <b>Rapat baru</b> untuk membuat rapat dan mengirim undangannya.
rapat-list-line = <b>{ $nomor }</b> · { $judul }
    { $hari }, { $pukul } · { $state }
rapat-status =
    { $status ->
        [TERJADWAL] 🗓 Terjadwal
        [DIBATALKAN] ✖ Dibatalkan
        [SELESAI] ✅ Selesai
        [LEWAT] ⌛ Sudah lewat
       *[other] { $status }
    }
rapat-button-new = ➕ Rapat baru
rapat-button-open = 📅 Buka { $nomor }

## Kartu
rapat-card-title = 📅 <b>{ $nomor }</b> · { rapat-status }
rapat-card-judul = <b>{ $judul }</b>
rapat-card-waktu = 🕘 { $hari }, { $pukul }
rapat-card-tempat = 📍 { $tempat }
rapat-card-pimpinan = 👤 Pimpinan: { $pimpinan }
rapat-card-agenda =
    { $count ->
        [1] Agenda:
       *[other] Agenda:
    }
rapat-card-point = { $nomor }. { $uraian }
rapat-card-notulis = ✍️ Notulis: { $nama } ({ $jabatan })
rapat-card-notulis-kasi = ✍️ Notulis: Kasi Kesra
rapat-card-surat = 📄 Nomor surat: { $surat }
rapat-card-surat-open = 📄 Nomor surat: belum diisi
rapat-card-note = Alasan dibatalkan: { $note }
rapat-card-tally = { "" }
    <b>Jawaban</b>
    ✅ Hadir: { $hadir }
    👥 Diwakilkan: { $diwakilkan }
    ❌ Tidak hadir: { $tidak }
    ⏳ Belum menjawab: { $belum }
rapat-card-groups = Grup: { $daftar }
rapat-card-kabar = 📨 { $daftar }
rapat-kabar-and = { " " }dan{ " " }
rapat-kabar-sent = terkirim: { $siapa }
rapat-kabar-waiting = ⏳ menunggu: { $siapa }
rapat-kabar-failed = ⚠️ gagal: { $siapa }
rapat-card-group-barred = { $forum } (⚠️ menolak pesan)
rapat-button-names = 👥 Nama-nama
rapat-button-surat = 📄 Surat undangan
rapat-button-edit = ✏️ Ubah
rapat-button-more = ➕ Undang lagi
rapat-button-nomor = 🔢 Nomor surat
rapat-button-cancel = ✖ Batalkan rapat
rapat-button-notulen = 🗒 Notulen
rapat-button-waktu = 🕘 Tanggal dan jam
rapat-button-tempat = 📍 Tempat
rapat-button-agenda = 📋 Agenda
rapat-button-back = ◀ Kembali ke kartu
rapat-edit-question = Apa yang berubah pada <b>{ $nomor }</b> ({ $judul })?
    Semua yang diundang diberi tahu.
rapat-names-title = 👥 <b>{ $nomor }</b> · { $judul }
rapat-names-head =
    { $jawaban ->
        [HADIR] <b>✅ Hadir: { $count }</b>
        [DIWAKILKAN] <b>👥 Diwakilkan: { $count }</b>
        [TIDAK_HADIR] <b>❌ Tidak hadir: { $count }</b>
       *[other] <b>⏳ Belum menjawab: { $count }</b>
    }
rapat-names-line = • { $nama } ({ $jabatan })
rapat-names-line-unsent = • { $nama } ({ $jabatan }), { $nasib ->
        [MENUNGGU] ⏳ undangan belum terkirim
       *[GAGAL] ⚠️ undangan tidak sampai
    }
rapat-names-line-wakil = • { $nama } ({ $jabatan }) → { $wakil }

## Formulir rapat baru
rapat-form-title = Rapat baru
rapat-form-judul = Judul
rapat-form-judul-question = Rapat tentang apa? Contoh: Rapat koordinasi stunting triwulan IV.
rapat-form-agenda = Agenda
rapat-form-agenda-question = Apa saja agendanya? Tulis satu hal per baris, dalam satu pesan atau beberapa pesan. Contoh:
    Laporan tiap desa
    Rencana bulan depan
rapat-form-agenda-hint = Agenda sejauh ini:
    { $daftar }
    Masih ada? Tulis lagi. Sudah lengkap? Tekan Selesai.
rapat-form-agenda-otherwise = Mohon tulis agendanya, satu hal per baris. Contoh: Laporan tiap desa.
rapat-form-agenda-too-many =
    { $max ->
        [1] Agenda paling banyak { $max } hal. Mohon gabungkan sebagian.
       *[other] Agenda paling banyak { $max } hal. Mohon gabungkan sebagian.
    }
rapat-form-agenda-point-too-long =
    Satu hal paling panjang { $max } huruf, dan yang ini { $length } huruf: “{ $awal }”.
    Belum ada yang dicatat dari pesan ini. Mohon ringkas, atau bagi menjadi beberapa baris, lalu kirim lagi.
rapat-button-tindak-lanjut =
    { $count ->
        [1] ➕ { $count } tindak lanjut yang belum selesai
       *[other] ➕ { $count } tindak lanjut yang belum selesai
    }
rapat-button-remove-last = ⌫ Hapus yang terakhir
rapat-form-tempat = Tempat
rapat-form-tempat-question = Di mana? Contoh: Aula Kantor Kecamatan.
rapat-form-tanggal = Tanggal
rapat-form-tanggal-question = Tanggal berapa? Contoh: 3 Desember, Kamis depan.
rapat-form-mulai = Jam mulai
rapat-form-mulai-question = Mulai jam berapa? Contoh: 09.00.
rapat-form-selesai = Jam selesai
rapat-form-selesai-question = Selesai jam berapa? Belum tahu? Tekan Lewati; di undangan tertulis “sampai selesai”.
rapat-form-pimpinan = Pimpinan
rapat-form-pimpinan-question = Siapa yang memimpin? Tekan salah satu, atau tulis sendiri.
rapat-form-notulis = Notulis
rapat-form-notulis-question = Siapa yang mencatat notulen? Yang dipilih ikut diundang dan diberi tahu.
rapat-form-notulis-myself = Saya sendiri (Kasi)
rapat-form-desa = Desa
rapat-form-desa-question = Desa mana yang diundang? Semua perangkat yang terdaftar di desa itu menerima undangan.
rapat-form-all-desa = Semua desa
rapat-form-instansi = Instansi
rapat-form-instansi-question = Siapa lagi yang diundang?
rapat-form-all-instansi = Semua instansi
rapat-form-camat = Camat
rapat-form-kelompok = Grup
rapat-form-kelompok-question = Grup mana yang juga diberi undangan? Anggotanya dapat menjawab di dalam grup.
rapat-form-kelompok-none = Belum ada grup yang terhubung.
rapat-form-surat = Nomor surat
rapat-form-surat-question =
    Undangan akan dikirim kepada <b>{ $orang } orang</b> dan <b>{ $kelompok } grup</b>.
    Berapa nomor surat dari tata usaha? Contoh: 400.9 / 12 / Kesra / XI / 2026. Belum ada? Tekan Lewati; tempatnya dikosongkan dan dapat diisi nanti.
rapat-count-people =
    { $count ->
        [1] { $count } orang
       *[other] { $count } orang
    }
rapat-count-groups =
    { $count ->
        [1] { $count } grup
       *[other] { $count } grup
    }
rapat-called = ✅ Rapat tersimpan dengan nomor <b>{ $nomor }</b>. Undangan sedang dikirim kepada { $orang } orang dan { $kelompok } grup.
    { $failed ->
        [0] { "" }
       *[other] ⚠️ Kepada { $failed } lainnya undangan tidak dapat dikirim. { "" }
    }Yang sudah terkirim dan jawaban mereka dihitung pada kartu di bawah ini. Kartu dapat dibuka lagi dengan menulis { $nomor }.

## Formulir perubahan
rapat-waktu-title = Pindah jadwal rapat
rapat-waktu-question = <b>{ $nomor }</b> sekarang: { $waktu }.
    Pindah ke tanggal berapa? Semua yang diundang ditanya lagi.
rapat-tempat-title = Pindah tempat rapat
rapat-tempat-question = <b>{ $nomor }</b> sekarang di: { $tempat }.
    Pindah ke mana? Jawaban yang sudah ada tetap berlaku.
rapat-agenda-title = Ganti agenda rapat
rapat-agenda-question = Tulis agenda yang baru, satu hal per baris. Agenda yang lama diganti seluruhnya.
rapat-batal-title = Batalkan rapat
rapat-batal-label = Alasan
rapat-batal-question = Rapat <b>{ $nomor }</b> ({ $judul }) dibatalkan. Apa alasannya? Alasan ini dibaca semua yang diundang.
rapat-nomor-title = Nomor surat undangan
rapat-nomor-question = Nomor surat untuk <b>{ $nomor }</b> ({ $judul })? Contoh: 400.9 / 12 / Kesra / XI / 2026.
rapat-undang-title = Undang lagi
rapat-done-moved = ✅ <b>{ $nomor }</b> dipindah. Semua yang diundang diberi tahu dan ditanya lagi.
rapat-done-changed = ✅ <b>{ $nomor }</b> diubah. Semua yang diundang diberi tahu.
rapat-done-cancelled = ✖ <b>{ $nomor }</b> dibatalkan. Semua yang diundang diberi tahu.
rapat-done-nomor = ✅ Nomor surat: <b>{ $surat }</b>. Surat undangan dapat diunduh dan dicetak.
rapat-done-invited = ✅ Undangan <b>{ $nomor }</b> sedang dikirim kepada { $orang } orang lagi dan { $kelompok } grup lagi.

## Surat
rapat-surat-title = Surat undangan { $judul }
rapat-surat-caption = Surat undangan, siap dicetak.
rapat-surat-caption-open = Surat undangan. Nomor, alamat kantor, dan NIP dikosongkan untuk diisi tata usaha.

## Penolakan
rapat-kasi-only = Rapat diatur oleh Kasi Kesra, atau staf yang diberi tugas itu.
rapat-not-found = Rapat itu tidak ditemukan. Mohon periksa nomornya. Contoh: R-0001.
rapat-changed-meanwhile = { $nomor } sudah berubah sejak tombol itu dibuat. Keadaannya sekarang: { rapat-status }. Mohon lihat kartu yang terbaru.
rapat-not-open = { $nomor } sudah dimulai, selesai, atau dibatalkan. Rapat itu tidak dapat diubah lagi.
rapat-in-the-past = Waktu itu sudah lewat. Mohon pilih tanggal atau jam yang akan datang dengan tombol ✏️.
rapat-ends-before = Jam selesai lebih awal daripada jam mulai. Mohon perbaiki dengan tombol ✏️.
rapat-nobody-invited = Belum ada yang diundang: desa atau instansi yang dipilih belum punya orang yang terdaftar. Mohon pilih lagi dengan tombol ✏️.
rapat-nobody-new = Semua yang dipilih sudah diundang. Mohon pilih yang lain dengan tombol ✏️.
rapat-notulis-unknown = Notulis yang dipilih sudah tidak terdaftar. Mohon pilih lagi dengan tombol ✏️.
rapat-nothing-changed = { $nomor } memang sudah begitu. Tidak ada yang berubah.

## Di catatan akses: apa yang dilakukan
rapat-audit-call = mengundang rapat
rapat-audit-move = memindah jadwal rapat
rapat-audit-change = mengubah tempat atau agenda rapat
rapat-audit-cancel = membatalkan rapat
rapat-audit-invite = menambah undangan rapat
rapat-audit-surat = mengisi nomor surat undangan

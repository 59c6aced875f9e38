# Kartu triwulan, matriks, awal dan akhir tahun (D1, D2, W1, W4). Kunci: triwulan-…

triwulan-command = Kartu triwulan dan desa yang belum menjawab
triwulan-menu = 🗓 Triwulan

## Kartu untuk desa
triwulan-kartu-head = 🗓 <b>{ $label } – { $desa }</b>
triwulan-kartu-question = Adakah yang perlu dilaporkan dari desa ini untuk { $days }: kebutuhan warga, bantuan, kejadian? Mohon dijawab paling lambat <b>{ $due }</b>.
triwulan-kartu-thanks-data = { $count ->
        [0] Terima kasih. Laporan triwulan ini belum ada; mohon dikirim dengan tombol di bawah.
       *[other] Terima kasih. Laporan triwulan ini: { $count }. Masih ada yang lain? Kirim dengan tombol di bawah.
    }
triwulan-kartu-changeable = Keliru? Jawaban dapat diubah dengan tombol di bawah.
triwulan-kartu-closed = Kartu ini sudah ditutup. Ada yang perlu diperbaiki? Mohon hubungi Kasi Kesra.
triwulan-owed-penyaluran = 📦 Belum dikonfirmasi sampai tuntas: { $count } penyaluran
triwulan-owed-tindak-lanjut = 📌 Tindak lanjut yang belum selesai: { $count }
triwulan-owed-line = • { $nomor } { $nama } ({ $tanggal })
triwulan-owed-more = … dan { $count } lagi
triwulan-said-data = ✓ <b>Ada data</b>, dijawab { $nama } ({ $jabatan }), { $at }.
triwulan-said-nihil = ✓ <b>Nihil</b>, dijawab { $nama } ({ $jabatan }), { $at }.
triwulan-said-more = ⏳ <b>Minta waktu sampai { $sampai }</b>, dijawab { $nama } ({ $jabatan }), { $at }. Sebelum itu tidak diingatkan.
triwulan-said-more-over = ⏳ Waktu yang diminta { $nama } ({ $jabatan }) sampai { $sampai } sudah habis.
triwulan-someone = Perangkat desa
triwulan-nihil-ask = Benar tidak ada yang dilaporkan dari { $desa } untuk { $days }: tidak ada kebutuhan, bantuan, maupun kejadian?
triwulan-more-ask = Sampai kapan Bapak/Ibu memerlukan waktu? Batas jawaban: { $due }.
triwulan-nudge-heading = 🔔 <b>Kasi Kesra mengingatkan</b> kartu triwulan ini.
triwulan-noted = Jawaban dicatat. Terima kasih.

## Tombol kartu
triwulan-button-data = ✅ Ada data
triwulan-button-nihil = ⭕ Nihil
triwulan-button-more = ⏳ Minta waktu
triwulan-button-leave = Bukan saya lagi
triwulan-button-lapor = 📝 Lapor kebutuhan
triwulan-button-konfirmasi = 📦 Konfirmasi bantuan
triwulan-button-change-data = ✏️ Ubah: ada data
triwulan-button-change-nihil = ✏️ Ubah: nihil
triwulan-button-nihil-yes = Ya, benar nihil
triwulan-button-back = ◀ Kembali
triwulan-button-days = { $days ->
        [3] 3 hari (sampai { $sampai })
       *[other] 1 minggu (sampai { $sampai })
    }
triwulan-button-answer = 🗓 Jawab kartu { $desa }

## Pengingat
triwulan-remind = 🗓 Kartu <b>{ $label }</b> { $desa } belum dijawab. Batas: { $due }.
triwulan-remind-late = 🗓 Kartu <b>{ $label }</b> { $desa } belum dijawab; batasnya { $due } sudah lewat. Nihil pun mohon dijawab.
triwulan-remind-more = 🗓 Waktu yang diminta untuk kartu <b>{ $label }</b> { $desa } sudah habis. Mohon dijawab sekarang.
triwulan-kasi-silent = 🗓 <b>{ $label }</b>: { $count } desa belum menjawab: { $daftar }.
triwulan-kasi-more = { $count } lainnya

## Untuk Kasi dan Camat
triwulan-head = 🗓 <b>{ $label }</b> · batas jawaban desa: { $due }
triwulan-counts = ✅ Ada data: { $data } · ⭕ Nihil: { $nihil } · ⏳ Minta waktu: { $waktu } · ❌ Belum menjawab: { $diam }
triwulan-waiting = Minta waktu: { $daftar }
triwulan-silent = Belum menjawab: <b>{ $daftar }</b>
triwulan-all-answered = Semua desa sudah menjawab atau meminta waktu.
triwulan-empty-desa = Belum menjawab karena belum ada orangnya: { $daftar }.
triwulan-no-cards = Untuk triwulan ini tidak ada kartu.
triwulan-cards-later = Kartu triwulan ini terkirim sendiri ke semua desa pada <b>{ $day }</b>.
triwulan-button-undang = ✉️ Undang perangkat desa
triwulan-button-kalender = 📅 Atur harinya
triwulan-button-nudge = 🔔 Ingatkan { $desa }
triwulan-button-nudged = ✓ { $desa } diingatkan
triwulan-button-nudge-all = 🔔 Ingatkan semuanya ({ $count })
triwulan-button-matrix = 🗓 Lihat yang belum menjawab
triwulan-nudge-done = { $count ->
        [0] Semua desa itu sudah diingatkan hari ini.
       *[other] Pengingat untuk { $count } desa sudah disiapkan.
    }

## Gambar
triwulan-matrix-title = { $label }: yang belum lengkap
triwulan-matrix-subtitle = Kecamatan { $kecamatan } · keadaan { $day }
triwulan-matrix-desa = Desa
triwulan-matrix-kartu = Kartu
triwulan-matrix-laporan = Laporan kebutuhan
triwulan-matrix-konfirmasi = Konfirmasi penyaluran
triwulan-matrix-tindak-lanjut = Tindak lanjut
triwulan-cell-silent = belum
triwulan-cell-nihil = nihil
triwulan-cell-data = ada data
triwulan-cell-until = s.d. { $sampai }
triwulan-cell-count = { $count }
triwulan-cell-open = { $open } belum
triwulan-cell-not-yet = belum ada
triwulan-legend-done = sudah
triwulan-legend-missing = belum
triwulan-legend-waiting = minta waktu
triwulan-legend-none = tidak ada

## Awal dan akhir tahun
triwulan-tahun-plan = 🌅 <b>Tahun kerja { $tahun } dimulai</b>
    Saatnya menyusun rencana: program tahun ini, hari libur yang perlu dicocokkan dengan SKB, dan rapat koordinasi pertama. Desa sudah diminta menyampaikan kebutuhannya.
triwulan-tahun-needs = 🌅 <b>Rencana { $tahun }</b>
    Kasi Kesra sedang menyusun rencana tahun ini. Apa yang paling diperlukan warga? Mohon disampaikan dengan tombol di bawah; yang sudah dilaporkan tidak perlu diulang.
triwulan-tahun-evaluation = 📋 <b>Evaluasi tahun { $tahun }</b>
    Tahun kerja hampir selesai. Yang masih terbuka:
triwulan-tahun-program = • { $count } program tahun ini, untuk dinilai hasilnya
triwulan-tahun-penyaluran = • { $count } penyaluran belum dikonfirmasi sampai tuntas
triwulan-tahun-tindak-lanjut = • { $count } tindak lanjut rapat belum selesai
triwulan-tahun-kebutuhan = • { $count } kebutuhan desa belum ditangani
triwulan-tahun-kartu = • { $count } kartu triwulan tidak dijawab desa
triwulan-tahun-nothing-open = Tidak ada yang terbuka. Terima kasih atas kerja Bapak/Ibu tahun ini.
triwulan-button-program = 📁 Program
triwulan-button-rapat = 📅 Rapat
triwulan-button-libur = 🏖 Periksa hari libur
triwulan-button-matrix-all = 🗓 Triwulan
triwulan-button-rekap = 📊 Rekap tahun ini
triwulan-button-penyaluran = 📦 Penyaluran
triwulan-button-tindak-lanjut = 📌 Tindak lanjut

## Penolakan
triwulan-not-found = Kartu itu tidak ditemukan.
triwulan-none-open = Saat ini tidak ada kartu triwulan yang perlu dijawab. Kartu berikutnya datang sendiri menjelang akhir triwulan. Ada kebutuhan warga? Laporkan kapan saja dengan /lapor.
triwulan-changed-meanwhile = Kartu ini sudah dijawab dari desa Bapak/Ibu. Jawabannya tampak di kartu, dan masih dapat diubah dengan tombolnya.
triwulan-closed = Kartu triwulan ini sudah ditutup. Mohon hubungi Kasi Kesra bila ada yang perlu diperbaiki.
triwulan-no-more-time = Batas jawaban sudah tiba, jadi waktu tidak dapat ditambah lagi. Mohon pilih Ada data atau Nihil.
triwulan-not-silent = { $desa } sudah menjawab atau masih dalam waktu yang dimintanya.
triwulan-no-people = Belum ada orang dari { $desa } di bot ini. Undang dengan /undang.
triwulan-nudged = { $desa } sudah diingatkan hari ini. Mohon tunggu sampai besok.

## Di catatan akses: apa yang dilakukan
triwulan-audit-answer = menjawab kartu triwulan
triwulan-audit-nudge = mengingatkan desa tentang kartu triwulan

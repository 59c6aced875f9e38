# Konfirmasi penyaluran (B1, B3). Kunci: konfirmasi-…

## Perintah dan tombol besar
konfirmasi-command = Konfirmasi bantuan yang datang
konfirmasi-menu = 📦 Konfirmasi bantuan

## Keadaan
konfirmasi-stand-agrees = ✅ <b>Diterima sesuai rencana</b>
konfirmasi-stand-differs = ⚠️ <b>Berbeda dari rencana</b>
konfirmasi-stand-partly = ⚠️ <b>Berbeda dari rencana: baru sebagian, sisanya ditunggu</b>
konfirmasi-stand-none = ❌ <b>Tidak diterima</b>
konfirmasi-stand-waiting = 🕐 <b>Belum datang, masih ditunggu</b>
konfirmasi-stand-cancelled = ✖ Penyaluran ini dibatalkan Kasi Kesra. Tidak perlu dikonfirmasi.

## Kartu
konfirmasi-kpm = Penerima
konfirmasi-title = <b>{ $nomor }</b> · { $program }
konfirmasi-desa = 🏘 { $desa }
konfirmasi-instansi = 🤝 Penyalur: { $instansi }
konfirmasi-plan-day = 📅 Rencana: { $hari }
konfirmasi-plan-where = 📅 Rencana: { $hari }, di { $tempat }
konfirmasi-plan = 📦 { $rencana }
konfirmasi-none-yet = Belum dikonfirmasi.
konfirmasi-line-same = { $nama }: <b>{ $diterima }</b>, sesuai rencana
konfirmasi-line-differs = { $nama }: <b>{ $diterima }</b> dari rencana { $rencana } (<b>{ $selisih }</b>)
konfirmasi-said-hasil =
    { $hasil ->
        [DITERIMA] ✅ Diterima semua sesuai rencana
        [CATATAN] ⚠️ Diterima dengan catatan
       *[TIDAK_DITERIMA] ❌ Tidak diterima
    }
konfirmasi-said-what = Diterima: { $diterima }
konfirmasi-said-day = Tanggal: { $hari }
konfirmasi-said-where = Tanggal: { $hari }, di { $tempat }
konfirmasi-said-sebab = Sebab: <b>{ $sebab }</b>
konfirmasi-said-more-to-come = 🕐 Sisanya masih akan datang
konfirmasi-said-by = Oleh { $nama } ({ $jabatan }), { $at }
konfirmasi-said-on-behalf = Atas nama desa, oleh { $nama } ({ $jabatan }), { $at }
konfirmasi-proof =
    { $count ->
        [0] 📷 foto belum ada · 📄 berita acara sudah ada
       *[other] 📷 { $count } foto · 📄 berita acara sudah ada
    }
konfirmasi-proof-without =
    { $count ->
        [0] 📷 foto dan berita acara belum ada
       *[other] 📷 { $count } foto · 📄 berita acara belum ada
    }
konfirmasi-corrected =
    { $count ->
        [1] ✏️ Pernah diperbaiki satu kali.
       *[other] ✏️ Pernah diperbaiki { $count } kali.
    }
konfirmasi-card-hint = Ada yang keliru? Tekan ✏️ untuk memperbaikinya.
konfirmasi-button-open = 📄 Buka { $nomor }
konfirmasi-button-confirm = ✅ Konfirmasi sekarang
konfirmasi-button-on-behalf = ✍️ Konfirmasi atas nama desa
konfirmasi-button-more = ➕ Kiriman berikutnya
konfirmasi-button-fix = ✏️ Perbaiki
konfirmasi-button-fix-one = ✏️ Perbaiki { $hari } ({ $nama })
konfirmasi-button-ba = 📎 Kirim berita acara
konfirmasi-button-foto = 📷 Kirim foto
konfirmasi-button-pics = 🖼 Lihat ({ $count })
konfirmasi-button-look = 🖼 Lihat foto

## Kabar
konfirmasi-notice-correction = ✏️ <b>Perbaikan konfirmasi</b>
konfirmasi-notice-change = Tadinya ({ $nama }): { $before }
    Sekarang: <b>{ $after }</b>
konfirmasi-notice-same-numbers = Jumlahnya sama dengan isian { $nama } tadi.
konfirmasi-notice-ba = 📄 Berita acara <b>{ $nomor }</b> ({ $program }, { $desa }) sudah dikirim oleh { $nama }.
konfirmasi-notice-foto = 📷 Ada foto susulan untuk <b>{ $nomor }</b> ({ $program }, { $desa }) dari { $nama }.
konfirmasi-thanks = Terima kasih. Penyaluran <b>{ $nomor }</b> ({ $program }) sudah dikonfirmasi. { $told ->
        [none] Kasi Kesra saat ini belum dapat dihubungi lewat bot ini, dan melihatnya begitu membuka daftarnya. Kalau mendesak, mohon hubungi langsung.
       *[other] Kasi Kesra diberi tahu.
    }
konfirmasi-corrected-thanks = Terima kasih. Konfirmasi <b>{ $nomor }</b> ({ $program }) sudah diperbaiki. { $told ->
        [none] Kasi Kesra saat ini belum dapat dihubungi lewat bot ini, dan melihatnya begitu membuka daftarnya. Kalau mendesak, mohon hubungi langsung.
       *[other] Kasi Kesra diberi tahu.
    } Isian yang lama tetap tersimpan.
konfirmasi-thanks-more = Kalau bantuan yang ditunggu sudah datang, mohon dikonfirmasi lagi: tekan <b>Buka { $nomor }</b>, lalu <b>Kiriman berikutnya</b>.
konfirmasi-thanks-ba = Berita acara yang sudah ditandatangani boleh menyusul: tekan tombol di bawah ini.
konfirmasi-pics-foto = 📷 Foto <b>{ $nomor }</b>
konfirmasi-pics-ba = 📄 Berita acara <b>{ $nomor }</b>

## Daftar
konfirmasi-list-due = <b>Menunggu konfirmasi</b>
konfirmasi-list-coming = <b>Yang akan datang</b>
konfirmasi-list-done = <b>Sudah dikonfirmasi triwulan ini</b> (masih bisa diperbaiki)
konfirmasi-list-line = • <b>{ $nomor }</b> { $program }, { $hari }: { $rencana }
konfirmasi-list-line-stand = • <b>{ $nomor }</b> { $program }, { $hari }: { $rencana }
    { $stand }
konfirmasi-list-button = { $nomor } { $what }, { $hari }
konfirmasi-mark-due = ✅
konfirmasi-mark-coming = 📅
konfirmasi-mark-done = ✏️
konfirmasi-list-nothing-due = Tidak ada yang menunggu konfirmasi saat ini. Terima kasih.
konfirmasi-list-empty = Belum ada penyaluran bantuan untuk Bapak/Ibu. Kalau ada yang direncanakan, bot akan memberi tahu.
konfirmasi-list-page = Halaman { $page }/{ $pages }

## Formulir
konfirmasi-form-title = Konfirmasi bantuan
konfirmasi-form-on-behalf = ✍️ Bapak/Ibu mengisi <b>atas nama { $desa }</b>.
konfirmasi-form-plan = <b>{ $nomor }</b> · { $program } · { $desa }
    Rencana { $hari }: <b>{ $rencana }</b>
konfirmasi-form-plan-rest = <b>{ $nomor }</b> · { $program } · { $desa }
    Yang masih ditunggu: <b>{ $rencana }</b>
konfirmasi-form-before = Isian sebelumnya: { $before }
konfirmasi-form-hasil = Hasil
konfirmasi-form-hasil-question = Apakah bantuannya sudah diterima?
konfirmasi-hasil-diterima = ✅ Diterima semua sesuai rencana
konfirmasi-hasil-catatan = ⚠️ Diterima dengan catatan
konfirmasi-hasil-tidak = ❌ Tidak diterima
konfirmasi-form-kpm = Penerima
konfirmasi-form-kpm-question = Berapa keluarga (KPM) yang menerima? Rencananya { $rencana }. Contoh: 18.
konfirmasi-form-kpm-question-rest = Berapa keluarga (KPM) yang menerima kali ini? Rencananya { $rencana }, yang belum { $rest }. Contoh: 18.
konfirmasi-form-barang = Yang diterima
konfirmasi-form-barang-question = Berapa banyak yang benar-benar diterima?
konfirmasi-amount-ask = <b>{ $nama }</b> ({ $nth } dari { $total }): rencananya { $rencana }.
    Tulis jumlah yang diterima, atau tekan tombol.
konfirmasi-amount-ask-rest = <b>{ $nama }</b> ({ $nth } dari { $total }): rencananya { $rencana }, yang belum datang { $rest }.
    Tulis jumlah yang diterima kali ini, atau tekan tombol.
konfirmasi-amount-noted = ✓ { $nama }: <b>{ $jumlah }</b>
konfirmasi-amount-next = { $last }

    { $ask }
konfirmasi-amount-same = Sesuai rencana: { $jumlah }
konfirmasi-amount-rest = Semua sisanya: { $jumlah }
konfirmasi-amount-none = Tidak ada
konfirmasi-amount-previous = ◀ Barang sebelumnya
konfirmasi-amount-more = { $jumlah } lebih banyak daripada rencana ({ $rencana }). Sudah benar? Tekan tombolnya, atau tulis jumlah yang benar.
konfirmasi-amount-yes = Ya, { $jumlah }
konfirmasi-amount-otherwise = Mohon tulis satu angka bulat, atau “sama” kalau sesuai rencana. Contoh: { $contoh }.
konfirmasi-amount-other-unit = Yang ditanyakan jumlah dalam { $satuan }. Mohon tulis berapa { $satuan }. Contoh: { $contoh } { $satuan }.
konfirmasi-amount-fraction = Jumlahnya belum bulat dalam { $satuan }. Mohon tulis angka bulat. Contoh: { $contoh } { $satuan }.
konfirmasi-form-tuntas = Sisanya
konfirmasi-form-tuntas-question = Apakah yang kurang itu masih akan datang?
konfirmasi-form-tuntas-question-none = Apakah bantuannya masih akan datang?
konfirmasi-form-tuntas-more = 🕐 Ya, masih akan datang
konfirmasi-form-tuntas-done = ⛔ Tidak, hanya ini
konfirmasi-form-sebab = Sebab atau catatan
konfirmasi-form-sebab-question = Apa sebabnya, atau apa catatannya? Tekan tombol, atau tulis sendiri. Nama warga tidak perlu ditulis.
konfirmasi-sebab-gudang = Gudang terbatas
konfirmasi-sebab-kurang = Jumlah dari pusat kurang
konfirmasi-sebab-pindah = Penerima pindah atau meninggal
konfirmasi-sebab-rusak = Barang rusak
konfirmasi-sebab-belum = Belum datang
konfirmasi-sebab-otherwise = Mohon tekan salah satu tombol, atau tulis sebabnya. Contoh: Truk terlambat karena jalan rusak.
konfirmasi-form-tanggal = Tanggal diterima
konfirmasi-form-tanggal-question = Tanggal berapa diterima?
konfirmasi-day-today = Hari ini, { $hari }
konfirmasi-day-planned = Sesuai rencana, { $hari }
konfirmasi-form-tempat = Tempat
konfirmasi-form-tempat-question = Di mana dibagikan? Contoh: Balai desa.
konfirmasi-place-planned = 📍 { $tempat }
konfirmasi-place-otherwise = Mohon tulis tempatnya. Contoh: Balai desa.
konfirmasi-form-foto = Foto
konfirmasi-form-foto-question = Ada foto pembagiannya? Boleh dilewati dan dikirim nanti. Jangan kirim foto KTP atau KK.
konfirmasi-form-foto-question-more = Ada foto tambahan? Foto yang sudah dikirim tetap dipakai. Boleh dilewati.
konfirmasi-form-berita-acara = Berita acara
konfirmasi-form-berita-acara-question = Mohon foto berita acara yang sudah ditandatangani. Belum ada? Tekan Lewati; boleh menyusul.
konfirmasi-form-send-as = Dikirim sebagai
konfirmasi-form-send-as-question = <b>{ $nama }</b> sudah mengonfirmasi { $nomor } ({ $at }):
    <blockquote>{ $said }</blockquote>
    Isian Bapak/Ibu masih ada. Mau dikirim sebagai apa? Kalau isinya sama, tekan Batal: tidak perlu dikirim lagi.
konfirmasi-form-send-as-correction = ✏️ Perbaikan: isian saya yang benar
konfirmasi-form-send-as-more = ➕ Kiriman lain, selain isian { $nama }

## Foto menyusul
konfirmasi-foto-title = Kirim bukti
konfirmasi-foto-question = Mohon kirim foto pembagian bantuan <b>{ $nomor }</b>. Jangan kirim foto KTP atau KK.
konfirmasi-foto-question-ba = Mohon kirim foto berita acara <b>{ $nomor }</b> yang sudah ditandatangani.
konfirmasi-foto-added = Terima kasih. Foto untuk <b>{ $nomor }</b> sudah disimpan. { $told ->
        [none] Kasi Kesra saat ini belum dapat dihubungi lewat bot ini, dan melihatnya begitu membuka daftarnya. Kalau mendesak, mohon hubungi langsung.
       *[other] Kasi Kesra diberi tahu.
    }
konfirmasi-foto-added-ba = Terima kasih. Berita acara <b>{ $nomor }</b> sudah disimpan. { $told ->
        [none] Kasi Kesra saat ini belum dapat dihubungi lewat bot ini, dan melihatnya begitu membuka daftarnya. Kalau mendesak, mohon hubungi langsung.
       *[other] Kasi Kesra diberi tahu.
    }

## Penolakan
konfirmasi-not-found = Penyaluran itu tidak ditemukan. Lihat daftarnya dengan /konfirmasi.
konfirmasi-no-right = Konfirmasi diisi oleh desa, instansi penyalur, atau Kasi Kesra. Bapak/Ibu dapat membacanya.
konfirmasi-cancelled = { $nomor } dibatalkan oleh Kasi Kesra, jadi tidak perlu dikonfirmasi. Ada pertanyaan? Hubungi Kasi Kesra.
konfirmasi-meanwhile = ⚠️ Belum terkirim: { $nama } baru saja mengonfirmasi { $nomor } lebih dulu.
konfirmasi-plan-changed = ⚠️ Belum terkirim: rencana { $nomor } baru saja diubah Kasi Kesra. Mohon periksa isian Bapak/Ibu sekali lagi, lalu kirim.
konfirmasi-finished = { $nomor } sudah selesai dikonfirmasi oleh { $nama }. Ada yang keliru? Buka lewat /konfirmasi, lalu tekan Perbaiki.
konfirmasi-changed = Keadaan { $nomor } sudah berubah. Ini keadaan yang baru.
konfirmasi-future = Tanggal diterima tidak boleh sesudah hari ini. Mohon perbaiki dengan tombol ✏️.
konfirmasi-sebab-missing = Mohon isi sebab atau catatannya dengan tombol ✏️.
konfirmasi-desa-mitra-only = Konfirmasi penyaluran diisi oleh perangkat desa dan mitra.
konfirmasi-foto-too-many = { $nomor } sudah penuh: paling banyak { $max } foto. Foto ini tidak disimpan.
konfirmasi-no-foto = Belum ada foto pada konfirmasi ini.

## Riwayat
konfirmasi-riwayat-correction = perbaikan konfirmasi
konfirmasi-riwayat-on-behalf = atas nama desa

## Pengingat
konfirmasi-remind-today = Hari ini ada penyaluran <b>{ $nomor }</b>: { $program }, { $rencana }. Sesudah diterima, mohon dikonfirmasi.
konfirmasi-remind-before = { $hari } ada penyaluran <b>{ $nomor }</b>: { $program }, { $rencana }. Sesudah diterima, mohon dikonfirmasi.
konfirmasi-remind-late =
    { $days ->
        [1] <b>{ $nomor }</b> ({ $program }) rencananya datang kemarin dan belum dikonfirmasi. Sudah diterima?
       *[other] <b>{ $nomor }</b> ({ $program }) rencananya datang { $days } hari yang lalu dan belum dikonfirmasi. Sudah diterima?
    }
konfirmasi-remind-mitra =
    { $days ->
        [1] <b>{ $nomor }</b> ({ $program }, { $desa }) lewat satu hari dan belum dikonfirmasi. Sudah disalurkan?
       *[other] <b>{ $nomor }</b> ({ $program }, { $desa }) lewat { $days } hari dan belum dikonfirmasi. Sudah disalurkan?
    }
konfirmasi-remind-kasi =
    { $days ->
        [1] <b>Belum dikonfirmasi</b>: { $nomor } ({ $program }), { $desa }, lewat satu hari.
       *[other] <b>Belum dikonfirmasi</b>: { $nomor } ({ $program }), { $desa }, lewat { $days } hari.
    }
konfirmasi-remind-rest = Sisa <b>{ $nomor }</b> ({ $program }, { $desa }) masih ditunggu: { $rencana }. Sudah datang?
konfirmasi-remind-button = ✅ Konfirmasi { $nomor }

## Di catatan akses: apa yang dilakukan
konfirmasi-audit-record = mengonfirmasi penyaluran
konfirmasi-audit-correct = memperbaiki konfirmasi penyaluran
konfirmasi-audit-foto = menambah bukti penyaluran

# Formulir: kalimat bersama semua formulir. Kunci: form-…

## Kepala dan kaki pertanyaan
form-step = <i>Langkah { $step }/{ $total }</i>
form-echo = ✓ { $label }: <b>{ $value }</b>
form-chosen = → <b>{ $value }</b>
form-button-skip = Lewati
form-or-skip = Tidak ada? Tulis <b>lewati</b>.
form-button-keep = Tetap
form-current = Jawaban sekarang: <b>{ $value }</b>
form-required = Pertanyaan ini tidak bisa dilewati.
form-button-back = ◀ Kembali
form-button-cancel = ✖ Batal
form-button-done = Selesai
form-button-clear = Hapus semua
form-button-next-page = Berikutnya ▶
form-button-previous-page = ◀ Sebelumnya
form-button-yes = Ya
form-button-no = Tidak
form-skipped = Dilewati
form-went-back = Kembali

## Halaman periksa
form-review-title = <b>{ $title }</b> — mohon diperiksa
form-review-line = { $label }: <b>{ $value }</b>
form-review-empty = (dilewati)
form-review-hint = Sudah benar? Tekan <b>Kirim</b>. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
form-review-otherwise = Formulir sudah terisi. Tekan <b>Kirim</b>, atau pilih jawaban yang ingin diubah. Contoh: tekan tombol ✏️ di bawah ini.
form-button-send = ✅ Kirim
form-button-change = ✏️ { $label }
form-sending = Kirim

## Batal, lanjut, mulai baru
form-cancel-ask = Batalkan formulir <b>{ $title }</b>? Jawaban yang sudah diisi akan dibuang.
form-button-cancel-yes = Ya, batalkan
form-button-cancel-no = Tidak, lanjutkan
form-cancelled = Formulir <b>{ $title }</b> dibatalkan. Tidak ada yang dikirim.
form-nothing-open = Tidak ada formulir yang sedang diisi.
form-other-open = Formulir <b>{ $open }</b> belum selesai. Lanjutkan dulu, atau mulai <b>{ $wanted }</b> dari awal? Kalau mulai baru, jawaban yang lama dibuang.
form-button-go-on = Lanjutkan yang lama
form-button-start-new = Mulai baru
form-started = <b>{ $title }</b>
form-begun-known = Saya mulai dari yang sudah Bapak/Ibu kirim. Yang sudah terisi:
form-kept = Jawaban tetap.
form-waiting = Formulir <b>{ $title }</b> belum selesai.
form-resumed = Kita lanjutkan formulir <b>{ $title }</b>.
form-updated = Formulir <b>{ $title }</b> baru saja diperbarui. Jawaban Bapak/Ibu yang masih sesuai tetap dipakai.
form-unfit = Formulir <b>{ $title }</b> tidak dapat dilanjutkan, karena bot ini baru saja diperbarui. Belum ada yang terkirim. Silakan buka lagi dari kartu atau menu yang tadi.
form-unfit-answers = Yang sudah Bapak/Ibu isi, supaya bisa disalin:
form-gone = Formulir yang belum selesai itu sudah tidak dipakai lagi. Silakan mulai dari menu.
form-asked-again = Karena jawaban lain berubah, mohon jawab lagi: { $labels }.
form-private-only = Formulir diisi lewat pesan pribadi dengan bot ini, bukan di dalam grup.
form-stale = Tombol ini sudah tidak berlaku lagi.
form-already-sent = Formulir ini sudah terkirim.
form-edited = Pesan yang diubah tidak ikut mengubah jawaban. Jawaban bisa diubah di halaman periksa, sebelum dikirim.
form-edited-unread = Perubahan pesan itu belum bisa saya pakai untuk “{ $label }”. Jawabannya tetap: <b>{ $value }</b>.
form-more-words = Saya tambahkan ke “{ $label }”: <b>{ $value }</b>
form-continued = Sambungan tulisan sudah saya gabungkan ke “{ $label }”.
form-continued-too-long = Sambungannya juga tidak saya simpan. Mohon tulis lebih singkat, dalam satu pesan.

## Jawaban yang tidak bisa dipakai
form-kind-sticker = Stiker belum bisa saya baca.
form-kind-voice = Pesan suara belum bisa dipakai di sini.
form-kind-video = Video belum bisa dipakai di sini.
form-kind-poll = Polling belum bisa dipakai di sini.
form-kind-document = Berkas belum bisa dipakai di sini.
form-kind-animation = Gambar bergerak belum bisa dipakai di sini.
form-kind-photo = Foto belum diminta di sini.
form-kind-location = Lokasi belum diminta di sini.
form-kind-contact = Kartu kontak belum diminta di sini.
form-kind-other = Pesan jenis ini belum bisa saya baca.

## Tulisan
form-text-otherwise = Mohon dijawab dengan tulisan biasa. Contoh: Jalan di RT 03 rusak.
form-text-too-long = Tulisannya terlalu panjang: { $length } huruf, paling banyak { $max }. Mohon dipersingkat. Contoh: cukup apa yang terjadi dan di mana.
form-text-too-short = Tulisannya terlalu pendek. Mohon tulis paling sedikit { $min } huruf. Contoh: Jalan di RT 03 rusak.
form-text-link = Mohon tulis tanpa tautan, alamat internet, @nama, atau perintah. Contoh: Sekretaris Desa.

## Jumlah dan uang
form-number-otherwise = Mohon tulis satu angka saja. Contoh: 12, atau dua belas.
form-number-fraction = Mohon tulis angka bulat, tanpa koma. Contoh: 12.
form-number-other-noun = Yang ditanyakan jumlah { $noun }. Mohon tulis berapa { $noun }. Contoh: 12 { $noun }.
form-number-too-small = Angkanya terlalu kecil. Paling sedikit { $min }. Contoh: { $min }.
form-number-too-large = Angkanya terlalu besar. Paling banyak { $max }. Contoh: { $max }.
form-money-otherwise = Mohon tulis jumlah uang dalam rupiah. Contoh: 1.250.000, atau 1,5 juta.
form-money-ambiguous = Jumlah itu bisa berarti lebih dari satu. Mohon tulis lengkap dengan titik. Contoh: 1.250.000, atau 1,5 juta.
form-money-too-small = Jumlahnya terlalu kecil. Paling sedikit { $min }. Contoh: { $min }.
form-money-too-large = Jumlahnya terlalu besar. Paling banyak { $max }. Contoh: { $max }.

## Yang belum pasti terbaca
# $kata: kata-kata yang belum dipahami.
form-asked-rest = Sebagian belum saya pahami: “{ $kata }”. Kalau yang di bawah ini sudah benar, tekan tombolnya. Kalau belum, mohon tulis lagi.
form-asked-misspelt = Ini maksud Bapak/Ibu? Tekan tombolnya, atau tulis lagi.
form-asked-letters = Ada huruf di antara angkanya. Ini maksud Bapak/Ibu? Tekan tombolnya, atau tulis lagi.
form-asked-about = Itu perkiraan. Boleh dicatat seperti ini? Tekan tombolnya, atau tulis yang pasti.
form-asked-range = Ada lebih dari satu di situ. Yang mana yang dicatat? Tekan tombolnya, atau tulis lagi.
form-asked-disagree = Angka dan tulisannya berbeda. Yang mana yang benar? Tekan tombolnya, atau tulis lagi.
form-asked-several = Itu bisa berarti lebih dari satu. Yang mana maksud Bapak/Ibu? Tekan tombolnya, atau tulis lagi.
form-asked-times = Angka-angka itu saya kalikan. Ini hasil yang dimaksud? Tekan tombolnya, atau tulis jumlahnya saja.
form-asked-part-of-day = Jam dan waktunya tidak cocok. Jam berapa maksud Bapak/Ibu? Tekan tombolnya, atau tulis lagi.
form-asked-weekday = Hari dan tanggalnya tidak cocok. Yang mana yang benar? Tekan tombolnya, atau tulis lagi.
form-asked-zone = Jam itu dari zona waktu lain. Jam berapa di sini? Tekan tombolnya, atau tulis lagi.

## Tanggal dan jam
form-date-otherwise = Mohon tulis tanggal. Contoh: 17/8/2026, 17 Agustus, besok, atau senin depan.
form-date-impossible = Tanggal itu tidak ada di kalender. Mohon periksa lagi. Contoh: 28 Februari 2027.
form-date-which = Hari yang mana maksud Bapak/Ibu?
form-date-too-early = { $date } terlalu awal. Paling awal { $limit }. Contoh: { $limit }.
form-date-too-late = { $date } terlalu lambat. Paling lambat { $limit }. Contoh: { $limit }.
form-button-today = Hari ini
form-button-yesterday = Kemarin
form-button-tomorrow = Besok
form-time-otherwise = Mohon tulis jam. Contoh: 09.30, jam 9, atau setengah sepuluh.
form-time-end = Tadi Bapak/Ibu menulis sampai { $value }. Betul? Tekan tombolnya, atau tulis jam lain.
form-time-end-dropped = Jam selesai ({ $value }) tidak ikut dicatat di sini.
form-time-which = Jam berapa maksud Bapak/Ibu?

## Pilihan dan tempat
form-choice-otherwise = Mohon tekan salah satu tombol, atau tulis pilihannya. Contoh: { $example }.
form-choice-search = Tekan tombol, atau tulis sebagian namanya. Contoh: { $example }.
form-choice-none = Belum ada pilihan untuk pertanyaan ini. Mohon hubungi petugas. Contoh: tekan Kembali lalu pilih yang lain.
form-choice-none-skip = Tidak ada yang perlu dipilih. Tekan Lewati untuk meneruskan.
form-choice-which = Yang ini maksud Bapak/Ibu? Tekan tombolnya.
form-several-hint = Boleh pilih lebih dari satu, lalu tekan Selesai. Terpilih: { $count }.
form-several-too-few = Pilih paling sedikit { $min }. Contoh: tekan { $example }, lalu Selesai.
form-several-too-many = Pilih paling banyak { $max }. Contoh: tekan satu pilihan sekali lagi untuk melepasnya.
form-yes-no-otherwise = Mohon jawab Ya atau Tidak. Contoh: ya.

## Foto, lokasi, kontak
form-photos-otherwise = Mohon kirim foto (boleh beberapa sekaligus, paling banyak { $max }), lalu tekan Selesai. Contoh: ambil foto dengan kamera ponsel.
form-photos-not-image = Berkas itu bukan gambar. Mohon kirim foto. Contoh: JPG atau PNG dari galeri.
form-photos-too-large = { berkas-too-large }
form-photos-too-many = Sudah { $max } foto, itu paling banyak. Foto selebihnya tidak disimpan. Contoh: tekan Selesai.
form-photos-too-few = Belum cukup foto. Mohon kirim paling sedikit { $min }. Contoh: ambil foto dengan kamera ponsel.
form-photos-first = Kirim foto, boleh beberapa sekaligus (paling banyak { $max }). Setelah itu tekan Selesai.
form-photos-received = Foto diterima. Kirim lagi, atau tekan Selesai.
form-photos-count = { $count } foto
form-photos-count-captions = { $count } foto. Keterangan foto: { $keterangan }
form-photos-received-captions = Foto diterima, dengan keterangan: { $keterangan }. Kirim lagi, atau tekan Selesai.
form-photos-caption-too-long = Keterangan fotonya terlalu panjang: { $length } huruf, paling banyak { $max } untuk semua foto. Foto ini belum saya simpan. Mohon kirim lagi dengan keterangan yang lebih singkat.
form-photos-captions = Keterangan foto: { $keterangan }
form-aside-photos-enough = Sudah { $max } foto, itu paling banyak. Foto selebihnya tidak saya simpan.
form-aside-photos =
    { $count ->
        [0] Foto-fotonya saya simpan untuk pertanyaan “{ $label }”.
        [1] Fotonya saya simpan untuk pertanyaan “{ $label }”.
       *[other] Sudah { $count } foto saya simpan untuk pertanyaan “{ $label }”.
    }
form-sent-so-far = Sudah saya simpan: <b>{ $value }</b>. Kirim lagi, atau tekan Selesai.
form-aside-kept = ✓ { $label }: <b>{ $value }</b>. Sudah saya simpan.
form-kept-outside = Ini saya simpan dulu. Setelah formulir ini selesai, saya tanyakan untuk apa.
form-kept-outside-about = Balasan untuk <b>{ $nomor }</b> saya simpan dulu. Setelah formulir ini selesai, saya tanyakan akan disampaikan ke mana.
form-was = Jawaban tadi: <b>{ $value }</b>
form-location-otherwise = Mohon kirim lokasi. Contoh: tekan 📎 lalu Lokasi, atau tombol 📍 di bawah.
form-location-elsewhere = Titik itu di luar Indonesia. Mohon periksa lagi. Contoh: -2.1000, 115.2000.
form-location-short = Tautan pendek itu tidak memuat titiknya, jadi belum bisa saya baca. Buka tautannya, tekan lama tempatnya di peta, lalu salin angkanya ke sini. Contoh: -2.1000, 115.2000. Atau tekan 📎 lalu Lokasi.
form-location-rest = Titiknya terbaca: { $latitude }, { $longitude }. Tulisan lainnya (“{ $kata }”) tidak ikut tersimpan di sini. Balas <b>ya</b> kalau titiknya benar.
form-button-location = 📍 Kirim lokasi saya
form-location-show = 📍 { $latitude }, { $longitude }
form-name-otherwise = Mohon tulis nama dengan huruf. Contoh: Siti Aminah.
form-name-too-short = Namanya terlalu pendek. Mohon tulis nama lengkap. Contoh: Siti Aminah.
form-name-too-long = Namanya terlalu panjang: { $length } huruf, paling banyak { $max }. Mohon tulis nama dan gelar saja. Contoh: Rina Wulandari, S.Sos.
form-name-number = Itu nomor, bukan nama. Di sini cukup namanya. Contoh: Siti Aminah.
form-name-lines = Mohon tulis namanya saja, dalam satu baris. Yang lain ditanyakan sesudah ini. Contoh: Siti Aminah.
form-name-link = Mohon tulis namanya saja, tanpa tautan, alamat internet, @nama, atau perintah. Contoh: Siti Aminah.
form-contact-otherwise = Mohon kirim nama dan nomor telepon. Contoh: Siti Aminah 0812-3456-7890.
form-contact-name-missing = Nomornya sudah tercatat. Namanya siapa? Contoh: Siti Aminah.
form-contact-phone-missing = Namanya sudah tercatat: { $name }. Nomor teleponnya berapa? Contoh: 0812-3456-7890.
form-contact-letters = Ada huruf di antara angka nomornya. Mohon tulis lagi nomornya. Contoh: 0812-3456-7890.
form-contact-decimal = Nomor itu berubah menjadi angka hitungan, mungkin ada yang hilang. Mohon tulis lagi. Contoh: 0812-3456-7890.
form-contact-unknown = Nomor itu tidak dikenal. Mohon periksa lagi. Contoh: 0812-3456-7890.
form-contact-own-only = Itu kartu orang lain. Mohon kirim nomor sendiri. Contoh: tekan tombol 📱 di bawah.
form-contact-press = Mohon tekan tombol 📱 di bawah. Nomor yang diketik tidak dapat diterima.
form-button-contact = 📱 Kirim nomor saya

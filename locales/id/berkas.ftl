# Berkas Excel yang dikirim orang, mengapa tidak dapat dibaca: src/spreadsheet. Kunci: berkas-…

berkas-too-large = Berkas ini lebih dari 20 MB. Sebesar itu tidak dapat diambil bot. Gambar: kirim sebagai foto biasa, bukan sebagai berkas. Berkas lain: perkecil dulu, atau bagi menjadi beberapa berkas.
berkas-encrypted = Berkas ini dikunci sandi. Simpan tanpa sandi, lalu kirim lagi.
berkas-old = Berkas ini dalam format Excel lama (.xls). Ubah dulu menjadi .xlsx. Di HP: buka di Google Spreadsheet, ketuk titik tiga, Bagikan & ekspor, Simpan sebagai Excel. Di laptop: buka di Excel atau LibreOffice, Simpan Sebagai, pilih Buku Kerja Excel (.xlsx). Lalu kirim lagi ke sini.
berkas-binary = Berkas ini dalam format Excel biner (.xlsb). Buka di Excel, Simpan Sebagai, pilih Buku Kerja Excel (.xlsx), lalu kirim lagi ke sini.
berkas-page = Isi berkas ini sebenarnya halaman web atau XML, walaupun namanya Excel; aplikasi yang mengunduhnya menulis begitu. Di HP: buka di Google Spreadsheet, ketuk titik tiga, Bagikan & ekspor, Simpan sebagai Excel. Di laptop: buka di Excel atau LibreOffice, Simpan Sebagai, pilih Buku Kerja Excel (.xlsx). Lalu kirim lagi ke sini.
berkas-numbers = Berkas ini dari Numbers. Di Numbers: Bagikan, Ekspor, pilih Excel (.xlsx), lalu kirim hasilnya ke sini.
berkas-shortcut = Berkas ini hanya pintasan ke Google Spreadsheet; isinya tidak ikut terkirim. Buka daftarnya di Google Spreadsheet, ketuk titik tiga, Bagikan & ekspor, Simpan sebagai Excel, lalu kirim hasilnya ke sini.
berkas-pdf = Berkas ini PDF. Kolom tabel dalam PDF tidak dapat dibaca dengan pasti. Mohon kirim berkas Excel aslinya, atau ketik daftarnya ke dalam Excel (.xlsx).
berkas-letter = Berkas ini dokumen Word, bukan tabel Excel. Di Word: pilih tabelnya dan salin, tempel di Excel atau Google Spreadsheet, simpan sebagai Excel (.xlsx), lalu kirim hasilnya ke sini.
berkas-picture = Berkas ini gambar. Daftar dalam foto tidak dapat dibaca dengan pasti. Mohon kirim berkas Excel aslinya, atau ketik daftarnya ke dalam Excel (.xlsx).
berkas-not-a-workbook = Berkas ini bukan buku kerja Excel (.xlsx). Kirim berkas .xlsx, .ods atau .csv.
berkas-macro = Berkas ini berisi makro. Simpan sebagai .xlsx biasa tanpa makro, lalu kirim lagi.
berkas-damaged = Berkas ini rusak atau tidak lengkap. Buka di Excel, simpan lagi sebagai .xlsx, lalu kirim ulang.
berkas-sheet-missing = Berkas ini tidak lengkap: satu lembarnya disebut, tetapi isinya tidak ada di dalam berkas. Buka berkas aslinya di Excel, simpan lagi sebagai .xlsx, lalu kirim ulang.
berkas-unsafe = Berkas ini tidak aman untuk dibaca. Salin isinya ke templat yang baru, lalu kirim lagi.
berkas-too-much = Isi berkas ini terlalu banyak. Salin barisnya ke templat yang baru, lalu kirim lagi.
berkas-too-slow = Berkas ini terlalu lama dibaca. Salin barisnya ke templat yang baru, lalu kirim lagi.

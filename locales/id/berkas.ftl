# Berkas Excel yang dikirim orang, mengapa tidak dapat dibaca: src/spreadsheet. Kunci: berkas-…

berkas-too-large = Berkas ini lebih dari 20 MB. Kirim berkas yang lebih kecil.
berkas-encrypted = Berkas ini dikunci sandi. Simpan tanpa sandi, lalu kirim lagi.
berkas-old = Berkas ini dalam format Excel lama (.xls). Simpan sebagai .xlsx, lalu kirim lagi.
berkas-not-a-workbook = Berkas ini bukan buku kerja Excel (.xlsx). Kirim berkas .xlsx.
berkas-macro = Berkas ini berisi makro. Simpan sebagai .xlsx biasa tanpa makro, lalu kirim lagi.
berkas-damaged = Berkas ini rusak atau tidak lengkap. Buka di Excel, simpan lagi sebagai .xlsx, lalu kirim ulang.
berkas-unsafe = Berkas ini tidak aman untuk dibaca. Salin isinya ke templat yang baru, lalu kirim lagi.
berkas-too-much = Isi berkas ini terlalu banyak. Salin barisnya ke templat yang baru, lalu kirim lagi.
berkas-too-slow = Berkas ini terlalu lama dibaca. Salin barisnya ke templat yang baru, lalu kirim lagi.

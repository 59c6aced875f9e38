# Setelan: nama instansi dan desa (C1). Kunci: instansi-…

instansi-command-setelan = Setelan: instansi, desa, kalender kantor
instansi-menu = ⚙️ Setelan
instansi-home = ⚙️ <b>Setelan</b>
    Instansi yang dipakai: { NUMBER($instansi) } · desa/kelurahan: { NUMBER($desa) }
instansi-list = 🏢 <b>Instansi: { NUMBER($count) }</b>
    Ketuk salah satu untuk mengubahnya. Yang bertanda 🗄 tidak dipakai lagi.
instansi-desa-list = 🏘 <b>Desa/kelurahan: { NUMBER($count) }</b>
    Ketuk salah satu untuk mengubah nama lainnya.
instansi-head = <b>{ $nama }</b>
instansi-singkatan-line = Singkatan: { $singkatan }
instansi-alias-line = Nama lain: { $daftar }
instansi-archived-line = 🗄 Tidak dipakai lagi. Orang dan catatannya tetap tersimpan.
instansi-kode-line = Kode Kemendagri: { $kode }
instansi-no-kode-line = Tanpa kode Kemendagri

## Tombol
instansi-button-home = ◀ Setelan
instansi-button-list = 🏢 Daftar instansi
instansi-button-desa = 🏘 Daftar desa
instansi-button-add = ➕ Tambah instansi
instansi-button-add-wilayah = ➕ Tambah wilayah khusus
instansi-button-nama = ✏️ Ubah nama
instansi-button-singkatan = ✏️ Singkatan
instansi-button-alias = ✏️ Nama lain
instansi-button-archive = 🗄 Tidak dipakai lagi
instansi-button-restore = ↩️ Pakai lagi

## Formulir
instansi-nama-title = Ubah nama instansi
instansi-nama-label = Nama
instansi-nama-question = Apa nama lengkap <b>{ $nama }</b> sekarang? Contoh: Dinas Sosial Kabupaten.
instansi-singkatan-title = Ubah singkatan
instansi-singkatan-label = Singkatan
instansi-singkatan-question = Apa singkatan <b>{ $nama }</b>? Contoh: Dinsos. Tidak ada? Tekan Lewati.
instansi-alias-title = Ubah nama lain
instansi-alias-label = Nama lain
instansi-alias-question = Orang juga menyebut <b>{ $nama }</b> apa? Satu nama tiap baris; daftar yang lama diganti. Tidak ada? Tekan Lewati.
instansi-add-title = Tambah instansi
instansi-add-nama-question = Apa nama lengkap instansi itu? Contoh: Badan Amil Zakat Nasional.
instansi-add-singkatan-question = Apa singkatannya? Contoh: Baznas. Tidak ada? Tekan Lewati.
instansi-wilayah-title = Tambah wilayah khusus
instansi-wilayah-nama-question = Apa nama wilayah yang dihuni warga tetapi belum mempunyai kode? Contoh: UPT Transmigrasi Rimba Jaya.
instansi-wilayah-alias-question = Orang juga menyebutnya apa? Satu nama tiap baris. Tidak ada? Tekan Lewati.
instansi-changed = ✓ <b>{ $nama }</b> sudah diubah. Lihat lagi: /setelan
instansi-added = ✓ <b>{ $nama }</b> sudah ditambahkan. Lihat lagi: /setelan

## Penolakan
instansi-not-found = Data itu tidak ditemukan.
instansi-name-taken = Nama { $nama } sudah ada dalam daftar. Mohon tulis nama yang lain.

## Di catatan akses: apa yang dilakukan
instansi-audit-add = menambah instansi
instansi-audit-nama = mengubah nama instansi
instansi-audit-singkatan = mengubah singkatan instansi
instansi-audit-alias = mengubah nama lain instansi
instansi-audit-archived = mengubah pemakaian instansi
instansi-audit-desa-add = menambah wilayah khusus
instansi-audit-desa-alias = mengubah nama lain desa

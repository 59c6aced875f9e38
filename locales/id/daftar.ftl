# Daftar kontak dan jabatan: src/sop/kontak (C1, C3). Kunci: daftar-…

## Ringkasan
daftar-summary-title = 👥 <b>Kontak kecamatan: { NUMBER($count) } orang</b>
daftar-summary-parts = Kecamatan { NUMBER($kecamatan) } · desa/kelurahan { NUMBER($desa) } · instansi { NUMBER($instansi) }
daftar-summary-desa-without = { $count ->
    [0] ✅ Semua desa/kelurahan sudah ada orangnya.
   *[other] ⚪ Desa/kelurahan yang belum ada orangnya ({ NUMBER($count) }): { $daftar }
  }
daftar-summary-instansi-without = { $count ->
    [0] ✅ Semua instansi sudah ada orangnya.
   *[other] ⚪ Instansi yang belum ada orangnya: { NUMBER($count) }
  }
daftar-summary-unreachable = ⚠️ Tidak dapat dihubungi ({ NUMBER($count) }): { $daftar }
daftar-summary-ending = ⏳ Masa tugas segera berakhir:
daftar-summary-ending-line = • { $nama } – { $jabatan }, sampai { $at }
daftar-part = { $part ->
    [desa] 🏘 Per desa
    [instansi] 🏢 Per instansi
   *[other] 🏛 Kecamatan
  }
daftar-button-without = ⚪ Yang belum ada
daftar-button-kelompok = 💬 Grup
daftar-button-permohonan = 🙋 Permohonan
daftar-button-excel = ⬇️ Unduh Excel
daftar-button-summary = ◀ Ringkasan kontak
daftar-nameless = (tanpa nama)

## Daftar
daftar-part-title = { $part ->
    [desa] <b>Kontak per desa: { NUMBER($count) }</b>
    [instansi] <b>Kontak per instansi: { NUMBER($count) }</b>
   *[other] <b>Kontak kecamatan: { NUMBER($count) }</b>
  }
daftar-part-body = <b>{ $body }</b>
daftar-part-line = { $nomor }. { $nama } – { $jabatan }{ $state ->
    [unreachable] {" "}⚠️
    [ending] {" "}⏳
   *[other] {""}
  }
daftar-part-empty = Belum ada orangnya. Tekan /undang untuk mengundang.
daftar-page = Halaman { $page }/{ $pages }
daftar-without-title = ⚪ <b>Belum ada orangnya: { NUMBER($desa) } desa/kelurahan, { NUMBER($instansi) } instansi</b>
daftar-without-hint = Tekan /undang untuk mengundang, atau /setelan untuk mengubah daftar instansi.
daftar-without-none = ✅ Semua desa dan instansi sudah ada orangnya.
daftar-workbook = 📗 Daftar { NUMBER($rows) } kontak. Berisi data pribadi: mohon tidak diteruskan tanpa keperluan dinas.

## Satu orang
daftar-peran = { $peran ->
    [KASI] Kasi Kesra
    [CAMAT] Camat
    [DESA] Perangkat desa
    [MITRA] Mitra
    [PENGELOLA] Pengelola
   *[other] Kabupaten
  }
daftar-kedudukan = { $kedudukan ->
    [DEFINITIF] Definitif
    [PLT] Plt.
    [PLH] Plh.
   *[other] Staf
  }
daftar-seat-head = 👤 <b>{ $nama }</b>
    { $jabatan }
    { daftar-peran } · { $tempat }
daftar-seat-kedudukan = Kedudukan: { daftar-kedudukan }
daftar-seat-kedudukan-until = Kedudukan: { daftar-kedudukan }, sampai { $at }
daftar-seat-telepon = Telepon: { $telepon }
daftar-seat-since = Terdaftar sejak { $at }
daftar-seat-seen = Terakhir aktif: { $at }
daftar-seat-never-seen = Terakhir aktif: belum tercatat
daftar-seat-confirmed = Dipastikan masih menjabat: { $at }
daftar-seat-reachable = ✅ Dapat dihubungi
daftar-seat-unreachable = ⚠️ Tidak dapat dihubungi sejak { $at }
daftar-seat-revoked = 🗑 Akses dicabut { $at }
daftar-button-jabatan = ✏️ Ubah jabatan
daftar-button-confirm = ✅ Masih menjabat
daftar-button-revoke = 🗑 Cabut akses
daftar-button-revoke-yes = Ya, cabut akses
daftar-button-revoke-no = Tidak jadi
daftar-button-back = { $part ->
    [desa] ◀ Per desa
    [instansi] ◀ Per instansi
   *[other] ◀ Kecamatan
  }
daftar-revoke-ask = Cabut akses <b>{ $nama }</b> ({ $jabatan }, { $tempat })? Yakin?
    Mulai saat itu juga, orang ini tidak dapat lagi memakai bot. Laporannya tetap tersimpan.
daftar-confirmed = Dicatat: masih menjabat.
daftar-jabatan-title = Ubah jabatan
daftar-jabatan-label = Jabatan
daftar-jabatan-question = Apa jabatan <b>{ $nama }</b>? Contoh: Sekretaris Desa.
daftar-jabatan-done = Jabatan <b>{ $nama }</b> sekarang: <b>{ $jabatan }</b>.

## Pemberitahuan
daftar-told-revoked = Akses Bapak/Ibu sebagai <b>{ $jabatan }</b> ({ $tempat }) telah dicabut oleh Kasi Kesra. Formulir yang belum dikirim ditutup. Terima kasih atas kerja samanya.
    Ada yang keliru? Mohon hubungi Kasi Kesra kecamatan.
daftar-told-jabatan = Kasi Kesra mencatat jabatan Bapak/Ibu: <b>{ $jabatan }</b>.
daftar-told-expired = Masa tugas Bapak/Ibu sebagai <b>{ $jabatan }</b> ({ $tempat }) berakhir { $at }, jadi aksesnya ditutup. Terima kasih atas kerja samanya.
daftar-told-expired-last = Masa tugas Bapak/Ibu sebagai <b>{ $jabatan }</b> ({ $tempat }) berakhir { $at }. Belum ada Kasi Kesra lain, jadi akses tetap terbuka supaya pekerjaan tidak berhenti. Mohon segera undang penggantinya: /undang.
daftar-kasi-expired = ⏳ Masa tugas <b>{ $nama }</b> ({ $jabatan }, { $tempat }) berakhir { $at }. Aksesnya sudah ditutup.
daftar-kasi-expires-soon = ⏳ Masa tugas <b>{ $nama }</b> ({ $jabatan }, { $tempat }) berakhir { $at }. Sesudah itu aksesnya tertutup sendiri.

## Masih menjabat?
daftar-masih-ask = Pemeriksaan tiap triwulan: apakah Bapak/Ibu masih menjabat sebagai <b>{ $jabatan }</b>, { $tempat }?
daftar-masih-yes = ✅ Masih
daftar-masih-no = Bukan saya lagi
daftar-masih-sure = Yakin bukan Bapak/Ibu lagi yang menjabat sebagai <b>{ $jabatan }</b>, { $tempat }? Akses ke bot ini ditutup, dan Kasi Kesra mengundang penggantinya.
daftar-button-successor = 🔁 Undang pengganti
daftar-masih-left-yes = Ya, bukan saya lagi
daftar-masih-kept = ✓ Masih menjabat sebagai { $jabatan }, { $tempat }. Terima kasih.
daftar-masih-left = ✓ Bukan saya lagi: { $jabatan }, { $tempat }. Akses ditutup, dan Kasi Kesra diberi tahu. Terima kasih atas kerja samanya.
daftar-kasi-left = 👤 <b>{ $nama }</b> menyatakan tidak lagi menjabat sebagai { $jabatan }, { $tempat }. Aksesnya sudah ditutup. { $peran ->
        [KASI] Tekan /undang untuk mengundang penggantinya.
       *[other] Penggantinya dapat diundang dengan tombol di bawah; pekerjaan yang belum selesai ikut diteruskan.
    }

## Buku kerja
daftar-sheet-kontak = Kontak
daftar-sheet-without = Belum ada
daftar-sheet-title = Daftar kontak
daftar-sheet-subtitle = Kecamatan { $kecamatan } · data per { $at }
daftar-sheet-confidential = Data pribadi – hanya untuk keperluan dinas
daftar-sheet-page = Halaman
daftar-sheet-page-of = dari
daftar-sheet-status = { $state ->
    [unreachable] Tidak terhubung
    [ending] Segera berakhir
   *[other] Aktif
  }
daftar-file-name = Kontak { $kecamatan }
daftar-column-body = Desa/instansi
daftar-column-nama = Nama
daftar-column-jabatan = Jabatan
daftar-column-peran = Peran
daftar-column-kedudukan = Kedudukan
daftar-column-until = Sampai
daftar-column-telepon = Telepon
daftar-column-seen = Terakhir aktif
daftar-column-status = Status
daftar-column-part = Jenis
daftar-column-without = Belum ada orangnya
daftar-part-word = { $part ->
    [desa] Desa/kelurahan
   *[other] Instansi
  }

## Penolakan
daftar-not-found = Kontak itu tidak ditemukan.
daftar-own-seat = Akses sendiri tidak dapat dicabut. Mintalah kepada Kasi Kesra yang lain.
daftar-kasi-by-staf = Akses Kasi Kesra hanya dapat diubah oleh Kasi Kesra.
daftar-last-kasi = Ini satu-satunya Kasi Kesra. Undang penggantinya dulu.

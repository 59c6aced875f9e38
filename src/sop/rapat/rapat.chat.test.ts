/** A meeting from the call to the answers, as everybody reads it (A3, C1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RapatOffice, callsRapat, openRapatOffice, saidIn } from '../../../test/rapat-office.ts';

let world: RapatOffice;
beforeEach(async () => {
  world = await openRapatOffice();
});
afterEach(() => world.office.close());

test('the Kasi calls a meeting: question by question', async () => {
  const { office, rina } = world;
  await callsRapat(rina);
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ /rapat
    KesraBot ▸ Rina: Belum ada rapat. Tekan *Rapat baru* untuk membuat rapat dan mengirim undangannya.
      [➕ Rapat baru]
    Rina ▸ [➕ Rapat baru]
    KesraBot ▸ Rina: *Rapat baru*
      
      _Langkah 1/12_
      Rapat tentang apa? Contoh: Rapat koordinasi stunting triwulan IV.
      [✖ Batal]
    Rina ▸ Rapat koordinasi stunting
    KesraBot ▸ Rina: ✓ Judul: *Rapat koordinasi stunting*
      
      _Langkah 2/12_
      Apa saja agendanya? Tulis satu hal per baris, dalam satu pesan atau beberapa pesan. Contoh:
      Laporan tiap desa
      Rencana bulan depan
      [◀ Kembali] [✖ Batal]
    Rina ▸ 1. Laporan tiap desa
      2. Rencana bulan depan
    KesraBot ▸ Rina: Agenda sejauh ini:
      1. Laporan tiap desa
      2. Rencana bulan depan
      Masih ada? Tulis lagi. Sudah lengkap? Tekan Selesai.
      [⌫ Hapus yang terakhir]
      [Selesai]
      [◀ Kembali] [✖ Batal]
    Rina ▸ [Selesai]
    KesraBot ▸ Rina: (diubah) _Langkah 2/12_
      Apa saja agendanya? Tulis satu hal per baris, dalam satu pesan atau beberapa pesan. Contoh:
      Laporan tiap desa
      Rencana bulan depan
      → *1. Laporan tiap desa; 2. Rencana bulan depan*
    KesraBot ▸ Rina: _Langkah 3/12_
      Di mana? Contoh: Aula Kantor Kecamatan.
      [◀ Kembali] [✖ Batal]
    Rina ▸ Aula Kantor Kecamatan
    KesraBot ▸ Rina: ✓ Tempat: *Aula Kantor Kecamatan*
      
      _Langkah 4/12_
      Tanggal berapa? Contoh: 3 Desember, Kamis depan.
      [Hari ini, 24 Nov 2026]
      [Besok, 25 Nov 2026]
      [◀ Kembali] [✖ Batal]
    Rina ▸ 3 Desember
    KesraBot ▸ Rina: ✓ Tanggal: *Kamis, 3 Desember 2026*
      
      _Langkah 5/12_
      Mulai jam berapa? Contoh: 09.00.
      [◀ Kembali] [✖ Batal]
    Rina ▸ 09.00
    KesraBot ▸ Rina: ✓ Jam mulai: *09.00*
      
      _Langkah 6/12_
      Selesai jam berapa? Belum tahu? Tekan Lewati; di undangan tertulis “sampai selesai”.
      [Lewati] [◀ Kembali] [✖ Batal]
    Rina ▸ [Lewati]
    KesraBot ▸ Rina: (diubah) _Langkah 6/12_
      Selesai jam berapa? Belum tahu? Tekan Lewati; di undangan tertulis “sampai selesai”.
      → *Dilewati*
    KesraBot ▸ Rina: _Langkah 7/12_
      Siapa yang memimpin? Tekan salah satu, atau tulis sendiri.
      [Camat Dusun Timur]
      [Kasi Kesejahteraan Rakyat]
      [◀ Kembali] [✖ Batal]
    Rina ▸ [Camat Dusun Timur]
    KesraBot ▸ Rina: (diubah) _Langkah 7/12_
      Siapa yang memimpin? Tekan salah satu, atau tulis sendiri.
      → *Camat Dusun Timur*
    KesraBot ▸ Rina: _Langkah 8/12_
      Siapa yang mencatat notulen? Yang dipilih ikut diundang dan diberi tahu.
      [Saya sendiri (Kasi)]
      [Siti Aminah – Desa Sarapat]
      [Budi Santoso – Desa Jaar]
      [dr. Melati – Puskesmas]
      [◀ Kembali] [✖ Batal]
    Rina ▸ Saya sendiri (Kasi)
    KesraBot ▸ Rina: ✓ Notulis: *Saya sendiri (Kasi)*
      
      _Langkah 9/12_
      Desa mana yang diundang? Semua perangkat yang terdaftar di desa itu menerima undangan.
      Boleh pilih lebih dari satu, lalu tekan Selesai. Terpilih: 0.
      [☐ Semua desa] [☐ Didi]
      [☐ Dorong] [☐ Gumpa]
      [☐ Harara] [☐ Haringen]
      [☐ Jaar] [☐ Jaweten]
      [Berikutnya ▶]
      [Selesai]
      [Lewati] [◀ Kembali] [✖ Batal]
    Rina ▸ Sarapat, Jaar
    KesraBot ▸ Rina: ✓ Desa: *Sarapat, Jaar*
      
      _Langkah 10/12_
      Siapa lagi yang diundang?
      Boleh pilih lebih dari satu, lalu tekan Selesai. Terpilih: 0.
      [☐ Semua instansi] [☐ BAPEDALITBANG]
      [☐ DPMDSos] [☐ DP3AKB]
      [☐ Dinkes] [☐ Puskesmas]
      [☐ Disdik] [☐ Dukcapil]
      [Berikutnya ▶]
      [Selesai]
      [Lewati] [◀ Kembali] [✖ Batal]
    Rina ▸ Puskesmas
    KesraBot ▸ Rina: ✓ Instansi: *Puskesmas*
      
      _Langkah 11/12_
      Grup mana yang juga diberi undangan? Anggotanya dapat menjawab di dalam grup.
      Boleh pilih lebih dari satu, lalu tekan Selesai. Terpilih: 0.
      [☐ Forum Kesra]
      [Selesai]
      [Lewati] [◀ Kembali] [✖ Batal]
    Rina ▸ [☐ Forum Kesra]
    KesraBot ▸ Rina: (diubah) _Langkah 11/12_
      Grup mana yang juga diberi undangan? Anggotanya dapat menjawab di dalam grup.
      Boleh pilih lebih dari satu, lalu tekan Selesai. Terpilih: 1.
      [☑ Forum Kesra]
      [Selesai]
      [Lewati] [◀ Kembali] [✖ Batal]
    Rina ▸ [Selesai]
    KesraBot ▸ Rina: (diubah) _Langkah 11/12_
      Grup mana yang juga diberi undangan? Anggotanya dapat menjawab di dalam grup.
      → *Forum Kesra*
    KesraBot ▸ Rina: _Langkah 12/12_
      Undangan akan dikirim kepada *3 orang* dan *1 grup*.
      Berapa nomor surat dari tata usaha? Contoh: 400.9 / 12 / Kesra / XI / 2026. Belum ada? Tekan Lewati; tempatnya dikosongkan dan dapat diisi nanti.
      [Lewati] [◀ Kembali] [✖ Batal]
    Rina ▸ [Lewati]
    KesraBot ▸ Rina: (diubah) _Langkah 12/12_
      Undangan akan dikirim kepada *3 orang* dan *1 grup*.
      Berapa nomor surat dari tata usaha? Contoh: 400.9 / 12 / Kesra / XI / 2026. Belum ada? Tekan Lewati; tempatnya dikosongkan dan dapat diisi nanti.
      → *Dilewati*
    KesraBot ▸ Rina: *Rapat baru* — mohon diperiksa
      
      Judul: *Rapat koordinasi stunting*
      Agenda: *1. Laporan tiap desa; 2. Rencana bulan depan*
      Tempat: *Aula Kantor Kecamatan*
      Tanggal: *Kamis, 3 Desember 2026*
      Jam mulai: *09.00*
      Jam selesai: *(dilewati)*
      Pimpinan: *Camat Dusun Timur*
      Notulis: *Saya sendiri (Kasi)*
      Desa: *2 orang: Sarapat, Jaar*
      Instansi: *1 orang: Puskesmas*
      Grup: *1 grup: Forum Kesra*
      Nomor surat: *(dilewati)*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Judul] [✏️ Agenda]
      [✏️ Tempat] [✏️ Tanggal]
      [✏️ Jam mulai] [✏️ Jam selesai]
      [✏️ Pimpinan] [✏️ Notulis]
      [✏️ Desa] [✏️ Instansi]
      [✏️ Grup] [✏️ Nomor surat]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Rapat baru* — mohon diperiksa
      
      Judul: *Rapat koordinasi stunting*
      Agenda: *1. Laporan tiap desa; 2. Rencana bulan depan*
      Tempat: *Aula Kantor Kecamatan*
      Tanggal: *Kamis, 3 Desember 2026*
      Jam mulai: *09.00*
      Jam selesai: *(dilewati)*
      Pimpinan: *Camat Dusun Timur*
      Notulis: *Saya sendiri (Kasi)*
      Desa: *2 orang: Sarapat, Jaar*
      Instansi: *1 orang: Puskesmas*
      Grup: *1 grup: Forum Kesra*
      Nomor surat: *(dilewati)*
      → *Kirim*
    KesraBot ▸ Rina: ✅ Rapat tersimpan dengan nomor *R-0001*. Undangan sedang dikirim kepada 3 orang dan 1 grup.
      Yang sudah terkirim dan jawaban mereka dihitung pada kartu di bawah ini. Kartu dapat dibuka lagi dengan menulis R-0001.
      ⌨ [📋 Daftar kebutuhan] [📦 Penyaluran]
      ⌨ [📅 Rapat] [🗓 Triwulan]
      ⌨ [📊 Rekap] [✉️ Undang]
      ⌨ [👥 Kontak] [☰ Menu]
    KesraBot ▸ Rina: 📅 *R-0001* · 🗓 Terjadwal
      *Rapat koordinasi stunting*
      🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
      📍 Aula Kantor Kecamatan
      👤 Pimpinan: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      ✍️ Notulis: Kasi Kesra
      📄 Nomor surat: belum diisi
      
      *Jawaban*
      ✅ Hadir: 0
      👥 Diwakilkan: 0
      ❌ Tidak hadir: 0
      ⏳ Belum menjawab: 3
      Grup: Forum Kesra
      📨 ⏳ menunggu: 3 orang dan 1 grup
      [👥 Nama-nama] [📄 Surat undangan]
      [✏️ Ubah] [➕ Undang lagi]
      [🔢 Nomor surat] [✖ Batalkan rapat]"
  `);
});

test('the invited get the invitation, the calendar entry and the letter, each in their language', async () => {
  const { office, rina, siti, melati, groupId } = world;
  await callsRapat(rina, { notulis: 'Siti Aminah' });
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "KesraBot ▸ Siti: 📨 *Undangan rapat R-0001*
      *Rapat koordinasi stunting*
      🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
      📍 Aula Kantor Kecamatan
      👤 Pimpinan: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      ✍️ *Bapak/Ibu ditunjuk sebagai notulis* rapat ini. Pada hari rapat, tekan Notulen untuk mencatat.
      
      Mohon jawab: apakah Bapak/Ibu hadir?
      [✅ Hadir] [👥 Diwakilkan]
      [❌ Tidak hadir]
    KesraBot ▸ Siti: ‹berkas Kalender R-0001.ics› 📆 Buka berkas ini untuk memasukkan rapat ke kalender HP.
    KesraBot ▸ Siti: ‹berkas Surat undangan R-0001.docx›"
  `);
  expect(office.transcript(melati)).toMatchInlineSnapshot(`
    "KesraBot ▸ Melati: 📨 *Invitation to meeting R-0001*
      *Rapat koordinasi stunting*
      🕘 Thursday, 3 December 2026, 09:00 WIB until it is done
      📍 Aula Kantor Kecamatan
      👤 Led by: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      
      Please answer: do you come?
      [✅ I come] [👥 Somebody for me]
      [❌ I do not come]
    KesraBot ▸ Melati: ‹berkas Calendar R-0001.ics› 📆 Open this file to put the meeting into your telephone's calendar.
    KesraBot ▸ Melati: ‹berkas Letter R-0001.docx›"
  `);
  expect(saidIn(office, groupId)).toMatchInlineSnapshot(`
    [
      "✅ Grup ini terhubung dengan Kasi Kesra Kecamatan Dusun Timur sebagai Forum Kesra.
    Undangan rapat, pengingat, dan notula dikirim ke sini.",
      "📨 Undangan rapat R-0001
    Rapat koordinasi stunting
    🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
    📍 Aula Kantor Kecamatan
    👤 Pimpinan: Camat Dusun Timur
    Agenda:
    1. Laporan tiap desa
    2. Rencana bulan depan

    Mohon tekan jawaban. Tiap orang menjawab untuk desa atau instansinya sendiri.",
      "📆 Buka berkas ini untuk memasukkan rapat ke kalender HP.",
      "Surat undangan R-0001.docx",
    ]
  `);
});

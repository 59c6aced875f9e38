/** The small forms about a called meeting, question by question (A3, C1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDesaOfficial } from '../../../test/builders.ts';
import { lastWords, seated } from '../../../test/chat-acts.ts';
import { type RapatOffice, callsRapat, kartuOf, openRapatOffice } from '../../../test/rapat-office.ts';

let world: RapatOffice;
beforeEach(async () => {
  world = await openRapatOffice();
  await callsRapat(world.rina, { kelompok: false });
  world.office.transcript(world.rina, world.siti, world.budi, world.melati);
});
afterEach(() => world.office.close());

test('another place, and another agenda', async () => {
  const { office, rina, siti } = world;
  await rina.taps('✏️ Ubah');
  await rina.taps('📍 Tempat');
  await rina.says('Balai Desa Jaar');
  await rina.taps('✅ Kirim');
  await rina.taps('✏️ Ubah');
  await rina.taps('📋 Agenda');
  await rina.says('Laporan tiap desa');
  await rina.says('Rencana bulan depan\nLain-lain');
  await rina.taps('⌫ Hapus yang terakhir');
  await rina.says('selesai');
  await rina.taps('✅ Kirim');
  expect(lastWords(office, rina)).toContain('R-0001 memang sudah begitu.');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [✏️ Ubah]
    KesraBot ▸ Rina: (diubah) Apa yang berubah pada *R-0001* (Rapat koordinasi stunting)?
      Semua yang diundang diberi tahu.
      [🕘 Tanggal dan jam]
      [📍 Tempat]
      [📋 Agenda]
      [◀ Kembali ke kartu]
    Rina ▸ [📍 Tempat]
    KesraBot ▸ Rina: *Pindah tempat rapat*
      
      _Langkah 1/1_
      *R-0001* sekarang di: Aula Kantor Kecamatan.
      Pindah ke mana? Jawaban yang sudah ada tetap berlaku.
      [✖ Batal]
    Rina ▸ Balai Desa Jaar
    KesraBot ▸ Rina: ✓ Tempat: *Balai Desa Jaar*
      
      *Pindah tempat rapat* — mohon diperiksa
      
      Tempat: *Balai Desa Jaar*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Tempat]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Pindah tempat rapat* — mohon diperiksa
      
      Tempat: *Balai Desa Jaar*
      → *Kirim*
    KesraBot ▸ Rina: ✅ *R-0001* diubah. Semua yang diundang diberi tahu.
      [📅 Buka R-0001]
    KesraBot ▸ Rina: (diubah) 📅 *R-0001* · 🗓 Terjadwal
      *Rapat koordinasi stunting*
      🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
      📍 Balai Desa Jaar
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
      📨 ⏳ menunggu: 3 orang
      [👥 Nama-nama] [📄 Surat undangan]
      [✏️ Ubah] [➕ Undang lagi]
      [🔢 Nomor surat] [✖ Batalkan rapat]
    Rina ▸ [✏️ Ubah]
    KesraBot ▸ Rina: (diubah) Apa yang berubah pada *R-0001* (Rapat koordinasi stunting)?
      Semua yang diundang diberi tahu.
      [🕘 Tanggal dan jam]
      [📍 Tempat]
      [📋 Agenda]
      [◀ Kembali ke kartu]
    Rina ▸ [📋 Agenda]
    KesraBot ▸ Rina: *Ganti agenda rapat*
      
      _Langkah 1/1_
      Tulis agenda yang baru, satu hal per baris. Agenda yang lama diganti seluruhnya.
      [✖ Batal]
    Rina ▸ Laporan tiap desa
    KesraBot ▸ Rina: Agenda sejauh ini:
      1. Laporan tiap desa
      Masih ada? Tulis lagi. Sudah lengkap? Tekan Selesai.
      [⌫ Hapus yang terakhir]
      [Selesai]
      [✖ Batal]
    Rina ▸ Rencana bulan depan
      Lain-lain
    KesraBot ▸ Rina: Agenda sejauh ini:
      1. Laporan tiap desa
      2. Rencana bulan depan
      3. Lain-lain
      Masih ada? Tulis lagi. Sudah lengkap? Tekan Selesai.
      [⌫ Hapus yang terakhir]
      [Selesai]
      [✖ Batal]
    Rina ▸ [⌫ Hapus yang terakhir]
    KesraBot ▸ Rina: (diubah) _Langkah 1/1_
      Tulis agenda yang baru, satu hal per baris. Agenda yang lama diganti seluruhnya.
      Agenda sejauh ini:
      1. Laporan tiap desa
      2. Rencana bulan depan
      Masih ada? Tulis lagi. Sudah lengkap? Tekan Selesai.
      [⌫ Hapus yang terakhir]
      [Selesai]
      [✖ Batal]
    Rina ▸ selesai
    KesraBot ▸ Rina: ✓ Agenda: *1. Laporan tiap desa; 2. Rencana bulan depan*
      
      *Ganti agenda rapat* — mohon diperiksa
      
      Agenda: *1. Laporan tiap desa; 2. Rencana bulan depan*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Agenda]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Ganti agenda rapat* — mohon diperiksa
      
      Agenda: *1. Laporan tiap desa; 2. Rencana bulan depan*
      → *Kirim*
    KesraBot ▸ Rina: R-0001 memang sudah begitu. Tidak ada yang berubah.
      
      *Ganti agenda rapat* — mohon diperiksa
      
      Agenda: *1. Laporan tiap desa; 2. Rencana bulan depan*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Agenda]
      [✅ Kirim] [✖ Batal]"
  `);
  expect(office.transcript(siti)).toContain('📍 Balai Desa Jaar');
});

test('the letter gets its number, and comes as a file', async () => {
  const { office, rina } = world;
  await rina.taps('🔢 Nomor surat');
  await rina.says('400.9 / 12 / Kesra / XI / 2026');
  await rina.taps('✅ Kirim');
  await rina.taps('📄 Surat undangan');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [🔢 Nomor surat]
    KesraBot ▸ Rina: *Nomor surat undangan*
      
      _Langkah 1/1_
      Nomor surat untuk *R-0001* (Rapat koordinasi stunting)? Contoh: 400.9 / 12 / Kesra / XI / 2026.
      [✖ Batal]
    Rina ▸ 400.9 / 12 / Kesra / XI / 2026
    KesraBot ▸ Rina: ✓ Nomor surat: *400.9 / 12 / Kesra / XI / 2026*
      
      *Nomor surat undangan* — mohon diperiksa
      
      Nomor surat: *400.9 / 12 / Kesra / XI / 2026*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Nomor surat]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Nomor surat undangan* — mohon diperiksa
      
      Nomor surat: *400.9 / 12 / Kesra / XI / 2026*
      → *Kirim*
    KesraBot ▸ Rina: ✅ Nomor surat: *400.9 / 12 / Kesra / XI / 2026*. Surat undangan dapat diunduh dan dicetak.
      [📄 Surat undangan]
    KesraBot ▸ Rina: (diubah) 📅 *R-0001* · 🗓 Terjadwal
      *Rapat koordinasi stunting*
      🕘 Kamis, 3 Desember 2026, 09.00 WIB sampai selesai
      📍 Aula Kantor Kecamatan
      👤 Pimpinan: Camat Dusun Timur
      Agenda:
      1. Laporan tiap desa
      2. Rencana bulan depan
      ✍️ Notulis: Kasi Kesra
      📄 Nomor surat: 400.9 / 12 / Kesra / XI / 2026
      
      *Jawaban*
      ✅ Hadir: 0
      👥 Diwakilkan: 0
      ❌ Tidak hadir: 0
      ⏳ Belum menjawab: 3
      📨 ⏳ menunggu: 3 orang
      [👥 Nama-nama] [📄 Surat undangan]
      [✏️ Ubah] [➕ Undang lagi]
      [🔢 Nomor surat] [✖ Batalkan rapat]
    Rina ▸ [📄 Surat undangan]
    KesraBot ▸ Rina: ‹berkas Surat undangan R-0001.docx› Surat undangan, siap dicetak."
  `);
  expect(kartuOf(office, rina)).toContain('📄 Nomor surat: 400.9 / 12 / Kesra / XI / 2026');
});

test('somebody who came later is invited too', async () => {
  const { office, rina } = world;
  const yuni = await seated(office, 'Yuni', (telegramId) =>
    aDesaOfficial(office.database, 'Matabu', { telegramId, nama: 'Yuni' }),
  );
  await rina.taps('➕ Undang lagi');
  await rina.says('Matabu');
  await rina.says('lewati');
  await rina.says('lewati');
  await rina.taps('✅ Kirim');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [➕ Undang lagi]
    KesraBot ▸ Rina: *Undang lagi*
      
      _Langkah 1/3_
      Desa mana yang diundang? Semua perangkat yang terdaftar di desa itu menerima undangan.
      Boleh pilih lebih dari satu, lalu tekan Selesai. Terpilih: 0.
      [☐ Semua desa] [☐ Didi]
      [☐ Dorong] [☐ Gumpa]
      [☐ Harara] [☐ Haringen]
      [☐ Jaar] [☐ Jaweten]
      [Berikutnya ▶]
      [Selesai]
      [Lewati] [✖ Batal]
    Rina ▸ Matabu
    KesraBot ▸ Rina: ✓ Desa: *Matabu*
      
      _Langkah 2/3_
      Siapa lagi yang diundang?
      Boleh pilih lebih dari satu, lalu tekan Selesai. Terpilih: 0.
      [☐ Semua instansi] [☐ BAPEDALITBANG]
      [☐ DPMDSos] [☐ DP3AKB]
      [☐ Dinkes] [☐ Puskesmas]
      [☐ Disdik] [☐ Dukcapil]
      [Berikutnya ▶]
      [Selesai]
      [Lewati] [◀ Kembali] [✖ Batal]
    Rina ▸ lewati
    KesraBot ▸ Rina: ✓ Instansi: *Dilewati*
      
      _Langkah 3/3_
      Grup mana yang juga diberi undangan? Anggotanya dapat menjawab di dalam grup.
      Boleh pilih lebih dari satu, lalu tekan Selesai. Terpilih: 0.
      [☐ Forum Kesra]
      [Selesai]
      [Lewati] [◀ Kembali] [✖ Batal]
    Rina ▸ lewati
    KesraBot ▸ Rina: ✓ Grup: *Dilewati*
      
      *Undang lagi* — mohon diperiksa
      
      Desa: *1 orang: Matabu*
      Instansi: *(dilewati)*
      Grup: *(dilewati)*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Desa] [✏️ Instansi]
      [✏️ Grup]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Undang lagi* — mohon diperiksa
      
      Desa: *1 orang: Matabu*
      Instansi: *(dilewati)*
      Grup: *(dilewati)*
      → *Kirim*
    KesraBot ▸ Rina: ✅ Undangan *R-0001* sedang dikirim kepada 1 orang lagi dan 0 grup lagi.
      ⌨ [📋 Daftar kebutuhan] [📦 Penyaluran]
      ⌨ [📅 Rapat] [🗓 Triwulan]
      ⌨ [📊 Rekap] [✉️ Undang]
      ⌨ [👥 Kontak] [☰ Menu]
    KesraBot ▸ Rina: (diubah) 📅 *R-0001* · 🗓 Terjadwal
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
      ⏳ Belum menjawab: 4
      📨 terkirim: 3 orang · ⏳ menunggu: 1 orang
      [👥 Nama-nama] [📄 Surat undangan]
      [✏️ Ubah] [➕ Undang lagi]
      [🔢 Nomor surat] [✖ Batalkan rapat]"
  `);
  expect(office.transcript(yuni)).toContain('📨 *Undangan rapat R-0001*');
});

/** What people send outside a form: a whole report, photos first, a pin, words for the Kasi (A1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LAPOR_STEPS, ofAnyLength, stepsBefore } from '../../../test/faults/lapor-steps.ts';
import { aPhoto, openKebutuhanOffice, reports } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

const kebutuhanList = () =>
  office.database.read((db) =>
    db.kebutuhan.findMany({ include: { fotoList: true, riwayatList: true }, orderBy: { id: 'asc' } }),
  );

test('a whole report in one message begins the report: what was read is filled in, the rest is asked', async () => {
  await siti.says('Lapor: sumur kering di RT 03, 12 KK 40 jiwa');
  expect(ofAnyLength(office.transcript(siti))).toMatchInlineSnapshot(`
    "Siti ▸ Lapor: sumur kering di RT 03, 12 KK 40 jiwa
    KesraBot ▸ Siti: *Lapor kebutuhan*
      
      Saya mulai dari yang sudah Bapak/Ibu kirim. Yang sudah terisi:
      ✓ Lokasi: *RT 03*
      ✓ Jumlah KK: *12*
      ✓ Jumlah jiwa: *40*
      ✓ Uraian: *sumur kering di RT 03, 12 KK 40 jiwa*
      
      _Langkah 1/n_
      Kebutuhan ini tentang bidang apa?
      [Sosial]
      [Kesehatan]
      [Pendidikan]
      [Keagamaan]
      [Pemberdayaan]
      [Perempuan dan anak]
      [✖ Batal]"
  `);
  const read = { lokasi: 'RT 03', jumlahKk: 12, jumlahJiwa: 40, uraian: 'sumur kering di RT 03, 12 KK 40 jiwa' };
  for (const step of LAPOR_STEPS) if (!Object.hasOwn(read, step.field)) await step.answer(siti);
  await siti.says('kirim');
  expect(await kebutuhanList()).toMatchObject([read]);
});

test('without a heading too; nothing is read that is not certain', async () => {
  await siti.says('Pak, banjir lagi di RT 03 dan 04 sejak tadi malam, 12 KK mengungsi, mohon bantuan');
  expect(ofAnyLength(office.transcript(siti))).toMatchInlineSnapshot(`
    "Siti ▸ Pak, banjir lagi di RT 03 dan 04 sejak tadi malam, 12 KK mengungsi, mohon bantuan
    KesraBot ▸ Siti: *Lapor kebutuhan*
      
      Saya mulai dari yang sudah Bapak/Ibu kirim. Yang sudah terisi:
      ✓ Jumlah KK: *12*
      ✓ Uraian: *Pak, banjir lagi di RT 03 dan 04 sejak tadi malam, 12 KK mengungsi, mohon bantuan*
      
      _Langkah 1/n_
      Kebutuhan ini tentang bidang apa?
      [Sosial]
      [Kesehatan]
      [Pendidikan]
      [Keagamaan]
      [Pemberdayaan]
      [Perempuan dan anak]
      [✖ Batal]"
  `);
});

test('an album of five first, then "Lapor": one question, and the photos are in the report', async () => {
  await siti.sendsPhotos([1, 2, 3, 4, 5].map(aPhoto), { caption: 'Sumur di RT 03' });
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ ‹foto 800×600› Sumur di RT 03
    Siti ▸ ‹foto 800×600›
    Siti ▸ ‹foto 800×600›
    Siti ▸ ‹foto 800×600›
    Siti ▸ ‹foto 800×600›
    KesraBot ▸ Siti: Kiriman Bapak/Ibu sudah saya simpan dulu. Ini untuk apa?
      Masih ada foto atau keterangan? Kirim saja dulu, saya simpan bersama. Setelah itu tekan pilihannya.
      [📝 Laporan baru]
      [✉️ Hanya pesan untuk Kasi]
      [Bukan apa-apa]"
  `);
  await siti.says('📝 Lapor kebutuhan');
  for (const { words } of stepsBefore('foto')) await siti.says(words);
  office.transcript(siti);
  await siti.taps('Selesai');
  expect(office.transcript(siti)).toContain('5 foto. Keterangan foto: Sumur di RT 03');
});

test('an album right after the own report: one question, its number among the buttons, photos and words go there', async () => {
  await reports(siti);
  office.transcript(siti, rina);
  await siti.sendsPhotos([1, 2, 3].map(aPhoto));
  await siti.says('Ini sumurnya, makin dalam makin kering');
  await siti.taps('K-0001 · Air bersih');
  await office.settle();
  expect(office.transcript(siti, rina)).toMatchInlineSnapshot(`
    "Siti ▸ ‹foto 800×600›
    Siti ▸ ‹foto 800×600›
    Siti ▸ ‹foto 800×600›
    KesraBot ▸ Siti: Kiriman Bapak/Ibu sudah saya simpan dulu. Ini untuk apa?
      Masih ada foto atau keterangan? Kirim saja dulu, saya simpan bersama. Setelah itu tekan pilihannya.
      [K-0001 · Air bersih]
      [📝 Laporan baru]
      [✉️ Hanya pesan untuk Kasi]
      [Bukan apa-apa]
    Siti ▸ Ini sumurnya, makin dalam makin kering
    KesraBot ▸ Siti: Masih ada foto atau keterangan? Kirim saja dulu, saya simpan bersama. Setelah itu tekan pilihannya.
      [K-0001 · Air bersih]
      [📝 Laporan baru]
      [✉️ Hanya pesan untuk Kasi]
      [Bukan apa-apa]
    Siti ▸ [K-0001 · Air bersih]
    KesraBot ▸ Siti: (diubah) Kiriman Bapak/Ibu sudah saya simpan dulu. Ini untuk apa?
      → *K-0001 · Air bersih*
    KesraBot ▸ Siti: Kiriman untuk *K-0001* sudah disimpan. Kasi Kesra diberi tahu.
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]
    KesraBot ▸ Rina: ✍️ Tambahan untuk *K-0001* dari Siti Aminah:
      Ini sumurnya, makin dalam makin kering
      
      *K-0001* · 🟢 Biasa · 📥 Diterima
      *Air bersih* (Kesehatan)
      Desa Sarapat, RT 03
      12 KK, 40 jiwa
      Sumur warga kering sejak dua minggu.
      📷 3 foto
      Pelapor: Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB
      • 24 Nov 2026, 09.00 WIB: 📥 Diterima – Siti Aminah: “Ini sumurnya, makin dalam makin kering”
      [✅ Verifikasi] [↩️ Kembalikan]
      [⛔ Tolak] [🛠 Tangani]
      [📷 Lihat foto (3)]"
  `);
  const [kebutuhan] = await kebutuhanList();
  expect(kebutuhan?.fotoList).toHaveLength(3);
  expect(kebutuhan?.riwayatList.at(-1)).toMatchObject({
    fromStatus: 'DITERIMA',
    toStatus: 'DITERIMA',
    note: 'Ini sumurnya, makin dalam makin kering',
  });
});

test('a pin first, then words: a new report begins with both', async () => {
  await siti.sendsLocation(-2.1, 115.2);
  await siti.says('Jembatan putus di Dusun II sejak kemarin');
  await siti.says('laporan baru');
  expect(ofAnyLength(office.transcript(siti))).toMatchInlineSnapshot(`
    "Siti ▸ ‹lokasi -2.1, 115.2›
    KesraBot ▸ Siti: Kiriman Bapak/Ibu sudah saya simpan dulu. Ini untuk apa?
      Masih ada foto atau keterangan? Kirim saja dulu, saya simpan bersama. Setelah itu tekan pilihannya.
      [📝 Laporan baru]
      [✉️ Hanya pesan untuk Kasi]
      [Bukan apa-apa]
    Siti ▸ Jembatan putus di Dusun II sejak kemarin
    KesraBot ▸ Siti: Masih ada foto atau keterangan? Kirim saja dulu, saya simpan bersama. Setelah itu tekan pilihannya.
      [📝 Laporan baru]
      [✉️ Hanya pesan untuk Kasi]
      [Bukan apa-apa]
    Siti ▸ laporan baru
    KesraBot ▸ Siti: *Lapor kebutuhan*
      
      Saya mulai dari yang sudah Bapak/Ibu kirim. Yang sudah terisi:
      ✓ Lokasi: *Dusun II*
      ✓ Titik peta: *📍 -2.10000, 115.20000*
      ✓ Uraian: *Jembatan putus di Dusun II sejak kemarin*
      
      _Langkah 1/n_
      Kebutuhan ini tentang bidang apa?
      [Sosial]
      [Kesehatan]
      [Pendidikan]
      [Keagamaan]
      [Pemberdayaan]
      [Perempuan dan anak]
      [✖ Batal]"
  `);
});

test('figures of a point and a link of a map are a pin', async () => {
  await siti.says('-2.1, 115.2');
  await siti.says('https://maps.google.com/?q=-2.2,115.3');
  await siti.taps('📝 Laporan baru');
  expect(office.transcript(siti)).toContain('✓ Titik peta: *📍 -2.20000, 115.30000*');
});

test('words that are no report: a message to the Kasi arrives, with its photo', async () => {
  await siti.says('Bu, besok saya tidak bisa hadir karena anak sakit, mohon maaf');
  await siti.sendsPhotos([aPhoto(1)]);
  await siti.taps('✉️ Hanya pesan untuk Kasi');
  await office.settle();
  expect(office.transcript(siti, rina)).toMatchInlineSnapshot(`
    "Siti ▸ Bu, besok saya tidak bisa hadir karena anak sakit, mohon maaf
    KesraBot ▸ Siti: Kiriman Bapak/Ibu sudah saya simpan dulu. Ini untuk apa?
      Masih ada foto atau keterangan? Kirim saja dulu, saya simpan bersama. Setelah itu tekan pilihannya.
      [📝 Laporan baru]
      [✉️ Hanya pesan untuk Kasi]
      [Bukan apa-apa]
    Siti ▸ ‹foto 800×600›
    Siti ▸ [✉️ Hanya pesan untuk Kasi]
    KesraBot ▸ Siti: (diubah) Kiriman Bapak/Ibu sudah saya simpan dulu. Ini untuk apa?
      → *✉️ Hanya pesan untuk Kasi*
    KesraBot ▸ Siti: Pesan Bapak/Ibu sedang diteruskan kepada Kasi Kesra.
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]
    KesraBot ▸ Rina: ✉️ Pesan dari *Siti Aminah* (Sekretaris Desa, Desa Sarapat, Kecamatan Dusun Timur):
      Bu, besok saya tidak bisa hadir karena anak sakit, mohon maaf
    KesraBot ▸ Rina: ‹foto 800×600›"
  `);
});

test('nothing is kept where it was nothing; few words are not understood, and thanks to nobody', async () => {
  await siti.sendsPhotos([aPhoto(1)]);
  await siti.says('bukan apa-apa');
  await siti.says('halo pak');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ ‹foto 800×600›
    KesraBot ▸ Siti: Kiriman Bapak/Ibu sudah saya simpan dulu. Ini untuk apa?
      Masih ada foto atau keterangan? Kirim saja dulu, saya simpan bersama. Setelah itu tekan pilihannya.
      [📝 Laporan baru]
      [✉️ Hanya pesan untuk Kasi]
      [Bukan apa-apa]
    Siti ▸ bukan apa-apa
    KesraBot ▸ Siti: Baik. Kiriman itu tidak disimpan.
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]
    Siti ▸ halo pak
    KesraBot ▸ Siti: Maaf, saya tidak mengerti pesan ini. Pilih tombol di bawah, atau tekan /bantuan."
  `);
  expect(await kebutuhanList()).toEqual([]);
});

test('what was sent can be let go of in words too', async () => {
  await siti.sendsPhotos([aPhoto(0)]);
  await siti.says('/batal');
  expect(office.transcript(siti)).toContain('Batalkan formulir *Kiriman tadi*?');
});

test('a command without its slash is no word of what was sent: help comes, and the question waits', async () => {
  await siti.says('Sumur di belakang balai desa sudah dua minggu kering.');
  office.transcript(siti);
  for (const words of ['bantuan', 'menu', 'lapor kebutuhan']) await siti.says(words);
  const said = office.transcript(siti);
  expect(said).toMatch(/▸ bantuan\nKesraBot ▸ Siti: \*Bantuan\*/);
  expect(said).toMatch(/▸ menu\nKesraBot ▸ Siti: Silakan pilih\./);
  expect(said).toContain('✓ Uraian: *Sumur di belakang balai desa sudah dua minggu kering.*');
});

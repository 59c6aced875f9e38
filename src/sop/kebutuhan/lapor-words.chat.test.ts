/** The report by somebody who writes words where others tap: nothing to add, and consent at the end (A1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillsIn, ofAnyLength, stepsFrom } from '../../../test/faults/lapor-steps.ts';
import { aPhoto, openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let siti: Person;
beforeEach(async () => {
  ({ office, siti } = await openKebutuhanOffice());
});
afterEach(() => office.close());

test('"tidak ada" for photo and contact, "sudah benar" at the end', async () => {
  await fillsIn(siti, 'foto');
  office.transcript(siti);
  await siti.says('Tidak ada.');
  expect(ofAnyLength(office.transcript(siti))).toMatchInlineSnapshot(`
    "Siti ▸ Tidak ada.
    KesraBot ▸ Siti: ✓ Foto: *Dilewati*
      
      _Langkah 10/n_
      Siapa yang dapat dihubungi di lokasi? Kirim kartu kontak, atau tulis nama dan nomornya. Tidak harus.
      ⌨ [📱 Kirim nomor saya]
      ⌨ [Lewati] [◀ Kembali] [✖ Batal]"
  `);
  await siti.says('nihil pak');
  for (const step of stepsFrom('kontak').slice(1)) await step.answer(siti);
  const review = office.transcript(siti);
  expect(review).toMatch(/^Siti ▸ nihil pak\nKesraBot ▸ Siti: ✓ Kontak: \*Dilewati\*\n/);
  expect(review).toContain('Foto: *(dilewati)*\n  Kontak: *(dilewati)*\n');
  await siti.says('Sudah benar 👍');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ Sudah benar 👍
    KesraBot ▸ Siti: Terima kasih. Laporan tersimpan dengan nomor *K-0001* dan sedang diteruskan kepada Kasi Kesra.
      Foto menyusul? Kirim foto sebagai balasan pesan ini, atau beri keterangan K-0001.
      
      *K-0001* · 🟢 Biasa · 📥 Diterima
      *Air bersih* (Kesehatan)
      Desa Sarapat, RT 03
      12 KK, 40 jiwa
      Sumur warga kering sejak dua minggu.
      Pelapor: Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]"
  `);
});

test('the word of the question itself: both that it may mean are offered', async () => {
  await fillsIn(siti, 'urgensi');
  office.transcript(siti);
  await siti.says('mendesak');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ mendesak
    KesraBot ▸ Siti: Yang ini maksud Bapak/Ibu? Tekan tombolnya.
      [🟠 Segera] [🔴 Darurat]
      [◀ Kembali] [✖ Batal]"
  `);
});

test('an album with figures below it at the question of KK, and words at the photo step: all of it is in the report', async () => {
  await fillsIn(siti, 'jumlahKk');
  office.transcript(siti);
  await siti.sendsPhotos([aPhoto(1), aPhoto(2)], { caption: '12 KK' });
  await siti.says('40');
  await siti.taps('🟢 Biasa');
  await siti.says('Sumur kering sejak dua minggu.');
  await siti.sendsPhotos([aPhoto(3)], { caption: 'Sumur Pak B di RT 04, 3 KK lagi' });
  await siti.taps('Selesai');
  expect(ofAnyLength(office.transcript(siti))).toMatchInlineSnapshot(`
    "Siti ▸ ‹foto 800×600› 12 KK
    Siti ▸ ‹foto 800×600›
    KesraBot ▸ Siti: Foto-fotonya saya simpan untuk pertanyaan “Foto”.
      
      ✓ Jumlah KK: *12*
      
      _Langkah 6/n_
      Berapa jiwa semuanya? Paling sedikit 12. Contoh: 48.
      [◀ Kembali] [✖ Batal]
    Siti ▸ 40
    KesraBot ▸ Siti: ✓ Jumlah jiwa: *40*
      
      _Langkah 7/n_
      Seberapa mendesak?
      [🟢 Biasa] [🟠 Segera]
      [🔴 Darurat]
      [◀ Kembali] [✖ Batal]
    Siti ▸ [🟢 Biasa]
    KesraBot ▸ Siti: (diubah) _Langkah 7/n_
      Seberapa mendesak?
      → *🟢 Biasa*
    KesraBot ▸ Siti: _Langkah 8/n_
      Apa yang terjadi, dan apa yang dibutuhkan? Ceritakan singkat. Nama warga dan NIK tidak perlu ditulis.
      [◀ Kembali] [✖ Batal]
    Siti ▸ Sumur kering sejak dua minggu.
    KesraBot ▸ Siti: ✓ Uraian: *Sumur kering sejak dua minggu.*
      
      _Langkah 9/n_
      Ada foto? Jangan kirim foto KTP atau KK.
      Sudah saya simpan: *2 foto*. Kirim lagi, atau tekan Selesai.
      [Selesai] [Hapus semua]
      [Lewati] [◀ Kembali] [✖ Batal]
    Siti ▸ ‹foto 800×600› Sumur Pak B di RT 04, 3 KK lagi
    KesraBot ▸ Siti: Foto diterima, dengan keterangan: Sumur Pak B di RT 04, 3 KK lagi. Kirim lagi, atau tekan Selesai.
      [Selesai] [Hapus semua]
      [Lewati] [◀ Kembali] [✖ Batal]
    Siti ▸ [Selesai]
    KesraBot ▸ Siti: (diubah) _Langkah 9/n_
      Ada foto? Jangan kirim foto KTP atau KK.
      → *3 foto. Keterangan foto: Sumur Pak B di RT 04, 3 KK lagi*
    KesraBot ▸ Siti: _Langkah 10/n_
      Siapa yang dapat dihubungi di lokasi? Kirim kartu kontak, atau tulis nama dan nomornya. Tidak harus.
      ⌨ [📱 Kirim nomor saya]
      ⌨ [Lewati] [◀ Kembali] [✖ Batal]"
  `);
  for (const step of stepsFrom('kontak')) await step.answer(siti);
  expect(office.transcript(siti)).toContain('Foto: *3 foto. Keterangan foto: Sumur Pak B di RT 04, 3 KK lagi*\n');
  await siti.says('kirim');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ kirim
    KesraBot ▸ Siti: Terima kasih. Laporan tersimpan dengan nomor *K-0001* dan sedang diteruskan kepada Kasi Kesra.
      Foto menyusul? Kirim foto sebagai balasan pesan ini, atau beri keterangan K-0001.
      
      *K-0001* · 🟢 Biasa · 📥 Diterima
      *Air bersih* (Kesehatan)
      Desa Sarapat, RT 03
      12 KK, 40 jiwa
      Sumur kering sejak dua minggu.
      Keterangan foto: Sumur Pak B di RT 04, 3 KK lagi
      📷 3 foto
      Pelapor: Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]"
  `);
  const [kebutuhan] = await office.database.read((db) => db.kebutuhan.findMany({ include: { fotoList: true } }));
  expect(kebutuhan).toMatchObject({
    jumlahKk: 12,
    uraian: 'Sumur kering sejak dua minggu.\nKeterangan foto: Sumur Pak B di RT 04, 3 KK lagi',
  });
  expect(kebutuhan?.fotoList).toHaveLength(3);
});

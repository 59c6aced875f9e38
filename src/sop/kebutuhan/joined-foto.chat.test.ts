/** Photos that come within minutes of the one question's answer: they join the same need, and can be taken back from it (A1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
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

const kebutuhanList = () => office.database.read((db) => db.kebutuhan.findMany({ include: { fotoList: true } }));

test('photos within minutes of the answer join the same need, said once with their count, and can be taken back', async () => {
  await reports(siti);
  await siti.sendsPhotos([aPhoto(1)]);
  await siti.taps('K-0001 · Air bersih');
  office.transcript(siti);
  await siti.sendsPhotos([2, 3, 4].map(aPhoto), { caption: 'Ini sumur yang lain' });
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ ‹foto 800×600› Ini sumur yang lain
    Siti ▸ ‹foto 800×600›
    Siti ▸ ‹foto 800×600›
    KesraBot ▸ Siti: 📎 Foto ini saya simpan juga untuk *K-0001*. Kasi Kesra diberi tahu.
      [Bukan untuk ini]
    KesraBot ▸ Siti: (diubah) 📎 2 foto saya simpan juga untuk *K-0001*. Kasi Kesra diberi tahu.
      [Bukan untuk ini]
    KesraBot ▸ Siti: (diubah) 📎 3 foto saya simpan juga untuk *K-0001*. Kasi Kesra diberi tahu.
      [Bukan untuk ini]"
  `);
  expect((await kebutuhanList())[0]?.fotoList).toHaveLength(4);
  await siti.taps('Bukan untuk ini');
  await siti.taps('📝 Laporan baru');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ [Bukan untuk ini]
    KesraBot ▸ Siti: (diubah) 3 foto diambil lagi dari *K-0001*.
    KesraBot ▸ Siti: Kiriman Bapak/Ibu sudah saya simpan dulu. Ini untuk apa?
      Masih ada foto atau keterangan? Kirim saja dulu, saya simpan bersama. Setelah itu tekan pilihannya.
      [K-0001 · Air bersih]
      [📝 Laporan baru]
      [✉️ Hanya pesan untuk Kasi]
      [Bukan apa-apa]
    Siti ▸ [📝 Laporan baru]
    KesraBot ▸ Siti: (diubah) Kiriman Bapak/Ibu sudah saya simpan dulu. Ini untuk apa?
      → *📝 Laporan baru*
    KesraBot ▸ Siti: *Lapor kebutuhan*
      
      Saya mulai dari yang sudah Bapak/Ibu kirim. Yang sudah terisi:
      ✓ Uraian: *Ini sumur yang lain*
      
      _Langkah 1/10_
      Kebutuhan ini tentang bidang apa?
      [Sosial]
      [Kesehatan]
      [Pendidikan]
      [Keagamaan]
      [Pemberdayaan]
      [Perempuan dan anak]
      [✖ Batal]"
  `);
  expect((await kebutuhanList())[0]?.fotoList).toHaveLength(1);
  await office.settle();
  expect(office.transcript(rina)).toContain(
    '3 foto tadi ternyata bukan untuk *K-0001*, dan diambil lagi oleh Siti Aminah.',
  );
});

test('later than that, they are asked about again; taken back twice, and in the middle of a form', async () => {
  await reports(siti);
  await siti.sendsPhotos([aPhoto(1)]);
  await siti.taps('K-0001 · Air bersih');
  await siti.sendsPhotos([aPhoto(2)]);
  await siti.says('/lapor');
  await siti.says('Kesehatan');
  await siti.taps('Bukan untuk ini');
  expect(siti.lastToast()).toContain('Masih ada formulir');
  await siti.says('batal');
  await siti.says('ya');
  await siti.taps('Bukan untuk ini');
  await siti.says('bukan apa-apa');
  expect((await kebutuhanList())[0]?.fotoList).toHaveLength(1);
  office.clock.advance(6 * 60_000);
  office.transcript(siti);
  await siti.sendsPhotos([aPhoto(3)]);
  expect(office.transcript(siti)).toContain('Ini untuk apa?');
});

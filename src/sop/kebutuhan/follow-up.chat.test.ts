/** What follows a need: answers, photos and words as a reply, or with its number (A1). */
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

const kebutuhanList = () =>
  office.database.read((db) =>
    db.kebutuhan.findMany({ include: { fotoList: true, riwayatList: true }, orderBy: { id: 'asc' } }),
  );

/** K-0001 was sent back by the Kasi with a question. @returns the message that asks it */
async function returned(question: string): Promise<number> {
  await reports(siti);
  await office.settle();
  await rina.taps('↩️ Kembalikan');
  await rina.says(question);
  await rina.taps('✅ Kirim');
  await office.settle();
  office.transcript(siti, rina);
  return office.world.messages(siti.id).at(-1)?.message.message_id ?? 0;
}

test('a photo with words as a reply to the question of the Kasi is the answer, and the photo goes to the record', async () => {
  const replyTo = await returned('Berapa balita?');
  await siti.sendsPhotos([aPhoto(1), aPhoto(2)], { caption: '5 balita', replyTo });
  await office.settle();
  expect(office.transcript(siti, rina)).toMatchInlineSnapshot(`
    "Siti ▸ ‹foto 800×600› 5 balita
    Siti ▸ ‹foto 800×600›
    KesraBot ▸ Siti: Terima kasih. Jawaban untuk *K-0001* sedang dikirim kepada Kasi Kesra.
    KesraBot ▸ Rina: ✍️ Jawaban untuk *K-0001* dari Siti Aminah:
      5 balita
      
      *K-0001* · 🟢 Biasa · 📥 Diterima
      *Air bersih* (Kesehatan)
      Desa Sarapat, RT 03
      12 KK, 40 jiwa
      Sumur warga kering sejak dua minggu.
      📷 1 foto
      Pelapor: Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB
      • 24 Nov 2026, 09.00 WIB: ↩️ Dikembalikan – Rina Wulandari, S.Sos: “Berapa balita?”
      • 24 Nov 2026, 09.00 WIB: 📥 Diterima – Siti Aminah: “5 balita”
      [✅ Verifikasi] [↩️ Kembalikan]
      [⛔ Tolak] [🛠 Tangani]
      [📷 Lihat foto (1)]
    KesraBot ▸ Rina: 📷 Ada foto susulan untuk *K-0001* dari Desa Sarapat.
      [📄 Buka]"
  `);
  const [kebutuhan] = await kebutuhanList();
  expect(kebutuhan?.status).toBe('DITERIMA');
  expect(kebutuhan?.fotoList).toHaveLength(2);
  expect(kebutuhan?.riwayatList.at(-1)).toMatchObject({ toStatus: 'DITERIMA', note: '5 balita' });
});

test('words as a reply are the answer; thanks are not; later words are added', async () => {
  const replyTo = await returned('Berapa balita?');
  await siti.says('terima kasih pak', { replyTo });
  expect((await kebutuhanList())[0]?.status).toBe('DIKEMBALIKAN');
  await siti.says('lima balita', { replyTo });
  expect((await kebutuhanList())[0]?.status).toBe('DITERIMA');
  await siti.says('K-0001: ternyata enam');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ terima kasih pak
    KesraBot ▸ Siti: Baik, terima kasih.
    Siti ▸ lima balita
    KesraBot ▸ Siti: Terima kasih. Jawaban untuk *K-0001* sedang dikirim kepada Kasi Kesra.
    Siti ▸ K-0001: ternyata enam
    KesraBot ▸ Siti: Kiriman untuk *K-0001* sudah disimpan. Kasi Kesra diberi tahu."
  `);
  expect((await kebutuhanList())[0]?.riwayatList.map(({ note }) => note)).toEqual([
    null,
    'Berapa balita?',
    'lima balita',
    'ternyata enam',
  ]);
});

test('a photo within the form of the answer goes with it', async () => {
  await returned('Berapa balita?');
  await siti.taps('✍️ Jawab');
  await siti.sendsPhotos([aPhoto(1)], { caption: '5 balita' });
  await siti.says('ya');
  const [kebutuhan] = await kebutuhanList();
  expect(kebutuhan).toMatchObject({ status: 'DITERIMA', fotoList: [{}] });
  expect(kebutuhan?.riwayatList.at(-1)?.note).toBe('5 balita');
});

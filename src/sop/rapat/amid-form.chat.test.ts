/** What comes in the middle of a form and is not its own: photos that it does not ask for, replies to something else (A1, C1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPhoto, reports } from '../../../test/kebutuhan-office.ts';
import { callsRapat, openRapatOffice } from '../../../test/rapat-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  ({ office, siti, rina } = await openRapatOffice());
  await reports(siti);
  await callsRapat(rina, { kelompok: false });
  await office.settle();
});
afterEach(() => office.close());

/** The newest message of the bot in which this stands. */
function botMessage(words: string): number {
  const found = office.world
    .messages(siti.id)
    .filter(({ outgoing, message }) => outgoing && (message.text ?? message.caption ?? '').includes(words))
    .at(-1);
  if (!found) throw new Error(`The bot has not said "${words}"`);
  return found.message.message_id;
}
/** A form of one question, in words. */
async function opensForm(): Promise<void> {
  await siti.taps('👥 Diwakilkan');
  office.transcript(siti, rina);
}
const kebutuhanList = () =>
  office.database.read((db) => db.kebutuhan.findMany({ include: { fotoList: true, riwayatList: true } }));
const wakilOf = async () =>
  (await office.database.read((db) => db.undangan.findMany())).flatMap(({ wakil }) => wakil ?? []);

test('an album in a form that asks for no photos: kept over a restart, asked about once when the form is sent', async () => {
  await opensForm();
  await siti.sendsPhotos([1, 2, 3].map(aPhoto));
  await office.restart();
  await siti.sendsPhotos([aPhoto(4)]);
  await siti.says('Budi Santoso, Kaur Kesra');
  await siti.taps('✅ Kirim');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ ‹foto 800×600›
    Siti ▸ ‹foto 800×600›
    Siti ▸ ‹foto 800×600›
    KesraBot ▸ Siti: Ini saya simpan dulu. Setelah formulir ini selesai, saya tanyakan untuk apa.
      
      _Langkah 1/1_
      Siapa yang mewakili Bapak/Ibu pada Rapat koordinasi stunting? Tulis nama dan jabatannya. Contoh: Budi, Kaur Umum.
      [✖ Batal]
    Siti ▸ ‹foto 800×600›
    KesraBot ▸ Siti: Ini saya simpan dulu. Setelah formulir ini selesai, saya tanyakan untuk apa.
      
      _Langkah 1/1_
      Siapa yang mewakili Bapak/Ibu pada Rapat koordinasi stunting? Tulis nama dan jabatannya. Contoh: Budi, Kaur Umum.
      [✖ Batal]
    Siti ▸ Budi Santoso, Kaur Kesra
    KesraBot ▸ Siti: ✓ Wakil: *Budi Santoso, Kaur Kesra*
      
      *Nama wakil* — mohon diperiksa
      
      Wakil: *Budi Santoso, Kaur Kesra*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Wakil]
      [✅ Kirim] [✖ Batal]
    Siti ▸ [✅ Kirim]
    KesraBot ▸ Siti: (diubah) *Nama wakil* — mohon diperiksa
      
      Wakil: *Budi Santoso, Kaur Kesra*
      → *Kirim*
    KesraBot ▸ Siti: ✅ Dicatat: *Budi Santoso, Kaur Kesra* mewakili Bapak/Ibu pada Rapat koordinasi stunting.
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]
    KesraBot ▸ Siti: Kiriman Bapak/Ibu sudah saya simpan dulu. Ini untuk apa?
      Masih ada foto atau keterangan? Kirim saja dulu, saya simpan bersama. Setelah itu tekan pilihannya.
      [K-0001 · Air bersih]
      [📝 Laporan baru]
      [✉️ Hanya pesan untuk Kasi]
      [Bukan apa-apa]"
  `);
  await siti.taps('K-0001 · Air bersih');
  expect((await kebutuhanList())[0]?.fotoList).toHaveLength(4);
});

test('words below such a photo that answer the question are its answer; given up, the photo is asked about all the same', async () => {
  await opensForm();
  await siti.sendsPhotos([aPhoto(1)], { caption: 'Budi Santoso, Kaur Kesra' });
  expect(office.transcript(siti)).toContain('Budi Santoso, Kaur Kesra');
  await siti.says('batal');
  await siti.says('ya');
  expect(office.transcript(siti)).toContain('Ini untuk apa?');
  await siti.says('K-0001');
  expect((await kebutuhanList())[0]?.fotoList).toHaveLength(1);
  expect(await wakilOf()).toEqual([]);
});

test('another form is begun instead: what is kept goes along', async () => {
  await opensForm();
  await siti.sendsPhotos([aPhoto(1)]);
  await siti.says('/konfirmasi');
  await siti.says('/lapor');
  await siti.says('batal');
  await siti.says('ya');
  expect(office.transcript(siti)).toContain('Ini untuk apa?');
});

test('a reply to a notice that names a need counts for that need; the form stays, and asks again once', async () => {
  await opensForm();
  await siti.says('Sekarang sudah 14 KK', { replyTo: botMessage('K-0001') });
  await siti.sendsPhotos([1, 2].map(aPhoto), { replyTo: botMessage('K-0001') });
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ Sekarang sudah 14 KK
    KesraBot ▸ Siti: Kiriman untuk *K-0001* sudah disimpan. Kasi Kesra diberi tahu.
    KesraBot ▸ Siti: _Langkah 1/1_
      Siapa yang mewakili Bapak/Ibu pada Rapat koordinasi stunting? Tulis nama dan jabatannya. Contoh: Budi, Kaur Umum.
      [✖ Batal]
    Siti ▸ ‹foto 800×600›
    Siti ▸ ‹foto 800×600›
    KesraBot ▸ Siti: Foto untuk *K-0001* sudah disimpan. Kasi Kesra diberi tahu.
    KesraBot ▸ Siti: _Langkah 1/1_
      Siapa yang mewakili Bapak/Ibu pada Rapat koordinasi stunting? Tulis nama dan jabatannya. Contoh: Budi, Kaur Umum.
      [✖ Batal]"
  `);
  const [kebutuhan] = await kebutuhanList();
  expect(kebutuhan?.fotoList).toHaveLength(2);
  expect(kebutuhan?.riwayatList.at(-1)?.note).toBe('Sekarang sudah 14 KK');
  await siti.says('Budi Santoso, Kaur Kesra');
  await siti.taps('✅ Kirim');
  expect(await wakilOf()).toEqual(['Budi Santoso, Kaur Kesra']);
});

test('a reply to what names another record is kept with its number, and is no answer to the form', async () => {
  await siti.says('/lapor');
  office.transcript(siti);
  await siti.says('Saya terlambat satu jam', { replyTo: botMessage('R-0001') });
  expect(office.transcript(siti)).toContain('Balasan untuk *R-0001* saya simpan dulu');
  await siti.says('batal');
  await siti.says('ya');
  await siti.says('pesan untuk kasi');
  await office.settle();
  expect(office.transcript(rina)).toContain('R-0001: Saya terlambat satu jam');
});

test('a reply to an earlier question of the form changes that answer; to the open one it is the answer', async () => {
  await siti.says('/lapor');
  for (const words of ['Kesehatan', 'Air bersih', 'RT 03', 'lewati']) await siti.says(words);
  office.transcript(siti);
  await siti.says('RT 04', { replyTo: botMessage('Di mana') });
  await siti.says('Pendidikan', { replyTo: botMessage('tentang bidang apa') });
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ RT 04
    KesraBot ▸ Siti: Jawaban tadi: *RT 03*
      ✓ Lokasi: *RT 04*
      
      _Langkah 5/10_
      Berapa KK (kepala keluarga) yang membutuhkan? Contoh: 12.
      [◀ Kembali] [✖ Batal]
    Siti ▸ Pendidikan
    KesraBot ▸ Siti: Jawaban tadi: *Kesehatan*
      ✓ Bidang: *Pendidikan*
      
      Karena jawaban lain berubah, mohon jawab lagi: Jenis.
      
      _Langkah 2/10_
      Jenis kebutuhannya apa?
      [Putus sekolah]
      [Seragam/perlengkapan]
      [PIP/beasiswa]
      [Sarana PAUD/sekolah]
      [Transport sekolah]
      [◀ Kembali] [✖ Batal]"
  `);
});

test('outside a form, few words that answer a message with a number are kept with it; thanks are not', async () => {
  office.transcript(siti);
  await siti.says('Terima kasih, Bu', { replyTo: botMessage('R-0001') });
  expect(office.transcript(siti)).not.toContain('Ini untuk apa?');
  await siti.says('Saya terlambat', { replyTo: botMessage('R-0001') });
  await siti.says('pesan untuk kasi');
  await office.settle();
  expect(office.transcript(rina)).toContain('R-0001: Saya terlambat');
});

test('a reply to an invitation in the middle of a form is the answer to the invitation', async () => {
  await siti.says('/lapor');
  office.transcript(siti);
  await siti.says('Insya Allah hadir, Bu', { replyTo: botMessage('R-0001') });
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ Insya Allah hadir, Bu
    KesraBot ▸ Siti: Dicatat untuk *R-0001* (Rapat koordinasi stunting): *✅ Hadir*.
      [✏️ Ubah jawaban]
    KesraBot ▸ Siti: _Langkah 1/10_
      Kebutuhan ini tentang bidang apa?
      [Sosial]
      [Kesehatan]
      [Pendidikan]
      [Keagamaan]
      [Pemberdayaan]
      [Perempuan dan anak]
      [✖ Batal]"
  `);
  const undanganList = await office.database.read((db) => db.undangan.findMany({ where: { jawaban: 'HADIR' } }));
  expect(undanganList).toHaveLength(1);
});

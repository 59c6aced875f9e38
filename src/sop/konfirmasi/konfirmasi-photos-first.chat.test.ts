/** Photos that come before the confirmation asks for them, and what stands below them (B3): kept for the proof, whatever is answered. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPhoto } from '../../../test/kebutuhan-office.ts';
import { aPenyaluran, openKonfirmasiOffice, opensKonfirmasi } from '../../../test/konfirmasi-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let siti: Person;
let rina: Person;
beforeEach(async () => {
  const opened = await openKonfirmasiOffice();
  ({ office, siti, rina } = opened);
  const id = await aPenyaluran(office.database, opened.kasi);
  await opensKonfirmasi(office, siti, id);
  office.transcript(siti, rina);
});
afterEach(() => office.close());

const fotoList = () => office.database.read((db) => db.konfirmasiFoto.findMany({ orderBy: { id: 'asc' } }));

test('an album before "hasil", then one more: kept with their words, shown at their question, the review, and to the Kasi', async () => {
  await siti.sendsPhotos([1, 2, 3].map(aPhoto), { caption: 'Pembagian di balai desa' });
  await siti.sendsPhotos([aPhoto(4)], { caption: 'Antrean warga' });
  await siti.taps('✅ Diterima semua sesuai rencana');
  await siti.says('hari ini');
  await siti.says('Balai desa');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ ‹foto 800×600› Pembagian di balai desa
    Siti ▸ ‹foto 800×600›
    Siti ▸ ‹foto 800×600›
    KesraBot ▸ Siti: Foto-fotonya saya simpan untuk pertanyaan “Foto”.
      
      _Langkah 1/5_
      *P-0001* · Bantuan pangan beras · Desa Sarapat
      Rencana Selasa, 24 November 2026: *20 KPM; Beras 200 kg; Minyak goreng 20 liter*
      Apakah bantuannya sudah diterima?
      [✅ Diterima semua sesuai rencana]
      [⚠️ Diterima dengan catatan]
      [❌ Tidak diterima]
      [✖ Batal]
    Siti ▸ ‹foto 800×600› Antrean warga
    KesraBot ▸ Siti: Sudah 4 foto saya simpan untuk pertanyaan “Foto”.
      
      _Langkah 1/5_
      *P-0001* · Bantuan pangan beras · Desa Sarapat
      Rencana Selasa, 24 November 2026: *20 KPM; Beras 200 kg; Minyak goreng 20 liter*
      Apakah bantuannya sudah diterima?
      [✅ Diterima semua sesuai rencana]
      [⚠️ Diterima dengan catatan]
      [❌ Tidak diterima]
      [✖ Batal]
    Siti ▸ [✅ Diterima semua sesuai rencana]
    KesraBot ▸ Siti: (diubah) _Langkah 1/5_
      *P-0001* · Bantuan pangan beras · Desa Sarapat
      Rencana Selasa, 24 November 2026: *20 KPM; Beras 200 kg; Minyak goreng 20 liter*
      Apakah bantuannya sudah diterima?
      → *✅ Diterima semua sesuai rencana*
    KesraBot ▸ Siti: _Langkah 2/5_
      Tanggal berapa diterima?
      [Hari ini, Selasa, 24 November 2026]
      [◀ Kembali] [✖ Batal]
    Siti ▸ hari ini
    KesraBot ▸ Siti: ✓ Tanggal diterima: *Selasa, 24 November 2026*
      
      _Langkah 3/5_
      Di mana dibagikan? Contoh: Balai desa.
      [📍 Balai desa]
      [◀ Kembali] [✖ Batal]
    Siti ▸ Balai desa
    KesraBot ▸ Siti: ✓ Tempat: *Balai desa*
      
      _Langkah 4/5_
      Ada foto pembagiannya? Boleh dilewati dan dikirim nanti. Jangan kirim foto KTP atau KK.
      Sudah saya simpan: *4 foto. Keterangan foto: Pembagian di balai desa; Antrean warga*. Kirim lagi, atau tekan Selesai.
      [Selesai] [Hapus semua]
      [Lewati] [◀ Kembali] [✖ Batal]"
  `);
  await siti.taps('Selesai');
  await siti.taps('Lewati');
  expect(office.transcript(siti)).toContain('4 foto. Keterangan foto: Pembagian di balai desa; Antrean warga');
  await siti.taps('✅ Kirim');
  await office.settle();
  expect(office.transcript(rina)).toContain('Keterangan foto: Pembagian di balai desa; Antrean warga');
  expect((await fotoList()).map(({ jenis, caption }) => [jenis, caption])).toEqual([
    ['FOTO', 'Pembagian di balai desa'],
    ['FOTO', null],
    ['FOTO', null],
    ['FOTO', 'Antrean warga'],
  ]);
});

test('nothing came: the photo that shows it is asked about and kept all the same', async () => {
  await siti.sendsPhotos([aPhoto(1)], { caption: 'Balai desa kosong' });
  await siti.taps('❌ Tidak diterima');
  await siti.taps('🕐 Ya, masih akan datang');
  await siti.taps('Belum datang');
  expect(office.transcript(siti)).toContain('1 foto. Keterangan foto: Balai desa kosong');
  await siti.says('selesai');
  await siti.says('kirim');
  expect(await fotoList()).toMatchObject([{ caption: 'Balai desa kosong' }]);
});

test('what follows a confirmation keeps its words too', async () => {
  await siti.taps('✅ Diterima semua sesuai rencana');
  for (const words of ['hari ini', 'Balai desa', 'lewati', 'lewati', 'kirim']) await siti.says(words);
  await siti.taps('📎 Kirim berita acara');
  await siti.sendsPhotos([aPhoto(1)], { caption: 'Lembar 1 dari 2' });
  await siti.taps('Selesai');
  await siti.taps('✅ Kirim');
  await office.settle();
  expect(await fotoList()).toMatchObject([{ jenis: 'BERITA_ACARA', caption: 'Lembar 1 dari 2' }]);
  expect(office.transcript(rina)).toContain('Lembar 1 dari 2');
});

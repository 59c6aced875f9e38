/** Lists, numbers and late photos in the chat (A1). */
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

test('lists, filters, numbers', async () => {
  await reports(siti);
  await reports(siti, { bidang: 'Sosial', jenis: 'Lansia terlantar', urgensi: '🟠 Segera' });
  office.transcript(siti, rina);
  await siti.says('/status');
  await siti.says('k 1');
  await siti.says('K-0009');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ /status
    KesraBot ▸ Siti: *Kebutuhan: 2*
      
      📥 Diterima 2
      
      *K-0002* · Sarapat · Lansia terlantar · 12 KK
      🟠 Segera · 📥 Diterima
      
      *K-0001* · Sarapat · Air bersih · 12 KK
      🟢 Biasa · 📥 Diterima
      [K-0002] [K-0001]
      [🔎 Keadaan] [🔎 Bidang]
      [🔎 Urgensi]
    Siti ▸ k 1
    KesraBot ▸ Siti: *K-0001* · 🟢 Biasa · 📥 Diterima
      *Air bersih* (Kesehatan)
      Desa Sarapat, RT 03
      12 KK, 40 jiwa
      Sumur warga kering sejak dua minggu.
      Pelapor: Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB
    Siti ▸ K-0009
    KesraBot ▸ Siti: Kebutuhan itu tidak ditemukan. Mohon periksa nomornya. Contoh: K-0001."
  `);
  await rina.says('/kebutuhan');
  await rina.taps('🔎 Bidang');
  await rina.taps('Sosial');
  await rina.taps('K-0002');
  await rina.says('/kebutuhan K-0001');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ /kebutuhan
    KesraBot ▸ Rina: *Kebutuhan: 2*
      
      📥 Diterima 2
      
      *K-0002* · Sarapat · Lansia terlantar · 12 KK
      🟠 Segera · 📥 Diterima
      
      *K-0001* · Sarapat · Air bersih · 12 KK
      🟢 Biasa · 📥 Diterima
      [K-0002] [K-0001]
      [🔎 Keadaan] [🔎 Desa]
      [🔎 Bidang] [🔎 Urgensi]
    Rina ▸ [🔎 Bidang]
    KesraBot ▸ Rina: (diubah) Tampilkan kebutuhan bidang apa?
      [Sosial] [Kesehatan]
      [Pendidikan] [Keagamaan]
      [Pemberdayaan] [Perempuan dan anak]
      [◀ Kembali ke daftar]
    Rina ▸ [Sosial]
    KesraBot ▸ Rina: (diubah) *Kebutuhan: 1*
      
      Saringan: Sosial
      
      📥 Diterima 1
      
      *K-0002* · Sarapat · Lansia terlantar · 12 KK
      🟠 Segera · 📥 Diterima
      [K-0002]
      [🔎 Keadaan] [🔎 Desa]
      [🔎 Bidang] [🔎 Urgensi]
      [✖ Hapus saringan]
    Rina ▸ [K-0002]
    KesraBot ▸ Rina: *K-0002* · 🟠 Segera · 📥 Diterima
      *Lansia terlantar* (Sosial)
      Desa Sarapat, RT 03
      12 KK, 40 jiwa
      Sumur warga kering sejak dua minggu.
      Pelapor: Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB
      [✅ Verifikasi] [↩️ Kembalikan]
      [⛔ Tolak] [🛠 Tangani]
    Rina ▸ /kebutuhan K-0001
    KesraBot ▸ Rina: *K-0001* · 🟢 Biasa · 📥 Diterima
      *Air bersih* (Kesehatan)
      Desa Sarapat, RT 03
      12 KK, 40 jiwa
      Sumur warga kering sejak dua minggu.
      Pelapor: Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB
      [✅ Verifikasi] [↩️ Kembalikan]
      [⛔ Tolak] [🛠 Tangani]"
  `);
});

test('photos that follow: as a reply, by caption, as an album, as a file, without a number', async () => {
  await reports(siti);
  const answer = office.world
    .messages(siti.id)
    .filter(({ outgoing }) => outgoing)
    .at(-1);
  office.transcript(siti, rina);
  await siti.sendsPhotos([aPhoto(1)], { replyTo: answer?.message.message_id ?? 0 });
  await siti.sendsPhotos([aPhoto(2), aPhoto(3), aPhoto(4)], { caption: 'K-0001' });
  await siti.sendsDocument(
    { name: 'sumur.jpg', mimeType: 'image/jpeg', bytes: aPhoto(5) },
    { caption: 'untuk K-0001' },
  );
  await office.tick();
  await siti.sendsPhotos([aPhoto(6)]);
  await rina.taps('📄 Buka');
  await rina.taps('📷 Lihat foto (5)');
  expect(office.transcript(siti, rina)).toMatchInlineSnapshot(`
    "Siti ▸ ‹foto 800×600›
    KesraBot ▸ Siti: Foto untuk *K-0001* sudah disimpan. Kasi Kesra diberi tahu.
    KesraBot ▸ Rina: 📷 Ada foto susulan untuk *K-0001* dari Desa Sarapat.
      [📄 Buka]
    Siti ▸ ‹foto 800×600› K-0001
    Siti ▸ ‹foto 800×600›
    Siti ▸ ‹foto 800×600›
    KesraBot ▸ Siti: Foto untuk *K-0001* sudah disimpan. Kasi Kesra diberi tahu.
    Siti ▸ ‹berkas sumur.jpg› untuk K-0001
    KesraBot ▸ Siti: Foto untuk *K-0001* sudah disimpan. Kasi Kesra diberi tahu.
    KesraBot ▸ Rina: ‹foto 800×600› Foto untuk *K-0001*
    Siti ▸ ‹foto 800×600›
    KesraBot ▸ Siti: Kiriman Bapak/Ibu sudah saya simpan dulu. Ini untuk apa?
      Masih ada foto atau keterangan? Kirim saja dulu, saya simpan bersama. Setelah itu tekan pilihannya.
      [K-0001 · Air bersih]
      [📝 Laporan baru]
      [✉️ Hanya pesan untuk Kasi]
      [Bukan apa-apa]
    Rina ▸ [📄 Buka]
    KesraBot ▸ Rina: *K-0001* · 🟢 Biasa · 📥 Diterima
      *Air bersih* (Kesehatan)
      Desa Sarapat, RT 03
      12 KK, 40 jiwa
      Sumur warga kering sejak dua minggu.
      📷 5 foto
      Pelapor: Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB
      [✅ Verifikasi] [↩️ Kembalikan]
      [⛔ Tolak] [🛠 Tangani]
      [📷 Lihat foto (5)]
    Rina ▸ [📷 Lihat foto (5)]
    KesraBot ▸ Rina: ‹foto 800×600›
    KesraBot ▸ Rina: ‹foto 800×600›
    KesraBot ▸ Rina: ‹foto 800×600›
    KesraBot ▸ Rina: ‹foto 800×600›
    KesraBot ▸ Rina: ‹berkas sumur.jpg›"
  `);
  const rows = await office.database.read((db) => db.kebutuhanFoto.findMany());
  expect(rows).toHaveLength(5);
  expect(rows.every(({ file }) => file?.startsWith('media/2026/'))).toBe(true);
});

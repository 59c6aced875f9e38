/** What the Kasi and the desa do with a need, as they read it (A1, B4). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDesaOfficial, aKasi } from '../../../test/builders.ts';
import { openKebutuhanOffice, reports } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let siti: Person;
let rina: Person;

beforeEach(async () => {
  ({ office, siti, rina } = await openKebutuhanOffice());
});
afterEach(() => office.close());

test('the Kasi verifies and takes up; the reporter is told; an old button says how it stands', async () => {
  await reports(siti);
  office.transcript(siti, rina);
  await rina.taps('✅ Verifikasi');
  await rina.taps('🛠 Tangani');
  expect(office.transcript(rina, siti)).toMatchInlineSnapshot(`
    "Rina ▸ [✅ Verifikasi]
    KesraBot ▸ Rina (sekilas): K-0001 diverifikasi. Pelapor diberi tahu.
    KesraBot ▸ Rina: (diubah) *K-0001* · 🟢 Biasa · ✅ Diverifikasi
      *Air bersih* (Kesehatan)
      Desa Sarapat, RT 03
      12 KK, 40 jiwa
      Sumur warga kering sejak dua minggu.
      Pelapor: Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB
      • 24 Nov 2026, 09.00 WIB: ✅ Diverifikasi – Rina Wulandari, S.Sos
      [↩️ Kembalikan] [⛔ Tolak]
      [🛠 Tangani]
    KesraBot ▸ Siti: ✅ *K-0001* (Air bersih) sudah *diverifikasi* oleh Kasi Kesra.
    Rina ▸ [🛠 Tangani]
    KesraBot ▸ Rina (sekilas): K-0001 ditangani. Pelapor diberi tahu.
    KesraBot ▸ Rina: (diubah) *K-0001* · 🟢 Biasa · 🛠 Ditangani
      *Air bersih* (Kesehatan)
      Desa Sarapat, RT 03
      12 KK, 40 jiwa
      Sumur warga kering sejak dua minggu.
      Pelapor: Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB
      • 24 Nov 2026, 09.00 WIB: ✅ Diverifikasi – Rina Wulandari, S.Sos
      • 24 Nov 2026, 09.00 WIB: 🛠 Ditangani – Rina Wulandari, S.Sos
    KesraBot ▸ Siti: 🛠 *K-0001* (Air bersih) sedang *ditangani* oleh Kasi Kesra."
  `);
  const card = office.world
    .messages(rina.id)
    .filter(({ outgoing }) => outgoing)
    .at(-1);
  await rina.taps('⛔ Tolak', { messageId: card?.message.message_id ?? 0, data: 'k:reject:1:1' });
  expect(office.transcript(rina, siti)).toMatchInlineSnapshot(`
    "Rina ▸ [⛔ Tolak]
    KesraBot ▸ Rina (jendela): K-0001 sekarang: 🛠 Ditangani. Tindakan itu sudah tidak dapat dilakukan."
  `);
});

test('sent back with a question, answered, refused with a reason', async () => {
  await reports(siti);
  office.transcript(siti, rina);
  await rina.taps('↩️ Kembalikan');
  await rina.says('Berapa sumur yang kering?');
  await rina.taps('✅ Kirim');
  await siti.taps('✍️ Jawab');
  await siti.says('Tiga sumur.');
  await siti.taps('✅ Kirim');
  await rina.taps('⛔ Tolak');
  await rina.says('Sudah ditangani lewat Dana Desa.');
  await rina.taps('✅ Kirim');
  expect(office.transcript(rina, siti)).toMatchInlineSnapshot(`
    "Rina ▸ [↩️ Kembalikan]
    KesraBot ▸ Rina: *Kembalikan kebutuhan*
      
      _Langkah 1/1_
      Apa yang ingin ditanyakan kepada pelapor *K-0001*? Contoh: Berapa rumah yang terendam?
      [✖ Batal]
    Rina ▸ Berapa sumur yang kering?
    KesraBot ▸ Rina: ✓ Pertanyaan: *Berapa sumur yang kering?*
      
      *Kembalikan kebutuhan* — mohon diperiksa
      
      Pertanyaan: *Berapa sumur yang kering?*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Pertanyaan]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Kembalikan kebutuhan* — mohon diperiksa
      
      Pertanyaan: *Berapa sumur yang kering?*
      → *Kirim*
    KesraBot ▸ Rina: *K-0001* dikembalikan. Pertanyaan Bapak/Ibu sedang dikirim kepada pelapor.
      ⌨ [📋 Daftar kebutuhan] [📦 Penyaluran]
      ⌨ [📅 Rapat] [🗓 Triwulan]
      ⌨ [📊 Rekap] [✉️ Undang]
      ⌨ [👥 Kontak] [☰ Menu]
    KesraBot ▸ Siti: ↩️ Kasi Kesra bertanya tentang *K-0001* (Air bersih):
      Berapa sumur yang kering?
      Mohon tekan Jawab.
      [✍️ Jawab]
    Siti ▸ [✍️ Jawab]
    KesraBot ▸ Siti: *Jawab pertanyaan Kasi*
      
      _Langkah 1/1_
      Pertanyaan Kasi Kesra tentang *K-0001*:
      Berapa sumur yang kering?
      Apa jawaban Bapak/Ibu?
      [✖ Batal]
    Siti ▸ Tiga sumur.
    KesraBot ▸ Siti: ✓ Jawaban: *Tiga sumur.*
      
      *Jawab pertanyaan Kasi* — mohon diperiksa
      
      Jawaban: *Tiga sumur.*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Jawaban]
      [✅ Kirim] [✖ Batal]
    Siti ▸ [✅ Kirim]
    KesraBot ▸ Siti: (diubah) *Jawab pertanyaan Kasi* — mohon diperiksa
      
      Jawaban: *Tiga sumur.*
      → *Kirim*
    KesraBot ▸ Siti: Terima kasih. Jawaban untuk *K-0001* sedang dikirim kepada Kasi Kesra.
      ⌨ [📝 Lapor kebutuhan] [📋 Laporan saya]
      ⌨ [📦 Konfirmasi bantuan] [📨 Undangan]
      ⌨ [🗓 Triwulan] [🗒 Notulen]
      ⌨ [📌 Tindak lanjut] [☰ Menu]
    KesraBot ▸ Rina: ✍️ Jawaban untuk *K-0001* dari Siti Aminah:
      Tiga sumur.
      
      *K-0001* · 🟢 Biasa · 📥 Diterima
      *Air bersih* (Kesehatan)
      Desa Sarapat, RT 03
      12 KK, 40 jiwa
      Sumur warga kering sejak dua minggu.
      Pelapor: Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB
      • 24 Nov 2026, 09.00 WIB: ↩️ Dikembalikan – Rina Wulandari, S.Sos: “Berapa sumur yang kering?”
      • 24 Nov 2026, 09.00 WIB: 📥 Diterima – Siti Aminah: “Tiga sumur.”
      [✅ Verifikasi] [↩️ Kembalikan]
      [⛔ Tolak] [🛠 Tangani]
    Rina ▸ [⛔ Tolak]
    KesraBot ▸ Rina: *Tolak kebutuhan*
      
      _Langkah 1/1_
      Mengapa *K-0001* tidak dapat diterima? Alasan ini dibaca pelapor. Contoh: Sudah ditangani lewat Dana Desa.
      [✖ Batal]
    Rina ▸ Sudah ditangani lewat Dana Desa.
    KesraBot ▸ Rina: ✓ Alasan: *Sudah ditangani lewat Dana Desa.*
      
      *Tolak kebutuhan* — mohon diperiksa
      
      Alasan: *Sudah ditangani lewat Dana Desa.*
      
      Sudah benar? Tekan *Kirim*. Ada yang salah? Tekan tombol ✏️ untuk mengubahnya.
      [✏️ Alasan]
      [✅ Kirim] [✖ Batal]
    Rina ▸ [✅ Kirim]
    KesraBot ▸ Rina: (diubah) *Tolak kebutuhan* — mohon diperiksa
      
      Alasan: *Sudah ditangani lewat Dana Desa.*
      → *Kirim*
    KesraBot ▸ Rina: *K-0001* ditolak. Alasannya sedang dikirim kepada pelapor.
      ⌨ [📋 Daftar kebutuhan] [📦 Penyaluran]
      ⌨ [📅 Rapat] [🗓 Triwulan]
      ⌨ [📊 Rekap] [✉️ Undang]
      ⌨ [👥 Kontak] [☰ Menu]
    KesraBot ▸ Siti: ⛔ Maaf, *K-0001* (Air bersih) *tidak dapat diterima*.
      Alasan: Sudah ditangani lewat Dana Desa."
  `);
});

test('what is confidential: sealed for the Kasi until it is opened', async () => {
  await reports(siti, { bidang: 'Perempuan dan anak', jenis: 'KDRT' });
  office.transcript(siti, rina);
  await rina.taps('📄 Buka');
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "Rina ▸ [📄 Buka]
    KesraBot ▸ Rina: *K-0001* · 🟢 Biasa · 📥 Diterima
      🔒 _Rahasia: hanya untuk Kasi Kesra dan pelapor._
      *KDRT* (Perempuan dan anak)
      Desa Sarapat, RT 03
      12 KK, 40 jiwa
      Sumur warga kering sejak dua minggu.
      Pelapor: Siti Aminah (Sekretaris Desa), Selasa, 24 November 2026, 09.00 WIB
      [✅ Verifikasi] [↩️ Kembalikan]
      [⛔ Tolak] [🛠 Tangani]"
  `);
});

test('a button of another desa, of another kecamatan, of a stranger', async () => {
  await reports(siti);
  const jaar = office.person({ firstName: 'Yanto' });
  await aDesaOfficial(office.database, 'Jaar', { telegramId: jaar.id });
  const kandris = office.person({ firstName: 'Lala' });
  await aKasi(office.database, { kode: '62.13.02', telegramId: kandris.id });
  const stranger = office.person({ firstName: 'Orang' });
  await jaar.says('/status');
  await kandris.says('/kebutuhan');
  await stranger.says('/start');
  office.transcript(jaar, kandris, stranger);
  for (const person of [jaar, kandris, stranger]) {
    const messageId = office.world.messages(person.id).at(-1)?.message.message_id ?? 0;
    for (const data of [
      'k:open:1:0',
      'k:verify:1:1',
      'k:return:1:1',
      'k:foto:1:1',
      'kl::1:::0',
      'k:verify:99999:1',
      'k:hapus:1:1',
    ]) {
      await person.taps('palsu', { messageId, data });
    }
    await person.says('K-0001');
    expect(office.transcript(person)).not.toMatch(/Sumur|Air bersih|Siti/);
  }
  const row = await office.database.read((db) => db.kebutuhan.findFirstOrThrow());
  expect(row).toMatchObject({ status: 'DITERIMA', revision: 1 });
});

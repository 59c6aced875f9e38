/** The quarter's card in the chats of a desa: asked, answered, changed, reminded of until it is answered (D1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forges } from '../../../test/chat-acts.ts';
import type { Office } from '../../../test/office.ts';
import { DAY, HOUR, openTriwulanOffice } from '../../../test/triwulan-office.ts';
import type { Person } from '../../simulator/world-types.ts';

let office: Office;
let siti: Person;
let joko: Person;
let budi: Person;
let rina: Person;
let later: (ms: number) => Promise<void>;
beforeEach(async () => {
  ({ office, siti, joko, budi, rina, later } = await openTriwulanOffice());
});
afterEach(() => office.close());

const kartu = (nama = 'Sarapat') =>
  office.database.read((db) =>
    db.kartuTriwulan.findFirstOrThrow({ where: { desa: { nama } }, include: { riwayatList: true } }),
  );

test('two weeks before the end every official gets the card; one answers, the other sees it and changes it', async () => {
  await later(DAY - 60_000);
  await siti.taps('⭕ Nihil');
  await siti.taps('Ya, benar nihil');
  await joko.taps('✅ Ada data');
  await joko.taps('✏️ Ubah: ada data');
  expect(office.transcript(siti, joko)).toMatchInlineSnapshot(`
    "KesraBot ▸ Siti: 🗓 *Triwulan IV 2026 – Desa Sarapat*
      
      Adakah yang perlu dilaporkan dari desa ini untuk 1 Okt 2026 – 31 Des 2026: kebutuhan warga, bantuan, kejadian? Mohon dijawab paling lambat *Selasa, 5 Januari 2027*.
      [✅ Ada data] [⭕ Nihil]
      [⏳ Minta waktu]
      [Bukan saya lagi]
    KesraBot ▸ Joko: 🗓 *Triwulan IV 2026 – Desa Sarapat*
      
      Adakah yang perlu dilaporkan dari desa ini untuk 1 Okt 2026 – 31 Des 2026: kebutuhan warga, bantuan, kejadian? Mohon dijawab paling lambat *Selasa, 5 Januari 2027*.
      [✅ Ada data] [⭕ Nihil]
      [⏳ Minta waktu]
      [Bukan saya lagi]
    Siti ▸ [⭕ Nihil]
    KesraBot ▸ Siti: (diubah) 🗓 *Triwulan IV 2026 – Desa Sarapat*
      
      Benar tidak ada yang dilaporkan dari Desa Sarapat untuk 1 Okt 2026 – 31 Des 2026: tidak ada kebutuhan, bantuan, maupun kejadian?
      [Ya, benar nihil]
      [◀ Kembali]
    Siti ▸ [Ya, benar nihil]
    KesraBot ▸ Siti (sekilas): Jawaban dicatat. Terima kasih.
    KesraBot ▸ Siti: (diubah) 🗓 *Triwulan IV 2026 – Desa Sarapat*
      
      ✓ *Nihil*, dijawab Siti Aminah (Sekretaris Desa), Kamis, 17 Desember 2026, 08.00 WIB.
      
      Keliru? Jawaban dapat diubah dengan tombol di bawah.
      [✏️ Ubah: ada data]
      [Bukan saya lagi]
    Joko ▸ [✅ Ada data]
    KesraBot ▸ Joko (jendela): Kartu ini sudah dijawab dari desa Bapak/Ibu. Jawabannya tampak di kartu, dan masih dapat diubah dengan tombolnya.
    KesraBot ▸ Joko: (diubah) 🗓 *Triwulan IV 2026 – Desa Sarapat*
      
      ✓ *Nihil*, dijawab Siti Aminah (Sekretaris Desa), Kamis, 17 Desember 2026, 08.00 WIB.
      
      Keliru? Jawaban dapat diubah dengan tombol di bawah.
      [✏️ Ubah: ada data]
      [Bukan saya lagi]
    Joko ▸ [✏️ Ubah: ada data]
    KesraBot ▸ Joko (sekilas): Jawaban dicatat. Terima kasih.
    KesraBot ▸ Joko: (diubah) 🗓 *Triwulan IV 2026 – Desa Sarapat*
      
      ✓ *Ada data*, dijawab Joko Susilo (Kaur Kesra), Kamis, 17 Desember 2026, 08.00 WIB.
      
      Terima kasih. Laporan triwulan ini belum ada; mohon dikirim dengan tombol di bawah.
      
      Keliru? Jawaban dapat diubah dengan tombol di bawah.
      [📝 Lapor kebutuhan]
      [✏️ Ubah: nihil]
      [Bukan saya lagi]"
  `);
  expect(await kartu()).toMatchObject({ jawaban: 'ADA_DATA', revision: 3 });
  expect((await kartu()).riwayatList.map(({ jawaban }) => jawaban)).toEqual(['NIHIL', 'ADA_DATA']);
  expect(await office.database.read((db) => db.kartuTriwulan.count())).toBe(17);
});

test('time is asked for: nobody reminds until then, and then it goes on', async () => {
  await later(DAY - 60_000);
  await siti.taps('⏳ Minta waktu');
  await siti.taps('1 minggu (sampai 24 Des 2026)');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "KesraBot ▸ Siti: 🗓 *Triwulan IV 2026 – Desa Sarapat*
      
      Adakah yang perlu dilaporkan dari desa ini untuk 1 Okt 2026 – 31 Des 2026: kebutuhan warga, bantuan, kejadian? Mohon dijawab paling lambat *Selasa, 5 Januari 2027*.
      [✅ Ada data] [⭕ Nihil]
      [⏳ Minta waktu]
      [Bukan saya lagi]
    Siti ▸ [⏳ Minta waktu]
    KesraBot ▸ Siti: (diubah) 🗓 *Triwulan IV 2026 – Desa Sarapat*
      
      Sampai kapan Bapak/Ibu memerlukan waktu? Batas jawaban: Selasa, 5 Januari 2027.
      [3 hari (sampai 20 Des 2026)]
      [1 minggu (sampai 24 Des 2026)]
      [◀ Kembali]
    Siti ▸ [1 minggu (sampai 24 Des 2026)]
    KesraBot ▸ Siti (sekilas): Jawaban dicatat. Terima kasih.
    KesraBot ▸ Siti: (diubah) 🗓 *Triwulan IV 2026 – Desa Sarapat*
      
      ⏳ *Minta waktu sampai Kamis, 24 Desember 2026*, dijawab Siti Aminah (Sekretaris Desa), Kamis, 17 Desember 2026, 08.00 WIB. Sebelum itu tidak diingatkan.
      
      Keliru? Jawaban dapat diubah dengan tombol di bawah.
      [✅ Ada data] [⭕ Nihil]
      [⏳ Minta waktu]
      [Bukan saya lagi]"
  `);
  // 24 and 25 December are holidays, 26 and 27 a weekend.
  for (let day = 0; day < 10; day += 1) await later(DAY);
  expect(office.transcript(siti)).toBe('');
  await later(DAY);
  expect(office.transcript(siti, joko)).toMatchInlineSnapshot(`
    "KesraBot ▸ Joko: 🗓 *Triwulan IV 2026 – Desa Sarapat*
      
      Adakah yang perlu dilaporkan dari desa ini untuk 1 Okt 2026 – 31 Des 2026: kebutuhan warga, bantuan, kejadian? Mohon dijawab paling lambat *Selasa, 5 Januari 2027*.
      [✅ Ada data] [⭕ Nihil]
      [⏳ Minta waktu]
      [Bukan saya lagi]
    KesraBot ▸ Siti: ⏰ *Pengingat*
      
      🗓 Waktu yang diminta untuk kartu *Triwulan IV 2026* Desa Sarapat sudah habis. Mohon dijawab sekarang.
      [🗓 Jawab kartu Sarapat]
    KesraBot ▸ Joko: ⏰ *Pengingat*
      
      🗓 Waktu yang diminta untuk kartu *Triwulan IV 2026* Desa Sarapat sudah habis. Mohon dijawab sekarang.
      [🗓 Jawab kartu Sarapat]"
  `);
});

test('silence: reminded on H-7 and H-1, then each third day, on working days alone, until the answer', async () => {
  const said: string[] = [];
  // A minute after the office opens, day by day; what comes at night and on holidays is tried in open-triwulan-cards.test.ts.
  for (let day = 0; day < 24; day += 1) {
    await later(DAY);
    const at = new Date(office.clock.now().getTime() + 7 * HOUR).toISOString().slice(0, 10);
    const lines = office.transcript(budi).split('\n');
    for (const line of lines.filter((one) => one.includes('*Triwulan IV')))
      said.push(`${at} ${line.replace(/^.*🗓/u, '🗓')}`);
    if (at !== '2027-01-05') continue;
    await budi.taps('🗓 Jawab kartu Jaar');
    await budi.taps('✅ Ada data');
    office.transcript(budi);
  }
  expect(said).toMatchInlineSnapshot(`
    [
      "2026-12-17 🗓 *Triwulan IV 2026 – Desa Jaar*",
      "2026-12-23 🗓 Kartu *Triwulan IV 2026* Desa Jaar belum dijawab. Batas: 5 Jan 2027.",
      "2026-12-30 🗓 Kartu *Triwulan IV 2026* Desa Jaar belum dijawab. Batas: 5 Jan 2027.",
      "2027-01-04 🗓 Kartu *Triwulan IV 2026* Desa Jaar belum dijawab. Batas: 5 Jan 2027.",
    ]
  `);
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "KesraBot ▸ Rina: 🌅 *Tahun kerja 2027 dimulai*
      Saatnya menyusun rencana: program tahun ini, hari libur yang perlu dicocokkan dengan SKB, dan rapat koordinasi pertama. Desa sudah diminta menyampaikan kebutuhannya.
      [📁 Program] [📅 Rapat]
      [🏖 Periksa hari libur]
    KesraBot ▸ Rina: ⏰ *Pengingat*
      
      🗓 *Triwulan IV 2026*: 17 desa belum menjawab: Didi, Dorong, Gumpa, Harara, Haringen, Jaar, dan 11 lainnya.
      [🗓 Lihat yang belum menjawab]
    KesraBot ▸ Rina: ⏰ *Pengingat*
      
      🗓 *Triwulan IV 2026*: 16 desa belum menjawab: Didi, Dorong, Gumpa, Harara, Haringen, Jaweten, dan 10 lainnya.
      [🗓 Lihat yang belum menjawab]"
  `);
});

test('no longer in office: asked once, the seat ends, the card stays with the colleague', async () => {
  await later(DAY - 60_000);
  office.transcript(siti, joko, rina);
  await siti.taps('Bukan saya lagi');
  await siti.taps('Ya, bukan saya lagi');
  expect(office.transcript(siti)).toMatchInlineSnapshot(`
    "Siti ▸ [Bukan saya lagi]
    KesraBot ▸ Siti: Yakin bukan Bapak/Ibu lagi yang menjabat sebagai *Sekretaris Desa*, Desa Sarapat, Kecamatan Dusun Timur? Akses ke bot ini ditutup, dan Kasi Kesra mengundang penggantinya.
      [Ya, bukan saya lagi]
      [✅ Masih]
    Siti ▸ [Ya, bukan saya lagi]
    KesraBot ▸ Siti: (diubah) ✓ Bukan saya lagi: Sekretaris Desa, Desa Sarapat. Akses ditutup, dan Kasi Kesra diberi tahu. Terima kasih atas kerja samanya."
  `);
  await joko.taps('⭕ Nihil');
  await joko.taps('Ya, benar nihil');
  expect(await kartu()).toMatchObject({ jawaban: 'NIHIL' });
  await siti.says('/triwulan');
  expect(office.transcript(siti)).toContain('belum terdaftar');
});

test('before and after the card: a kind sentence, and an old button that is answered', async () => {
  await siti.says('/triwulan');
  expect(office.transcript(siti)).toContain('tidak ada kartu triwulan');
  await later(DAY - 60_000);
  await siti.says('/triwulan');
  await siti.taps('✅ Ada data');
  const { id } = await kartu();
  expect(await forges(office, siti, `tw:${id}:1:data`)).toBe('Jawaban dicatat. Terima kasih.');
  expect(await forges(office, siti, `tw:${id}:1:none`)).toContain('sudah dijawab');
  expect((await kartu()).riwayatList).toHaveLength(1);
  // The next quarter's card has taken its place.
  await later(100 * DAY);
  expect(await forges(office, siti, `tw:${id}:2:none`)).toContain('sudah ditutup');
  await forges(office, siti, `tw:${id}:2:nihil`);
  expect(office.transcript(siti)).toContain('Kartu ini sudah ditutup');
});

test('nobody answers for another desa, nor does the Kasi', async () => {
  await later(DAY - 60_000);
  const { id } = await kartu();
  for (const person of [budi, rina]) {
    for (const verb of ['show', 'data', 'none', 'm3', 'leave']) await forges(office, person, `tw:${id}:1:${verb}`);
    expect(office.transcript(person)).not.toMatch(/Sarapat –|Ada data, dijawab/);
  }
  expect(await kartu()).toMatchObject({ jawaban: null, revision: 1 });
});

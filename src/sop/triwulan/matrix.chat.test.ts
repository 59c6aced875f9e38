/** /triwulan: the quarter as a picture, counts, and one tap to remind who is silent (D1, D2). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BANUA_LIMA, aKasi, aPerson, outboxRows } from '../../../test/builders.ts';
import { forges, seated } from '../../../test/chat-acts.ts';
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

test('the Kasi sees who is silent and reminds them, once a day', async () => {
  await rina.says('/triwulan');
  await later(DAY - 60_000);
  await siti.taps('⏳ Minta waktu');
  await siti.taps('3 hari (sampai 20 Des 2026)');
  office.transcript(siti, joko, budi);
  await rina.says('/triwulan');
  await rina.taps('🔔 Ingatkan Jaar');
  await rina.taps('✓ Jaar diingatkan');
  expect(office.transcript(rina, budi)).toMatchInlineSnapshot(`
    "Rina ▸ /triwulan
    KesraBot ▸ Rina: 🗓 *Triwulan IV 2026* · batas jawaban desa: Selasa, 5 Januari 2027
      
      Kartu triwulan ini terkirim sendiri ke semua desa pada *Kamis, 17 Desember 2026*.
      [📅 Atur harinya]
    Rina ▸ /triwulan
    KesraBot ▸ Rina: ‹foto 800×894›
    KesraBot ▸ Rina: 🗓 *Triwulan IV 2026* · batas jawaban desa: Selasa, 5 Januari 2027
      
      ✅ Ada data: 0 · ⭕ Nihil: 0 · ⏳ Minta waktu: 1 · ❌ Belum menjawab: 16
      
      Minta waktu: Sarapat (20 Des 2026)
      
      Belum menjawab: *Jaar*
      
      Belum menjawab karena belum ada orangnya: Didi, Dorong, Gumpa, Harara, Haringen, Jaweten, Karang Langit, Magantis, Mangkarap, Maragut, Matabu, Matarah, Pulau Patai, Sumur, dan Tamiang Layang.
      [🔔 Ingatkan Jaar]
      [✉️ Undang perangkat desa]
    Rina ▸ [🔔 Ingatkan Jaar]
    KesraBot ▸ Rina (sekilas): Pengingat untuk 1 desa sudah disiapkan.
    KesraBot ▸ Rina: (diubah) 🗓 *Triwulan IV 2026* · batas jawaban desa: Selasa, 5 Januari 2027
      
      ✅ Ada data: 0 · ⭕ Nihil: 0 · ⏳ Minta waktu: 1 · ❌ Belum menjawab: 16
      
      Minta waktu: Sarapat (20 Des 2026)
      
      Belum menjawab: *Jaar*
      
      Belum menjawab karena belum ada orangnya: Didi, Dorong, Gumpa, Harara, Haringen, Jaweten, Karang Langit, Magantis, Mangkarap, Maragut, Matabu, Matarah, Pulau Patai, Sumur, dan Tamiang Layang.
      [✓ Jaar diingatkan]
      [✉️ Undang perangkat desa]
    KesraBot ▸ Budi: 🔔 *Kasi Kesra mengingatkan* kartu triwulan ini.
      
      🗓 *Triwulan IV 2026 – Desa Jaar*
      
      Adakah yang perlu dilaporkan dari desa ini untuk 1 Okt 2026 – 31 Des 2026: kebutuhan warga, bantuan, kejadian? Mohon dijawab paling lambat *Selasa, 5 Januari 2027*.
      [✅ Ada data] [⭕ Nihil]
      [⏳ Minta waktu]
      [Bukan saya lagi]
    Rina ▸ [✓ Jaar diingatkan]
    KesraBot ▸ Rina (jendela): Jaar sudah diingatkan hari ini. Mohon tunggu sampai besok."
  `);
  await later(4 * DAY);
  office.transcript(siti, joko, budi, rina);
  await rina.says('/triwulan');
  await rina.taps('🔔 Ingatkan semuanya (2)');
  await budi.taps('✅ Ada data');
  expect(office.transcript(budi, joko)).toMatchInlineSnapshot(`
    "KesraBot ▸ Budi: 🔔 *Kasi Kesra mengingatkan* kartu triwulan ini.
      
      🗓 *Triwulan IV 2026 – Desa Jaar*
      
      Adakah yang perlu dilaporkan dari desa ini untuk 1 Okt 2026 – 31 Des 2026: kebutuhan warga, bantuan, kejadian? Mohon dijawab paling lambat *Selasa, 5 Januari 2027*.
      [✅ Ada data] [⭕ Nihil]
      [⏳ Minta waktu]
      [Bukan saya lagi]
    KesraBot ▸ Joko: 🔔 *Kasi Kesra mengingatkan* kartu triwulan ini.
      
      🗓 *Triwulan IV 2026 – Desa Sarapat*
      
      ⏳ Waktu yang diminta Siti Aminah (Sekretaris Desa) sampai Minggu, 20 Desember 2026 sudah habis.
      
      Adakah yang perlu dilaporkan dari desa ini untuk 1 Okt 2026 – 31 Des 2026: kebutuhan warga, bantuan, kejadian? Mohon dijawab paling lambat *Selasa, 5 Januari 2027*.
      [✅ Ada data] [⭕ Nihil]
      [⏳ Minta waktu]
      [Bukan saya lagi]
    Budi ▸ [✅ Ada data]
    KesraBot ▸ Budi (sekilas): Jawaban dicatat. Terima kasih.
    KesraBot ▸ Budi: (diubah) 🗓 *Triwulan IV 2026 – Desa Jaar*
      
      ✓ *Ada data*, dijawab Budi Santoso (Sekretaris Desa), Senin, 21 Desember 2026, 08.00 WIB.
      
      Terima kasih. Laporan triwulan ini belum ada; mohon dikirim dengan tombol di bawah.
      
      Keliru? Jawaban dapat diubah dengan tombol di bawah.
      [📝 Lapor kebutuhan]
      [✏️ Ubah: nihil]
      [Bukan saya lagi]"
  `);
});

test('a nudge in the evening arrives in the morning', async () => {
  await later(DAY - 60_000);
  await later(13 * HOUR);
  await rina.says('/triwulan');
  office.transcript(budi);
  await rina.taps('🔔 Ingatkan Jaar');
  expect(office.transcript(budi)).toBe('');
  await later(10 * HOUR);
  expect(office.transcript(budi)).toContain('Kasi Kesra mengingatkan');
});

test('whoever answers before the nudge has gone out is not reminded', async () => {
  await later(DAY - 60_000);
  await later(13 * HOUR);
  await rina.says('/triwulan');
  await rina.taps('🔔 Ingatkan Jaar');
  await budi.taps('✅ Ada data');
  office.transcript(budi);
  await later(10 * HOUR);
  expect(office.transcript(budi)).toBe('');
});

test('the Camat and a staf without the right read, and remind nobody; others do not even read', async () => {
  await later(DAY - 60_000);
  const hendra = await seated(office, 'Hendra', (telegramId) =>
    aPerson(office.database, 'CAMAT', null, { telegramId, nama: 'Hendra Wijaya' }),
  );
  const tono = await seated(office, 'Tono', (telegramId) =>
    aKasi(office.database, { telegramId, nama: 'Tono', kedudukan: 'STAF', hak: ['TRIASE'] }),
  );
  const lala = await seated(office, 'Lala', (telegramId) =>
    aKasi(office.database, { kode: BANUA_LIMA, telegramId, nama: 'Lala' }),
  );
  const jaar = await office.database.read((db) => db.desa.findFirstOrThrow({ where: { nama: 'Jaar' } }));
  const before = (await outboxRows(office.database, budi.id)).length;
  for (const person of [hendra, tono]) {
    await person.says('/triwulan');
    expect(office.transcript(person)).toMatch(/Belum menjawab: \*Jaar dan Sarapat\*/);
    expect(await forges(office, person, `tw:n:2026-4:${jaar.id}`)).toContain('tidak ditemukan');
  }
  await lala.says('/triwulan');
  expect(office.transcript(lala)).not.toContain('Jaar');
  for (const data of [`tw:n:2026-4:${jaar.id}`, 'tw:n:2026-3:all', 'tw:n:2026-9:all'])
    expect(await forges(office, lala, data)).not.toBe('');
  for (const data of ['tw:m:2026-4', 'tw:matrix', 'tw:n:2026-4:all'])
    expect(await forges(office, siti, data)).toContain('tidak ditemukan');
  expect(await outboxRows(office.database, budi.id)).toHaveLength(before);
});

test('earlier quarters stay to be looked at, by buttons; nobody is reminded of them any more', async () => {
  await later(DAY - 60_000);
  await siti.taps('⭕ Nihil');
  await siti.taps('Ya, benar nihil');
  // Wednesday, 17 March 2027.
  await later(90 * DAY);
  await rina.says('/triwulan');
  office.transcript(rina);
  await rina.taps('Triwulan IV 2026');
  const said = office.transcript(rina);
  expect(said).toContain('⭕ Nihil: 1');
  expect(said).not.toContain('🔔');
  expect(await forges(office, rina, 'tw:n:2026-4:all')).toContain('sudah ditutup');
});

test('in English, with what is missing', async () => {
  const ann = await seated(
    office,
    'Ann',
    (telegramId) => aKasi(office.database, { telegramId, nama: 'Ann', language: 'en' }),
    'en',
  );
  await later(DAY - 60_000);
  await ann.says('/triwulan');
  await ann.taps('🔔 Remind them all (2)');
  expect(office.transcript(ann)).toContain('✓ Jaar reminded');
});

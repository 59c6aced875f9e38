/** The year begins and ends by itself: once, on a working day, late where the machine was off (W1, W4). @both-databases */
import { afterEach, expect, test } from 'vitest';
import { BANUA_LIMA, aKasi, outboxRows } from '../../../test/builders.ts';
import { openKebutuhanOffice } from '../../../test/kebutuhan-office.ts';
import type { Office } from '../../../test/office.ts';
import { DAY } from '../../../test/triwulan-office.ts';
import type { Person } from '../../simulator/world-types.ts';
import { evaluateTahun } from './evaluate-tahun.ts';
import { startTahun } from './start-tahun.ts';

let office: Office;
let siti: Person;
let rina: Person;
afterEach(() => office.close());

async function opens(start: string): Promise<void> {
  ({ office, siti, rina } = await openKebutuhanOffice({ start }));
}
async function later(days: number): Promise<void> {
  office.clock.advance(days * DAY);
  await office.settle();
}
/** Only what the year brings: the quarter has its own tests. */
const ofYear = async () =>
  (await outboxRows(office.database)).filter(({ once }) => once.startsWith('tahun-')).map(({ once }) => once);

test('in January the Kasi plans and the desa are asked; on the first working day, once', async () => {
  // Friday, 1 January 2027, 08.00 WIB.
  await opens('2027-01-01T01:00:00.000Z');
  for (let day = 0; day < 3; day += 1) await later(day === 0 ? 0 : 1);
  expect(await ofYear()).toEqual([]);
  office.transcript(siti, rina);
  await later(1);
  const said = office.transcript(siti, rina);
  expect(said.slice(said.indexOf('🌅'))).toMatchInlineSnapshot(`
    "🌅 *Tahun kerja 2027 dimulai*
      Saatnya menyusun rencana: program tahun ini, hari libur yang perlu dicocokkan dengan SKB, dan rapat koordinasi pertama. Desa sudah diminta menyampaikan kebutuhannya.
      [📁 Program] [📅 Rapat]
      [🏖 Periksa hari libur]
    KesraBot ▸ Siti: 🗓 *Triwulan IV 2026 – Desa Sarapat*
      
      Adakah yang perlu dilaporkan dari desa ini untuk 1 Okt 2026 – 31 Des 2026: kebutuhan warga, bantuan, kejadian? Mohon dijawab paling lambat *Selasa, 5 Januari 2027*.
      [✅ Ada data] [⭕ Nihil]
      [⏳ Minta waktu]
      [Bukan saya lagi]
    KesraBot ▸ Rina: ⏰ *Pengingat*
      
      🗓 *Triwulan IV 2026*: 17 desa belum menjawab: Didi, Dorong, Gumpa, Harara, Haringen, Jaar, dan 11 lainnya.
      [🗓 Lihat yang belum menjawab]
    KesraBot ▸ Siti: 🌅 *Rencana 2027*
      Kasi Kesra sedang menyusun rencana tahun ini. Apa yang paling diperlukan warga? Mohon disampaikan dengan tombol di bawah; yang sudah dilaporkan tidak perlu diulang.
      [📝 Lapor kebutuhan]"
  `);
  await later(1);
  await later(20);
  expect(await ofYear()).toHaveLength(2);
});

test('in December the Kasi sees what is open', async () => {
  // Monday, 30 November 2026, 08.00 WIB.
  await opens('2026-11-30T01:00:00.000Z');
  await later(0);
  expect(await ofYear()).toEqual([]);
  await later(1);
  expect(office.transcript(rina)).toMatchInlineSnapshot(`
    "KesraBot ▸ Rina: 📋 *Evaluasi tahun 2026*
      Tahun kerja hampir selesai. Yang masih terbuka:
      
      Tidak ada yang terbuka. Terima kasih atas kerja Bapak/Ibu tahun ini.
      [🗓 Triwulan] [📊 Rekap tahun ini]
      [📦 Penyaluran] [📌 Tindak lanjut]"
  `);
  await rina.taps('📌 Tindak lanjut');
  await rina.taps('🗓 Triwulan');
  expect(office.transcript(rina)).toContain('Triwulan');
});

test('off for three weeks: late, once, also by two processes; off for longer: not at all; nor where the office is younger', async () => {
  await opens('2026-11-24T02:00:00.000Z');
  const at = (day: string): Date => new Date(`${day}T09:00:00+07:00`);
  await evaluateTahun(office.database, at('2027-01-08'));
  expect(await ofYear()).toEqual([]);
  const run = (): Promise<void> => evaluateTahun(office.database, at('2026-12-21'));
  await Promise.all([run(), run()]);
  expect(await ofYear()).toHaveLength(1);
  // Founded in the middle of a year that had begun.
  const lala = await aKasi(office.database, { kode: BANUA_LIMA, nama: 'Lala' });
  await office.database.read((db) =>
    db.kecamatan.update({ where: { id: lala.kecamatanId }, data: { createdAt: at('2027-01-12') } }),
  );
  await startTahun(office.database, at('2027-01-13'));
  expect((await outboxRows(office.database, lala.telegramId)).map(({ once }) => once)).toEqual([]);
  expect(await ofYear()).toHaveLength(3);
});

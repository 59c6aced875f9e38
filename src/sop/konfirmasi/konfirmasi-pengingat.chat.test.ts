/** Who is reminded of an arrival that nobody confirms, on which day, and that it stops (B3, D1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPenyaluran, openKonfirmasiOffice } from '../../../test/konfirmasi-office.ts';
import type { Office } from '../../../test/office.ts';
import type { Person } from '../../simulator/world-types.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { recordKonfirmasi } from './record-konfirmasi.ts';
import { aKonfirmasi } from '../../../test/konfirmasi-office.ts';
import { loadActor } from '../../office/actor/load-actor.ts';

const DAY = 86_400_000;
let office: Office;
let siti: Person;
let budi: Person;
let rina: Person;
let dewi: Person;
let kasi: Actor;
beforeEach(async () => {
  ({ office, siti, budi, rina, dewi, kasi } = await openKonfirmasiOffice());
});
afterEach(() => office.close());

async function days(count: number): Promise<void> {
  office.clock.advance(count * DAY);
  await office.settle();
}
/** Without the year's evaluation, which the Kasi gets on the first of December. */
const arrivals = (text: string): string =>
  text
    .split(/\n(?=KesraBot ▸)/)
    .filter((message) => !message.includes('Evaluasi tahun'))
    .join('\n');
/** What each was told since the last time, without the digest's head. */
function told(): Record<string, string> {
  const people = { siti, budi, dewi, rina };
  const texts = Object.entries(people).map(([name, person]) => [name, arrivals(office.transcript(person))] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}
async function record(person: Person, id: number, over: Parameters<typeof aKonfirmasi>[2] = {}): Promise<void> {
  const actor = await loadActor(office.app.deps, person.id);
  if (!actor) throw new Error('no seat');
  const at = office.clock.now();
  const done = await recordKonfirmasi(office.app.deps, actor, await aKonfirmasi(office.database, id, { at, ...over }));
  if (!done.ok) throw new Error(done.code);
  await office.settle();
  told();
}

// Tuesday, 24 November 2026, is the planned day.
test('on the day, the next, each third; the body from the third on, the Kasi from the seventh; nothing after the answer', async () => {
  const id = await aPenyaluran(office.database, kasi);
  await office.settle();
  expect(told()).toMatchInlineSnapshot(`{}`);
  await days(1);
  expect(told()).toMatchInlineSnapshot(`
    {
      "budi": "KesraBot ▸ Budi: ⏰ *Pengingat*
      
      *P-0001* (Bantuan pangan beras) rencananya datang kemarin dan belum dikonfirmasi. Sudah diterima?
      [✅ Konfirmasi P-0001]",
      "siti": "KesraBot ▸ Siti: ⏰ *Pengingat*
      
      *P-0001* (Bantuan pangan beras) rencananya datang kemarin dan belum dikonfirmasi. Sudah diterima?
      [✅ Konfirmasi P-0001]",
    }
  `);
  // Thursday: nothing new.
  await days(1);
  expect(told()).toEqual({});
  // Friday, the third day: the body.
  await days(1);
  expect(told()).toMatchInlineSnapshot(`
    {
      "dewi": "KesraBot ▸ Dewi: ⏰ *Pengingat*
      
      *P-0001* (Bantuan pangan beras, Desa Sarapat) lewat 3 hari dan belum dikonfirmasi. Sudah disalurkan?
      [✅ Konfirmasi P-0001]",
    }
  `);
  // Monday, the sixth: the fourth day was a Saturday, the sixth a Monday.
  await days(3);
  expect(Object.keys(told())).toEqual(['dewi']);
  // Tuesday, the seventh.
  await days(1);
  expect(told()['rina']).toMatchInlineSnapshot(`
    "KesraBot ▸ Rina: ⏰ *Pengingat*
      
      *Belum dikonfirmasi*: P-0001 (Bantuan pangan beras), Desa Sarapat, lewat 7 hari.
      [📄 Buka P-0001]"
  `);
  await siti.taps('✅ Konfirmasi P-0001');
  await siti.taps('✅ Diterima semua sesuai rencana');
  await siti.says('24 november');
  await siti.says('Balai desa');
  await siti.taps('Lewati');
  await siti.taps('Lewati');
  await siti.taps('✅ Kirim');
  told();
  for (let day = 0; day < 14; day += 1) await days(1);
  expect(told()).toEqual({});
  expect(id).toBeGreaterThan(0);
});

test('the rest is asked for each week, until it has come', async () => {
  const id = await aPenyaluran(office.database, kasi, { instansi: null, barangList: [] });
  await office.settle();
  told();
  await record(siti, id, { hasil: 'CATATAN', kpm: 8, tuntas: false, sebab: 'Gudang terbatas' });
  await days(6);
  expect(told()).toEqual({});
  await days(1);
  expect(told()).toMatchInlineSnapshot(`
    {
      "budi": "KesraBot ▸ Budi: ⏰ *Pengingat*
      
      Sisa *P-0001* (Bantuan pangan beras, Desa Sarapat) masih ditunggu: 12 KPM. Sudah datang?
      [✅ Konfirmasi P-0001]",
      "rina": "KesraBot ▸ Rina: ⏰ *Pengingat*
      
      Sisa *P-0001* (Bantuan pangan beras, Desa Sarapat) masih ditunggu: 12 KPM. Sudah datang?
      [📄 Buka P-0001]",
      "siti": "KesraBot ▸ Siti: ⏰ *Pengingat*
      
      Sisa *P-0001* (Bantuan pangan beras, Desa Sarapat) masih ditunggu: 12 KPM. Sudah datang?
      [✅ Konfirmasi P-0001]",
    }
  `);
  await days(6);
  expect(told()).toEqual({});
  await days(1);
  expect(Object.keys(told())).toEqual(['siti', 'budi', 'rina']);
  await record(siti, id, { hasil: 'DITERIMA' });
  await days(7);
  expect(told()).toEqual({});
});

test('planned for a Sunday: said on the Friday before; planned for later: not yet', async () => {
  await aPenyaluran(office.database, kasi, { tanggal: '2026-11-29' });
  await aPenyaluran(office.database, kasi, { program: 'BLT', tanggal: '2026-12-10' });
  await days(2);
  expect(told()).toEqual({});
  await days(1);
  expect(told()['siti']).toMatchInlineSnapshot(`
    "KesraBot ▸ Siti: ⏰ *Pengingat*
      
      Minggu, 29 November 2026 ada penyaluran *P-0001*: Bantuan pangan beras, 20 KPM; Beras 200 kg; Minyak goreng 20 liter. Sesudah diterima, mohon dikonfirmasi.
      [✅ Konfirmasi P-0001]"
  `);
});

test('a cancelled one is no longer asked for, one that was moved begins anew', async () => {
  const id = await aPenyaluran(office.database, kasi);
  await office.settle();
  told();
  const change = (data: { status?: string; tanggal?: string }) =>
    office.database.transaction((tx) => tx.penyaluran.update({ where: { id }, data }));
  await change({ tanggal: '2026-11-26' });
  await days(1);
  expect(told()).toEqual({});
  await days(1);
  expect(Object.keys(told())).toEqual(['siti', 'budi']);
  await change({ status: 'DIBATALKAN' });
  await days(4);
  expect(told()).toEqual({});
});

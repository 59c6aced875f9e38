/** When the quarter's cards go out (D1, W4): once, on a working day of that zone, late where the machine was off. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aDeps, aDesaOfficial, aKasi, aKecamatan, outboxRows } from '../../../test/builders.ts';
import { copiedDatabase } from '../../../test/copied-database.ts';
import type { TestDatabase } from '../../../test/database.ts';
import type { Database } from '../../db/database.ts';
import { changeKalender } from '../kalender/change-kalender.ts';
import { KALENDER_AWAL, type KalenderView } from '../../office/kalender/kalender.ts';
import { loadKalender } from '../../office/kalender/load-kalender.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { answerKartu } from './answer-kartu.ts';
import { openTriwulanCards } from './open-triwulan-cards.ts';
import { showKartu } from './show-kartu.ts';
import { showMatrix } from './show-matrix.ts';
import { dueDay, isOpen, opensOn, sampaiOf } from './triwulan.ts';
import { triwulanPengingat } from './triwulan.pengingat.ts';

let db: TestDatabase;
let siti: Actor;
let rina: Actor;
const founded = async (database: Database) => ({ siti: await aDesaOfficial(database), rina: await aKasi(database) });
beforeEach(async () => {
  const copy = await copiedDatabase(founded);
  db = copy;
  ({ siti, rina } = copy.filled);
});
afterEach(() => db.close());

const wib = (local: string): Date => new Date(`${local}:00+07:00`);
const tick = (local: string): Promise<void> => openTriwulanCards(db.database, wib(local));
const cards = (): Promise<number> => db.database.read((tx) => tx.kartuTriwulan.count());
const sent = async (): Promise<number> => (await outboxRows(db.database, siti.telegramId)).length;
/** The lines of the digest of that day, by whom and in which stage. */
async function lines(day: string): Promise<string[]> {
  const { kecamatanId } = rina;
  return db.database.read(async (tx) => {
    const kalender = await loadKalender(tx, kecamatanId);
    const found = await triwulanPengingat.find(tx, { kecamatanId, kalender, today: day });
    return found.map(
      ({ once, kontakId }) => `${kontakId === rina.kontakId ? 'rina' : 'siti'} ${once.split(':').at(-1)}`,
    );
  });
}
const Q4 = { tahun: 2026, triwulan: 4 };
async function answers(day: string, jawaban: Parameters<typeof answerKartu>[2]['jawaban']): Promise<void> {
  const { id, revision } = await db.database.read((tx) =>
    tx.kartuTriwulan.findFirstOrThrow({ where: { desaId: siti.desaId ?? 0, ...Q4 } }),
  );
  const at = wib(`${day}T10:00`);
  const deps = aDeps(db.database, { clock: { now: () => at } });
  const done = await answerKartu(deps, siti, { kartuId: id, revision, at, jawaban });
  if (!done.ok) throw new Error(done.code);
}

describe('the card', () => {
  test.each([
    ['before its day', '2026-12-16T10:00', 0],
    ['at night', '2026-12-17T05:00', 0],
    ['on the day', '2026-12-17T08:00', 17],
    ['on a Sunday', '2026-12-20T10:00', 0],
    ['off for a week: late', '2026-12-22T08:00', 17],
    ['on a holiday', '2026-12-25T10:00', 0],
    ["off over the quarter's end: late, until the Kasi reports", '2027-01-08T09:00', 17],
    ['off for longer: not for that quarter', '2027-01-12T09:00', 0],
  ])('%s', async (_, at, count) => {
    await tick(at);
    await tick(at);
    expect([await cards(), await sent()]).toEqual([count, count > 0 ? 1 : 0]);
  });

  test('two processes at once: one card a desa, one message', async () => {
    await Promise.all([tick('2026-12-17T08:00'), tick('2026-12-17T08:00')]);
    expect([await cards(), await sent()]).toEqual([17, 1]);
  });

  test('in WIT two hours earlier than in WIB', async () => {
    await db.database.read((tx) => tx.kecamatan.updateMany({ data: { zona: 'Asia/Jayapura' } }));
    await tick('2026-12-17T05:59');
    expect(await cards()).toBe(0);
    await tick('2026-12-17T06:00');
    expect([await cards(), await sent()]).toEqual([17, 1]);
  });

  test('an office that was founded after the quarter owes nothing for it', async () => {
    const id = await aKecamatan(db.database);
    await db.database.read((tx) =>
      tx.kecamatan.update({ where: { id }, data: { createdAt: wib('2027-01-02T09:00') } }),
    );
    await tick('2027-01-04T09:00');
    expect(await cards()).toBe(0);
  });
});

describe('reminders', () => {
  test('those who were told late are not told twice at once', async () => {
    await tick('2026-12-28T08:00');
    // H-7 has passed: the card itself spoke for it.
    expect(await lines('2026-12-28')).toEqual([]);
    expect(await lines('2026-12-29')).toEqual([]);
    expect(await lines('2026-12-30')).toEqual(['siti h-1']);
    expect(await lines('2027-01-04')).toEqual(['siti h+3', 'rina h+3']);
  });

  test('an official who came later, and a desa that had nobody, are reminded like the others', async () => {
    await tick('2026-12-17T08:00');
    await aDesaOfficial(db.database, 'Jaar', { nama: 'Budi Santoso' });
    expect(await lines('2026-12-24')).toEqual(['siti h-7', 'siti h-7']);
  });

  test('a reminder day that is taken away later closes no card that is out', async () => {
    await tick('2026-12-17T08:00');
    const deps = aDeps(db.database, { clock: { now: () => wib('2026-12-18T09:00') } });
    await changeKalender(deps, rina, { pengingat: 14, ada: false });
    expect(await showKartu(deps, siti)).toMatchObject({ ok: true, value: { open: true } });
    await answers('2026-12-18', 'ADA_DATA');
    expect(await showMatrix(deps, rina, { triwulan: null })).toMatchObject({ value: { triwulan: Q4, open: true } });
  });

  test('they stop at the answer, in the moment', async () => {
    await tick('2026-12-17T08:00');
    expect(await lines('2026-12-24')).toEqual(['siti h-7']);
    await answers('2026-12-24', 'NIHIL');
    expect(await lines('2026-12-24')).toEqual([]);
    expect(await lines('2027-01-04')).toEqual(['rina h+3']);
  });

  test('the same answer again is a success, another one on the old card is refused', async () => {
    await tick('2026-12-17T08:00');
    const at = wib('2026-12-18T10:00');
    const deps = aDeps(db.database, { clock: { now: () => at } });
    const where = { desaId: siti.desaId ?? 0, ...Q4 };
    const { id, revision } = await db.database.read((tx) => tx.kartuTriwulan.findFirstOrThrow({ where }));
    const says = (jawaban: 'NIHIL' | 'ADA_DATA') => answerKartu(deps, siti, { kartuId: id, revision, at, jawaban });
    for (const _ of [1, 2]) expect((await says('NIHIL')).ok).toBe(true);
    expect(await says('ADA_DATA')).toMatchObject({ code: 'triwulan-changed-meanwhile' });
  });

  test('more time: silent until that day, then its end is told, then it goes on; never beyond the due day', async () => {
    await tick('2026-12-17T08:00');
    await answers('2026-12-18', { moreDays: 3 });
    expect(await lines('2026-12-21')).toEqual([]);
    expect(await lines('2026-12-22')).toEqual(['siti sampai-2026-12-21']);
    expect(await lines('2026-12-24')).toEqual(['siti h-7']);
    await answers('2026-12-30', { moreDays: 7 });
    expect(await lines('2027-01-05')).toEqual(['rina h+3']);
    expect(await lines('2027-01-06')).toEqual(['siti h+6', 'rina h+3']);
  });
});

test('days of the card', () => {
  const kalender: KalenderView = { ...KALENDER_AWAL, zona: 'Asia/Jakarta', hariLibur: new Map() };
  expect(opensOn(kalender, Q4)).toBe('2026-12-17');
  // 27 June 2027, three days before the end, is a Sunday: the Friday before.
  expect(opensOn(kalender, { tahun: 2027, triwulan: 1 })).toBe('2027-03-17');
  expect(opensOn({ ...kalender, pengingat: [3] }, { tahun: 2027, triwulan: 2 })).toBe('2027-06-25');
  expect(dueDay(kalender, Q4)).toBe('2027-01-05');
  expect([isOpen(kalender, Q4, '2027-03-16'), isOpen(kalender, Q4, '2027-03-17')]).toEqual([true, false]);
  expect([sampaiOf('2027-01-05', '2027-01-04', 7), sampaiOf('2027-01-05', '2027-01-05', 3)]).toEqual([
    '2027-01-05',
    null,
  ]);
});

/** One digest a person and working day, never twice, never into a running form (D1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDesaOfficial, aKasi, outboxRows } from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import type { Html } from '../../i18n/translate.ts';
import { addDays } from '../../office/kalender/days.ts';
import { KALENDER_AWAL, isWorkingDay } from '../../office/kalender/kalender.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { sendPengingat } from './send-pengingat.ts';
import type { Pengingat, PengingatSource } from './source.ts';
import { repetitionOf, stageOf } from './stage.ts';

let db: TestDatabase;
let siti: Actor;
let rina: Actor;
let due: Pengingat[];
const SOURCE: PengingatSource = { name: 'uji', find: () => Promise.resolve(due) };

beforeEach(async () => {
  db = await openTestDatabase();
  siti = await aDesaOfficial(db.database);
  rina = await aKasi(db.database);
  due = [];
});
afterEach(() => db.close());

const aLine = (actor: Actor, once: string, button?: string): Pengingat => ({
  once,
  kontakId: actor.kontakId,
  line: () => `Hal ${once}` as Html,
  ...(button === undefined ? {} : { buttons: () => [{ text: button, data: `uji:${once}` }] }),
});
const wib = (local: string): Date => new Date(`${local}:00+07:00`);
const tick = (local: string): Promise<void> => sendPengingat(db.database, [SOURCE], wib(local));
async function texts(): Promise<[number, string, readonly string[]][]> {
  return (await outboxRows(db.database)).map(({ chatId, text, buttons }) => [chatId, text, buttons]);
}

test('several things are one message, with the buttons of each below', async () => {
  due = [aLine(siti, 'a:h-3', 'Buka A'), aLine(siti, 'b:h-0'), aLine(rina, 'a:h-3')];
  await tick('2026-11-24T08:00');
  expect(await texts()).toEqual([
    [siti.telegramId, '⏰ <b>Yang menunggu Bapak/Ibu: 2 hal</b>\n\n• Hal a:h-3\n\n• Hal b:h-0', ['Buka A']],
    [rina.telegramId, '⏰ <b>Pengingat</b>\n\nHal a:h-3', []],
  ]);
});

test('who cannot be reached has not been told: the present stage waits for the day on which they are back', async () => {
  const reachable = (unreachableAt: Date | null) =>
    db.database.read((tx) => tx.orang.updateMany({ where: { id: siti.orangId }, data: { unreachableAt } }));
  due = [aLine(siti, 'a:h-3'), aLine(rina, 'a:h-3')];
  await reachable(wib('2026-11-23T12:00'));
  await tick('2026-11-24T08:00');
  expect((await texts()).map(([chatId]) => chatId)).toEqual([rina.telegramId]);
  await reachable(null);
  await tick('2026-11-25T08:00');
  expect((await texts()).map(([chatId]) => chatId)).toEqual([rina.telegramId, siti.telegramId]);
});

test('a stage is said once; what comes later on a day waits for the next working day', async () => {
  due = [aLine(siti, 'a:h-3')];
  await tick('2026-11-24T08:00');
  due.push(aLine(siti, 'b:h-0'));
  await tick('2026-11-24T10:00');
  expect(await texts()).toHaveLength(1);
  await tick('2026-11-25T08:00');
  await tick('2026-11-25T08:01');
  expect((await texts()).map(([, text]) => text)).toEqual([
    '⏰ <b>Pengingat</b>\n\nHal a:h-3',
    '⏰ <b>Pengingat</b>\n\nHal b:h-0',
  ]);
});

test.each([
  ['at night', '2026-11-24T05:00'],
  ['in the evening', '2026-11-24T19:00'],
  ['on a Saturday', '2026-11-28T09:00'],
  ['on a Sunday', '2026-11-29T09:00'],
  ['on a holiday', '2026-12-25T09:00'],
])('nobody is reminded %s', async (_, at) => {
  due = [aLine(siti, 'a:h-3')];
  await tick(at);
  expect(await texts()).toEqual([]);
});

test('whoever fills in a form is left for later, and not reminded of what they have answered by then', async () => {
  const form = (at: string, state: string) =>
    db.database.transaction((tx) =>
      tx.draft.create({
        data: {
          chatId: BigInt(siti.telegramId),
          telegramId: BigInt(siti.telegramId),
          formId: 'lapor',
          formVersion: '1',
          state,
          createdAt: wib(at),
          updatedAt: wib(at),
        },
      }),
    );
  const { id } = await form('2026-11-24T07:55', 'OPEN');
  due = [aLine(siti, 'a:h-3'), aLine(siti, 'b:h-3'), aLine(rina, 'a:h-3')];
  await tick('2026-11-24T08:00');
  expect((await texts()).map(([chatId]) => chatId)).toEqual([rina.telegramId]);
  await db.database.transaction((tx) => tx.draft.update({ where: { id }, data: { state: 'SUBMITTED' } }));
  due = [aLine(siti, 'b:h-3'), aLine(rina, 'a:h-3')];
  await tick('2026-11-24T08:05');
  expect((await texts()).map(([chatId, text]) => [chatId, text])).toEqual([
    [rina.telegramId, '⏰ <b>Pengingat</b>\n\nHal a:h-3'],
    [siti.telegramId, '⏰ <b>Pengingat</b>\n\nHal b:h-3'],
  ]);
});

test('a long digest shows ten and counts the rest', async () => {
  due = Array.from({ length: 13 }, (_, at) => aLine(siti, `n${at}`, `Buka ${at}`));
  await tick('2026-11-24T08:00');
  const [[, text, buttons] = [0, '', []]] = await texts();
  expect(buttons).toHaveLength(10);
  expect(text).toContain('… dan 3 hal lain');
});

test.each([
  ['2026-12-10', null],
  ['2026-12-11', 'h-3'],
  ['2026-12-13', 'h-3'],
  ['2026-12-14', 'h-0'],
  ['2026-12-20', 'h-0'],
  ['2026-12-21', 'h+7'],
  ['2026-12-27', 'h+7'],
  ['2026-12-28', 'h+14'],
])('three days before, on the day, weekly after: on %s it is %s', (today, stage) => {
  const kalender = { ...KALENDER_AWAL, zona: 'Asia/Jakarta', hariLibur: new Map<string, string | null>() };
  expect(stageOf(kalender, '2026-12-14', today, { before: [3, 0], every: 7 })).toBe(stage);
});

test('due on a Sunday: said on the Friday before', () => {
  const kalender = { ...KALENDER_AWAL, zona: 'Asia/Jakarta', hariLibur: new Map<string, string | null>() };
  expect(stageOf(kalender, '2026-12-13', '2026-12-11', { before: [3, 0] })).toBe('h-0');
});

test('each third day, not on consecutive ones: one that falls on a day off moves, or is left out where the next is near', () => {
  const kalender = { ...KALENDER_AWAL, zona: 'Asia/Jakarta', hariLibur: new Map<string, string | null>() };
  const said = new Set<string>();
  const days: string[] = [];
  for (let day = '2026-11-17'; day < '2026-12-31'; day = addDays(day, 1)) {
    const stage = isWorkingDay(kalender, day) && repetitionOf(kalender, '2026-11-16', day, { first: 1, every: 3 });
    if (!stage || said.has(stage)) continue;
    said.add(stage);
    days.push(day.slice(5));
  }
  expect(days).toEqual([
    '11-17',
    '11-20',
    '11-23',
    '11-26',
    '11-30',
    '12-02',
    '12-08',
    '12-11',
    '12-14',
    '12-17',
    '12-21',
    '12-23',
    '12-29',
  ]);
});

/** The pengelola hears of missing backups in the morning, once a day, and nobody else does (C1). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aKasi, outboxRows } from '../../../test/builders.ts';
import { openTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { writeBackupState } from '../../db/backup/state.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { sendPengingat } from '../pengingat/send-pengingat.ts';
import { instalasiPengingat } from './instalasi.pengingat.ts';

let db: TestDatabase;
let rina: Actor;
const wib = (local: string): Date => new Date(`${local}:00+07:00`);
const tick = (local: string): Promise<void> => sendPengingat(db.database, [instalasiPengingat], wib(local));
const mark = (name: 'since' | 'good', local: string) =>
  db.database.transaction((tx) => writeBackupState(tx, name, wib(local)));
const texts = async () => (await outboxRows(db.database)).map(({ chatId, text }) => [chatId, text] as const);

beforeEach(async () => {
  db = await openTestDatabase();
  rina = await aKasi(db.database);
  await db.database.read((tx) => tx.orang.update({ where: { id: rina.orangId }, data: { pengelola: true } }));
});
afterEach(() => db.close());

test('48 hours without a good one: told each working morning, until there is one', async () => {
  await mark('since', '2026-11-01T02:00');
  await mark('good', '2026-11-23T02:00');
  await tick('2026-11-24T08:00');
  expect(await texts()).toEqual([]);
  await tick('2026-11-25T08:00');
  await tick('2026-11-25T09:00');
  const told = await texts();
  expect(told.map(([chatId]) => chatId)).toEqual([rina.telegramId]);
  expect(told[0]?.[1]).toContain('Sudah lebih dari 48 jam tidak ada cadangan data yang berhasil; yang terakhir');
  await tick('2026-11-26T08:00');
  expect(await texts()).toHaveLength(2);
  await mark('good', '2026-11-27T02:00');
  await tick('2026-11-27T08:00');
  expect(await texts()).toHaveLength(2);
});

test('never one at all is said as well; an office whose clock makes none is not told', async () => {
  await tick('2026-11-24T08:00');
  expect(await texts()).toEqual([]);
  await mark('since', '2026-11-20T02:00');
  await tick('2026-11-25T08:00');
  expect((await texts())[0]?.[1]).toContain('tanpa satu pun cadangan data yang berhasil');
});

test('who does not run the installation hears nothing of it', async () => {
  await db.database.read((tx) => tx.orang.update({ where: { id: rina.orangId }, data: { pengelola: false } }));
  await mark('since', '2026-11-01T02:00');
  await tick('2026-11-25T08:00');
  expect(await texts()).toEqual([]);
});

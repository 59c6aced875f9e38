/** "Forum apa ini?", or "Masih sama?", waits for every Kasi until one of them has answered (C3). */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDeps, aDesaOfficial, aKasi } from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { connectKelompok } from './connect-kelompok.ts';
import { disconnectKelompok } from './disconnect-kelompok.ts';
import { noticeGone } from './notice-changes.ts';
import { noticeGroup } from './notice-group.ts';

const GROUP = -4_000_000_001;
let db: TestDatabase;
let deps: Deps;
let rina: Actor;
let siti: Actor;
let now: Date;
beforeEach(async () => {
  db = await openTestDatabase();
  now = new Date('2026-11-24T16:00:00Z');
  deps = aDeps(db.database, { clock: { now: () => now } });
  rina = await aKasi(db.database);
  await aKasi(db.database, { nama: 'Agus' });
  siti = await aDesaOfficial(db.database);
});
afterEach(() => db.close());

const brings = (actor: Actor, updateId: number) =>
  noticeGroup(deps, actor, { chatId: GROUP, nama: 'Kesra', addedById: actor.telegramId, language: 'id', updateId });
const questions = () =>
  db.database.read((tx) =>
    tx.outboxMessage.count({ where: { payload: { contains: 'Masih sama?' }, state: 'WAITING' } }),
  );

/** A forum that was lost comes back at night, through somebody who may not say what it is: each Kasi is asked. */
async function comesBack(): Promise<number> {
  await brings(rina, 1);
  const { id } = await db.database.read((tx) => tx.kelompok.findFirstOrThrow());
  await connectKelompok(deps, rina, { kelompokId: id, forum: 'PKK' });
  await noticeGone(deps, GROUP);
  now = new Date(now.getTime() + 60_000);
  await brings(siti, 2);
  expect(await questions()).toBe(2);
  return id;
}

test('one has answered: the other is not asked any more', async () => {
  const id = await comesBack();
  expect((await connectKelompok(deps, rina, { kelompokId: id, forum: null })).ok).toBe(true);
  expect(await questions()).toBe(0);
});

test('one has let the group go', async () => {
  const id = await comesBack();
  expect((await disconnectKelompok(deps, rina, { kelompokId: id })).ok).toBe(true);
  expect(await questions()).toBe(0);
});

test('the group has thrown the bot out again', async () => {
  await comesBack();
  await noticeGone(deps, GROUP);
  expect(await questions()).toBe(0);
});

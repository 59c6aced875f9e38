/** A meeting that changes again before its news has gone out: each hears in the morning, once, what they have not heard (A3, C1). */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aDeps, aDesaOfficial, aKasi } from '../../../test/builders.ts';
import { type TestDatabase, openTestDatabase } from '../../../test/database.ts';
import { aRapat } from '../../../test/rapat-office.ts';
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { cancelRapat, changeRapat } from './act-on-rapat.ts';
import type { RapatView } from './rapat-view.ts';

const DAY = new Date('2026-11-24T02:00:00Z');
const NIGHT = new Date('2026-11-24T16:00:00Z');
let db: TestDatabase;
let dataDir: string;
let now: Date;
let deps: Deps;
let rina: Actor;
let siti: Actor;
beforeEach(async () => {
  db = await openTestDatabase();
  now = NIGHT;
  dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-rapat-'));
  deps = aDeps(db.database, { dataDir, clock: { now: () => now } });
  rina = await aKasi(db.database);
  siti = await aDesaOfficial(db.database);
});
afterEach(async () => {
  await db.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const calls = (): Promise<RapatView> => aRapat(deps, rina, { at: now });
async function changes(view: RapatView, to: string | null): Promise<RapatView> {
  const act = { rapatId: view.id, revision: view.revision, at: now };
  const change =
    to === null
      ? ({ kind: 'tempat', tempat: 'Balai Desa' } as const)
      : ({ kind: 'waktu', tanggal: to, mulai: '10:00', selesai: null } as const);
  const done = await changeRapat(deps, rina, { ...act, change });
  if (!done.ok) throw new Error(done.code);
  return done.value;
}
const cancels = (view: RapatView) =>
  cancelRapat(deps, rina, { rapatId: view.id, revision: view.revision, at: now, alasan: 'Banjir' });
/** What waits for Siti, by key and words. */
async function waiting(): Promise<[key: string, payload: string][]> {
  const where = { chatId: BigInt(siti.telegramId), state: 'WAITING' };
  const rows = await db.database.read((tx) => tx.outboxMessage.findMany({ where, orderBy: { id: 'asc' } }));
  return rows.map(({ once, payload }) => [once.replace(/:kontak-\d+/, ''), payload]);
}
const keysOf = async (): Promise<string[]> => (await waiting()).map(([key]) => key);
const goOut = () => db.database.read((tx) => tx.outboxMessage.updateMany({ data: { state: 'SENT' } }));

test('called and moved in one night: one invitation, to the new day, and its files once', async () => {
  await changes(await calls(), '2026-12-04');
  expect(await keysOf()).toEqual(['rapat:1:u1:undang', 'rapat:1:u1:undang:1', 'rapat:1:u1:undang:2']);
  expect((await waiting())[0]?.[1]).toContain('4 Desember 2026');
});

test('called and called off in one night: nobody hears of it', async () => {
  await cancels(await calls());
  expect(await waiting()).toEqual([]);
});

test('called by day, moved and changed at night: moved, with the new place', async () => {
  now = DAY;
  const called = await calls();
  await goOut();
  now = NIGHT;
  await changes(await changes(called, '2026-12-04'), null);
  expect(await keysOf()).toEqual(['rapat:1:u2:pindah', 'rapat:1:u2:pindah:1', 'rapat:1:u2:pindah:2']);
  expect((await waiting())[0]?.[1]).toContain('Balai Desa');
});

test('called by day, moved and called off at night: called off', async () => {
  now = DAY;
  const called = await calls();
  await goOut();
  now = NIGHT;
  await cancels(await changes(called, '2026-12-04'));
  expect(await keysOf()).toEqual(['rapat:1:u2:batal', 'rapat:1:u2:batal:1']);
});

/** A backup every night: once, by one instance, without holding up the clock; one that fails is known and tried again. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../test/database.ts';
import { backupWord, readBackupState } from '../db/backup/state.ts';
import { silentLog } from '../lib/log.ts';
import { createMetrics } from '../lib/metrics.ts';
import { createLeases } from './leases.ts';
import { createNightlyBackup, type NightlyBackup } from './nightly-backup.ts';

const HOUR = 3_600_000;
/** 01.30 in the west: the night before has its backup's time behind it. */
const START = Date.parse('2026-11-24T18:30:00Z');
let opened: TestDatabase;
let now = START;
let newest: Date | undefined;
let begun: { finish: () => void; fail: (why: string) => void; ended: boolean }[] = [];
const all: NightlyBackup[] = [];

beforeEach(async () => {
  [now, newest, begun] = [START, undefined, []];
  opened = await openTestDatabase();
});
afterEach(async () => {
  for (const one of begun) one.finish();
  await Promise.all(all.splice(0).map((one) => one.stop()));
  await opened.close();
});

function instance(owner: string): NightlyBackup & { tick(): Promise<void> } {
  const { database } = opened;
  const metrics = createMetrics();
  const start = () => {
    const one = { finish: (): void => undefined, fail: (_why: string): void => undefined, ended: false };
    const done = new Promise<void>((resolve, reject) => {
      one.finish = resolve;
      one.fail = (why) => reject(new Error(why));
    });
    begun.push(one);
    const end = (): void => {
      one.ended = true;
      one.fail('ended');
    };
    return { done, end };
  };
  const leases = createLeases({ database, clock: { now: () => new Date(now) }, owner, shared: true });
  const made = createNightlyBackup({ leases, start, newest: () => newest, metrics });
  all.push(made);
  return { ...made, tick: () => made.job.run({ database, now: new Date(now), log: silentLog }) };
}
const state = () => opened.database.read(readBackupState);
const isGood = (at: number) => expect.poll(async () => (await state()).good?.getTime()).toBe(at);

it('one a night, and the clock goes on while it is made', async () => {
  const one = instance('a');
  await one.tick();
  expect(begun).toHaveLength(1);
  now += 60_000;
  await one.tick();
  expect(begun).toHaveLength(1);
  begun[0]?.finish();
  await isGood(START);
  // 01.59, then 02.00 in the west.
  now = START + 29 * 60_000;
  await one.tick();
  expect(begun).toHaveLength(1);
  now = START + HOUR;
  await expect.poll(async () => (await one.tick(), begun.length)).toBe(2);
});

it('one that fails is known, and tried again after an hour', async () => {
  const one = instance('a');
  await one.tick();
  begun[0]?.fail('no room');
  await expect.poll(async () => (await state()).failed?.getTime()).toBe(START);
  expect(backupWord(await state(), new Date(now))).toBe('failing');
  now += HOUR - 1000;
  await one.tick();
  expect(begun).toHaveLength(1);
  now += 2000;
  await expect.poll(async () => (await one.tick(), begun.length)).toBe(2);
  begun[1]?.finish();
  await isGood(now);
  expect(backupWord(await state(), new Date(now))).toBe('good');
  expect(backupWord(await state(), new Date(now + 49 * HOUR))).toBe('late');
});

it('of two instances one makes it; when that one is gone the other does', async () => {
  const [a, b] = [instance('a'), instance('b')];
  await Promise.all([a.tick(), b.tick()]);
  expect(begun).toHaveLength(1);
  now += 11 * 60_000;
  await Promise.all([a.tick(), b.tick()]);
  expect(begun).toHaveLength(2);
});

it('one made by hand counts', async () => {
  newest = new Date(START);
  const one = instance('a');
  await one.tick();
  expect(begun).toEqual([]);
  expect((await state()).good).toEqual(newest);
});

it('stopping ends it, and nothing is told of it', async () => {
  const one = instance('a');
  await one.tick();
  await one.stop();
  expect(begun[0]?.ended).toBe(true);
  expect(await state()).toMatchObject({ good: undefined, failed: undefined });
  await one.tick();
  expect(begun).toHaveLength(1);
});

it('who makes none is not told that they are missing', async () => {
  expect(backupWord(await state(), new Date(now))).toBe('none');
});

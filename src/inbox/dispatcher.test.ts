/** The inbox on a real database: order, repeats, failures, crashes, outages. */
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestDatabase, openTestDatabase } from '../../test/database.ts';
import type { Database } from '../db/database.ts';
import { silentLog } from '../lib/log.ts';
import { type Dispatcher, type DispatcherOptions, createDispatcher } from './dispatcher.ts';
import { createIntake, storeUpdates } from './store-updates.ts';

let opened: TestDatabase;
let database: Database;
let now = Date.parse('2026-03-02T08:00:00Z');
const clock = { now: () => new Date(now) };
const open: Dispatcher[] = [];

beforeEach(async () => {
  opened = await openTestDatabase();
  ({ database } = opened);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((dispatcher) => dispatcher.stop(20)));
  await opened.close();
});

const message = (update_id: number, chatId: number, text = ''): Update =>
  ({ update_id, message: { chat: { id: chatId }, text } }) as Update;
const store = (...updates: Update[]) => storeUpdates(database, updates, clock);

function dispatcher(options: Partial<DispatcherOptions> = {}): Dispatcher & { handled: number[]; told: number[] } {
  const handled: number[] = [];
  const told: number[] = [];
  const made = createDispatcher({
    database,
    clock,
    log: silentLog,
    owner: `test-${open.length}`,
    handle: async (update) => void handled.push(update.update_id),
    onSetAside: async (update) => void told.push(update.update_id),
    ...options,
  });
  open.push(made);
  return { ...made, handled, told };
}
const states = (): Promise<Record<string, string>> =>
  database.read(async (db) =>
    Object.fromEntries((await db.inboxUpdate.findMany()).map((row) => [String(row.updateId), row.state])),
  );

describe('storing', () => {
  test('a repeat is stored once, within a batch, later, and from two doors at once', async () => {
    expect((await store(message(2, 5), message(1, 5), message(2, 5))).map(({ updateId }) => updateId)).toEqual([1, 2]);
    expect(await store(message(2, 5, 'other words'))).toEqual([]);
    const both = await Promise.all([store(message(3, 5), message(2, 5)), store(message(3, 5), message(4, 5))]);
    expect(new Set(both.flat().map(({ updateId }) => updateId))).toEqual(new Set([3, 4]));
    expect(both.flat().length).toBe(2);
    expect(Object.keys(await states())).toEqual(['1', '2', '3', '4']);
  });

  test('text that databases choke on arrives as it was', async () => {
    const text = 'NUL \0, half a pair \ud800, right to left \u202e';
    await store(message(1, 5, text));
    let seen: string | undefined;
    await dispatcher({ handle: async (update) => void (seen = update.message?.text) }).drain();
    expect(seen).toBe(text);
  });
});

describe('handing over', () => {
  test('in order within a chat, chats side by side', async () => {
    const seen: string[] = [];
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const all = dispatcher({
      handle: async ({ update_id }) => {
        seen.push(`${update_id} begins`);
        if (update_id === 1) await gate;
        if (update_id === 3) release();
        seen.push(`${update_id} ends`);
      },
    });
    await store(message(1, 5), message(2, 5), message(3, 6));
    await all.drain();
    // The first could not have ended without the third; the second waited for the first.
    expect(seen.filter((word) => !word.startsWith('3'))).toEqual(['1 begins', '1 ends', '2 begins', '2 ends']);
    expect(await states()).toEqual({ 1: 'DONE', 2: 'DONE', 3: 'DONE' });
  });

  test('what the intake stores is handled at once, without another look at the table', async () => {
    let reads = 0;
    const counting: Database = { ...database, read: (work) => ((reads += 1), database.read(work)) };
    const all = dispatcher({ database: counting, shared: false });
    const intake = createIntake({ database, clock, onStored: (stored) => all.accept(stored) });
    all.start();
    await all.drain();
    reads = 0;
    await Promise.all([intake.store([message(1, 5)]), intake.store([message(2, 6)]), intake.store([message(1, 5)])]);
    await expect.poll(() => all.handled).toEqual([1, 2]);
    expect(reads).toBe(0);
    await all.stop();
    expect(await states()).toEqual({ 1: 'DONE', 2: 'DONE' });
  });

  test('a hundred that waited for twenty hours, more than fit in memory', async () => {
    await store(...Array.from({ length: 100 }, (_, n) => message(n + 1, n % 7)));
    now += 20 * 3_600_000;
    const all = dispatcher({ maxQueued: 8, maxParallel: 3 });
    await all.drain();
    expect(all.handled.length).toBe(100);
    for (let chat = 0; chat < 7; chat += 1) {
      const ids = all.handled.filter((id) => (id - 1) % 7 === chat);
      expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    }
    await all.drain();
    expect(all.handled.length).toBe(100);
  });

  test('one that arrives late, after a later one of its chat, is handled all the same', async () => {
    const all = dispatcher();
    await store(message(9, 5));
    await all.drain();
    await store(message(8, 5));
    await all.drain();
    expect(all.handled).toEqual([9, 8]);
  });
});

describe('when handling fails', () => {
  test('three tries with growing waits, then set aside, the sender told, the next one handled; other chats unaffected', async () => {
    const tries: number[] = [];
    const all = dispatcher({
      handle: async ({ update_id }) => {
        tries.push(update_id);
        if (update_id === 1) throw new Error('always');
      },
    });
    await store(message(1, 5), message(2, 5), message(3, 6));
    await all.drain();
    expect(tries.toSorted((a, b) => a - b)).toEqual([1, 3]);
    tries.length = 0;
    now += 1_000;
    await all.drain();
    now += 9_000;
    await all.drain();
    expect(tries).toEqual([1]);
    now += 1_000;
    await all.drain();
    expect(tries).toEqual([1, 1, 2]);
    expect(all.told).toEqual([1]);
    expect(await states()).toEqual({ 1: 'ASIDE', 2: 'DONE', 3: 'DONE' });
  });

  test('a restart does not forget the tries', async () => {
    const handle = () => Promise.reject(new Error('always'));
    await store(message(1, 5));
    for (let n = 0; n < 3; n += 1) {
      await dispatcher({ handle }).drain();
      now += 60_000;
    }
    expect(await states()).toEqual({ 1: 'ASIDE' });
  });

  test('a handler that never ends: the chat goes on after the time limit, others are unaffected', async () => {
    const all = dispatcher({
      handleTimeoutMs: 20,
      handle: ({ update_id }) => (update_id === 1 ? new Promise(() => undefined) : Promise.resolve()),
    });
    await store(message(1, 5), message(2, 5), message(3, 6));
    for (let n = 0; n < 3; n += 1) {
      await all.drain();
      now += 60_000;
    }
    expect(await states()).toEqual({ 1: 'ASIDE', 2: 'DONE', 3: 'DONE' });
    expect(all.told).toEqual([1]);
  });

  test('a sender who cannot be told does not hold the chat up', async () => {
    const all = dispatcher({
      handle: () => Promise.reject(new Error('x')),
      onSetAside: () => Promise.reject(new Error('y')),
    });
    await store(message(1, 5));
    for (let n = 0; n < 3; n += 1) {
      await all.drain();
      now += 60_000;
    }
    expect(await states()).toEqual({ 1: 'ASIDE' });
  });

  test('the error is written down without the token and without the text', async () => {
    const all = dispatcher({
      handle: () => Promise.reject(new Error('https://x/bot123456:AAHsecretsecretsecretsecretsecret/y')),
    });
    await store(message(1, 5));
    await all.drain();
    const row = await database.read((db) => db.inboxUpdate.findFirst());
    expect(row).toMatchObject({ state: 'WAITING', attempts: 1, error: 'Error: https://x/[token]/y' });
  });

  test('a clock that is moved back does not make a wait endless', async () => {
    let broken = true;
    const all = dispatcher({ handle: () => (broken ? Promise.reject(new Error('x')) : Promise.resolve()) });
    await store(message(1, 5));
    await all.drain();
    broken = false;
    now -= 3_600_000;
    await all.drain();
    expect(await states()).toEqual({ 1: 'DONE' });
  });
});

describe('crashes and outages', () => {
  test.each(['dispatch:before-handle', 'dispatch:before-done'] as const)(
    'the process ends at %s: handled again, nothing lost',
    async (point) => {
      await store(message(1, 5), message(2, 5));
      await new Promise<void>((there) => {
        const dies = dispatcher({
          owner: 'first',
          reached: (at) => (at === point ? (there(), new Promise(() => undefined)) : undefined),
        });
        void dies.drain();
      });
      now += 31_000; // leases of the dead run out
      const next = dispatcher({ owner: 'second' });
      await next.drain();
      expect(next.handled).toEqual([1, 2]);
    },
  );

  test('a handler that takes long keeps its chat: nobody else begins with it', async () => {
    let finish: () => void = () => undefined;
    const long = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const first = dispatcher({ owner: 'first', shared: true, tickMs: 5, handle: () => long });
    const second = dispatcher({ owner: 'second', shared: true });
    await store(message(1, 5));
    first.start();
    const until = async () => (await database.read((db) => db.lease.findFirst()))?.until.getTime() ?? 0;
    await expect.poll(until).toBe(now + 30_000);
    for (let n = 0; n < 3; n += 1) {
      now += 20_000;
      await expect.poll(until).toBe(now + 30_000);
      await second.drain();
    }
    expect(second.handled).toEqual([]);
    finish();
    await expect.poll(states).toEqual({ 1: 'DONE' });
    await first.stop();
  });

  test('the database goes away while marking: not handled again, marked later, no try used up', async () => {
    let away = false;
    const gone = () => Promise.reject(Object.assign(new Error("Can't reach database"), { code: 'P1001' }));
    const flaky: Database = { ...database, grouped: (write) => (away ? gone() : database.grouped(write)) };
    const all = dispatcher({ database: flaky, reached: (at) => void (away ||= at === 'dispatch:before-done') });
    await store(message(1, 5), message(2, 5));
    await all.drain();
    expect(await states()).toEqual({ 1: 'WAITING', 2: 'WAITING' });
    away = false;
    const calm = all.handled.length;
    expect(calm).toBe(1);
    await all.drain();
    away = false;
    await all.drain();
    expect(all.handled).toEqual([1, 2]);
  });

  test('stopping lets what runs finish and begins nothing new', async () => {
    let finish: () => void = () => undefined;
    const handled: number[] = [];
    const all = dispatcher({
      handle: ({ update_id }) =>
        new Promise<void>((resolve) => {
          finish = () => {
            handled.push(update_id);
            resolve();
          };
        }),
    });
    await store(message(1, 5), message(2, 5));
    all.start();
    await expect.poll(() => finish.toString().includes('push')).toBe(true);
    const stopped = all.stop();
    finish();
    await stopped;
    expect(handled).toEqual([1]);
    expect(await states()).toEqual({ 1: 'DONE', 2: 'WAITING' });
  });
});

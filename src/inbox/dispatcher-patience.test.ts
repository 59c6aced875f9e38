/** The inbox when Telegram is slow, silent or away: whose turn is next, what counts as hanging, and what uses up a try. */
import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestDatabase, openTestDatabase } from '../../test/database.ts';
import { LineError } from '../http/line-error.ts';
import { silentLog } from '../lib/log.ts';
import { type Dispatcher, type DispatcherOptions, createDispatcher } from './dispatcher.ts';
import { storeUpdates } from './store-updates.ts';

let opened: TestDatabase;
let now = Date.parse('2026-03-02T08:00:00Z');
const clock = { now: () => new Date(now) };
const open: Dispatcher[] = [];

beforeEach(async () => {
  opened = await openTestDatabase();
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((dispatcher) => dispatcher.stop(20)));
  await opened.close();
});

const message = (update_id: number, chatId: number): Update =>
  ({ update_id, message: { chat: { id: chatId } } }) as Update;
const store = (...updates: Update[]) => storeUpdates(opened.database, updates, clock);
const row = (updateId: number) =>
  opened.database.read((db) => db.inboxUpdate.findUnique({ where: { updateId: BigInt(updateId) } }));

function dispatcher(options: Partial<DispatcherOptions>): Dispatcher & { handled: number[] } {
  const handled: number[] = [];
  const made = createDispatcher({
    database: opened.database,
    clock,
    log: silentLog,
    owner: 'test',
    handle: async (update) => void handled.push(update.update_id),
    onSetAside: () => Promise.resolve(),
    random: () => 0.5,
    ...options,
  });
  open.push(made);
  return { ...made, handled };
}

describe('more people than can be handled at once', () => {
  test('the oldest update is next, whichever chat it is of and however many one has sent', async () => {
    const all = dispatcher({ maxParallel: 1 });
    await store(message(1, 5), message(2, 5), message(3, 6), message(4, 7), message(5, 5), message(6, 6));
    await all.drain();
    expect(all.handled).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('as long as nobody can be answered nothing is begun; then all of it in order', async () => {
    let holdMs = 5_000;
    const all = dispatcher({ holdMs: () => holdMs, maxParallel: 1, tickMs: 5 });
    await store(message(1, 5), message(2, 6));
    await all.drain();
    expect(all.handled).toEqual([]);
    all.start();
    all.accept(await store(message(3, 5)));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(all.handled).toEqual([]);
    holdMs = 0;
    await expect.poll(() => all.handled).toEqual([1, 2, 3]);
    await all.stop();
  });
});

describe('when Telegram does not let answers through', () => {
  test('waiting for a turn at Telegram is not hanging; hanging after it is', async () => {
    const since = performance.now();
    let hang = false;
    const all = dispatcher({
      handleTimeoutMs: 60,
      handle: () => new Promise((resolve) => void (hang || setTimeout(resolve, 250))),
      spentInCallsMs: () => (hang ? 20 : performance.now() - since),
    });
    await store(message(1, 5));
    await all.drain();
    expect(await row(1)).toMatchObject({ state: 'DONE' });
    hang = true;
    await store(message(2, 5));
    await all.drain();
    expect(await row(2)).toMatchObject({ attempts: 1, error: expect.stringContaining('did not end within 60 ms') });
  });

  test('an outage uses up no try, however long it lasts; a bug after it has all of its tries', async () => {
    let error: Error = new LineError('refused', 'sendMessage', 'ECONNREFUSED');
    const all = dispatcher({ handle: () => Promise.reject(error) });
    await store(message(1, 5));
    for (let n = 0; n < 30; n += 1) {
      await all.drain();
      now += 800_000;
    }
    expect(await row(1)).toMatchObject({ state: 'WAITING', attempts: 0 });
    error = new Error('a bug');
    for (const attempts of [1, 2]) {
      await all.drain();
      expect(await row(1)).toMatchObject({ state: 'WAITING', attempts });
      now += 10_000;
    }
    await all.drain();
    expect(await row(1)).toMatchObject({ state: 'ASIDE' });
  });
});

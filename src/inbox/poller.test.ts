/** Long polling against a Telegram that is a list of answers. */
import { Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { afterEach, describe, expect, test } from 'vitest';
import { openTestDatabase } from '../../test/database.ts';
import type { Database } from '../db/database.ts';
import type { StoreProblem } from '../db/store-problem.ts';
import { createLog, silentLog } from '../lib/log.ts';
import { type PollApi, type Poller, type PollerOptions, createPoller } from './poller.ts';

const update = (update_id: number): Update => ({ update_id });
const refusal = (error_code: number): GrammyError =>
  new GrammyError('x', { ok: false, error_code, description: 'no', parameters: {} }, 'getUpdates', {});
// The type is the promise: grammY's own Api fits.
new Api('1:x') satisfies PollApi;

let poller: Poller | undefined;
afterEach(() => poller?.stop());

/** Telegram as a list of answers; when it is used up, the question stays open until it is broken off. */
function telegram(answers: (Update[] | Error)[]) {
  const offsets: (number | undefined)[] = [];
  const api: PollApi = {
    deleteWebhook: async () => true,
    getUpdates: async ({ offset }, signal) => {
      offsets.push(offset);
      const next = answers.shift();
      if (next instanceof Error) throw next;
      if (next) return next;
      return new Promise((_, reject) =>
        (signal as unknown as AbortSignal).addEventListener('abort', () => reject(new Error('aborted'))),
      );
    },
  };
  return { api, offsets };
}

function started(api: PollApi, options: Partial<PollerOptions> = {}) {
  const waits: number[] = [];
  const stored: number[] = [];
  poller = createPoller({
    api,
    intake: { store: async (updates) => void stored.push(...updates.map(({ update_id }) => update_id)) },
    database: { provider: 'sqlite', store: () => ({}) } as unknown as Database,
    clock: { now: () => new Date(0) },
    log: silentLog,
    owner: 'test',
    random: () => 0.5,
    wait: async (ms) => void waits.push(ms),
    ...options,
  });
  poller.start();
  return { poller, waits, stored };
}

describe('long polling', () => {
  test('stores first, confirms by the next question', async () => {
    const { api, offsets } = telegram([[update(7), update(8)], [update(9)]]);
    const { stored } = started(api);
    await expect.poll(() => offsets).toEqual([undefined, 9, 10]);
    expect(stored).toEqual([7, 8, 9]);
  });

  test('confirms nothing that could not be stored', async () => {
    const { api, offsets } = telegram([[update(7)], [update(7), update(8)]]);
    let away = true;
    const stored: number[] = [];
    started(api, {
      intake: {
        store: async (updates) => {
          if (away) {
            away = false;
            throw new Error('database away');
          }
          stored.push(...updates.map(({ update_id }) => update_id));
        },
      },
    });
    await expect.poll(() => offsets).toEqual([undefined, undefined, 9]);
    expect(stored).toEqual([7, 8]);
  });

  test('that is stopped before its first question asks none', async () => {
    const { api, offsets } = telegram([]);
    let go: (() => void) | undefined;
    const deleteWebhook = (): Promise<true> => new Promise((resolve) => (go = () => resolve(true)));
    const one = started({ ...api, deleteWebhook }).poller;
    await expect.poll(() => go).toBeDefined();
    const stopped = one.stop();
    go?.();
    await stopped;
    expect(offsets).toEqual([]);
    expect(one.state().state).toBe('stopped');
  });

  test('asks for nothing while nothing can be stored, and goes on when it can', async () => {
    const { api, offsets } = telegram([[update(7)]]);
    const problems: (StoreProblem | undefined)[] = ['full', 'full', 'full'];
    const seen: string[] = [];
    const store = () => {
      const problem = problems.shift();
      return problem ? { problem } : {};
    };
    const { stored } = started(api, {
      database: { provider: 'sqlite', store } as unknown as Database,
      wait: async () => void seen.push(`${offsets.length} ${poller?.state().state}`),
    });
    await expect.poll(() => stored).toEqual([7]);
    expect(seen).toEqual(['0 storage', '0 storage', '0 storage']);
  });

  test.each([
    [401, 'unauthorized', 'BOT_TOKEN'],
    [409, 'conflict', 'another program polls'],
  ] as const)('%i: waits longer and longer, says so once, goes on by itself', async (status, state, words) => {
    const lines: string[] = [];
    const log = createLog({ level: 'warn', destination: { write: (line) => void lines.push(line) } });
    const { api, offsets } = telegram([refusal(status), refusal(status), refusal(status), [update(1)]]);
    const seen: string[] = [];
    const { waits } = started(api, {
      log,
      wait: async (ms) => void (waits.push(ms), seen.push(poller?.state().state ?? '')),
    });
    await expect.poll(() => offsets.length).toBe(5);
    expect(waits).toEqual([waits[0], 2 * (waits[0] ?? 0), 4 * (waits[0] ?? 0)]);
    expect(seen).toEqual([state, state, state]);
    expect(lines.filter((line) => line.includes(words)).length).toBe(1);
    expect(poller?.state()).toEqual({ state: 'polling', lastAnswerAt: new Date(0) });
  });

  test('a webhook that is still set is taken away first, again and again until it is', async () => {
    const { api, offsets } = telegram([]);
    let tries = 0;
    started({
      ...api,
      deleteWebhook: async () => {
        tries += 1;
        if (tries < 3) throw new Error('network');
        return true;
      },
    });
    await expect.poll(() => offsets.length).toBe(1);
    expect(tries).toBe(3);
  });

  test('a second instance stands by, and takes over when the first one ends', async () => {
    const { database, close } = await openTestDatabase();
    try {
      const common = { database, shared: true, wait: () => new Promise<void>((resolve) => setTimeout(resolve, 5)) };
      const [one, two] = [telegram([[update(4)]]), telegram([])];
      const { poller: first } = started(one.api, { ...common, owner: 'first' });
      await expect.poll(() => one.offsets.length).toBe(2);
      const { poller: second } = started(two.api, { ...common, owner: 'second' });
      await expect.poll(() => second.state().state).toBe('standby');
      expect(two.offsets).toEqual([]);
      await first.stop();
      await expect.poll(() => two.offsets.length).toBe(1);
      await second.stop();
    } finally {
      await close();
    }
  });

  test('half a minute after a sudden end the next one goes on; who has lost the lease breaks its question off', async () => {
    const { database, close } = await openTestDatabase();
    try {
      let now = 1_000_000;
      const common = {
        database,
        shared: true,
        renewMs: 5,
        clock: { now: () => new Date(now) },
        wait: () => new Promise<void>((resolve) => setTimeout(resolve, 5)),
      };
      const [one, two] = [telegram([]), telegram([])];
      const { poller: first } = started(one.api, { ...common, owner: 'first' });
      await expect.poll(() => one.offsets.length).toBe(1);
      // As if it had been killed: nothing is given back, and nothing renewed any more.
      await database.transaction((tx) => tx.lease.updateMany({ data: { owner: 'killed' } }));
      now += 16_000;
      const { poller: second } = started(two.api, { ...common, owner: 'second' });
      await expect.poll(() => first.state().state).toBe('standby');
      await expect.poll(() => second.state().state).toBe('standby');
      await first.stop();
      now += 15_000;
      await expect.poll(() => second.state().state).toBe('polling');
      expect([one.offsets.length, two.offsets.length]).toEqual([1, 1]);
      // While its question is open it stays the one who asks.
      now += 20_000;
      await expect
        .poll(async () => (await database.read((db) => db.lease.findFirst()))?.until.getTime())
        .toBe(now + 30_000);
      await second.stop();
    } finally {
      await close();
    }
  });

  test('stops at once, and starts again', async () => {
    const { api, offsets } = telegram([[update(4)]]);
    const { poller: made } = started(api);
    await expect.poll(() => offsets.length).toBe(2);
    await made.stop();
    expect(made.state().state).toBe('stopped');
    made.start();
    await expect.poll(() => offsets).toEqual([undefined, 5, 5]);
  });
});

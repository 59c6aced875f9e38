/** Whose turn it is: answers by age, chats beside each other, the outbox in between; and what every call passes through. */
import { Api, type ApiClientOptions } from 'grammy';
import { describe, expect, test } from 'vitest';
import { LineError } from '../http/line-error.ts';
import { createCallers } from './callers.ts';
import { NO_LIMITS, TELEGRAM_LIMITS } from './limits.ts';
import { type Pace, createPace } from './pace.ts';
import { pacedCalls } from './paced-calls.ts';
import { weighCall } from './weigh-call.ts';

/** A pace in a time of its own: it moves to the next moment at which something waits, once everything has had its say. */
function virtualPace(limits = TELEGRAM_LIMITS) {
  let now = 1_000;
  const pace = createPace({
    limits,
    monotonic: () => now,
    random: () => 0.5,
    wait: async (ms, signal) => {
      await new Promise((resolve) => setImmediate(resolve));
      if (!signal?.aborted) now += ms;
    },
  });
  return { pace, now: () => now, pass: (ms: number) => void (now += ms) };
}

const message = (chatId: number) => weighCall('sendMessage', { chat_id: chatId });
/** Asks for turns at once; returns in which order and when they came. */
async function takeTurns(pace: Pace, turns: readonly (readonly [chatId: number, rank: number])[]) {
  const came: { chatId: number; rank: number; at: number }[] = [];
  await Promise.all(
    turns.map(async ([chatId, rank]) => {
      await pace.turn(message(chatId), rank);
      came.push({ chatId, rank, at: pace.monotonic() });
    }),
  );
  return came;
}

describe('turns', () => {
  test('with room nothing waits; then one by one, the oldest update first', async () => {
    const { pace } = virtualPace();
    expect(pace.turn(message(1), 9)).toBeUndefined();
    const came = await takeTurns(
      pace,
      [2, 8, 5, 7, 4, 6].map((rank) => [rank, rank]),
    );
    // Two more go as the burst that a late timer may catch up with.
    expect(came.map(({ rank }) => rank)).toEqual([2, 8, 4, 5, 6, 7]);
    const times = came.slice(2).map(({ at }) => at);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(3 * 33);
  });

  test('a burst to one chat is forgiven, then it goes one a second; others do not wait for it', async () => {
    const { pace, now } = virtualPace();
    const since = now();
    const came = await takeTurns(pace, [...Array.from({ length: 9 }, () => [1, 1] as const), [2, 2], [3, 3]]);
    const toOne = came.filter(({ chatId }) => chatId === 1).map(({ at }) => at - since);
    expect(toOne.filter((at) => at < 1_000)).toHaveLength(6);
    expect(toOne.at(-1)).toBeGreaterThan(3_000);
    for (const { at } of came.filter(({ chatId }) => chatId > 1)) expect(at - since).toBeLessThan(1_000);
  });

  test('twenty a minute to a group', async () => {
    const { pace, now } = virtualPace();
    const since = now();
    const came = await takeTurns(
      pace,
      Array.from({ length: 21 }, () => [-7, 1]),
    );
    expect((came.at(-1)?.at ?? 0) - since).toBeGreaterThan(60_000);
  });

  test('an answer to a tap and a question about a file do not wait for messages, but for the end of a pause', async () => {
    const { pace, now } = virtualPace();
    for (let n = 0; n < 10; n += 1) void pace.turn(message(n), n);
    const tap = weighCall('answerCallbackQuery', {});
    expect(pace.turn(tap, 99)).toBeUndefined();
    pace.hold(5_000);
    const since = now();
    await pace.turn(tap, 0);
    expect(now() - since).toBeGreaterThanOrEqual(5_000);
  });

  test('a pause longer than patience is told at once, also to those who wait already', async () => {
    const { pace } = virtualPace();
    for (let n = 0; n < 3; n += 1) expect(pace.turn(message(n), n)).toBeUndefined();
    const waits = pace.turn(message(9), 9);
    pace.hold(120_000);
    expect(pace.pausedMs()).toBe(120_000);
    await expect(waits).rejects.toMatchObject({ name: 'NotNow', reason: 'asked' });
    expect(() => pace.turn(message(1), 1)).toThrow(expect.objectContaining({ reason: 'asked' }));
  });

  test('closing sends away whoever waits', async () => {
    const { pace } = virtualPace();
    for (let n = 0; n < 3; n += 1) expect(pace.turn(message(n), n)).toBeUndefined();
    const waits = pace.turn(message(9), 9);
    pace.close();
    await expect(waits).rejects.toMatchObject({ reason: 'stopping' });
  });

  test('without limits there is never anything to wait for', () => {
    const { pace } = virtualPace(NO_LIMITS);
    for (let n = 0; n < 500; n += 1) expect(pace.turn(message(n % 3), n)).toBeUndefined();
    expect(pace.outboxAt(false)).toBeLessThanOrEqual(pace.monotonic());
  });
});

describe('the outbox beside the answers', () => {
  test.each([
    ['every fifth message is its own', false, 5],
    ['every second where something urgent waits', true, 2],
  ])('while answers wait %s', async (_what, urgent, every) => {
    const { pace } = virtualPace();
    const came: string[] = [];
    const answers = Array.from({ length: 40 }, async (_, n) => {
      await pace.turn(message(n), n);
      came.push('answer');
      // As the sender does: it looks again whenever something has changed.
      if (pace.outboxAt(urgent) - pace.monotonic() < 40) {
        pace.book(1_000 + n, 1);
        came.push('outbox');
      }
    });
    await Promise.all(answers);
    const share = came.slice(0, 40).filter((one) => one === 'outbox').length / 40;
    expect(share).toBeGreaterThan(0.6 / every);
    expect(share).toBeLessThanOrEqual(1.1 / every);
  });

  test('with nobody waiting it has the whole pace', () => {
    const { pace, now, pass } = virtualPace();
    const since = now();
    for (let n = 0; n < 300; n += 1) {
      pass(Math.max(0, pace.outboxAt(false) - now()));
      pace.book(n, 1);
    }
    expect(300 / ((now() - since) / 1_000)).toBeGreaterThan(29.9);
  });
});

describe('every call', () => {
  interface Said {
    readonly status?: number;
    readonly retryAfter?: number;
    readonly error?: Error;
  }
  function telegram(answers: Said[], limits = TELEGRAM_LIMITS) {
    const virtual = virtualPace(limits);
    const calls: { method: string; at: number }[] = [];
    const callers = createCallers(virtual.now);
    const client: ApiClientOptions = {
      fetch: (async (url: string) => {
        calls.push({ method: url.slice(url.lastIndexOf('/') + 1), at: virtual.now() });
        const { status = 200, retryAfter, error } = answers.shift() ?? {};
        if (error) throw error;
        const parameters = retryAfter === undefined ? {} : { retry_after: retryAfter };
        const body =
          status === 200 ? { ok: true, result: {} } : { ok: false, error_code: status, description: 'x', parameters };
        return { json: () => Promise.resolve(body) };
      }) as never,
    };
    const api = new Api('1:x', client);
    api.config.use(pacedCalls(virtual.pace, callers));
    /** As grammY makes the one of each update. */
    const apiOf = (updateId: number): Api => {
      const own = new Api('1:x', client);
      own.config.use(...api.config.installedTransformers(), callers.layer(updateId));
      return own;
    };
    return { ...virtual, api, apiOf, calls, callers };
  }
  const away = (): Error => new LineError('refused', 'sendMessage', 'ECONNREFUSED');

  test('429: waits as long as asked and goes once more', async () => {
    const { api, calls } = telegram([{ status: 429, retryAfter: 7 }]);
    await api.sendMessage(1, 'x');
    expect(calls.map(({ at }) => at - 1_000)).toEqual([0, 7_000]);
  });

  test('429 longer than patience: the caller hears of it, and nothing more goes to that chat', async () => {
    const { api, calls } = telegram([{ status: 429, retryAfter: 600 }]);
    await expect(api.sendMessage(1, 'x')).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 600 } });
    await expect(api.sendMessage(1, 'y')).rejects.toMatchObject({ error_code: 429, parameters: { retry_after: 600 } });
    await api.sendMessage(2, 'z');
    expect(calls).toHaveLength(2);
  });

  test('"is typing" is left out while the chat must be silent', async () => {
    const { api, calls } = telegram([{ status: 429, retryAfter: 600 }]);
    await api.sendMessage(1, 'x').catch(() => undefined);
    expect(await api.sendChatAction(1, 'typing')).toBe(true);
    expect(calls).toHaveLength(1);
  });

  test('nobody there: everybody waits with growing waits until somebody is', async () => {
    const { apiOf, callers, calls } = telegram([{ error: away() }, { error: away() }, { error: away() }]);
    await callers.during(7, () => apiOf(7).sendMessage(1, 'x'));
    expect(calls.map(({ at }) => at - 1_000)).toEqual([0, 1_000, 3_000, 7_000]);
  });

  test('nobody there: what answers nobody is told so each time, and asks no sooner than all', async () => {
    const { api, calls } = telegram([{ error: away() }, { error: away() }]);
    await expect(api.getMe()).rejects.toMatchObject({ name: 'HttpError' });
    await expect(api.getMe()).rejects.toMatchObject({ name: 'HttpError' });
    expect(calls.map(({ at }) => at - 1_000)).toEqual([0, 1_000]);
  });

  test('502: three times more, then the caller hears of it', async () => {
    const { api, calls } = telegram(Array.from({ length: 9 }, () => ({ status: 502 })));
    await expect(api.sendMessage(1, 'x')).rejects.toMatchObject({ error_code: 502 });
    expect(calls).toHaveLength(4);
  });

  test('lost: once more; a refusal never', async () => {
    const lost = (): Said => ({ error: new LineError('lost', 'sendMessage', 'ECONNRESET') });
    const one = telegram([lost()]);
    await one.api.sendMessage(1, 'x');
    expect(one.calls).toHaveLength(2);
    const two = telegram([lost(), lost(), lost()]);
    await expect(two.api.sendMessage(1, 'x')).rejects.toMatchObject({ name: 'HttpError' });
    expect(two.calls).toHaveLength(2);
    const three = telegram([{ status: 400 }]);
    await expect(three.api.sendMessage(1, 'x')).rejects.toMatchObject({ error_code: 400 });
    expect(three.calls).toHaveLength(1);
  });

  test('a long poll passes whatever the pace is', async () => {
    const { api, pace, calls } = telegram([]);
    pace.hold(600_000);
    await api.getUpdates();
    expect(calls).toHaveLength(1);
  });

  test('the time in calls is known of each update, also while it waits for its turn', async () => {
    const { apiOf, callers, pace, pass, calls } = telegram([]);
    pace.hold(10_000);
    await callers.during(7, async () => {
      const own = apiOf(7);
      pass(3_000);
      const sent = own.sendMessage(1, 'x');
      pass(1_000);
      expect(callers.spentMs(7)).toBe(1_000);
      await sent;
      expect(callers.spentMs(7)).toBe(8_000);
    });
    expect(calls.map(({ at }) => at)).toEqual([12_000]);
    expect([callers.spentMs(7), callers.lastCallAt(7)]).toEqual([0, Number.POSITIVE_INFINITY]);
    expect(() => callers.layer(7)).toThrow('nobody handles');
  });

  test('what an update met is still known after it failed', async () => {
    const { callers, now } = telegram([]);
    const failing = callers.during(7, () => Promise.reject(new Error('x')));
    await expect(failing).rejects.toThrow('x');
    expect(callers.lastCallAt(7)).toBe(now());
  });
});

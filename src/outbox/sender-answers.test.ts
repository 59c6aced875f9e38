/** What the sender makes of Telegram's answers, on a real database. */
import { describe, expect, test } from 'vitest';
import { type Call, MINUTE, type Reply, outboxBench, virtualTime } from '../../test/outbox-bench.ts';
import { LineError } from '../http/line-error.ts';

const bench = outboxBench();
const inOrder = (a = '', b = ''): number => a.localeCompare(b);
const { office, queue, rows, states } = bench;

describe('what Telegram answers', () => {
  test('429: its chat waits as long as it says, the others go', async () => {
    const time = virtualTime();
    for (const chatId of [1, 1, 2, 3]) await queue({ chatId });
    const { sender, calls } = office(
      (_, n) => (n === 1 ? { status: 429, parameters: { retry_after: 30 } } : undefined),
      { ...time, maxInFlight: 1 },
    );
    const chats = () => calls.map(({ body }) => body.chat_id);
    await sender.drain();
    expect(chats()).toEqual([1, 2, 3]);
    await time.wait(29_000);
    await sender.drain();
    expect(chats()).toEqual([1, 2, 3]);
    await time.wait(1_100);
    await sender.drain();
    expect(chats()).toEqual([1, 2, 3, 1, 1]);
    expect((await rows()).map(({ state, attempts }) => [state, attempts])).toEqual(
      Array.from({ length: 4 }, () => ['SENT', 0]),
    );
  });

  test('429 for two chats, and nothing taken in between: everybody waits, then all of it goes', async () => {
    const time = virtualTime();
    for (const chatId of [1, 2, 3, 4]) await queue({ chatId });
    const { sender, calls } = office(
      (_, n) => (n <= 2 ? { status: 429, parameters: { retry_after: 30 } } : undefined),
      { ...time, maxInFlight: 1 },
    );
    await sender.drain();
    expect(calls.length).toBe(2);
    await time.wait(29_000);
    await sender.drain();
    expect(calls.length).toBe(2);
    await time.wait(1_100);
    await sender.drain();
    expect(calls.map(({ body }) => body.chat_id)).toEqual([1, 2, 1, 2, 3, 4]);
    expect((await rows()).map(({ state, attempts }) => [state, attempts])).toEqual(
      Array.from({ length: 4 }, () => ['SENT', 0]),
    );
  });

  test('a pause of everybody ends to the moment, not at the next look at the table', async () => {
    for (const chatId of [1, 2, 3, 4]) await queue({ chatId });
    const { sender, calls } = office((_, n) => (n <= 2 ? { status: 429, parameters: { retry_after: 1 } } : undefined), {
      tickMs: 600_000,
      maxInFlight: 1,
    });
    sender.start();
    await expect.poll(() => calls.length, { timeout: 5_000 }).toBeGreaterThan(2);
    await sender.stop();
    const [, second, third] = calls.map(({ at }) => at);
    expect((third ?? 0) - (second ?? 0)).toBeLessThan(1_500);
  });

  test('blocked: dead, and somebody hears of it', async () => {
    await queue();
    const { sender, events } = office(() => ({ status: 403, description: 'Forbidden: bot was blocked by the user' }));
    await sender.drain();
    expect([events, await states()]).toEqual([['5 blocked'], ['DEAD']]);
  });

  test('group became supergroup: the new id is told, everything for it goes there', async () => {
    await queue({ chatId: -7, text: 'satu' });
    await queue({ chatId: -7, text: 'dua' });
    const { sender, calls, events } = office(({ body }) =>
      body.chat_id === -7
        ? {
            status: 400,
            description: 'Bad Request: group chat was upgraded',
            parameters: { migrate_to_chat_id: -1007 },
          }
        : undefined,
    );
    await sender.drain();
    expect(calls.map(({ body }) => [body.chat_id, body.text])).toEqual([
      [-7, 'satu'],
      [-1007, 'satu'],
      [-1007, 'dua'],
    ]);
    expect([events, await states()]).toEqual([['-7 → -1007'], ['SENT', 'SENT']]);
  });

  test('entities that do not parse: once more as plain text', async () => {
    await queue({ text: '<b>RT 03 &amp; RT 04' });
    const { sender, texts, calls } = office(({ body }) =>
      body['parse_mode'] ? { status: 400, description: "Bad Request: can't parse entities" } : undefined,
    );
    await sender.drain();
    expect(texts()).toEqual(['<b>RT 03 &amp; RT 04', 'RT 03 & RT 04']);
    expect(calls[1]?.body['parse_mode']).toBeUndefined();
    expect(await states()).toEqual(['SENT']);
  });

  test('500: growing waits, the order of the chat is kept, other chats go on, also over a restart', async () => {
    await queue({ chatId: 1, text: 'satu' });
    await queue({ chatId: 1, text: 'dua' });
    await queue({ chatId: 2, text: 'lain' });
    let down = true;
    const reply = ({ body }: Call): Reply => (down && body.text === 'satu' ? { status: 500 } : undefined);
    const { sender, texts } = office(reply);
    await sender.drain();
    expect(texts()).toEqual(['satu', 'lain']);
    await sender.stop();
    bench.now += 4_000;
    const second = office(reply);
    await second.sender.drain();
    expect(second.texts()).toEqual([]);
    bench.now += 1_001;
    await second.sender.drain();
    expect(second.texts()).toEqual(['satu']);
    down = false;
    bench.now += 15_000;
    await second.sender.drain();
    expect(second.texts()).toEqual(['satu', 'satu', 'dua']);
    expect(await states()).toEqual(['SENT', 'SENT', 'SENT']);
  });

  test('lost after the request: a confirmation is not sent twice, a reminder once more and not a third time', async () => {
    await queue({ chatId: 1, text: 'konfirmasi' });
    await queue({ chatId: 2, text: 'pengingat', repeatable: true });
    const { sender, texts } = office(() => new LineError('lost', 'sendMessage', 'ECONNRESET'));
    for (let n = 0; n < 4; n += 1) {
      await sender.drain();
      bench.now += MINUTE;
    }
    expect(texts().toSorted(inOrder)).toEqual(['konfirmasi', 'pengingat', 'pengingat']);
    expect(await states()).toEqual(['UNKNOWN', 'UNKNOWN']);
  });

  test('nobody there for hours: nothing is lost, nothing sent twice', async () => {
    const time = virtualTime();
    for (const chatId of [1, 2, 3]) await queue({ chatId });
    let away = true;
    const { sender, calls } = office(
      () => (away ? new LineError('refused', 'sendMessage', 'ECONNREFUSED') : undefined),
      { ...time, maxInFlight: 1 },
    );
    for (let n = 0; n < 50; n += 1) {
      await sender.drain();
      bench.now += MINUTE;
      await time.wait(MINUTE);
    }
    expect(calls.length).toBeLessThan(200);
    expect(await states()).toEqual(['WAITING', 'WAITING', 'WAITING']);
    away = false;
    await sender.drain();
    expect(await states()).toEqual(['SENT', 'SENT', 'SENT']);
  });

  test('the token is in no row', async () => {
    await queue();
    const { sender } = office(() =>
      Promise.reject(new Error('request to https://x/bot123456:AAHsecretsecretsecretsecretsecret/sendMessage failed')),
    );
    await sender.drain();
    expect(JSON.stringify((await rows()).map(({ error }) => error))).not.toContain('AAHsecret');
    expect(await states()).toEqual(['UNKNOWN']);
  });
});

/** Messages become calls, in order, at Telegram's pace. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DAY, MINUTE, START, html, outboxBench, virtualTime } from '../../test/outbox-bench.ts';
import { TELEGRAM_LIMITS } from '../pace/limits.ts';
import { purge } from '../clock/purge.ts';
import { outboxRule } from './purge-outbox.ts';

const bench = outboxBench();
const { office, queue, rows, states } = bench;

describe('sending', () => {
  test('every kind of message becomes its call', async () => {
    await writeFile(join(bench.dataDir, 'rekap.xlsx'), 'isi');
    const keyboard = [
      [
        { text: 'Buka', data: 'buka:1' },
        { text: 'Peta', url: 'https://example.org' },
      ],
    ];
    await queue({ message: { kind: 'text', text: html('<b>satu</b>'), keyboard } });
    await queue({ message: { kind: 'album', fileIds: ['a', 'b'], caption: html('dua') } });
    await queue({ message: { kind: 'album', fileIds: ['a'] } });
    await queue({ message: { kind: 'location', latitude: 1.5, longitude: 2.5 } });
    await queue({ message: { kind: 'edit', messageId: 9, text: html('tiga') } });
    await queue({ message: { kind: 'document', file: 'rekap.xlsx', filename: 'Rekap 2026.xlsx' } });
    const { sender, calls } = office();
    await sender.drain();
    expect(calls.map(({ method }) => method)).toEqual([
      'sendMessage',
      'sendMediaGroup',
      'sendPhoto',
      'sendLocation',
      'editMessageText',
      'sendDocument',
    ]);
    expect(calls[0]?.body).toEqual({
      chat_id: 5,
      text: '<b>satu</b>',
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
      reply_markup: {
        inline_keyboard: [
          [
            { text: 'Buka', callback_data: 'buka:1' },
            { text: 'Peta', url: 'https://example.org' },
          ],
        ],
      },
    });
    expect(calls[1]?.body['media']).toEqual([
      { type: 'photo', media: 'a', caption: 'dua', parse_mode: 'HTML' },
      { type: 'photo', media: 'b' },
    ]);
    expect((await rows()).map(({ state, telegramMessageId }) => [state, telegramMessageId])).toEqual([
      ['SENT', 101],
      ['SENT', 70],
      ['SENT', 103],
      ['SENT', 104],
      ['SENT', 9],
      ['SENT', 106],
    ]);
  });

  test.each(['../kesrabot.db', '/etc/passwd', 'a/../../b', 'hilang.xlsx'])(
    'a file that is not ours or not there (%s): dead, nothing sent',
    async (file) => {
      await queue({ message: { kind: 'document', file, filename: 'x' } });
      const { sender, calls } = office();
      await sender.drain();
      expect([calls.length, await states()]).toEqual([0, ['DEAD']]);
    },
  );

  test('a row that nobody understands is dead, the next one goes', async () => {
    await queue();
    await bench.database.transaction((tx) =>
      tx.outboxMessage.updateMany({ data: { payload: '{"kind":"hologram"}' } }).then(() => undefined),
    );
    await queue();
    const { sender } = office();
    await sender.drain();
    expect(await states()).toEqual(['DEAD', 'SENT']);
  });

  test('in order within a chat; urgent before usual before broadcast', async () => {
    await queue({ chatId: 1, text: 'siaran', priority: 'broadcast' });
    await queue({ chatId: 2, text: 'biasa 1' });
    await queue({ chatId: 2, text: 'biasa 2' });
    await queue({ chatId: 3, text: 'darurat', priority: 'urgent' });
    const { sender, texts } = office(undefined, { maxInFlight: 1 });
    await sender.drain();
    expect(texts()).toEqual(['darurat', 'biasa 1', 'biasa 2', 'siaran']);
  });

  test('not before it is due, not after it has become pointless', async () => {
    await queue({ text: 'besok', dueAt: new Date(START + DAY) });
    await queue({ text: 'undangan', expiresAt: new Date(START + 10 * MINUTE) });
    bench.now += 11 * MINUTE;
    const { sender, texts } = office();
    await sender.drain();
    expect(texts()).toEqual([]);
    bench.now += DAY;
    await sender.drain();
    expect(texts()).toEqual(['besok']);
    expect((await rows()).map(({ state, error }) => [state, error])).toEqual([
      ['SENT', null],
      ['EXPIRED', 'not sent before it had become pointless'],
    ]);
  });

  test('a message queued while it runs goes at once when it is woken', async () => {
    const { sender, texts } = office(undefined, { tickMs: 600_000 });
    sender.start();
    await new Promise((resolve) => setTimeout(resolve, 30));
    await queue({ text: 'baru' });
    sender.wake();
    await expect.poll(texts).toEqual(['baru']);
    await sender.stop();
    expect(await states()).toEqual(['SENT']);
  });
});

describe('pace', () => {
  test('thirty a second to many, one a second to one, and an urgent one in the middle of a broadcast', async () => {
    const time = virtualTime();
    for (let n = 0; n < 90; n += 1) await queue({ chatId: n + 10, text: `siaran ${n}`, priority: 'broadcast' });
    for (let n = 0; n < 3; n += 1) await queue({ chatId: 1, text: `satu ${n}` });
    const { sender, calls } = office(
      async (_, n) => {
        if (n === 40) {
          await queue({ chatId: 2, text: 'darurat', priority: 'urgent' });
          sender.wake();
        }
        return undefined;
      },
      { ...time, limits: TELEGRAM_LIMITS },
    );
    await sender.drain();
    expect(calls.length).toBe(94);
    const seconds = ((calls.at(-1)?.at ?? 0) - (calls[0]?.at ?? 0)) / 1000;
    expect(93 / seconds).toBeGreaterThan(30 * 0.98);
    for (const from of calls)
      expect(calls.filter(({ at }) => at >= from.at && at < from.at + 1_000).length).toBeLessThanOrEqual(32);
    const toOne = calls.filter(({ body }) => body.chat_id === 1).map(({ at }) => at);
    expect(Math.min(...toOne.slice(1).map((at, n) => at - (toOne[n] ?? 0)))).toBeGreaterThan(1_000);
    expect(calls.findIndex(({ body }) => body.text === 'darurat')).toBeLessThan(50);
  });
});

test('what was settled long ago keeps its key and loses its words', async () => {
  await queue({ once: 'a' });
  await office().sender.drain();
  await queue({ once: 'b', dueAt: new Date(START + 400 * DAY) });
  await purge(bench.database, [outboxRule], new Date(START + 36 * DAY));
  expect((await rows()).map(({ once, payload }) => [once, payload === '{}'])).toEqual([
    ['a', true],
    ['b', false],
  ]);
  expect(await queue({ once: 'a' })).toBe(false);
});

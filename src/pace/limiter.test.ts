/** The pace, as arithmetic. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLimiter } from './limiter.ts';
import { TELEGRAM_LIMITS } from './limits.ts';

/** Sends as soon as it may, to the chat given for each message; returns when each went out. */
function run(chatIds: readonly number[], lateness: (n: number) => number = () => 0): { at: number; chatId: number }[] {
  const limiter = createLimiter(TELEGRAM_LIMITS);
  let now = 1_000;
  return chatIds.map((chatId, n) => {
    now = Math.max(now, limiter.nextAt(), limiter.chatNextAt(chatId)) + lateness(n);
    limiter.sent(chatId, now);
    return { at: now, chatId };
  });
}
const within = (times: readonly number[], ms: number): number =>
  Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));

describe('pace', () => {
  test('30 a second to many chats, at 99.5 % and more, timers late or not', () => {
    for (const late of [0, 1, 8]) {
      const sent = run(
        Array.from({ length: 600 }, (_, n) => n),
        (n) => (n % 3 === 0 ? late : 0),
      );
      const seconds = ((sent.at(-1)?.at ?? 0) - (sent[0]?.at ?? 0)) / 1000;
      expect((600 - 1) / seconds / 30).toBeGreaterThan(0.995);
      expect((600 - 4) / seconds).toBeLessThanOrEqual(30);
    }
  });

  test('a leaky bucket with a burst of 5 never overflows, whatever the timers do', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 50, maxLength: 200 }), (lateness) => {
        const sent = run(
          lateness.map((_, n) => n),
          (n) => lateness[n] ?? 0,
        );
        let level = 0;
        let before = 0;
        for (const { at } of sent) {
          level = Math.max(0, level - ((at - before) * 30) / 1000) + 1;
          before = at;
          expect(level).toBeLessThanOrEqual(5);
        }
      }),
    );
  });

  test('never two messages a second to one chat, nor more than 20 a minute to one group', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1, 2, -7), { minLength: 30, maxLength: 120 }), (chatIds) => {
        const sent = run(chatIds);
        for (const chatId of [1, 2, -7]) {
          const times = sent.filter((one) => one.chatId === chatId).map(({ at }) => at);
          expect(within(times, 1_000)).toBeLessThanOrEqual(1);
          if (chatId < 0) expect(within(times, 60_000)).toBeLessThanOrEqual(20);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('an album weighs as much as its pictures', () => {
    const limiter = createLimiter(TELEGRAM_LIMITS);
    limiter.sent(-7, 0, 10);
    expect(limiter.nextAt()).toBeGreaterThan(250);
    limiter.sent(-7, 2_000, 10);
    expect(limiter.chatNextAt(-7)).toBe(TELEGRAM_LIMITS.groupWindowMs);
  });

  test('after a pause begins an even pace, not a burst', () => {
    const limiter = createLimiter(TELEGRAM_LIMITS);
    limiter.sent(1, 0);
    limiter.rest(3_000);
    limiter.rest(2_000);
    expect(limiter.nextAt()).toBe(3_000);
    limiter.sent(2, 3_000);
    expect(limiter.nextAt()).toBeCloseTo(3_033.4);
  });

  test('the second to one chat counts from when Telegram surely had the first', () => {
    const limiter = createLimiter(TELEGRAM_LIMITS);
    limiter.sent(1, 0);
    limiter.answered(1, 900);
    expect(limiter.chatNextAt(1)).toBe(1_900);
  });

  test('forgets chats that are quiet', () => {
    const limiter = createLimiter(TELEGRAM_LIMITS);
    for (let n = 0; n < 5_000; n += 1) limiter.sent(n, n * 40);
    expect(limiter.chatNextAt(0)).toBe(Number.NEGATIVE_INFINITY);
  });
});

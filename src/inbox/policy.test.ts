/** Tables: what becomes of failed updates, which lane an update belongs to, how long the poller waits. */
import { BotError, type Context, GrammyError, HttpError } from 'grammy';
import type { Update } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { LineError } from '../http/line-error.ts';
import { laneOf } from './lane.ts';
import { problemOf, waitMs } from './poll-policy.ts';
import { afterFailure } from './policy.ts';

const refusal = (error_code: number, parameters = {}): GrammyError =>
  new GrammyError('x', { ok: false, error_code, description: 'x', parameters }, 'sendMessage', {});
const away = new BotError(new HttpError('x', new LineError('refused', 'sendMessage', 'x')), {} as Context);

describe('an update whose handling failed', () => {
  test.each([
    ['a bug, first', 1, new TypeError('x'), { retryInMs: 1_000 }],
    ['a bug, second', 2, new TypeError('x'), { retryInMs: 10_000 }],
    ['a bug, third', 3, new TypeError('x'), 'aside'],
    ['a refusal of Telegram, third', 3, new BotError(refusal(400), {} as Context), 'aside'],
    ['Telegram is away, third', 3, away, { retryInMs: 15_000 }],
    ['Telegram is away, tenth', 10, away, 'aside'],
    ['502, third', 3, refusal(502), { retryInMs: 15_000 }],
    ['429 for 40 s', 1, refusal(429, { retry_after: 40 }), { retryInMs: 40_000 }],
    ['401, the token was revoked', 3, refusal(401), { retryInMs: 15_000 }],
    ['429 for a day', 1, refusal(429, { retry_after: 86_400 }), { retryInMs: 600_000 }],
    ['the database is away, third', 3, Object.assign(new Error('x'), { code: 'P1001' }), { retryInMs: 15_000 }],
    ['thrown text', 3, 'x', 'aside'],
  ] as const)('%s', (_what, failures, error, expected) => {
    expect(afterFailure(failures, error)).toEqual(expected);
  });
});

describe('lanes', () => {
  test.each([
    ['a message', { message: { chat: { id: 5 }, from: { id: 6 } } }, '5'],
    ['an edited message in a group', { edited_message: { chat: { id: -100 }, from: { id: 6 } } }, '-100'],
    ['a button', { callback_query: { from: { id: 6 }, message: { chat: { id: -100 } } } }, '-100'],
    ['a button of an inline message', { callback_query: { from: { id: 6 } } }, 'user:6'],
    ['a membership', { my_chat_member: { chat: { id: 5 }, from: { id: 6 } } }, '5'],
    ['an inline query', { inline_query: { from: { id: 6 } } }, 'user:6'],
    ['a vote', { poll_answer: { user: { id: 6 } } }, 'user:6'],
    ['a poll', { poll: { id: '1' } }, 'none'],
    ['nothing at all', {}, 'none'],
    ['a kind from the future', { hologram: { chat: { id: 9 } } }, '9'],
    ['nonsense', { message: 'x', callback_query: null }, 'none'],
  ])('%s', (_what, parts, lane) => {
    expect(laneOf({ update_id: 1, ...parts } as unknown as Update)).toBe(lane);
  });
});

describe('asking for updates', () => {
  test.each([
    [401, 'unauthorized'],
    [404, 'unauthorized'],
    [409, 'conflict'],
    [429, 'limited'],
    [502, 'network'],
  ])('%i is %s', (status, problem) => {
    expect(problemOf(refusal(status))).toBe(problem);
  });

  test('waits grow, have an end, and differ between two pollers', () => {
    expect([1, 2, 3, 50].map((n) => waitMs('conflict', n, undefined, 0.999))).toEqual([2_999, 5_997, 11_994, 59_970]);
    expect(waitMs('conflict', 1, undefined, 0)).toBe(1_500);
    expect(waitMs('limited', 1, refusal(429, { retry_after: 90 }), 0)).toBe(90_000);
  });
});

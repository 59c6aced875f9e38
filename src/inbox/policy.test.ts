/** Tables: what becomes of failed updates, which lane an update belongs to, how long the poller waits. */
import { BotError, type Context, GrammyError, HttpError } from 'grammy';
import type { Update } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { LineError, type LineFailure } from '../http/line-error.ts';
import { FILE_GONE } from '../db/store-problem.ts';
import { laneOf } from './lane.ts';
import { problemOf, waitMs } from './poll-policy.ts';
import { type AfterFailure, type Failed, LONGEST_WAIT_MS, afterFailure } from './policy.ts';

const refusal = (error_code: number, parameters = {}): GrammyError =>
  new GrammyError('x', { ok: false, error_code, description: 'x', parameters }, 'sendMessage', {});
const line = (failure: LineFailure): BotError =>
  new BotError(new HttpError('x', new LineError(failure, 'sendMessage', 'x')), {} as Context);
const database = (code: string): Error => Object.assign(new Error('x'), { code });

const FIRST: Failed = { failures: 0, outages: 0, othersPassed: false, random: 0 };
const tries = (retryInMs: number) => ({ retryInMs, counts: true });
const waits = (retryInMs: number) => ({ retryInMs, counts: false });

describe('an update whose handling failed', () => {
  test.each<[string, Partial<Failed>, unknown, AfterFailure]>([
    ['a bug, first', {}, new TypeError('x'), tries(1_000)],
    ['a bug, second', { failures: 1 }, new TypeError('x'), tries(10_000)],
    ['a bug, third', { failures: 2 }, new TypeError('x'), 'aside'],
    ['a bug after a long outage', { outages: 50 }, new TypeError('x'), tries(1_000)],
    ['a refusal of Telegram, third', { failures: 2 }, new BotError(refusal(400), {} as Context), 'aside'],
    ['thrown text', { failures: 2 }, 'x', 'aside'],
    ['a full disk', { failures: 9, othersPassed: true }, new Error('database or disk is full'), waits(1_000)],
    ['a file that is gone', { failures: 2 }, new Error(FILE_GONE), waits(1_000)],
    ['a lock, tenth', { failures: 9 }, database('P1008'), 'aside'],
    ['no connection', {}, line('refused'), waits(1_000)],
    ['no connection, third', { outages: 2 }, line('refused'), waits(15_000)],
    ['no connection for days', { outages: 5_000 }, line('refused'), waits(600_000)],
    ['no connection, whatever others do', { failures: 9, othersPassed: true }, line('refused'), waits(1_000)],
    ['stopped in the middle', { failures: 9, othersPassed: true }, line('aborted'), waits(1_000)],
    ['429 for 40 s', {}, refusal(429, { retry_after: 40 }), waits(40_000)],
    ['429 for a day', {}, refusal(429, { retry_after: 86_400 }), waits(600_000)],
    ['401, the token was revoked', { outages: 2 }, refusal(401), waits(15_000)],
    ['502, third', { outages: 2 }, refusal(502), waits(15_000)],
    ['502 for days', { outages: 5_000 }, refusal(502), waits(600_000)],
    ['502 for this one alone, third', { failures: 2, othersPassed: true }, refusal(502), tries(15_000)],
    ['502 for this one alone, tenth', { failures: 9, othersPassed: true }, refusal(502), 'aside'],
    ['lost', {}, line('lost'), waits(1_000)],
    ['lost for this one alone', { othersPassed: true }, line('lost'), tries(1_000)],
    ['no answer within the time', { outages: 1 }, line('timeout'), waits(5_000)],
    ['the database is away, third', { outages: 2, othersPassed: true }, database('P1001'), waits(15_000)],
    ['the database does not manage, third', { failures: 2 }, database('P2028'), tries(15_000)],
    ['the database does not manage, tenth', { failures: 9 }, database('P2028'), 'aside'],
  ])('%s', (_what, circumstances, error, expected) => {
    expect(afterFailure({ ...FIRST, ...circumstances }, error)).toEqual(expected);
  });

  test('what failed together does not come again together', () => {
    const retry = (random: number) => afterFailure({ ...FIRST, random }, line('refused'));
    expect([retry(0), retry(0.5), retry(1)]).toEqual([waits(1_000), waits(1_125), waits(1_250)]);
    const longest = afterFailure({ ...FIRST, outages: 99, random: 1 }, line('refused'));
    expect(longest).toEqual(waits(LONGEST_WAIT_MS));
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

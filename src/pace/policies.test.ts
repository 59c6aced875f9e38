/** Tables: which calls are messages, whom a 429 silences, what is made once more. */
import { HttpError } from 'grammy';
import { describe, expect, test } from 'vitest';
import { LineError, type LineFailure } from '../http/line-error.ts';
import { type Scope, awayMs, createPauses } from './pauses.ts';
import { type Trouble, repeatInMs, troubleOfAnswer, troubleOfError } from './repeat-policy.ts';
import { weighCall } from './weigh-call.ts';

describe('a call', () => {
  test.each<[string, object, Scope, number]>([
    ['sendMessage', { chat_id: 5 }, 5, 1],
    ['sendMessage', { chat_id: '5' }, 5, 1],
    ['sendMessage', { chat_id: '@desa' }, 'sendMessage', 1],
    ['sendDocument', { chat_id: -100 }, -100, 1],
    ['sendMediaGroup', { chat_id: 5, media: [1, 2, 3] }, 5, 3],
    ['copyMessage', { chat_id: 5 }, 5, 1],
    ['forwardMessages', { chat_id: 5, message_ids: [1, 2] }, 5, 2],
    ['editMessageText', { chat_id: 5 }, 5, 1],
    ['editMessageReplyMarkup', { chat_id: 5 }, 5, 1],
    ['sendChatAction', { chat_id: 5 }, 5, 0],
    ['deleteMessage', { chat_id: 5 }, 5, 0],
    ['leaveChat', { chat_id: -100 }, -100, 0],
    ['answerCallbackQuery', { callback_query_id: '1' }, 'answerCallbackQuery', 0],
    ['getFile', { file_id: 'x' }, 'getFile', 0],
    ['setMyCommands', { commands: [] }, 'setMyCommands', 0],
    ['getMe', {}, 'getMe', 0],
  ])('%s %o: to %s, %i messages', (method, payload, scope, weight) => {
    expect(weighCall(method, payload)).toMatchObject({ scope, weight });
  });
});

describe('a 429', () => {
  type Event = readonly ['429', Scope, number, number] | readonly ['taken', number];
  /** [scope, time, seconds asked for], or a message taken that went out at that time. → [silent chats], all until */
  const cases: readonly [string, readonly Event[], Record<string, number>, number][] = [
    ['silences its chat', [['429', 1, 0, 30]], { 1: 30, 2: 0 }, 0],
    [
      'a second one of the same chat: that chat still',
      [
        ['429', 1, 0, 3],
        ['429', 1, 1, 30],
      ],
      { 1: 31, 2: 0 },
      0,
    ],
    [
      'another chat within the pause: all',
      [
        ['429', 1, 0, 3],
        ['429', 2, 1, 3],
      ],
      { 1: 3, 2: 4, 3: 3 },
      3,
    ],
    [
      'another chat after the pause: that chat',
      [
        ['429', 1, 0, 3],
        ['429', 2, 4, 3],
      ],
      { 2: 7, 3: 0 },
      0,
    ],
    [
      'a message was taken in between: that chat',
      [
        ['429', 1, 0, 30],
        ['taken', 1],
        ['429', 2, 2, 3],
      ],
      { 1: 30, 2: 5, 3: 0 },
      0,
    ],
    [
      'what was taken had gone out before: all',
      [
        ['429', 1, 5, 30],
        ['taken', 4],
        ['429', 2, 6, 3],
      ],
      { 1: 35, 2: 9, 3: 9 },
      9,
    ],
    [
      'the longer of the two is one chat’s own',
      [
        ['429', -7, 0, 40],
        ['429', 2, 1, 3],
      ],
      { '-7': 40, 2: 4, 3: 4 },
      4,
    ],
    [
      'in-flight ones prolong nothing',
      [
        ['429', 1, 0, 3],
        ['429', 2, 0, 3],
        ['429', 3, 0, 3],
      ],
      { 4: 3 },
      3,
    ],
    ['a "/" list: that method', [['429', 'setMyCommands', 0, 7_200]], { setMyCommands: 7_200, 1: 0 }, 0],
  ];
  test.each(cases)('%s', (_what, events, until, all) => {
    const pauses = createPauses();
    for (const event of events) {
      if (event[0] === 'taken') pauses.taken(event[1]);
      else pauses.refused(event[1], event[2], event[3]);
    }
    const scopeOf = (name: string): Scope => (Number.isNaN(Number(name)) ? name : Number(name));
    const found = Object.keys(until).map((name) => [name, Math.max(0, pauses.until(scopeOf(name)))]);
    expect(Object.fromEntries(found)).toEqual(until);
    expect(Math.max(0, pauses.allUntil())).toBe(all);
  });
});

describe('nobody there', () => {
  test('waits grow, have an end, and differ between two bots', () => {
    expect([1, 2, 3, 6, 5_000].map((n) => awayMs(n, 0.5))).toEqual([1_000, 2_000, 4_000, 30_000, 30_000]);
    expect([awayMs(1, 0), awayMs(1, 1)]).toEqual([750, 1_250]);
  });

  test('calls that were under way together count once; any answer ends it', () => {
    const pauses = createPauses();
    for (const at of [0, 10, 20]) pauses.away(at, 0.5);
    expect([pauses.until(1), pauses.isAway(500)]).toEqual([1_000, true]);
    pauses.away(1_000, 0.5);
    expect(pauses.allUntil()).toBe(3_000);
    expect([pauses.reached(), pauses.reached()]).toEqual([true, false]);
    expect(pauses.isAway(1_500)).toBe(false);
    pauses.away(2_000, 0.5);
    expect(pauses.allUntil()).toBe(3_000);
  });
});

describe('a call of an answer that did not succeed', () => {
  const line = (failure: LineFailure) => new HttpError('x', new LineError(failure, 'sendMessage', 'x'));
  test.each<[string, Trouble, Trouble]>([
    [
      '429',
      troubleOfAnswer({ ok: false, error_code: 429, parameters: { retry_after: 7 } }),
      { kind: 'too-many', ms: 7_000 },
    ],
    ['429 without a time', troubleOfAnswer({ ok: false, error_code: 429 }), { kind: 'too-many', ms: 5_000 }],
    [
      '429 with no time at all',
      troubleOfAnswer({ ok: false, error_code: 429, parameters: { retry_after: 0 } }),
      { kind: 'too-many', ms: 1_000 },
    ],
    ['502', troubleOfAnswer({ ok: false, error_code: 502 }), { kind: 'server' }],
    ['400', troubleOfAnswer({ ok: false, error_code: 400 }), { kind: 'final' }],
    ['no connection', troubleOfError(line('refused')), { kind: 'away' }],
    ['lost', troubleOfError(line('lost')), { kind: 'lost' }],
    ['timeout', troubleOfError(line('timeout')), { kind: 'lost' }],
    ['stopped', troubleOfError(line('aborted')), { kind: 'final' }],
    ['a bug', troubleOfError(new TypeError('x')), { kind: 'final' }],
  ])('%s', (_what, found, expected) => expect(found).toEqual(expected));

  test.each<[Trouble['kind'], readonly (number | undefined)[]]>([
    ['too-many', [0, 0, 0, 0]],
    ['away', [0, 0, 0, 0]],
    ['server', [1_000, 3_000, 9_000, undefined]],
    ['lost', [500, undefined]],
    ['final', [undefined]],
  ])('%s is made once more after %j', (kind, waits) => {
    expect(waits.map((_, tries) => repeatInMs(kind, tries, 0.5))).toEqual(waits);
  });
});

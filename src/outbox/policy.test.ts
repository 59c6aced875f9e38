/** The whole policy of the outbox as a table. */
import { GrammyError, HttpError } from 'grammy';
import { describe, expect, test } from 'vitest';
import { LineError, type LineFailure } from '../http/line-error.ts';
import { Unsendable, failureOf } from './failure.ts';
import { type Attempt, type Next, barredBy, nextState } from './policy.ts';

const first: Attempt = { attempts: 0, kind: 'text', repeatable: false, unknownBefore: false, plain: false };
const answer = (error_code: number, description: string, parameters = {}): Error =>
  new GrammyError('Call failed', { ok: false, error_code, description, parameters }, 'sendMessage', {});
const line = (failure: LineFailure): Error =>
  new HttpError('Network request failed', new LineError(failure, 'sendMessage', 'x'));

type Case = [what: string, error: unknown, next: Next, attempt?: Partial<Attempt>];
const cases: Case[] = [
  ['429 for two seconds', answer(429, 'Too Many Requests', { retry_after: 2 }), { do: 'pause', ms: 2_000 }],
  ['429 for half a minute', answer(429, 'Too Many Requests', { retry_after: 30 }), { do: 'pause', ms: 30_000 }],
  ['429 for a day', answer(429, 'Too Many Requests', { retry_after: 86_400 }), { do: 'pause', ms: 86_400_000 }],
  ['429 that does not say how long', answer(429, 'Too Many Requests'), { do: 'pause', ms: 5_000 }],
  ['blocked', answer(403, 'Forbidden: bot was blocked by the user'), { do: 'dead', unreachable: 'blocked' }],
  ['deactivated', answer(403, 'Forbidden: user is deactivated'), { do: 'dead', unreachable: 'deactivated' }],
  ['kicked', answer(403, 'Forbidden: bot was kicked from the group chat'), { do: 'dead', unreachable: 'kicked' }],
  [
    'no longer a member',
    answer(403, 'Forbidden: bot is not a member of the supergroup chat'),
    { do: 'dead', unreachable: 'kicked' },
  ],
  [
    'never spoke to us',
    answer(403, "Forbidden: bot can't initiate conversation with a user"),
    { do: 'dead', unreachable: 'forbidden' },
  ],
  ['chat not found', answer(400, 'Bad Request: chat not found'), { do: 'dead', unreachable: 'not-found' }],
  [
    'group became supergroup',
    answer(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: -1001 }),
    { do: 'migrate', to: -1001 },
  ],
  [
    'edit without change',
    answer(400, 'Bad Request: message is not modified: specified new …'),
    { do: 'sent' },
    { kind: 'edit' },
  ],
  [
    'edit of a deleted message',
    answer(400, 'Bad Request: message to edit not found'),
    { do: 'sent' },
    { kind: 'edit' },
  ],
  ['text too long', answer(400, 'Bad Request: message is too long'), { do: 'dead' }],
  ['file too big', answer(413, 'Request Entity Too Large'), { do: 'dead' }],
  ['entities', answer(400, "Bad Request: can't parse entities: Unsupported start tag"), { do: 'plain' }],
  ['entities, and plain as well', answer(400, "Bad Request: can't parse entities"), { do: 'dead' }, { plain: true }],
  ['token revoked', answer(401, 'Unauthorized'), { do: 'hold', ms: 60_000 }],
  ['token misspelt', answer(404, 'Not Found'), { do: 'hold', ms: 60_000 }],
  ['500', answer(500, 'Internal Server Error'), { do: 'wait', ms: 5_000 }],
  ['502 in HTML', answer(502, 'answer with status 502 that is not JSON'), { do: 'wait', ms: 15_000 }, { attempts: 1 }],
  ['500 since hours', answer(500, 'Internal Server Error'), { do: 'wait', ms: 1_800_000 }, { attempts: 20 }],
  ['500 since days', answer(500, 'Internal Server Error'), { do: 'dead' }, { attempts: 72 }],
  ['502 since days', answer(502, 'Bad Gateway'), { do: 'wait', ms: 1_800_000 }, { attempts: 720 }],
  ['nobody there', line('refused'), { do: 'away' }],
  ['nobody there for days', line('refused'), { do: 'away' }, { attempts: 5_000 }],
  ['lost: a confirmation', line('lost'), { do: 'unknown' }],
  ['lost: a reminder', line('lost'), { do: 'repeat', ms: 5_000 }, { repeatable: true }],
  ['lost: a reminder, again', line('lost'), { do: 'unknown' }, { repeatable: true, unknownBefore: true }],
  ['lost: an edit', line('lost'), { do: 'repeat', ms: 5_000 }, { kind: 'edit' }],
  ['answer after 40 s', line('timeout'), { do: 'unknown' }],
  ['cut off by our shutdown', line('aborted'), { do: 'unknown' }],
  ["grammY's own time limit", new HttpError('x', new Error('timed out after 500 seconds')), { do: 'unknown' }],
  ['file is gone', new Unsendable('the file is gone'), { do: 'dead' }],
  ['a bug of ours', new TypeError('x is not a function'), { do: 'dead' }],
];

describe('what becomes of a message', () => {
  test.each(cases)('%s', (_what, error, next, attempt = {}) => {
    expect(nextState({ ...first, ...attempt }, failureOf(error))).toEqual(next);
  });
});

describe('a group that the bot is in, and that does not take it', () => {
  const words: [string, ReturnType<typeof barredBy>][] = [
    ['Bad Request: not enough rights to send text messages to the chat', 'rights'],
    ['Bad Request: have no rights to send a message', 'rights'],
    ['Bad Request: need administrator rights in the channel chat', 'rights'],
    ['Bad Request: CHAT_WRITE_FORBIDDEN', 'rights'],
    ['Forbidden: CHAT_WRITE_FORBIDDEN', 'rights'],
    ['Bad Request: CHAT_SEND_PLAIN_FORBIDDEN', 'rights'],
    ['Bad Request: CHAT_RESTRICTED', 'rights'],
    ['Bad Request: CHAT_ADMIN_REQUIRED', 'rights'],
    ['Bad Request: not enough rights to send documents to the chat', 'files'],
    ['Bad Request: not enough rights to send photos to the chat', 'files'],
    ['Bad Request: CHAT_SEND_DOCS_FORBIDDEN', 'files'],
    ['Bad Request: TOPIC_CLOSED', 'topic-closed'],
    ['Bad Request: TOPIC_DELETED', 'topic-gone'],
    ['Bad Request: message thread not found', 'topic-gone'],
    ['Bad Request: message text is empty', undefined],
    ['Forbidden: bot was blocked by the user', undefined],
    ['Bad Request: chat not found', undefined],
  ];
  test.each(words)('%s', (description, barred) => {
    expect(barredBy(description)).toBe(barred);
    const next = nextState(first, failureOf(answer(description.startsWith('Forbidden') ? 403 : 400, description)));
    expect(next.do === 'held' ? next.barred : undefined).toBe(barred);
  });
});

test.each([
  'Bad Request: IMAGE_PROCESS_FAILED',
  'Bad Request: PHOTO_INVALID_DIMENSIONS',
  'Bad Request: PHOTO_EXT_INVALID',
  'Bad Request: PHOTO_SAVE_FILE_INVALID',
  'Bad Request: file is too big for a photo',
])('a picture that is no photo goes as a file, once: %s', (description) => {
  const photo = { ...first, kind: 'photo' } as const;
  expect(nextState(photo, failureOf(answer(400, description)))).toEqual({ do: 'as-file' });
  expect(nextState({ ...photo, asFile: true }, failureOf(answer(400, description)))).toEqual({ do: 'dead' });
  expect(nextState(first, failureOf(answer(400, description)))).toEqual({ do: 'dead' });
});

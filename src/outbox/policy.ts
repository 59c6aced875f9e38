/** The whole policy of the outbox in one pure function: what becomes of a message after a failure. */
import type { Failure } from './failure.ts';
import type { OutgoingMessage } from './message.ts';

export type Unreachable = 'blocked' | 'deactivated' | 'kicked' | 'not-found' | 'forbidden';

/** A group that the bot is in, and that takes nothing from it, no files, or nothing in that topic. */
export type Barred = 'rights' | 'files' | 'topic-closed' | 'topic-gone';

export interface Attempt {
  /** Failures before this one. */
  readonly attempts: number;
  readonly kind: OutgoingMessage['kind'] | undefined;
  readonly repeatable: boolean;
  /** It has been unknown before whether it arrived. */
  readonly unknownBefore: boolean;
  /** Was sent without parse_mode this time. */
  readonly plain: boolean;
  /** Its picture was sent as a file this time. */
  readonly asFile?: boolean;
}

export type Next =
  /** There is nothing left to do; the message shows what it should. */
  | { readonly do: 'sent' }
  /** This message waits. */
  | { readonly do: 'wait'; readonly ms: number }
  /** Telegram asks to wait: this chat, or everybody, which the pace decides. */
  | { readonly do: 'pause'; readonly ms: number }
  /** Everybody waits: whatever it is, it is no matter of this message. */
  | { readonly do: 'hold'; readonly ms: number }
  /** The same, as long as nobody is there; the pace knows how long that has been so. */
  | { readonly do: 'away' }
  | { readonly do: 'dead'; readonly unreachable?: Unreachable }
  /** It waits until the group takes it. */
  | { readonly do: 'held'; readonly barred: Barred }
  | { readonly do: 'migrate'; readonly to: number }
  /** Whether it arrived cannot be known, and it must not arrive twice. */
  | { readonly do: 'unknown' }
  /** The same, but it may go once more. */
  | { readonly do: 'repeat'; readonly ms: number }
  /** At once without parse_mode. */
  | { readonly do: 'plain' }
  /** At once as a file: it is a picture that Telegram does not show. */
  | { readonly do: 'as-file' };

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const SERVER_WAITS_MS = [5 * SECOND, 15 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE];
const LONGEST_SERVER_WAIT_MS = 30 * MINUTE;
/** About a day and a half of 500 for this one message. The gateway's own 502, 503, 504 say nothing about a message. */
const MOST_SERVER_FAILURES = 72;

const ALREADY_SO = /message is not modified|message to edit not found|message can't be edited|message_id_invalid/i;
const ENTITIES = /can't parse entities|entity_bounds_invalid|entities_too_long/i;
const NOBODY_THERE: readonly [RegExp, Unreachable][] = [
  [/blocked by the user/i, 'blocked'],
  [/deactivated|group chat was deleted/i, 'deactivated'],
  [/kicked|not a member/i, 'kicked'],
  [/chat not found|user not found|peer_id_invalid/i, 'not-found'],
];

/** Its sides, its kind, its colours or its weight are not those of a photo. */
const NO_PHOTO =
  /image_process_failed|photo_(invalid|save|ext|content|crop)\w*|too big for a photo|file of type \w+ as photo/i;

/** Telegram's words for it; the first that fits counts. */
const BARRED: readonly [RegExp, Barred][] = [
  [/topic_closed/i, 'topic-closed'],
  [/topic_deleted|topic_id_invalid|message thread not found|message_thread_(id_)?invalid/i, 'topic-gone'],
  [/rights to send (?!text|a message|messages)\w|chat_send_(?!plain)\w+_forbidden/i, 'files'],
  [
    /not enough rights|have no rights|need administrator rights|chat_(write|send_plain)_forbidden|chat_restricted|chat_admin_required|user_banned_in_channel/i,
    'rights',
  ],
];

/** Why a group does not take something, from Telegram's words; undefined: they say something else. */
export function barredBy(description: string): Barred | undefined {
  return BARRED.find(([pattern]) => pattern.test(description))?.[1];
}

function unreachableBy(status: number, description: string): Unreachable | undefined {
  const known = NOBODY_THERE.find(([pattern]) => pattern.test(description))?.[1];
  return known ?? (status === 403 ? 'forbidden' : undefined);
}

export function nextState(attempt: Attempt, failure: Failure): Next {
  if (failure.kind === 'unsendable') return { do: 'dead' };
  if (failure.kind === 'refused') return { do: 'away' };
  if (failure.kind === 'lost') {
    // An edit that arrives twice changes nothing the second time.
    const mayRepeat = attempt.repeatable || attempt.kind === 'edit';
    return mayRepeat && !attempt.unknownBefore ? { do: 'repeat', ms: 5 * SECOND } : { do: 'unknown' };
  }
  const { status, description, retryAfter, migrateTo } = failure;
  if (status === 429) return { do: 'pause', ms: (retryAfter ?? 5) * SECOND };
  if (status >= 500) {
    if (status === 500 && attempt.attempts >= MOST_SERVER_FAILURES) return { do: 'dead' };
    return { do: 'wait', ms: SERVER_WAITS_MS[attempt.attempts] ?? LONGEST_SERVER_WAIT_MS };
  }
  if (migrateTo !== undefined) return { do: 'migrate', to: migrateTo };
  // A revoked or misspelt token is nobody's message's fault.
  if (status === 401 || (status === 404 && !/chat|user|message/i.test(description))) return { do: 'hold', ms: MINUTE };
  if (attempt.kind === 'edit' && ALREADY_SO.test(description)) return { do: 'sent' };
  const barred = barredBy(description);
  if (barred) return { do: 'held', barred };
  const unreachable = unreachableBy(status, description);
  if (unreachable) return { do: 'dead', unreachable };
  if (ENTITIES.test(description) && !attempt.plain) return { do: 'plain' };
  if (attempt.kind === 'photo' && !attempt.asFile && NO_PHOTO.test(description)) return { do: 'as-file' };
  return { do: 'dead' };
}

/**
 * The one pace of everything that this bot's token sends: answers take their turn here, the outbox books its own.
 *
 * Answers go by the age of the update that they answer; a chat that must wait holds up nobody else. While answers wait,
 * every fifth message is the outbox's, every second where something urgent waits there: neither starves the other.
 * As long as there is room nothing waits, and there is no timer.
 */
import type { Log } from '../lib/log.ts';
import type { Metrics } from '../lib/metrics.ts';
import { type Wait, wait as realWait } from '../lib/wait.ts';
import { createLimiter } from './limiter.ts';
import { type Limits, TELEGRAM_LIMITS } from './limits.ts';
import { type Scope, createPauses } from './pauses.ts';
import { type WaitingCall, createWaitingCalls } from './waiting-calls.ts';
import type { Weighed } from './weigh-call.ts';

export interface PaceOptions {
  readonly limits?: Limits;
  /** Monotonic time in ms; a test replaces it together with `wait`. */
  readonly monotonic?: () => number;
  readonly wait?: Wait;
  /** 0…1 */
  readonly random?: () => number;
  readonly metrics?: Metrics;
  readonly log?: Log;
}

/** It is not sent now: the pause lasts longer than an answer waits in place, or the bot is being stopped. */
export class NotNow extends Error {
  readonly reason: 'asked' | 'away' | 'stopping';
  readonly leftMs: number;
  constructor(reason: NotNow['reason'], leftMs: number) {
    super(`not now: ${reason}`);
    this.name = 'NotNow';
    this.reason = reason;
    this.leftMs = leftMs;
  }
}

export interface Pace {
  readonly limits: Limits;
  readonly monotonic: () => number;
  readonly wait: Wait;
  readonly random: () => number;
  /**
   * An answer's turn. @returns undefined: at once
   * @throws NotNow
   */
  turn(call: Weighed, rank: number): Promise<void> | undefined;
  /** Must this chat (or method) be silent now? */
  isPaused(scope: Scope): boolean;
  /** How long everybody must still be silent. */
  pausedMs(): number;
  /** When the outbox may send to this chat, as far as that chat alone is concerned; never, while it must be silent. */
  outboxChatAt(chatId: number): number;
  /** When the outbox may book. */
  outboxAt(urgent: boolean): number;
  /** Takes the next place for a message of the outbox. @returns its time, a moment ahead at most */
  book(chatId: number, weight: number): number;
  /** A 429. */
  refused(scope: Scope, ms: number): void;
  /** A message that went out at `sentAt` was taken. */
  taken(chatId: number, sentAt: number): void;
  /** A call for this chat (or method) got no answer, or a 5xx: Telegram, the line, or this one call. */
  troubled(scope: Scope): void;
  /** Is the line well: has a message that went out after this time been taken, and did at most one chat meet trouble lately? */
  wellSince(time: number): boolean;
  /** No connection came about. */
  away(): void;
  /** Telegram answered, whatever it said. */
  reached(): void;
  /** Everybody waits so long. */
  hold(ms: number): void;
  /** Whoever waits is sent away, and whoever comes. */
  close(): void;
}

const OUTBOX_EVERY = 5;
const URGENT_EVERY = 2;
/** Two say that it is the line; more need not be remembered for long. */
const MOST_TROUBLES = 20;
/** Longer than whoever met an outage waits until the next try. */
const TROUBLE_LASTS_MS = 30 * 60_000;

export function createPace(options: PaceOptions = {}): Pace {
  const { limits = TELEGRAM_LIMITS, monotonic = () => performance.now(), wait = realWait, metrics, log } = options;
  const { random = Math.random } = options;
  const limiter = createLimiter(limits);
  const pauses = createPauses();
  const waiting = createWaitingCalls();
  let answersInARow = 0;
  let poke = new AbortController();
  let serving = false;
  let looksAt = 0;
  let closed = false;
  /** When the youngest message that was taken went out. */
  let lastTaken = Number.NEGATIVE_INFINITY;
  /** When each met trouble last; the latest stands at the end. */
  const troubles = new Map<Scope, number>();

  function wakeUp(): void {
    poke.abort();
    poke = new AbortController();
  }

  /** When this call may go, as far as its own chat and the pauses are concerned. */
  function readyAt({ scope, chatId, weight }: Weighed): number {
    const paused = pauses.until(scope);
    return weight === 0 || chatId === undefined ? paused : Math.max(paused, limiter.chatNextAt(chatId, weight, true));
  }

  function goes({ chatId, weight }: Weighed, now: number): void {
    // What waited for the end of a pause and is no message: not all of it in the same moment.
    limiter.sent(weight === 0 ? undefined : chatId, now, Math.max(1, weight));
    answersInARow += 1;
  }

  const notNow = (now: number, leftMs: number): NotNow =>
    new NotNow(closed ? 'stopping' : pauses.isAway(now) ? 'away' : 'asked', leftMs);

  function sendAway(now: number): void {
    const left = ({ scope }: WaitingCall): number => pauses.until(scope) - now;
    for (const call of waiting.all().filter((one) => closed || left(one) > limits.patienceMs)) {
      waiting.remove(call);
      call.giveUp(notNow(now, left(call)));
    }
  }

  /** Lets go whoever may go now. @returns when to look again */
  function release(): number {
    const now = monotonic();
    sendAway(now);
    for (;;) {
      let earliest = Number.POSITIVE_INFINITY;
      let first: WaitingCall | undefined;
      for (const call of waiting.all()) {
        const at = readyAt(call);
        if (at <= now) {
          first = call;
          break;
        }
        earliest = Math.min(earliest, at);
      }
      if (!first) return earliest;
      if (limiter.nextAt() > now) return Math.min(earliest, limiter.nextAt());
      waiting.remove(first);
      goes(first, now);
      first.go();
    }
  }

  async function serve(): Promise<void> {
    serving = true;
    for (;;) {
      const { signal } = poke;
      looksAt = release();
      if (waiting.size() === 0) break;
      await wait(Math.max(1, Math.ceil(looksAt - monotonic())), signal);
    }
    serving = false;
  }

  function queue(call: Weighed, rank: number): Promise<void> {
    return new Promise<void>((go, giveUp) => {
      waiting.add({ ...call, rank, go, giveUp });
      if (!serving) void serve();
      else if (Math.max(readyAt(call), limiter.nextAt()) < looksAt) wakeUp();
    });
  }

  return {
    limits,
    monotonic,
    wait,
    random,
    turn(call, rank) {
      const now = monotonic();
      const paused = pauses.until(call.scope) - now;
      if (closed || paused > limits.patienceMs) throw notNow(now, paused);
      if (call.weight === 0) return paused > 0 ? queue(call, rank) : undefined;
      if (waiting.size() > 0 || limiter.nextAt() > now || readyAt(call) > now) return queue(call, rank);
      goes(call, now);
      return undefined;
    },
    isPaused: (scope) => pauses.until(scope) > monotonic(),
    pausedMs: () => Math.max(0, pauses.allUntil() - monotonic()),
    outboxChatAt: (chatId) =>
      pauses.ownUntil(chatId) > monotonic() ? Number.POSITIVE_INFINITY : limiter.chatNextAt(chatId),
    outboxAt(urgent) {
      const at = Math.max(limiter.nextAt(), pauses.allUntil());
      const before = (urgent ? URGENT_EVERY : OUTBOX_EVERY) - 1 - answersInARow;
      if (before <= 0 || waiting.size() === 0) return at;
      const soon = Math.max(at, monotonic());
      return waiting.all().some((call) => readyAt(call) <= soon) ? soon + before * limits.gapMs : at;
    },
    book(chatId, weight) {
      const at = Math.max(monotonic(), limiter.nextAt());
      limiter.sent(chatId, at, weight);
      answersInARow = 0;
      return at;
    },
    refused(scope, ms) {
      const who = pauses.refused(scope, monotonic(), ms);
      metrics?.telegramPauses.inc({ who });
      log?.warn({ who, ms }, 'Telegram asks to wait');
      if (who === 'all') limiter.rest(pauses.allUntil());
    },
    taken(chatId, sentAt) {
      pauses.taken(sentAt);
      lastTaken = Math.max(lastTaken, sentAt);
      limiter.answered(chatId, monotonic());
    },
    troubled(scope) {
      troubles.delete(scope);
      troubles.set(scope, monotonic());
      const [oldest] = troubles.keys();
      if (troubles.size > MOST_TROUBLES && oldest !== undefined) troubles.delete(oldest);
    },
    wellSince(time) {
      const since = Math.min(time, monotonic() - TROUBLE_LASTS_MS);
      return lastTaken > time && [...troubles.values()].filter((at) => at >= since).length < 2;
    },
    away() {
      if (pauses.away(monotonic(), random()))
        log?.warn({ ms: Math.round(pauses.allUntil() - monotonic()) }, 'Telegram cannot be reached; everybody waits');
      limiter.rest(pauses.allUntil());
    },
    reached() {
      if (pauses.reached()) wakeUp();
    },
    hold(ms) {
      pauses.hold(monotonic() + ms);
      limiter.rest(pauses.allUntil());
    },
    close() {
      closed = true;
      sendAway(monotonic());
      wakeUp();
    },
  };
}

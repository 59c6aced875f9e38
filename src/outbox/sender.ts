/**
 * Sends what waits in the outbox: claimed, sent outside any transaction, marked; at Telegram's pace, in order within a chat.
 *
 * A claim is written right before the request, so that a process that ends in between leaves a row that says so.
 * Whether such a message arrived cannot be known: a repeatable one goes once more, any other stays UNKNOWN.
 * One process sends at a time (lease), since the pace is that of the bot and not that of a process.
 */
import type { Clock } from '../lib/clock.ts';
import { createLeases } from '../clock/leases.ts';
import type { Database } from '../db/database.ts';
import type { Log } from '../lib/log.ts';
import type { Metrics } from '../lib/metrics.ts';
import { type Reached, nothing } from '../lib/reached.ts';
import { within } from '../lib/wait.ts';
import type { Pace } from '../pace/pace.ts';
import { type Item, createChatQueues } from './chat-queues.ts';
import { type SendApi, weightOf } from './deliver.ts';
import { HELD_UP_MS, type KindHours, createOutboxRows } from './outbox-rows.ts';
import { PRIORITIES } from './enqueue.ts';
import { type OutboxEvents, createSendOne } from './send-one.ts';

export interface SenderOptions {
  readonly database: Database;
  readonly clock: Clock;
  /** grammY's `bot.api`. */
  readonly api: SendApi;
  readonly log: Log;
  /** Names this process and run. */
  readonly owner: string;
  /** Where the files of photos and documents lie. */
  readonly dataDir: string;
  readonly events: OutboxEvents;
  /** Where in a group everything goes; left out: no group has topics. */
  readonly topicOf?: (chatId: number) => Promise<number | undefined>;
  /** Asked for what was held up; left out: any hour is kind. */
  readonly kindHours?: KindHours;
  readonly reached?: Reached;
  readonly metrics?: Metrics;
  /** The pace of all that this token sends. */
  readonly pace: Pace;
  readonly shared?: boolean;
  /** How often the table is asked for what has become due. Default 1,000. */
  readonly tickMs?: number;
  /** Messages under way at once. Default 64. */
  readonly maxInFlight?: number;
}

export interface Sender {
  /** Something was queued: the table is asked at once. */
  wake(): void;
  start(): void;
  /** Claims nothing more and waits for what is under way, at most `boundMs` (default 10,000). */
  stop(boundMs?: number): Promise<void>;
  /** For tests: sends until nothing is due. Returns early when Telegram has told everybody to wait. */
  drain(): Promise<void>;
}

type Step = 'went on' | { readonly idleMs: number; readonly paced: boolean };

const LEASE = 'sender';
const LEASE_MS = 30_000;
/** Longer than any call to Telegram takes, uploads included. */
const CLAIM_MS = 5 * 60_000;
const MEMORY = 500;
/** The claim is written so much ahead of its slot. */
const LEAD_MS = 6;

export function createSender(options: SenderOptions): Sender {
  const { database, clock, log, metrics, reached = nothing } = options;
  const { tickMs = 1_000, maxInFlight = 64, pace } = options;
  const { monotonic, wait } = pace;
  const leases = createLeases(options);
  const rows = createOutboxRows(database, options.owner, options.kindHours);
  const queues = createChatQueues();
  const inFlight = new Map<number, Promise<void>>();
  let stopping = new AbortController();
  let poke = new AbortController();
  let loop: Promise<void> | undefined;
  let lookAt = Number.NEGATIVE_INFINITY;
  let recovered = false;
  /** Since when messages have been in memory, of which the table has not been asked again. */
  let heldSince = Number.POSITIVE_INFINITY;
  /** Messages sent, for `drain`. */
  let progress = 0;

  const sendOne = createSendOne({
    ...options,
    rows,
    queues,
    reached,
    wait,
    stopping: () => stopping.signal,
  });
  const mayAt = (chatId: number): number =>
    inFlight.has(chatId) ? Number.POSITIVE_INFINITY : pace.outboxChatAt(chatId);

  function wakeUp(): void {
    poke.abort();
    poke = new AbortController();
  }

  /** Rows that a process left SENDING when it ended. */
  async function recover(): Promise<void> {
    for (const item of await rows.orphans(clock.now(), !leases.shared && !recovered)) {
      if (!inFlight.has(item.chatId)) await sendOne.settleOrphan(item);
    }
    recovered = true;
  }

  async function look(): Promise<void> {
    lookAt = monotonic() + tickMs;
    if (leases.shared || !recovered) await recover();
    if (queues.size() === 0) heldSince = clock.now().getTime();
    const full = queues.size() >= MEMORY;
    const found = await rows.due(clock.now(), {
      limit: full ? MEMORY / 5 : MEMORY - queues.size(),
      exceptIds: queues.ids(),
      exceptChats: queues.crowdedChats(),
      // A long broadcast in memory must not keep the urgent ones out.
      ...(full ? { before: queues.leastUrgent() } : {}),
    });
    for (const item of found) queues.add(item);
    const expired = queues.takeExpired(clock.now().getTime());
    if (expired.length === 0) return;
    await rows.expire(expired.map(({ id }) => id));
    metrics?.outboxMessages.inc({ outcome: 'expired' }, expired.length);
    log.warn({ ids: expired.map(({ id }) => id) }, 'messages are not sent: they have become pointless');
  }

  /** It was due when it was read, but the hour may have passed in which it can be sent. */
  function isHeldUp({ priority, message }: Item, now: Date): boolean {
    if (!options.kindHours || priority === PRIORITIES.urgent || message?.kind === 'edit') return false;
    return now.getTime() - heldSince >= HELD_UP_MS;
  }

  /** Sends one message, or says how long there is nothing to do. */
  async function step(): Promise<Step> {
    if (!(await leases.hold(LEASE, LEASE_MS))) {
      queues.clear(); // the other process sends them
      return { idleMs: tickMs, paced: false };
    }
    if (monotonic() >= lookAt) await look();
    if (inFlight.size >= maxInFlight) return { idleMs: tickMs, paced: true }; // the end of any of them pokes
    const now = clock.now();
    const pick = queues.next(now.getTime(), mayAt, monotonic());
    if (!('item' in pick)) {
      const idleMs = Math.max(1, Math.min(pick.pacedAt, pick.retryAt) - monotonic());
      return { idleMs, paced: pick.pacedAt < Number.POSITIVE_INFINITY && pick.pacedAt <= pick.retryAt };
    }
    if (isHeldUp(pick.item, now)) {
      queues.clear();
      lookAt = Number.NEGATIVE_INFINITY;
      return 'went on';
    }
    const early = pace.outboxAt(pick.item.priority === PRIORITIES.urgent) - monotonic() - LEAD_MS;
    if (early > 0) return { idleMs: early, paced: pace.pausedMs() === 0 };
    await claimAndSend(pick.item, now);
    return 'went on';
  }

  async function claimAndSend(item: Item, now: Date): Promise<void> {
    queues.remove(item);
    const at = pace.book(item.chatId, weightOf(item.message));
    let claimed: boolean;
    try {
      claimed = await rows.claim(item, now, CLAIM_MS);
    } catch (error) {
      // Perhaps it is claimed all the same. Nothing was sent, so it waits again.
      await sendOne.putBack(item);
      throw error;
    }
    if (!claimed) return;
    if (pace.isPaused(item.chatId)) {
      // Meanwhile Telegram told this chat, or everybody, to wait.
      await sendOne.putBack(item);
      queues.add(item);
      return;
    }
    const left = at - monotonic();
    if (left > 0) await wait(left);
    await reached('outbox:before-send');
    progress += 1;
    const sent = sendOne.send(item).finally(() => {
      inFlight.delete(item.chatId);
      wakeUp();
    });
    inFlight.set(item.chatId, sent);
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const { signal } = poke;
      let idleMs = tickMs;
      try {
        const done = await step();
        if (done === 'went on') continue;
        idleMs = done.idleMs;
      } catch (error) {
        log.error({ err: error }, 'the outbox cannot be worked on; trying again');
        queues.clear(); // what is in memory may no longer be so
        lookAt = monotonic() + tickMs;
      }
      await wait(Math.max(1, Math.min(idleMs, lookAt - monotonic())), signal);
    }
  }

  return {
    wake() {
      lookAt = Number.NEGATIVE_INFINITY;
      wakeUp();
    },
    start() {
      if (loop) return;
      stopping = new AbortController();
      loop = run();
    },
    async stop(boundMs = 10_000) {
      stopping.abort();
      wakeUp();
      const ended = Promise.resolve(loop).then(() => Promise.all(inFlight.values()));
      await within(boundMs, 'sending at shutdown', ended).catch((error: unknown) => {
        log.warn({ err: error, underWay: inFlight.size }, 'stopping while messages are under way');
      });
      loop = undefined;
      await leases
        .release(LEASE)
        .catch((error: unknown) => log.warn({ err: error }, 'the lease of the sender could not be given back'));
    },
    async drain() {
      for (let before = -1; before < progress; ) {
        before = progress;
        lookAt = Number.NEGATIVE_INFINITY;
        for (;;) {
          const done = await step();
          if (done === 'went on') continue;
          if (inFlight.size > 0) await Promise.race(inFlight.values());
          else if (done.paced) await wait(done.idleMs);
          else break;
        }
      }
    },
  };
}

/**
 * Hands stored updates to the bot: one at a time and in order of update_id within a chat, chats side by side.
 *
 * Invariants: nothing stored is lost; an update leaves the table's WAITING only after it was handled or set aside;
 * it may be handled twice (crash between handling and marking), so handling must be idempotent.
 * An update that arrives after a later one of its chat was handled (Telegram delivers in order, a restored webhook
 * queue may not) is handled then, late, and never dropped.
 */
import type { Update } from 'grammy/types';
import type { Clock } from '../clock/clock.ts';
import { createLeases } from '../clock/leases.ts';
import type { Database } from '../db/database.ts';
import { errorLine } from '../lib/describe-error.ts';
import type { Log } from '../lib/log.ts';
import type { Metrics } from '../lib/metrics.ts';
import { type Reached, nothing } from '../lib/reached.ts';
import { within } from '../lib/wait.ts';
import { createInboxRows } from './inbox-rows.ts';
import { type Entry, createLaneQueues, isDue } from './lane-queues.ts';
import { afterFailure } from './policy.ts';
import type { StoredUpdate } from './store-updates.ts';

export interface DispatcherOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** Names this process and run, for leases. */
  readonly owner: string;
  /** Must be idempotent: after a crash it sees the same update again. */
  readonly handle: (update: Update) => Promise<void>;
  /** Tells the sender (and the operator) that this update could not be dealt with. */
  readonly onSetAside: (update: Update, error: unknown) => Promise<void>;
  readonly reached?: Reached;
  readonly metrics?: Metrics;
  /** After this the chat goes on without waiting for the handler. Default 60,000. */
  readonly handleTimeoutMs?: number;
  /** Chats handled side by side. Default 500. */
  readonly maxParallel?: number;
  /** Updates kept in memory; the rest stays in the table until there is room. Default 5,000. */
  readonly maxQueued?: number;
  /** Whether other processes work on the same table. Default: true on PostgreSQL. */
  readonly shared?: boolean;
  /** How often waits, and with `shared` the table, are looked at. Default 1,000. */
  readonly tickMs?: number;
}

export interface Dispatcher {
  /** Takes over what the intake has just stored. */
  accept(stored: readonly StoredUpdate[]): void;
  /** Looks at the table again: somebody else may have stored something, or the clock was moved. */
  wake(): void;
  start(): void;
  /** Begins nothing new and waits for what runs, at most `boundMs` (default 10,000). The rest stays in the table. */
  stop(boundMs?: number): Promise<void>;
  /** For tests: handles until nothing is due any more. @throws when the database cannot be read */
  drain(): Promise<void>;
}

const TELL_TIMEOUT_MS = 30_000;
const DATABASE_AWAY_WAIT_MS = 1_000;
const FOREIGN_LEASE_WAIT_MS = 200;

export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { database, clock, log, handle, onSetAside, metrics, reached = nothing } = options;
  const { handleTimeoutMs = 60_000, maxParallel = 500, maxQueued = 5_000, tickMs = 1_000 } = options;
  const leases = createLeases(options);
  const rows = createInboxRows(database, leases);
  const queues = createLaneQueues();
  const running = new Set<string>();
  /** Lanes that stand still for a moment (foreign lease, database away): lane → not before, on the monotonic clock. */
  const resting = new Map<string, number>();
  /** What happens while a look at the table is under way: the look must not bring back the one, nor be overtaken by the other. */
  const finishedMeanwhile = new Set<number>();
  let storedMeanwhile: StoredUpdate[] = [];
  let looking: Promise<void> | undefined;
  let active = false;
  /** Something waits in the table that is not in memory: later ones must not overtake it. */
  let behind = true;
  /** Updates worked off, for `drain`. */
  let progress = 0;
  let timer: NodeJS.Timeout | undefined;
  let waiters: (() => void)[] = [];

  const leaseOf = (lane: string): string => `lane:${lane}`;
  // Twice and a bit: `hold` guarantees that half of it is left, which covers one handling and its marking.
  const leaseMs = 2 * (handleTimeoutMs + 15_000);

  function laneEnded(): void {
    const list = waiters;
    waiters = [];
    for (const resolve of list) resolve();
  }
  const nextEnd = (): Promise<void> => new Promise((resolve) => void waiters.push(resolve));

  const remember = ({ updateId, lane, update }: StoredUpdate): void =>
    queues.add({ updateId, lane, update, failures: 0, notBefore: 0 });

  async function lookOnce(): Promise<void> {
    try {
      const found = await rows.waiting(maxQueued);
      for (const entry of found) if (!finishedMeanwhile.has(entry.updateId)) queues.add(entry);
      behind = found.length === maxQueued;
      if (!behind) storedMeanwhile.forEach(remember);
    } catch (error) {
      behind = true;
      throw error;
    } finally {
      looking = undefined;
      finishedMeanwhile.clear();
      storedMeanwhile = [];
      metrics?.inboxWaiting.set(queues.size());
    }
  }

  /** Brings waiting rows into memory, lowest ids first; begins after this call, so that it sees what is stored now. */
  async function look(): Promise<void> {
    while (looking) await looking.catch(() => undefined); // its own caller hears of the failure
    looking = lookOnce();
    await looking;
  }

  function lookAndPump(): void {
    look().then(pump, (error: unknown) => log.error({ err: error }, 'the inbox cannot be read; trying again'));
  }

  const standsStill = (lane: string): boolean => running.has(lane) || (resting.get(lane) ?? 0) > performance.now();

  function pump(): void {
    if (!active) return;
    for (const lane of queues.dueLanes(clock.now().getTime(), standsStill, maxParallel - running.size)) {
      resting.delete(lane);
      running.add(lane);
      void runLane(lane);
    }
  }

  function rest(lane: string, ms: number): void {
    resting.set(lane, performance.now() + ms);
    if (timer) setTimeout(pump, ms + 1).unref();
  }

  async function runLane(lane: string): Promise<void> {
    try {
      await workOn(lane);
    } catch (error) {
      log.error({ err: error }, 'the state of an update cannot be written; trying again');
      rest(lane, DATABASE_AWAY_WAIT_MS);
    } finally {
      running.delete(lane);
      laneEnded();
      if (behind && active && !looking && queues.size() < maxQueued / 2) lookAndPump();
      else pump();
    }
  }

  async function workOn(lane: string): Promise<void> {
    let ours = !leases.shared;
    for (;;) {
      const entry = queues.head(lane);
      if (!entry || !active || !isDue(entry.notBefore, clock.now().getTime())) break;
      if (!(await leases.hold(leaseOf(lane), leaseMs))) {
        // Another process has this chat, and perhaps handles these as well: once we get it, we look.
        rest(lane, FOREIGN_LEASE_WAIT_MS);
        return;
      }
      if (!ours) {
        // Others may have handled some of these, or stored earlier ones.
        const since = queues.moment();
        queues.replace(lane, await rows.waiting(1_000, lane), since);
        ours = true;
        continue;
      }
      const released = await workOff(entry);
      if (released) ours = false;
    }
    if (leases.shared && ours) await leases.release(leaseOf(lane));
  }

  /** Handles the update unless that has been done, and writes down what came of it. True: the lease went with it. */
  async function workOff(entry: Entry): Promise<boolean> {
    if (!entry.settled) await tryOnce(entry);
    if (!entry.settled) return false;
    const { state, error = '' } = entry.settled;
    let released = false;
    if (state === 'ASIDE') await rows.markAside(entry, error);
    else {
      // When nothing else waits in this lane, its lease is given back by the same commit.
      released = leases.shared && queues.isAlone(entry);
      if (released) leases.forget(leaseOf(entry.lane));
      await rows.markDone({ updateId: entry.updateId, ...(released ? { lease: leaseOf(entry.lane) } : {}) });
    }
    if (looking) finishedMeanwhile.add(entry.updateId);
    queues.remove(entry);
    progress += 1;
    metrics?.inboxWaiting.set(queues.size());
    return released;
  }

  async function tryOnce(entry: Entry): Promise<void> {
    await reached('dispatch:before-handle');
    const since = performance.now();
    try {
      const update = (entry.update ??= JSON.parse(entry.payload ?? '') as Update);
      await within(
        handleTimeoutMs,
        'the handler',
        Promise.resolve(update).then((u) => handle(u)),
      );
      metrics?.inboxUpdates.inc({ outcome: 'done' });
      entry.settled = { state: 'DONE' };
    } catch (error) {
      await failed(entry, error);
    }
    metrics?.inboxSeconds.observe((performance.now() - since) / 1000);
    await reached('dispatch:before-done');
  }

  async function failed(entry: Entry, error: unknown): Promise<void> {
    metrics?.inboxUpdates.inc({ outcome: 'failed' });
    const failures = entry.failures + 1;
    const next = afterFailure(failures, error);
    log.warn({ err: error, updateId: entry.updateId, failures, next }, 'an update could not be handled');
    if (next !== 'aside') {
      const notBefore = clock.now().getTime() + next.retryInMs;
      // Counted only once written: a database that is away must not use up anybody's tries.
      await rows.markFailed({ ...entry, failures, notBefore }, errorLine(error));
      Object.assign(entry, { failures, notBefore });
      if (timer) setTimeout(pump, next.retryInMs + 1).unref();
      return;
    }
    metrics?.inboxUpdates.inc({ outcome: 'aside' });
    log.error({ err: error, updateId: entry.updateId, failures }, 'an update is set aside');
    if (entry.update) {
      // Told before it is marked: after a crash in between the person hears it again, rather than never.
      await within(TELL_TIMEOUT_MS, 'telling the sender', onSetAside(entry.update, error)).catch((untold: unknown) => {
        log.error(
          { err: untold, updateId: entry.updateId },
          'the sender of an update that was set aside could not be told',
        );
      });
    }
    entry.failures = failures;
    entry.settled = { state: 'ASIDE', error: errorLine(error) };
  }

  function tick(): void {
    if (leases.shared || behind) lookAndPump();
    else pump();
  }

  return {
    accept(stored) {
      if (!active) return; // `start` reads the table
      for (const update of stored) {
        if (looking) storedMeanwhile.push(update);
        else if (behind || queues.size() >= maxQueued) behind = true;
        else remember(update);
      }
      metrics?.inboxWaiting.set(queues.size());
      pump();
    },
    wake: lookAndPump,
    start() {
      if (timer) return;
      active = true;
      timer = setInterval(tick, tickMs);
      lookAndPump();
    },
    async stop(boundMs = 10_000) {
      active = false;
      clearInterval(timer);
      timer = undefined;
      const ended = (async () => {
        while (running.size > 0) await nextEnd();
      })();
      await within(boundMs, 'handling at shutdown', ended).catch((error: unknown) => {
        log.warn(
          { err: error, lanes: running.size },
          'stopping while updates are being handled; they will be handled again',
        );
      });
    },
    async drain() {
      const wasActive = active;
      active = true;
      try {
        for (let before = -1; before < progress; ) {
          before = progress;
          await look();
          resting.clear();
          pump();
          while (running.size > 0) await nextEnd();
        }
      } finally {
        active = wasActive;
      }
    },
  };
}

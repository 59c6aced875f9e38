/**
 * Hands stored updates to the bot: one at a time and in order of update_id within a chat, chats side by side.
 *
 * Invariants: nothing stored is lost; an update leaves the table's WAITING only after it was handled or set aside;
 * it may be handled twice (crash between handling and marking), so handling must be idempotent.
 * An update that arrives after a later one of its chat was handled (Telegram delivers in order, a restored webhook
 * queue may not) is handled then, late, and never dropped.
 */
import { createLeases } from '../clock/leases.ts';
import type { Database } from '../db/database.ts';
import { within } from '../lib/wait.ts';
import { type AttemptOptions, createAttempt } from './attempt.ts';
import { createInboxRows } from './inbox-rows.ts';
import { type Entry, isDue } from './lane-queues.ts';
import type { StoredUpdate } from './store-updates.ts';
import { createWaitingRoom } from './waiting-room.ts';

export interface DispatcherOptions extends AttemptOptions {
  readonly database: Database;
  /** Names this process and run, for leases. */
  readonly owner: string;
  /** Chats handled side by side. Default 500. */
  readonly maxParallel?: number;
  /** Updates kept in memory; the rest stays in the table until there is room. Default 5,000. */
  readonly maxQueued?: number;
  /** Whether other processes work on the same table. Default: true on PostgreSQL. */
  readonly shared?: boolean;
  /** How long nobody can be answered yet: until then nothing is begun, and what waits keeps its order. */
  readonly holdMs?: () => number;
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

const DATABASE_AWAY_WAIT_MS = 1_000;
const FOREIGN_LEASE_WAIT_MS = 200;
/** Short, so that after a sudden end nobody's chat waits long for the next process; renewed while an update is handled. */
const LEASE_MS = 30_000;

const leaseOf = (lane: string): string => `lane:${lane}`;

export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { database, clock, log, metrics } = options;
  const { maxParallel = 500, maxQueued = 5_000, tickMs = 1_000, holdMs = () => 0 } = options;
  const leases = createLeases(options);
  const rows = createInboxRows(database, leases);
  const room = createWaitingRoom(rows, maxQueued, metrics);
  const { queues } = room;
  const attempt = createAttempt(options, rows);
  const running = new Set<string>();
  /** Lanes that stand still for a moment (foreign lease, database away): lane → not before, on the monotonic clock. */
  const resting = new Map<string, number>();
  /** Lanes whose update is being handled, under a lease where leases are shared. */
  const handling = new Set<string>();
  let active = false;
  /** A lane could not begin because `maxParallel` others were running. */
  let crowded = false;
  /** Updates worked off, for `drain`. */
  let progress = 0;
  let timer: NodeJS.Timeout | undefined;
  let waiters: (() => void)[] = [];

  const nextEnd = (): Promise<void> => new Promise((resolve) => void waiters.push(resolve));
  function laneEnded(): void {
    const list = waiters;
    waiters = [];
    for (const resolve of list) resolve();
  }

  /** Nobody can be answered now; the next tick looks again. */
  const held = (): boolean => holdMs() > 0;
  const standsStill = (lane: string): boolean => running.has(lane) || (resting.get(lane) ?? 0) > performance.now();

  function begin(lane: string): void {
    resting.delete(lane);
    running.add(lane);
    void runLane(lane);
  }

  /** Begins this lane, if it has something due. */
  function beginIfDue(lane: string): void {
    const first = queues.head(lane);
    if (!active || !first || standsStill(lane) || !isDue(first.notBefore, clock.now().getTime()) || held()) return;
    // Where others wait as well, the oldest begins: not whoever happens to be here.
    if (!crowded && running.size < maxParallel) begin(lane);
    else crowded = true;
  }

  /** Begins every lane that has something due, the oldest update first. */
  function pump(): void {
    if (!active || held()) return;
    const due = queues.dueLanes(clock.now().getTime(), standsStill, maxParallel - running.size);
    due.forEach(begin);
    crowded = running.size >= maxParallel;
  }

  /** However long an update is handled, its chat stays this process's: renewed when half of a lease is over. */
  function renew(): void {
    if (!leases.shared) return;
    Promise.all([...handling].map((lane) => leases.hold(leaseOf(lane), LEASE_MS))).catch((error: unknown) =>
      log.warn({ err: error }, 'the leases of chats could not be renewed; trying again'),
    );
  }

  function lookAndPump(): void {
    room.look().then(pump, (error: unknown) => log.error({ err: error }, 'the inbox cannot be read; trying again'));
  }

  function pumpIn(ms: number): void {
    if (timer) setTimeout(pump, ms + 1).unref();
  }

  function rest(lane: string, ms: number): void {
    resting.set(lane, performance.now() + ms);
    pumpIn(ms);
  }

  async function runLane(lane: string): Promise<void> {
    try {
      await workOn(lane);
    } catch (error) {
      log.error({ err: error }, 'the state of an update cannot be written; trying again');
      rest(lane, DATABASE_AWAY_WAIT_MS);
    }
    running.delete(lane);
    laneEnded();
    if (active && room.shouldLook()) lookAndPump();
    else if (crowded) pump();
    else beginIfDue(lane);
  }

  async function workOn(lane: string): Promise<void> {
    let ours = !leases.shared;
    for (;;) {
      const entry = queues.head(lane);
      if (!entry || !active || !isDue(entry.notBefore, clock.now().getTime()) || held()) break;
      if (!(await leases.hold(leaseOf(lane), LEASE_MS))) {
        // Another process has this chat, and perhaps handles these as well: once we get it, we look.
        rest(lane, FOREIGN_LEASE_WAIT_MS);
        return;
      }
      if (!ours) {
        // Others may have handled some of these, or stored earlier ones.
        const since = queues.moment();
        queues.replace(lane, await rows.waitingIn(lane), since);
        ours = true;
        continue;
      }
      const released = await workOff(entry);
      if (released) ours = false;
      // Its next update is younger than what others wait with.
      if (crowded) break;
    }
    if (leases.shared && ours) await leases.release(leaseOf(lane));
  }

  /** Handles the update unless that has been done, and writes down what came of it. True: the lease went with it. */
  async function workOff(entry: Entry): Promise<boolean> {
    if (!entry.settled) {
      handling.add(entry.lane);
      const retryInMs = await attempt(entry).finally(() => handling.delete(entry.lane));
      if (retryInMs !== undefined) pumpIn(retryInMs);
    }
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
    room.leave(entry);
    progress += 1;
    return released;
  }

  return {
    accept(stored) {
      if (!active) return; // `start` reads the table
      room.accept(stored);
      for (const { lane } of stored) beginIfDue(lane);
    },
    wake: lookAndPump,
    start() {
      if (timer) return;
      active = true;
      timer = setInterval(() => {
        renew();
        if (leases.shared || room.shouldLook()) lookAndPump();
        else pump();
      }, tickMs);
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
        log.warn({ err: error, lanes: running.size }, 'stopping while updates are handled; they will be handled again');
      });
    },
    async drain() {
      const wasActive = active;
      active = true;
      try {
        for (let before = -1; before < progress; ) {
          before = progress;
          await room.look();
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

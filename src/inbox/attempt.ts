/** One try at one update: handled, tried again later, or set aside with a word to its sender. */
import type { Update } from 'grammy/types';
import type { Clock } from '../lib/clock.ts';
import { errorLine } from '../lib/describe-error.ts';
import type { Log } from '../lib/log.ts';
import type { Metrics } from '../lib/metrics.ts';
import { type Reached, nothing } from '../lib/reached.ts';
import { within } from '../lib/wait.ts';
import type { InboxRows } from './inbox-rows.ts';
import type { Entry } from './lane-queues.ts';
import { afterFailure } from './policy.ts';

export interface AttemptOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** Must be idempotent: after a crash it sees the same update again. @param again it was perhaps tried before, by whomever */
  readonly handle: (update: Update, again: boolean) => Promise<void>;
  /** Tells the sender (and the operator) that this update could not be dealt with. */
  readonly onSetAside: (update: Update, error: unknown) => Promise<void>;
  readonly reached?: Reached;
  readonly metrics?: Metrics;
  /** After this the chat goes on without waiting for the handler. Default 60,000. */
  readonly handleTimeoutMs?: number;
  /** How much of that time an update has spent in calls to Telegram, waiting for its turn included: that is not hanging. */
  readonly spentInCallsMs?: (updateId: number) => number;
  /** Has something of others got through to Telegram since this update's last call began, and nothing of others failed lately? */
  readonly othersPassed?: (updateId: number) => boolean;
  /** 0…1 */
  readonly random?: () => number;
}

const TELL_TIMEOUT_MS = 30_000;

/**
 * Makes the function that tries an entry once: afterwards either `entry.settled` says what remains to be written
 * down, or the entry waits, in the table and in memory.
 * @returns milliseconds until the next try, where there is one
 */
export function createAttempt(options: AttemptOptions, rows: InboxRows): (entry: Entry) => Promise<number | undefined> {
  const { clock, log, handle, onSetAside, reached = nothing, metrics, handleTimeoutMs = 60_000 } = options;
  const { spentInCallsMs = () => 0, othersPassed = () => true, random = Math.random } = options;

  async function setAside(entry: Entry, failures: number, error: unknown): Promise<void> {
    metrics?.inboxUpdates.inc({ outcome: 'aside' });
    log.error({ err: error, updateId: entry.updateId, failures }, 'an update is set aside');
    const { update } = entry;
    if (update) {
      const told = Promise.resolve().then(() => onSetAside(update, error));
      // Told before it is marked: after a crash in between the person hears it again, rather than never.
      await within(TELL_TIMEOUT_MS, 'telling the sender', told).catch((untold: unknown) => {
        log.error({ err: untold, updateId: entry.updateId }, 'the sender of an update set aside could not be told');
      });
    }
    entry.failures = failures;
    entry.settled = { state: 'ASIDE', error: errorLine(error) };
  }

  async function failed(entry: Entry, error: unknown): Promise<number | undefined> {
    metrics?.inboxUpdates.inc({ outcome: 'failed' });
    const { updateId, failures: before, outages = 0 } = entry;
    const circumstances = { failures: before, outages, othersPassed: othersPassed(updateId), random: random() };
    const next = afterFailure(circumstances, error);
    const failures = next === 'aside' || next.counts ? before + 1 : before;
    log.warn({ err: error, updateId, failures, next }, 'an update could not be handled');
    if (next === 'aside') {
      await setAside(entry, failures, error);
      return undefined;
    }
    const notBefore = clock.now().getTime() + next.retryInMs;
    // Counted only once written: a database that is away must not use up anybody's tries.
    await rows.markFailed({ ...entry, failures, notBefore }, errorLine(error));
    Object.assign(entry, { failures, notBefore, outages: next.counts ? 0 : outages + 1 });
    return next.retryInMs;
  }

  return async (entry) => {
    await reached('dispatch:before-handle');
    const since = performance.now();
    let retryInMs: number | undefined;
    try {
      const update = (entry.update ??= JSON.parse(entry.payload ?? '') as Update);
      // What comes from the table may have been begun before this process was there.
      const again = entry.payload !== undefined || entry.failures > 0 || (entry.outages ?? 0) > 0;
      const handled = Promise.resolve(update).then((one) => handle(one, again));
      await within(handleTimeoutMs, 'the handler', handled, () => spentInCallsMs(entry.updateId));
      metrics?.inboxUpdates.inc({ outcome: 'done' });
      entry.settled = { state: 'DONE' };
    } catch (error) {
      retryInMs = await failed(entry, error);
    }
    metrics?.inboxSeconds.observe((performance.now() - since) / 1000);
    await reached('dispatch:before-done');
    return retryInMs;
  };
}

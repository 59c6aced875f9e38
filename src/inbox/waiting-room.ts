/** What waits in the inbox table, as far as it fits, in memory: filled by the intake directly, by looks at the table otherwise. */
import type { Metrics } from '../lib/metrics.ts';
import type { InboxRows } from './inbox-rows.ts';
import { type Entry, createLaneQueues } from './lane-queues.ts';
import type { StoredUpdate } from './store-updates.ts';

export interface WaitingRoom {
  readonly queues: ReturnType<typeof createLaneQueues>;
  /** Brings waiting rows into memory, lowest ids first; begins after this call, so that it sees what is stored now. */
  look(): Promise<void>;
  /** Takes over what was just stored. */
  accept(stored: readonly StoredUpdate[]): void;
  /** The table says by now that this one no longer waits. */
  leave(entry: Entry): void;
  /** Something waits in the table that is not in memory, and there is room for it. */
  shouldLook(): boolean;
}

export function createWaitingRoom(rows: InboxRows, maxQueued: number, metrics: Metrics | undefined): WaitingRoom {
  const queues = createLaneQueues();
  // While a look is under way: it must not bring back what finishes, nor be overtaken by what is stored.
  const finishedMeanwhile = new Set<number>();
  let storedMeanwhile: StoredUpdate[] = [];
  let looking = false;
  let lastLook: Promise<void> = Promise.resolve();
  /** There may be more in the table than in memory: then later ones stay there as well, or they would overtake it. */
  let behind = true;

  const remember = ({ updateId, lane, update }: StoredUpdate): void =>
    queues.add({ updateId, lane, update, failures: 0, notBefore: 0 });

  async function lookOnce(): Promise<void> {
    looking = true;
    behind = true;
    try {
      const found = await rows.waiting(maxQueued);
      for (const entry of found) if (!finishedMeanwhile.has(entry.updateId)) queues.add(entry);
      behind = found.length === maxQueued;
      if (!behind) storedMeanwhile.forEach(remember);
    } finally {
      looking = false;
      finishedMeanwhile.clear();
      storedMeanwhile = [];
      metrics?.inboxWaiting.set(queues.size());
    }
  }

  return {
    queues,
    look() {
      const look = lastLook.then(lookOnce);
      lastLook = look.catch(() => undefined); // whoever asked for it hears of the failure
      return look;
    },
    accept(stored) {
      for (const update of stored) {
        if (looking) storedMeanwhile.push(update);
        else if (behind || queues.size() >= maxQueued) behind = true;
        else remember(update);
      }
      metrics?.inboxWaiting.set(queues.size());
    },
    leave(entry) {
      if (looking) finishedMeanwhile.add(entry.updateId);
      queues.remove(entry);
      metrics?.inboxWaiting.set(queues.size());
    },
    shouldLook: () => behind && !looking && queues.size() < maxQueued / 2,
  };
}

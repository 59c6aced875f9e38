/** The waiting updates of this process in memory: one queue for each lane, in order of update_id. No database, no time of its own. */
import type { Update } from 'grammy/types';
import { LONGEST_WAIT_MS } from './policy.ts';

export interface Entry {
  readonly updateId: number;
  readonly lane: string;
  /** Absent: to be read from `payload` (after a restart). */
  update?: Update;
  readonly payload?: string;
  failures: number;
  /** Outages that it has met in a row; they use up no try, and a restart forgets them. */
  outages?: number;
  /** Not before this time, in ms. */
  notBefore: number;
  /** What became of it, when only writing that down is still missing (the database was away). */
  settled?: { readonly state: 'DONE' | 'ASIDE'; readonly error?: string };
}

export interface LaneQueues {
  readonly size: () => number;
  add(entry: Entry): void;
  /** Puts the lane's entries as the database has them; entries added after `since` stay. */
  replace(lane: string, entries: readonly Entry[], since: number): void;
  /** A mark in time for `replace`. */
  moment(): number;
  head(lane: string): Entry | undefined;
  remove(entry: Entry): void;
  /** Whether this is the only one waiting in its lane. */
  isAlone(entry: Entry): boolean;
  /** At most `limit` lanes whose first update may be handled at `now`, except those that stand still: the oldest update first. */
  dueLanes(now: number, standsStill: (lane: string) => boolean, limit: number): string[];
}

/** Whether a wait is over; a clock that was moved back must not make it endless. */
export function isDue(notBefore: number, now: number): boolean {
  return notBefore <= now || notBefore - now > LONGEST_WAIT_MS;
}

export function createLaneQueues(): LaneQueues {
  const lanes = new Map<string, Entry[]>();
  const known = new Map<number, { readonly entry: Entry; readonly added: number }>();
  let moments = 0;

  function insert(entry: Entry): void {
    if (known.has(entry.updateId)) return;
    known.set(entry.updateId, { entry, added: (moments += 1) });
    const queue = lanes.get(entry.lane);
    if (!queue) {
      lanes.set(entry.lane, [entry]);
      return;
    }
    // Nearly always the newest: look from the end.
    let at = queue.length;
    while (at > 0 && (queue[at - 1]?.updateId ?? 0) > entry.updateId) at -= 1;
    queue.splice(at, 0, entry);
  }

  function drop(lane: string): void {
    for (const entry of lanes.get(lane) ?? []) known.delete(entry.updateId);
    lanes.delete(lane);
  }

  return {
    size: () => known.size,
    add: insert,
    moment: () => moments,
    replace(lane, entries, since) {
      const kept = (lanes.get(lane) ?? []).filter((entry) => {
        const added = known.get(entry.updateId)?.added ?? 0;
        return added > since || entries.some((row) => row.updateId === entry.updateId);
      });
      drop(lane);
      for (const entry of kept) insert(entry);
      for (const entry of entries) insert(entry);
    },
    head: (lane) => lanes.get(lane)?.[0],
    remove(entry) {
      known.delete(entry.updateId);
      const queue = lanes.get(entry.lane);
      const at = queue?.findIndex(({ updateId }) => updateId === entry.updateId) ?? -1;
      if (!queue || at < 0) return;
      queue.splice(at, 1);
      if (queue.length === 0) lanes.delete(entry.lane);
    },
    isAlone: (entry) => lanes.get(entry.lane)?.length === 1,
    dueLanes(now, standsStill, limit) {
      if (limit <= 0) return [];
      const due: Entry[] = [];
      for (const [lane, [first]] of lanes) {
        if (first && isDue(first.notBefore, now) && !standsStill(lane)) due.push(first);
      }
      // Nearly always there is room for all, or for one alone.
      if (limit === 1 && due.length > 1) return [due.reduce((a, b) => (b.updateId < a.updateId ? b : a)).lane];
      return due
        .sort((a, b) => a.updateId - b.updateId)
        .slice(0, limit)
        .map(({ lane }) => lane);
    },
  };
}

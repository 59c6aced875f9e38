/** On behalf of which update a call to Telegram is made, and how long its handling has spent in such calls. */
import type { Transformer } from 'grammy';

interface Caller {
  readonly rank: number;
  /** Calls under way or waiting for their turn. */
  open: number;
  openSince: number;
  spentMs: number;
  /** When the latest one began. */
  lastAt: number;
}

/** Updates that wait for another try are remembered, so that it can be asked what they met; so many at most. */
const MOST_REMEMBERED = 5_000;

export interface Callers {
  /** Handles an update. */
  during<T>(updateId: number, handle: () => Promise<T>): Promise<T>;
  /** A layer for the calls of the update that is being handled, above the common one. */
  layer(updateId: number): Transformer;
  /** The number of the update that the call with this payload answers; behind all others where it answers none. */
  rankOf(payload: object): number;
  /** Time that the handling of this update has so far spent in calls, waiting for its turn included. */
  spentMs(updateId: number): number;
  /** When the last call of its handling began, also after it failed. */
  lastCallAt(updateId: number): number;
}

export function createCallers(monotonic: () => number): Callers {
  const byUpdate = new Map<number, Caller>();
  const byPayload = new WeakMap<object, Caller>();

  const spent = ({ open, openSince, spentMs }: Caller): number => spentMs + (open > 0 ? monotonic() - openSince : 0);

  return {
    async during(updateId, handle) {
      const caller: Caller = { rank: updateId, open: 0, openSince: 0, spentMs: 0, lastAt: monotonic() };
      byUpdate.delete(updateId);
      byUpdate.set(updateId, caller);
      const result = await handle();
      // One that took too long was left behind, and the update is perhaps being handled again.
      if (byUpdate.get(updateId) === caller) byUpdate.delete(updateId);
      if (byUpdate.size > MOST_REMEMBERED) byUpdate.delete([...byUpdate.keys()][0] ?? updateId);
      return result;
    },
    layer(updateId) {
      const caller = byUpdate.get(updateId);
      if (!caller) throw new Error('Calls are made for an update that nobody handles');
      return async (previous, method, payload, signal) => {
        byPayload.set(payload, caller);
        caller.lastAt = monotonic();
        if (caller.open === 0) caller.openSince = caller.lastAt;
        caller.open += 1;
        try {
          return await previous(method, payload, signal);
        } finally {
          if (caller.open === 1) caller.spentMs = spent(caller);
          caller.open -= 1;
        }
      };
    },
    rankOf: (payload) => byPayload.get(payload)?.rank ?? Number.POSITIVE_INFINITY,
    spentMs(updateId) {
      const caller = byUpdate.get(updateId);
      return caller ? spent(caller) : 0;
    },
    lastCallAt: (updateId) => byUpdate.get(updateId)?.lastAt ?? Number.POSITIVE_INFINITY,
  };
}

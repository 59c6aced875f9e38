/** Puts together what arrives while the last batch is still on its way, so that many chats share one commit. */
import { wait } from './wait.ts';

export interface CoalesceOptions {
  readonly maxItems?: number;
  /**
   * How long a batch waits for others when the one before it has only just ended, in ms. Pays where each batch costs a
   * round trip; whoever comes alone never waits.
   */
  readonly gatherMs?: number;
}

/**
 * @param run does a whole batch; when it fails, everybody in the batch gets its error
 * @returns adds an item and resolves with the batch's result once that batch is done
 */
export function coalesce<T, R>(
  run: (items: readonly T[]) => Promise<R>,
  { maxItems = 500, gatherMs = 0 }: CoalesceOptions = {},
): (item: T) => Promise<R> {
  interface Place {
    readonly item: T;
    readonly resolve: (result: R) => void;
    readonly reject: (error: unknown) => void;
  }
  let queue: Place[] = [];
  let busy = false;
  let endedAt = Number.NEGATIVE_INFINITY;

  async function work(): Promise<void> {
    busy = true;
    // One turn of the event loop's microtasks lets callers of the same moment into the first batch.
    await Promise.resolve();
    while (queue.length > 0) {
      if (gatherMs > 0 && performance.now() - endedAt < gatherMs) await wait(gatherMs);
      const batch = queue.slice(0, maxItems);
      queue = queue.slice(maxItems);
      try {
        const result = await run(batch.map((place) => place.item));
        for (const place of batch) place.resolve(result);
      } catch (error) {
        for (const place of batch) place.reject(error);
      }
      endedAt = performance.now();
    }
    busy = false;
  }

  return (item) =>
    new Promise<R>((resolve, reject) => {
      queue.push({ item, resolve, reject });
      if (!busy) void work();
    });
}

/** Runs a transaction again when the database says that it lost a race: growing waits with jitter, within a limit. */
import { setTimeout as sleep } from 'node:timers/promises';

/** P1008 file locked, P2028 no transaction could be started in time, P2034 write conflict or deadlock. */
const RETRYABLE_CODES: ReadonlySet<unknown> = new Set(['P1008', 'P2028', 'P2034']);
/** The same, as the driver adapter says it where Prisma does not translate (at COMMIT). */
const RETRYABLE_KINDS: ReadonlySet<unknown> = new Set(['SocketTimeout', 'TransactionWriteConflict']);
const FIRST_WAIT_MS = 8;
const LONGEST_WAIT_MS = 500;

export function isRetryable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && RETRYABLE_CODES.has(error.code)) return true;
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'kind' in cause && RETRYABLE_KINDS.has(cause.kind);
}

/**
 * @param patienceMs no new attempt is made after this long
 * @throws what the last attempt threw
 */
export async function retrying<T>(patienceMs: number, work: () => Promise<T>): Promise<T> {
  const until = performance.now() + patienceMs;
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isRetryable(error) || performance.now() >= until) throw error;
      // Full jitter: those who collided must not meet again.
      await sleep(Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt));
    }
  }
}

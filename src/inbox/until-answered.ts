/** A call that the start of the bot needs, made again with growing waits as long as Telegram cannot be reached. */
import { GrammyError } from 'grammy';
import type { Log } from '../lib/log.ts';
import { type Wait, wait as realWait } from '../lib/wait.ts';
import { problemOf, waitMs } from './poll-policy.ts';

export interface UntilAnswered {
  readonly log: Log;
  /** No further try. */
  readonly signal?: AbortSignal;
  readonly wait?: Wait;
  /** 0 ≤ random < 1, for the jitter. */
  readonly random?: () => number;
}

/** An answer that will not become another one: the token, or what was asked, is wrong. */
export function isFinal(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false;
  const { error_code: status } = error;
  return status >= 400 && status < 500 && status !== 409 && status !== 429;
}

/**
 * That there is no connection is said once, and once that there is one.
 * @throws what Telegram refuses for good; whatever happened last when `signal` aborts
 */
export async function untilAnswered<T>(call: () => Promise<T>, options: UntilAnswered): Promise<T> {
  const { log, signal, wait = realWait, random = Math.random } = options;
  for (let failures = 1; ; failures += 1) {
    try {
      const answer = await call();
      if (failures > 1) log.info({ failures: failures - 1 }, 'Telegram answers');
      return answer;
    } catch (error) {
      if (isFinal(error) || signal?.aborted) throw error;
      const ms = waitMs(problemOf(error), failures, error, random());
      if (failures === 1) log.warn({ err: error }, 'no connection to Telegram yet; asking again with growing waits');
      else log.debug({ err: error, failures, waitMs: ms }, 'no connection to Telegram yet');
      await wait(ms, signal);
      if (signal?.aborted) throw error;
    }
  }
}

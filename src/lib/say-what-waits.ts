/** A stop that takes longer than people wait says what it waits for. */
import type { Log } from './log.ts';

const PATIENCE_MS = 1_000;

/** @param what completes "stopping: still waiting for …" */
export async function sayWhatWaits(log: Log, what: string, work: Promise<unknown> | undefined): Promise<void> {
  const timer = setInterval(() => log.info(`stopping: still waiting for ${what}`), PATIENCE_MS);
  try {
    await work;
  } finally {
    clearInterval(timer);
  }
}

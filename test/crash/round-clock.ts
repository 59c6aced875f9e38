/** A clock that runs, can be set forward, and can be carried over to another process. */
import type { Clock } from '../../src/lib/clock.ts';

export interface RoundClock extends Clock {
  /** What is to be added to the system's clock. */
  offsetMs(): number;
  advance(ms: number): void;
}

export function roundClock(start: string): RoundClock {
  let offset = Date.parse(start) - Date.now();
  return {
    now: () => new Date(Date.now() + offset),
    offsetMs: () => offset,
    advance: (ms) => void (offset += ms),
  };
}

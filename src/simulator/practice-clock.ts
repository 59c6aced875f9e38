/** The office clock of practice: runs with the system's, and can be moved forward. */
import { type Clock, systemClock } from '../lib/clock.ts';

export interface PracticeClock extends Clock {
  /** Moves it forward by so many milliseconds. @throws RangeError backwards. */
  advance(ms: number): void;
  /** How far it is ahead of the system's clock, in milliseconds. */
  offset(): number;
  /** Called after each move. */
  readonly listeners: Set<(now: Date) => void>;
}

/** @param offsetMs where it stood when it was last used, so that practice goes on at its own date */
export function createPracticeClock(offsetMs = 0, base: Clock = systemClock): PracticeClock {
  let offset = offsetMs;
  const now = (): Date => new Date(base.now().getTime() + offset);
  const listeners = new Set<(now: Date) => void>();
  return {
    now,
    offset: () => offset,
    listeners,
    advance(ms) {
      if (!(ms >= 0)) throw new RangeError('the office clock goes forward only');
      offset += ms;
      for (const listener of listeners) listener(now());
    },
  };
}

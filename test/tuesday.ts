/** A clock that runs from a Tuesday morning in the practice office, whatever the day is on which the tests run. */
import type { Clock } from '../src/lib/clock.ts';

const MORNING = Date.parse('2026-11-24T09:00:00+07:00');

export const TUESDAY: Clock = { now: () => new Date(MORNING + performance.now()) };

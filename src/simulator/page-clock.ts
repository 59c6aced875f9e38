/** Moving the office clock forward, in steps, so that what falls due on the way happens at its time. */
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { DEFAULT_CLOCK_STEP_MS, DEFAULT_ZONE, type PageOptions } from './page-options.ts';
import { PageError } from './page-reply.ts';
import { DAY_MS } from '../lib/day-ms.ts';

const MAX_MOVE_MS = 400 * DAY_MS;
const OFFICE_HOUR = 9;

export const clockMoveSchema = z.union([
  z.strictObject({ minutes: z.number().int().positive().max(1_000_000) }),
  z.strictObject({ days: z.number().int().positive().max(400) }),
  z.strictObject({ to: z.union([z.literal('quarter-end'), z.iso.datetime({ offset: true })]) }),
]);
export type ClockMove = z.infer<typeof clockMoveSchema>;

/** Nine in the morning of the last day of the quarter; of the next quarter once that is past. */
export function quarterEnd(now: Date, zone: string): Date {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  const endAfter = (quarters: number): Temporal.ZonedDateTime => {
    const firstMonth = Math.floor((here.month - 1) / 3) * 3 + 1;
    const monthEnd = here
      .toPlainDate()
      .with({ month: firstMonth, day: 1 })
      .add({ months: 3 * quarters })
      .subtract({ days: 1 });
    return monthEnd.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour: OFFICE_HOUR }) });
  };
  const end = endAfter(1);
  const due = end.epochMilliseconds > now.getTime() ? end : endAfter(2);
  return new Date(due.epochMilliseconds);
}

function distanceOf(move: ClockMove, now: Date, zone: string): number {
  if ('minutes' in move) return move.minutes * 60_000;
  if ('days' in move) return move.days * DAY_MS;
  const target = move.to === 'quarter-end' ? quarterEnd(now, zone) : new Date(move.to);
  return target.getTime() - now.getTime();
}

/** One mover for a clock: two moves at once are refused, a move backwards too. */
export function createClockMover(options: PageOptions, onStep: (moving: boolean) => void) {
  const zone = options.extras?.zone ?? DEFAULT_ZONE;
  const stepMs = options.extras?.clockStepMs ?? DEFAULT_CLOCK_STEP_MS;
  let moving = false;
  return {
    moving: () => moving,
    /** @throws PageError 409 while another move runs, 400 when the target is not ahead or too far. */
    async move(move: ClockMove): Promise<void> {
      if (moving) throw new PageError(409, 'clock-busy');
      let left = distanceOf(move, options.clock.now(), zone);
      if (left <= 0 || left > MAX_MOVE_MS) throw new PageError(400, 'clock-range');
      moving = true;
      try {
        while (left > 0) {
          const step = Math.min(left, stepMs);
          options.clock.advance(step);
          left -= step;
          onStep(true);
          await options.onClockMoved();
        }
      } finally {
        moving = false;
        onStep(false);
      }
    },
  };
}

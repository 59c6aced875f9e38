/** In which stage of being reminded something is. Pure. */
import { addDays, daysFrom } from '../../office/kalender/days.ts';
import { type KalenderView, workingDayFrom, workingDayUntil } from '../../office/kalender/kalender.ts';

export interface Stages {
  /** Days before the due day, e.g. [3, 0]: said on that day, or on the last working day before it. */
  readonly before: readonly number[];
  /** After the due day: each n-th day; left out: never. */
  readonly every?: number;
}

/** e.g. "h-3", "h-0", "h+7". */
export type Stage = `h${'-' | '+'}${number}`;

/** Nobody is reminded of the same thing on two days running. */
const SHORTEST_DAYS = 2;

/**
 * The newest repetition that has come by `today`: `first` days after the due day, then each `every`-th day. One that falls
 * on a day off is said on the next working day, and left out where the one after it would come on the very next day.
 */
export function repetitionOf(
  kalender: KalenderView,
  due: string,
  today: string,
  { first, every }: { readonly first: number; readonly every: number },
): Stage | null {
  const step = Math.max(1, every);
  const late = daysFrom(due, today);
  if (late < first) return null;
  for (let days = late - ((late - first) % step); days >= first; days -= step) {
    const day = addDays(due, days);
    const said = workingDayFrom(kalender, day);
    const near = said > day && daysFrom(said, addDays(day, step)) < SHORTEST_DAYS;
    if (said <= today && (step < SHORTEST_DAYS || !near)) return `h+${days}`;
  }
  return null;
}

/**
 * The newest stage that has come by `today`; null: none has.
 * @param due the day it is about
 */
export function stageOf(kalender: KalenderView, due: string, today: string, { before, every }: Stages): Stage | null {
  const repetition = every === undefined ? null : repetitionOf(kalender, due, today, { first: every, every });
  if (repetition !== null) return repetition;
  const come = before.filter((days) => today >= workingDayUntil(kalender, addDays(due, -days)));
  return come.length === 0 ? null : `h-${Math.min(...come)}`;
}

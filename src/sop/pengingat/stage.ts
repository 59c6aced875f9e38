/** In which stage of being reminded something is. Pure. */
import { addDays, daysFrom } from '../kalender/days.ts';
import { type KalenderView, workingDayUntil } from '../kalender/kalender.ts';

export interface Stages {
  /** Days before the due day, e.g. [3, 0]: said on that day, or on the last working day before it. */
  readonly before: readonly number[];
  /** After the due day: each n-th day; left out: never. */
  readonly every?: number;
}

/** e.g. "h-3", "h-0", "h+7". */
export type Stage = `h${'-' | '+'}${number}`;

/**
 * The newest stage that has come by `today`; null: none has.
 * @param due the day it is about
 */
export function stageOf(kalender: KalenderView, due: string, today: string, { before, every }: Stages): Stage | null {
  const late = daysFrom(due, today);
  if (every !== undefined && late >= every) return `h+${late - (late % every)}`;
  const come = before.filter((days) => today >= workingDayUntil(kalender, addDays(due, -days)));
  return come.length === 0 ? null : `h-${Math.min(...come)}`;
}

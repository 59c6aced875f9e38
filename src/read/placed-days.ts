/** Where a day lies of which only a part was said: without its year, without its month, as a weekday. */
import { Temporal } from 'temporal-polyfill';

export type Day = Temporal.PlainDate;

export interface DateFrame {
  /** The day on which the person wrote, in the office's zone, "YYYY-MM-DD". */
  readonly today: string;
  /** Where a day without a year lies: before, after, or nearest to today. */
  readonly direction: 'past' | 'future' | 'any';
}

const todayOf = ({ today }: DateFrame): Day => Temporal.PlainDate.from(today);
/** Above nothing ahead of today, below it behind. */
const ahead = (day: Day, frame: DateFrame): number => Temporal.PlainDate.compare(day, todayOf(frame));

function fits(day: Day, frame: DateFrame): boolean {
  return frame.direction === 'any' || ahead(day, frame) * (frame.direction === 'past' ? -1 : 1) >= 0;
}

/** The day of that month and year; without a year the nearest on the side that is asked about. Empty when there is none. */
export function placedDays(day: number, month: number, year: number | undefined, frame: DateFrame): Day[] {
  const today = todayOf(frame);
  const make = (y: number): Day[] => {
    if (month < 1 || month > 12) return [];
    const first = Temporal.PlainDate.from({ year: y, month, day: 1 });
    return day >= 1 && day <= first.daysInMonth ? [first.with({ day })] : [];
  };
  if (year !== undefined) return make(year);
  const distance = (one: Day): number => Math.abs(today.until(one).days);
  return [-1, 0, 1]
    .flatMap((shift) => make(today.year + shift))
    .filter((one) => fits(one, frame))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 1);
}

/** That day of this month (`shift` 0), the next (1), the last (-1); without a shift the nearest on the side asked about. */
export function daysOfMonth(day: number, shift: number | undefined, frame: DateFrame): Day[] {
  const first = todayOf(frame).with({ day: 1 });
  const make = (months: number): Day[] => {
    const month = first.add({ months });
    return day >= 1 && day <= month.daysInMonth ? [month.with({ day })] : [];
  };
  if (shift !== undefined) return make(shift);
  const order = frame.direction === 'past' ? [0, -1, -2] : frame.direction === 'future' ? [0, 1, 2] : [0];
  return order
    .flatMap(make)
    .filter((one) => fits(one, frame))
    .slice(0, 1);
}

/** The first, middle or last day of a month. */
export function edgesOfMonth(
  which: 'awal' | 'akhir' | 'pertengahan',
  shift: number | undefined,
  frame: DateFrame,
): Day[] {
  const at = (months: number): Day => {
    const month = todayOf(frame).with({ day: 1 }).add({ months });
    return which === 'awal' ? month : month.with({ day: which === 'akhir' ? month.daysInMonth : 15 });
  };
  if (shift !== undefined) return [at(shift)];
  if (fits(at(0), frame)) return [at(0)];
  return [at(frame.direction === 'past' ? -1 : 1)];
}

/**
 * "senin" is the nearest one on the side asked about; "senin depan" the one of next week, or already of this.
 * @param which 0 this, 1 next, -1 last, 2 "senin besok"; undefined where nothing was said
 * @param week "minggu" and "pekan" are also the week
 */
export function weekdaysOf(number: number, which: number | undefined, frame: DateFrame, week: boolean): Day[] {
  const today = todayOf(frame);
  const thisWeek = today.add({ days: number - today.dayOfWeek });
  if (which === undefined) {
    // "Selasa", said on a Tuesday, is today or a week from it.
    if (number === today.dayOfWeek) return [today, today.add({ days: frame.direction === 'past' ? -7 : 7 })];
    if (frame.direction === 'past') return [thisWeek.subtract({ days: number > today.dayOfWeek ? 7 : 0 })];
    return [thisWeek.add({ days: number < today.dayOfWeek ? 7 : 0 })];
  }
  if (which === 2) return [thisWeek.add({ days: number <= today.dayOfWeek ? 7 : 0 })];
  const shifted = thisWeek.add({ days: 7 * which });
  if (week) return [today.add({ days: 7 * which }), shifted];
  if (which === 0) return [thisWeek];
  // On Wednesday, "senin lalu" is the day before yesterday to some, last week's Monday to others; the same with "depan".
  const either = which === 1 ? number > today.dayOfWeek : number < today.dayOfWeek;
  return either ? [thisWeek, shifted] : [shifted];
}

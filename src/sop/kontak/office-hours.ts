/** When people may be written to, and when a quarter begins, on the wall clock of a kecamatan (product.md, "Conversation manners"). Pure. */
import { Temporal } from 'temporal-polyfill';

const SUNDAY = 7;

function localTime(at: Date, zona: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zona);
}

/** From 8 until 18 o'clock, not on a Sunday. */
export function isOfficeHour(at: Date, zona: string): boolean {
  const { hour, dayOfWeek } = localTime(at, zona);
  return dayOfWeek !== SUNDAY && hour >= 8 && hour < 18;
}

/** This moment where it is no night there (7 to 21 o'clock), or else the next 7 o'clock. */
export function wakingHour(at: Date, zona: string): Date {
  const local = localTime(at, zona);
  if (local.hour >= 7 && local.hour < 21) return at;
  const day = local.hour < 7 ? local : local.add({ days: 1 });
  return new Date(day.withPlainTime('07:00').epochMilliseconds);
}

/** When the day began there. */
export function dayStart(at: Date, zona: string): Date {
  return new Date(localTime(at, zona).startOfDay().epochMilliseconds);
}

export interface TriwulanStart {
  /** "2027-1" */
  readonly triwulan: string;
  /** 9 o'clock of its first working day there: no Sunday, not 1 January. */
  readonly at: Date;
}

/** Of the quarter in which `now` lies. */
export function triwulanStart(now: Date, zona: string): TriwulanStart {
  const local = localTime(now, zona);
  const number = Math.ceil(local.month / 3);
  let day = local.toPlainDate().with({ month: number * 3 - 2, day: 1 });
  if (day.month === 1) day = day.add({ days: 1 });
  if (day.dayOfWeek === SUNDAY) day = day.add({ days: 1 });
  const nine = day.toZonedDateTime({ timeZone: zona, plainTime: '09:00' });
  return { triwulan: `${local.year}-${number}`, at: new Date(nine.epochMilliseconds) };
}

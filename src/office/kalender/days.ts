/** Days of a kecamatan's calendar: texts "YYYY-MM-DD", and the moments that they stand for there. Pure. */
import { Temporal } from 'temporal-polyfill';

/** The day that it is there at that moment. */
export function dayOf(at: Date, zona: string): string {
  return localTime(at, zona).toPlainDate().toString();
}

export function localTime(at: Date, zona: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zona);
}

/** @param time "07:30" */
export function momentOf(day: string, time: string, zona: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zona, plainTime: time }).epochMilliseconds);
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** How many days after `from` the other day is; below 0: before it. */
export function daysFrom(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** ISO weekday: Monday is 1, Sunday 7. */
export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** Whether there is such a day. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

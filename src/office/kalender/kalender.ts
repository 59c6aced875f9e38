/** When the office works, when people may be written to, and when it reminds (W1–W4): not at night, on a Sunday or a holiday, unless the Kasi says so. Pure. */
import { addDays, dayOf, localTime, momentOf, weekdayOf } from './days.ts';
import { liburNasional } from './libur-nasional.ts';

/** How one office's year runs; what stands for a kecamatan that has set nothing is `KALENDER_AWAL`. */
export interface KalenderView {
  /** IANA zone. */
  readonly zona: string;
  /** ISO weekdays, Monday is 1. */
  readonly hariKerja: readonly number[];
  /** "08:00" */
  readonly mulai: string;
  readonly selesai: string;
  /** Days before a quarter's end on which silent desa are reminded, the largest first. */
  readonly pengingat: readonly number[];
  /** After the last of them: each n-th day. */
  readonly ulang: number;
  /** Day of the month after the quarter by which a desa should have answered, and the Kasi reported. */
  readonly batasDesa: number;
  readonly batasKasi: number;
  /** The Kasi allows messages at night, on Sundays and on holidays. */
  readonly setiapSaat: boolean;
  /** What the office says of single days: the holiday's name, or null where it works whatever the national list says. */
  readonly hariLibur: ReadonlyMap<string, string | null>;
}

export const KALENDER_AWAL: Omit<KalenderView, 'zona' | 'hariLibur'> = {
  hariKerja: [1, 2, 3, 4, 5],
  mulai: '08:00',
  selesai: '16:00',
  pengingat: [14, 7, 1],
  ulang: 3,
  batasDesa: 5,
  batasKasi: 10,
  setiapSaat: false,
};

/** For a group that belongs to no kecamatan yet. */
export const KALENDER_TANPA_KECAMATAN: KalenderView = {
  ...KALENDER_AWAL,
  zona: 'Asia/Jakarta',
  hariLibur: new Map(),
};

/** The days before a quarter's end among which the office chooses. */
export const PENGINGAT_CHOICES = [21, 14, 10, 7, 3, 1] as const;

const SUNDAY = 7;
/** Night: nobody is written to before and after. */
const WAKING = { from: 7, until: 20 } as const;
/** No run of Sundays and holidays is longer. */
const LONGEST_REST_DAYS = 60;

/** Name of the holiday that this day is, or null. */
export function liburOf({ hariLibur }: Pick<KalenderView, 'hariLibur'>, day: string): string | null {
  const said = hariLibur.get(day);
  return said === undefined ? liburNasional(day) : said;
}

/** A day on which the office works: one of its weekdays, and no holiday. */
export function isWorkingDay(kalender: KalenderView, day: string): boolean {
  return kalender.hariKerja.includes(weekdayOf(day)) && liburOf(kalender, day) === null;
}

/** The first working day from that day on, itself included. */
export function workingDayFrom(kalender: KalenderView, day: string): string {
  let at = day;
  for (let n = 0; n < LONGEST_REST_DAYS && !isWorkingDay(kalender, at); n += 1) at = addDays(at, 1);
  return at;
}

/** The last working day up to that day, itself included. */
export function workingDayUntil(kalender: KalenderView, day: string): string {
  let at = day;
  for (let n = 0; n < LONGEST_REST_DAYS && !isWorkingDay(kalender, at); n += 1) at = addDays(at, -1);
  return at;
}

/** Whether the office is at work at that moment. */
export function isWorkingMoment(kalender: KalenderView, at: Date): boolean {
  const day = dayOf(at, kalender.zona);
  if (!isWorkingDay(kalender, day)) return false;
  return at >= momentOf(day, kalender.mulai, kalender.zona) && at < momentOf(day, kalender.selesai, kalender.zona);
}

/** This moment where the office is at work, or else the next one at which it opens. */
export function workingMomentFrom(kalender: KalenderView, at: Date): Date {
  if (isWorkingMoment(kalender, at)) return at;
  const { zona, mulai } = kalender;
  const today = dayOf(at, zona);
  const opened = at >= momentOf(today, mulai, zona);
  return momentOf(workingDayFrom(kalender, opened ? addDays(today, 1) : today), mulai, zona);
}

/** A holiday, or a Sunday on which the office does not work. */
function isRestDay(kalender: KalenderView, day: string): boolean {
  if (liburOf(kalender, day) !== null) return true;
  return weekdayOf(day) === SUNDAY && !kalender.hariKerja.includes(SUNDAY);
}

/** This moment where people may be written to (by day, no Sunday, no holiday), or else the next such morning at 7. */
export function kindMoment(kalender: KalenderView, at: Date): Date {
  if (kalender.setiapSaat) return at;
  const { zona } = kalender;
  const { hour } = localTime(at, zona);
  let day = dayOf(at, zona);
  const today = !isRestDay(kalender, day);
  if (today && hour >= WAKING.from && hour < WAKING.until) return at;
  if (!today || hour >= WAKING.until) day = addDays(day, 1);
  for (let n = 0; n < LONGEST_REST_DAYS && isRestDay(kalender, day); n += 1) day = addDays(day, 1);
  return momentOf(day, '07:00', zona);
}

/** When a message of this moment arrives, where that is not at once. */
export function waitsUntil(kalender: KalenderView, at: Date): Date | null {
  const due = kindMoment(kalender, at);
  return due > at ? due : null;
}

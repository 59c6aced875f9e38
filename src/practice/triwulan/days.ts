/** Days of the quarter that is played: its n-th working days and Sundays, by the national calendar. Pure. */
import { Temporal } from 'temporal-polyfill';
import { formatCalendarDay } from '../../i18n/format.ts';
import { addDays, dayOf, momentOf, weekdayOf } from '../../office/kalender/days.ts';
import { isWorkingDay, KALENDER_AWAL, type KalenderView } from '../../office/kalender/kalender.ts';

export interface Triwulan {
  readonly tahun: number;
  /** 1 to 4 */
  readonly triwulan: number;
}

export const ROMAN = ['I', 'II', 'III', 'IV'] as const;
export const triwulanWords = ({ tahun, triwulan }: Triwulan): string => `Triwulan ${ROMAN[triwulan - 1]} ${tahun}`;

/** Where the practice office is. */
export const ZONA = 'Asia/Jakarta';
export const KALENDER: KalenderView = { ...KALENDER_AWAL, zona: ZONA, hariLibur: new Map() };
const SUNDAY = 7;

/** @param month 1 to 3 within the quarter; 4 is the month after it */
function firstDay({ tahun, triwulan }: Triwulan, month: number): string {
  const first = Temporal.PlainDate.from({ year: tahun, month: triwulan * 3 - 2, day: 1 });
  return first.add({ months: month - 1 }).toString();
}

function nth(day: string, n: number, fits: (day: string) => boolean): string {
  let at = day;
  for (let left = fits(at) ? n - 1 : n; left > 0; ) {
    at = addDays(at, 1);
    if (fits(at)) left -= 1;
  }
  return at;
}

/** "10 Desember 2026", as people write it. */
export function dayWords(day: string): string {
  return formatCalendarDay(day, 'id').replace(/^\S+, /, '');
}

export type WhichDay = (triwulan: Triwulan) => string;

export const workday =
  (month: number, n: number): WhichDay =>
  (triwulan) =>
    nth(firstDay(triwulan, month), n, (day) => isWorkingDay(KALENDER, day));

export const sunday =
  (month: number, n: number): WhichDay =>
  (triwulan) =>
    nth(firstDay(triwulan, month), n, (day) => weekdayOf(day) === SUNDAY);

/** So many days before the quarter's last one. */
export const beforeEnd =
  (days: number): WhichDay =>
  (triwulan) =>
    addDays(firstDay(triwulan, 4), -1 - days);

/** The first quarter whose first working morning is still to come. */
export function nextTriwulan(now: Date): Triwulan {
  const { year, month } = Temporal.PlainDate.from(dayOf(now, ZONA));
  const present = { tahun: year, triwulan: Math.ceil(month / 3) };
  if (momentOf(workday(1, 1)(present), '08:00', ZONA) >= now) return present;
  return present.triwulan === 4 ? { tahun: year + 1, triwulan: 1 } : { tahun: year, triwulan: present.triwulan + 1 };
}

/** The quarter that `npm run demo` and the tests play: its holidays are known. */
export const DEMO_TRIWULAN: Triwulan = { tahun: 2026, triwulan: 4 };

/** The morning on which the office of that quarter is founded. */
export const openingOf = (triwulan: Triwulan): Date => momentOf(workday(1, 1)(triwulan), '08:00', ZONA);

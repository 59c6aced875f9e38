/** The stretch of time that a rekap tells of (D2, W4): whole calendar days on the clock of the kecamatan. Pure. */
import { Temporal } from 'temporal-polyfill';
import { formatMonth, formatShortDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';

export type Period =
  | { readonly kind: 'bulan'; readonly tahun: number; readonly bulan: number }
  | { readonly kind: 'triwulan'; readonly tahun: number; readonly triwulan: number }
  | { readonly kind: 'semester'; readonly tahun: number; readonly semester: number }
  | { readonly kind: 'tahun'; readonly tahun: number }
  /** Free: first and last day, "2026-11-24", both included. */
  | { readonly kind: 'rentang'; readonly from: string; readonly to: string };

/** From that moment on, and before `until`. */
export interface MomentRange {
  readonly from: Date;
  readonly until: Date;
}

interface DayRange {
  readonly first: Temporal.PlainDate;
  /** The day after the last. */
  readonly after: Temporal.PlainDate;
}

function months(tahun: number, firstMonth: number, count: number): DayRange {
  const first = Temporal.PlainDate.from({ year: tahun, month: firstMonth, day: 1 });
  return { first, after: first.add({ months: count }) };
}

function daysOf(period: Period): DayRange {
  switch (period.kind) {
    case 'bulan':
      return months(period.tahun, period.bulan, 1);
    case 'triwulan':
      return months(period.tahun, period.triwulan * 3 - 2, 3);
    case 'semester':
      return months(period.tahun, period.semester * 6 - 5, 6);
    case 'tahun':
      return months(period.tahun, 1, 12);
    case 'rentang':
      return {
        first: Temporal.PlainDate.from(period.from),
        after: Temporal.PlainDate.from(period.to).add({ days: 1 }),
      };
  }
}

/** The moments at which the period begins and ends. @param zona IANA zone of the kecamatan */
export function rangeOf(period: Period, zona: string): MomentRange {
  const { first, after } = daysOf(period);
  const start = (day: Temporal.PlainDate): Date => new Date(day.toZonedDateTime(zona).epochMilliseconds);
  return { from: start(first), until: start(after) };
}

/** First and last day, "2026-10-01". */
export function dayRangeOf(period: Period): { readonly first: string; readonly last: string } {
  const { first, after } = daysOf(period);
  return { first: first.toString(), last: after.subtract({ days: 1 }).toString() };
}

/** The year that the numbers of most records in it carry; null where the period touches two. */
export function yearOf(period: Period): number | null {
  const { first, after } = daysOf(period);
  return first.year === after.subtract({ days: 1 }).year ? first.year : null;
}

/** Short and safe for callback data: "b2026-11", "t2026-4", "s2026-2", "y2026", "r20261001-20261130". */
export function periodCode(period: Period): string {
  switch (period.kind) {
    case 'bulan':
      return `b${period.tahun}-${period.bulan}`;
    case 'triwulan':
      return `t${period.tahun}-${period.triwulan}`;
    case 'semester':
      return `s${period.tahun}-${period.semester}`;
    case 'tahun':
      return `y${period.tahun}`;
    case 'rentang':
      return `r${period.from.replaceAll('-', '')}-${period.to.replaceAll('-', '')}`;
  }
}

function parseDay(digits: string): string | null {
  const day = digits.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** First and last day, both included; null when one is no day of the calendar, or they stand the wrong way round. */
export function freePeriod(from: string, to: string): Period | null {
  const first = parseDay(from);
  const last = parseDay(to);
  return first !== null && last !== null && first <= last ? { kind: 'rentang', from: first, to: last } : null;
}

/** Takes the code apart again; null for what is no code of a period (buttons can be forged). */
export function parsePeriod(code: string): Period | null {
  const free = /^r(20\d{6})-(20\d{6})$/.exec(code);
  if (free) return freePeriod(free[1] ?? '', free[2] ?? '');
  const match = /^([btsy])(20\d\d)(?:-(\d{1,2}))?$/.exec(code);
  if (!match) return null;
  const tahun = Number(match[2]);
  const part = match[3] === undefined ? 0 : Number(match[3]);
  const within = (most: number): boolean => part >= 1 && part <= most;
  switch (match[1]) {
    case 'b':
      return within(12) ? { kind: 'bulan', tahun, bulan: part } : null;
    case 't':
      return within(4) ? { kind: 'triwulan', tahun, triwulan: part } : null;
    case 's':
      return within(2) ? { kind: 'semester', tahun, semester: part } : null;
    default:
      return match[3] === undefined ? { kind: 'tahun', tahun } : null;
  }
}

/** What a Kasi asks for most, for buttons: this and the last month, triwulan, semester and year, in that order. */
export function recentPeriods(now: Date, zona: string): Period[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zona).toPlainDate();
  const { year: tahun, month } = today;
  const before = today.subtract({ months: 1 });
  const triwulan = Math.ceil(month / 3);
  const semester = Math.ceil(month / 6);
  return [
    { kind: 'bulan', tahun, bulan: month },
    { kind: 'bulan', tahun: before.year, bulan: before.month },
    { kind: 'triwulan', tahun, triwulan },
    triwulan > 1
      ? { kind: 'triwulan', tahun, triwulan: triwulan - 1 }
      : { kind: 'triwulan', tahun: tahun - 1, triwulan: 4 },
    { kind: 'semester', tahun, semester },
    semester > 1 ? { kind: 'semester', tahun, semester: 1 } : { kind: 'semester', tahun: tahun - 1, semester: 2 },
    { kind: 'tahun', tahun },
    { kind: 'tahun', tahun: tahun - 1 },
  ];
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const;

/** "Triwulan IV 2026", "November 2026", "1 Okt 2026 – 24 Nov 2026" */
export function periodLabel(t: Translate, period: Period): string {
  // The days are those of the calendar, whatever the zone: noon in UTC is the same day in every formatter for UTC.
  const place = { language: t.language, zone: 'UTC' };
  const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);
  switch (period.kind) {
    case 'bulan':
      return formatMonth(noon(daysOf(period).first.toString()), place);
    case 'triwulan':
      return t.plain('rekap-period-triwulan', { angka: ROMAN[period.triwulan] ?? '', tahun: String(period.tahun) });
    case 'semester':
      return t.plain('rekap-period-semester', { angka: ROMAN[period.semester] ?? '', tahun: String(period.tahun) });
    case 'tahun':
      return t.plain('rekap-period-tahun', { tahun: String(period.tahun) });
    case 'rentang': {
      const first = formatShortDate(noon(period.from), place);
      return period.from === period.to ? first : `${first} – ${formatShortDate(noon(period.to), place)}`;
    }
  }
}

/** "1 Okt 2026 – 31 Des 2026": the days that the period covers. */
export function periodDays(t: Translate, period: Period): string {
  const { first, after } = daysOf(period);
  return periodLabel(t, { kind: 'rentang', from: first.toString(), to: after.subtract({ days: 1 }).toString() });
}

export interface TriwulanPart {
  readonly label: string;
  readonly tahun: number;
  /** 1 to 4 */
  readonly triwulan: number;
  /** First day of this part of the period, and the day after its last. */
  readonly first: string;
  readonly after: string;
  readonly range: MomentRange;
}

/** The parts of the period that lie in one triwulan each, in order; labels such as "IV/2026". */
export function quartersOf(period: Period, zona: string): TriwulanPart[] {
  const { first, after } = daysOf(period);
  const start = (day: Temporal.PlainDate): Date => new Date(day.toZonedDateTime(zona).epochMilliseconds);
  const parts = [];
  for (let from = first; Temporal.PlainDate.compare(from, after) < 0; ) {
    const triwulan = Math.ceil(from.month / 3);
    const next = from.with({ month: triwulan * 3 - 2, day: 1 }).add({ months: 3 });
    const until = Temporal.PlainDate.compare(next, after) < 0 ? next : after;
    parts.push({
      label: `${ROMAN[triwulan]}/${from.year}`,
      tahun: from.year,
      triwulan,
      first: from.toString(),
      after: until.toString(),
      range: { from: start(from), until: start(until) },
    });
    from = until;
  }
  return parts;
}

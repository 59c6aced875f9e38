/** Numbers, money, dates and times as people here write them; never a non-breaking space, since texts are searched, copied and compared. */
import type { Language } from './translate.ts';

const NUMBER_LOCALE: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-US' };
const DATE_LOCALE: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };
const ZONE_LABELS: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Ujung_Pandang': 'WITA',
  'Asia/Jayapura': 'WIT',
};
const DAY_MS = 86_400_000;

/** Where and for whom a point in time is written. */
export interface Place {
  readonly language: Language;
  /** IANA zone of the kecamatan, e.g. "Asia/Jakarta". */
  readonly zone: string;
}

// Making an Intl formatter costs a hundred times more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>();
function partsOf(date: Date, place: Place, options: Intl.DateTimeFormatOptions): Record<string, string> {
  const key = `${place.language} ${place.zone} ${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(DATE_LOCALE[place.language], { ...options, timeZone: place.zone });
    formatters.set(key, formatter);
  }
  return Object.fromEntries(formatter.formatToParts(date).map((part) => [part.type, part.value]));
}

const numbers = new Map<string, Intl.NumberFormat>();
/** "1.250.000", at most `decimals` digits behind the comma (default 2). */
export function formatNumber(value: number | bigint, language: Language, decimals = 2): string {
  const key = `${language} ${decimals}`;
  let formatter = numbers.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(NUMBER_LOCALE[language], { maximumFractionDigits: decimals });
    numbers.set(key, formatter);
  }
  return formatter.format(value);
}

/** Whole rupiah: "Rp1.250.000", "-Rp500". */
export function formatRupiah(value: bigint | number, language: Language): string {
  const amount = typeof value === 'bigint' ? value : Math.round(value);
  return amount < 0 ? `-Rp${formatNumber(-amount, language, 0)}` : `Rp${formatNumber(amount, language, 0)}`;
}

/** A share (0.5) as "50%". */
export function formatPercent(share: number, language: Language, decimals = 0): string {
  return `${formatNumber(share * 100, language, decimals)}%`;
}

/** "Selasa, 24 November 2026" */
export function formatDate(date: Date, place: Place): string {
  const { weekday, day, month, year } = partsOf(date, place, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return `${weekday}, ${day} ${month} ${year}`;
}

/** "24 Nov 2026", for lists and tables. */
export function formatShortDate(date: Date, place: Place): string {
  const { day, month, year } = partsOf(date, place, { day: 'numeric', month: 'short', year: 'numeric' });
  return `${day} ${month} ${year}`;
}

/** A day of the calendar ("2026-11-24") as "Selasa, 24 November 2026". @throws RangeError when there is no such day. */
export function formatCalendarDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) {
    throw new RangeError(`Not a day of the calendar: ${day}`);
  }
  return formatDate(date, { language, zone: 'UTC' });
}

/** "November 2026" */
export function formatMonth(date: Date, place: Place): string {
  const { month, year } = partsOf(date, place, { month: 'long', year: 'numeric' });
  return `${month} ${year}`;
}

/** WIB, WITA or WIT; elsewhere the offset ("GMT+8"). */
export function zoneLabel(zone: string): string {
  return (
    ZONE_LABELS[zone] ??
    partsOf(new Date(0), { language: 'en', zone }, { timeZoneName: 'shortOffset' })['timeZoneName'] ??
    zone
  );
}

/** "14.30 WIB"; English "14:30 WIB". */
export function formatTime(date: Date, place: Place): string {
  const { hour, minute } = partsOf(date, place, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${hour}${place.language === 'id' ? '.' : ':'}${minute} ${zoneLabel(place.zone)}`;
}

/** "Selasa, 24 November 2026, 14.30 WIB" */
export function formatDateTime(date: Date, place: Place): string {
  return `${formatDate(date, place)}, ${formatTime(date, place)}`;
}

function calendarDayNumber(date: Date, zone: string): number {
  const { year, month, day } = partsOf(
    date,
    { language: 'en', zone },
    { year: 'numeric', month: 'numeric', day: 'numeric' },
  );
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS;
}

/** Seen from `now`: "sekarang", "5 menit yang lalu", "kemarin", "3 hari yang lalu", "besok", "dalam 2 jam"; days are those of the calendar there. */
export function formatRelative(date: Date, now: Date, place: Place): string {
  const relative = new Intl.RelativeTimeFormat(NUMBER_LOCALE[place.language], { numeric: 'auto' });
  const days = calendarDayNumber(date, place.zone) - calendarDayNumber(now, place.zone);
  if (days !== 0) {
    if (Math.abs(days) < 31) return relative.format(days, 'day');
    return Math.abs(days) < 365
      ? relative.format(Math.round(days / 30.44), 'month')
      : relative.format(Math.round(days / 365.25), 'year');
  }
  const minutes = Math.trunc((date.getTime() - now.getTime()) / 60_000);
  if (minutes === 0) return relative.format(0, 'second');
  return Math.abs(minutes) < 60
    ? relative.format(minutes, 'minute')
    : relative.format(Math.trunc(minutes / 60), 'hour');
}

/** "Sarapat, Jaar, dan Matabu" */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(NUMBER_LOCALE[language], { type: 'conjunction' }).format(items);
}

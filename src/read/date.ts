/** Days as people in Indonesia write them: "17/8/26", "Senin tgl 30/11/2026", "lima desember 2026", "5-XII-2026", "besok", "tgl 5 bln 12". */
import { Temporal } from 'temporal-polyfill';
import { RELATIVE, ROMAN_MONTHS, WEEKDAYS } from './calendar-words.ts';
import { MONTH_LEADS, WHICH, monthName, yearAt, yearOfTwo } from './month-and-year.ts';
import { takeNumber } from './number.ts';
import { type DateFrame, type Day, daysOfMonth, edgesOfMonth, placedDays, weekdaysOf } from './placed-days.ts';
import { phraseAt, phrases, UNTIL } from './quantity.ts';
import { type Doubt, type Reading, settle, type Taken } from './reading.ts';
import { type Words, wordsOf } from './words.ts';

/** impossible: a day that no calendar has, or none on the side of today that is asked about. */
export type DateProblem = 'impossible';
/** Some days, or a form of words that names a day which does not exist. */
type Found = Taken<Day> | null;

const DAY_LEADS = phrases('pada|hari|on|sejak|mulai|,');
const DATE_LEADS = phrases('tanggal|tgl .|tgl|tg');
const TAILS = phrases('pagi hari|siang hari|sore hari|malam hari|pagi|siang|sore|petang|malam|.');
const COMMA = phrases(',');
const COLON = phrases(':');
const BETWEEN = phrases(`${UNTIL}|dan|atau|/`);

/** What day is meant, seen from `frame.today`. */
export function readDate(raw: string, frame: DateFrame): Reading<string, DateProblem> {
  const words = wordsOf(raw);
  const skipped: Words[number][] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = takeDay(words.slice(at), frame);
    if (!found) {
      skipped.push(words[at] as Words[number]);
      // What begins with a figure and is no date is not half a date either.
      if (/^\d/.test(words[at]?.text ?? '')) return { unread: 'unreadable' };
      continue;
    }
    if (found.means.length === 0) return { unread: 'impossible' };
    const means = [...new Set(found.means.map(String))];
    return settle({ means, because: found.because, rest: [...skipped, ...found.rest] });
  }
  return { unread: 'unreadable' };
}

function takeDay(all: Words, frame: DateFrame): Found {
  const words = all.slice(phraseAt(all, DAY_LEADS));
  // "hari ini" begins with a word that stands before any day.
  const found =
    relative(all, frame) ??
    relative(words, frame) ??
    withWeekday(words, frame) ??
    dated(words, frame) ??
    counted(words, frame) ??
    edge(words, frame);
  if (!found) return words.length < all.length && words.length > 0 ? takeDay(words, frame) : null;
  return { ...found, rest: withoutTails(found.rest) };
}

function withoutTails(words: Words): Words {
  const length = phraseAt(words, TAILS);
  return length === 0 ? words : withoutTails(words.slice(length));
}

function relative(words: Words, { today }: DateFrame): Found {
  for (const [phrase, days] of RELATIVE) {
    if (phrase.every((one, at) => words[at]?.text === one))
      return { means: [Temporal.PlainDate.from(today).add({ days })], rest: words.slice(phrase.length) };
  }
  return null;
}

/** "senin", "senin depan", and a date with its weekday, which must agree. */
function withWeekday(words: Words, frame: DateFrame): Found {
  const number = WEEKDAYS.get(words[0]?.text ?? '');
  if (number === undefined && words[0]?.text !== 'pekan') return null;
  const rest = words.slice(1);
  const date = dated(rest.slice(phraseAt(rest, COMMA)), frame) ?? relativeBehind(rest, frame);
  if (date && number !== undefined) return agreeing(date, number);
  const which = WHICH.get(rest[0]?.text ?? '') ?? (rest[0]?.text === 'besok' ? 2 : undefined);
  const means = weekdaysOf(number ?? 7, which, frame, words[0]?.text === 'minggu' || number === undefined);
  if (number === undefined && which === undefined) return null;
  return { means, because: means.length > 1 ? 'several' : undefined, rest: which === undefined ? rest : rest.slice(1) };
}
const relativeBehind = (words: Words, frame: DateFrame): Found =>
  words[0]?.text === 'besok' || words[0]?.text === 'kemarin' ? null : relative(words, frame);

/** A weekday that is not the date's: one of the two is a slip. */
function agreeing(date: Taken<Day>, number: number): Taken<Day> {
  const fitting = date.means.filter((day) => day.dayOfWeek === number);
  if (fitting.length > 0 || date.means.length === 0) return { ...date, means: fitting };
  const near = date.means.map((day) => {
    const ahead = (number - day.dayOfWeek + 7) % 7;
    return day.add({ days: ahead <= 3 ? ahead : ahead - 7 });
  });
  return { ...date, means: [...date.means, ...near], because: 'weekday' };
}

/** One or two figures or number words, as a day of a month. */
function dayNumber(words: Words): { days: readonly number[]; because: Doubt | undefined; rest: Words } | null {
  const one = smallNumber(words, 31);
  if (!one) return null;
  const range = phraseAt(one.rest, BETWEEN);
  const other = range > 0 ? smallNumber(one.rest.slice(range), 31) : null;
  // "5-7 desember" are two days, "5-7-2026" is one, and so is "5/7".
  if (other && other.value > one.value && monthName(other.rest))
    return { days: [one.value, other.value], because: 'range', rest: other.rest };
  return { days: [one.value], because: one.because, rest: one.rest };
}

function smallNumber(words: Words, max: number): { value: number; because: Doubt | undefined; rest: Words } | null {
  const [first] = words;
  if (/^\d{1,2}$/.test(first?.text ?? ''))
    return { value: Number(first?.text), because: undefined, rest: words.slice(1) };
  if (/^\d/.test(first?.text ?? '')) return null;
  const taken = takeNumber(words);
  const [value] = taken?.means ?? [];
  if (
    !taken ||
    value === undefined ||
    taken.means.length > 1 ||
    value % 1_000n !== 0n ||
    value > BigInt(max) * 1_000n ||
    value < 0n
  )
    return null;
  return { value: Number(value / 1_000n), because: taken.because, rest: taken.rest };
}

const SEPARATOR = /^[-/.]$/;

/** A day with its month. */
function dated(all: Words, frame: DateFrame): Found {
  const lead = phraseAt(all, DATE_LEADS);
  const words = all.slice(lead).slice(phraseAt(all.slice(lead), COLON));
  const iso = isoDate(words, frame) ?? pointed(words, frame);
  if (iso) return iso;
  const day = dayNumber(words);
  if (!day) return null;
  const parted = SEPARATOR.test(day.rest[0]?.text ?? '') ? day.rest.slice(1) : day.rest;
  const named = monthName(parted) ?? roman(parted, parted.length < day.rest.length);
  if (named) {
    const behind = SEPARATOR.test(named.rest[0]?.text ?? '') && named.rest[1] ? named.rest.slice(1) : named.rest;
    const year = yearAt(behind, frame);
    const means = day.days.flatMap((one) => placedDays(one, named.month, year?.year, frame));
    return { means, because: day.because ?? named.because, rest: year ? year.rest : named.rest };
  }
  const which = phraseAt(day.rest, MONTH_LEADS);
  const shift = which > 0 ? WHICH.get(day.rest[which]?.text ?? '') : undefined;
  if (shift !== undefined)
    return {
      means: daysOfMonth(day.days[0] ?? 0, shift, frame),
      because: day.because,
      rest: day.rest.slice(which + 1),
    };
  const figures = numeric(words, frame);
  if (figures) return figures;
  if (lead === 0) return null;
  return { means: daysOfMonth(day.days[0] ?? 0, undefined, frame), because: day.because, rest: day.rest };
}

function roman(words: Words, parted: boolean): { month: number; because?: Doubt; rest: Words } | null {
  const month = ROMAN_MONTHS.get(words[0]?.text ?? '');
  return month !== undefined && parted ? { month, rest: words.slice(1) } : null;
}

/** "17/8/26", "17-8", "17 8 2026". */
function numeric(words: Words, frame: DateFrame): Found {
  const [day, first, ...more] = words;
  if (!/^\d{1,2}$/.test(day?.text ?? '') || !first) return null;
  const parted = SEPARATOR.test(first.text);
  const behind = parted ? more : [first, ...more];
  const month = behind[0]?.text ?? '';
  if (!/^\d{1,2}$/.test(month)) return null;
  let rest: Words = behind.slice(1);
  const sign = rest[0]?.text ?? '';
  const year = yearAt(SEPARATOR.test(sign) ? rest.slice(1) : rest, frame);
  // Two figures without a sign between them are a date only with their year.
  if (!parted && !year) return null;
  if (year) rest = year.rest;
  return { means: placedDays(Number(day?.text), Number(month), year?.year, frame), rest };
}

/** "17.08.2026", "17.8": one figure to whoever parts words. */
function pointed(words: Words, frame: DateFrame): Found {
  const match = /^(\d{1,2})[.,](\d{1,2})(?:[.,](\d{4}|\d{2}))?$/.exec(words[0]?.text ?? '');
  if (!match) return null;
  const [, day, month, written] = match;
  const behind = written === undefined ? yearAt(words.slice(1), frame) : null;
  const year =
    written === undefined ? behind?.year : written.length === 2 ? yearOfTwo(written, frame) : Number(written);
  return { means: placedDays(Number(day), Number(month), year, frame), rest: behind ? behind.rest : words.slice(1) };
}

function isoDate(words: Words, frame: DateFrame): Found {
  const [year, first, month, second, day] = words;
  if (!/^\d{4}$/.test(year?.text ?? '') || !/^[/-]$/.test(first?.text ?? '') || first?.text !== second?.text)
    return null;
  if (!/^\d{1,2}$/.test(month?.text ?? '') || !/^\d{1,2}$/.test(day?.text ?? '')) return null;
  return { means: placedDays(Number(day?.text), Number(month?.text), Number(year?.text), frame), rest: words.slice(5) };
}

/** Which way the days go: behind today, or ahead of it. */
const WAYS = [
  [phrases('yang lalu|yg lalu|lalu'), -1],
  [phrases('yang akan datang|yg akan datang|ke depan|kedepan|kemudian|lagi'), 1],
] as const;
const UNITS: Readonly<Record<string, 'days' | 'weeks' | 'months'>> = {
  hari: 'days',
  minggu: 'weeks',
  pekan: 'weeks',
  bulan: 'months',
};

/** "3 hari lagi", "seminggu lagi", "dua minggu yang lalu". */
function counted(words: Words, { today }: DateFrame): Found {
  const glued = /^se(hari|minggu|pekan|bulan)$/.exec(words[0]?.text ?? '')?.[1];
  const taken = glued ? null : takeNumber(words);
  const [value] = taken?.means ?? [];
  const count = glued ? 1_000n : value;
  const behind = glued ? [{ text: glued, tight: false }, ...words.slice(1)] : (taken?.rest ?? []);
  const unit = UNITS[behind[0]?.text ?? ''];
  if (count === undefined || !unit || (taken?.means.length ?? 1) > 1 || count % 1_000n !== 0n || count > 999_000n)
    return null;
  for (const [way, sign] of WAYS) {
    const length = phraseAt(behind.slice(1), way);
    if (length === 0) continue;
    const amount = Number(count / 1_000n) * sign;
    return {
      means: [Temporal.PlainDate.from(today).add({ [unit]: amount })],
      because: taken?.because,
      rest: behind.slice(1 + length),
    };
  }
  return null;
}

/** "awal bulan", "akhir bulan depan", "pertengahan november" (about). */
function edge(words: Words, frame: DateFrame): Found {
  const which = /^(?:awal|akhir|pertengahan)$/.exec(words[0]?.text ?? '')?.[0] as
    | 'awal'
    | 'akhir'
    | 'pertengahan'
    | undefined;
  if (!which) return null;
  const named = monthName(words.slice(1));
  if (named) {
    const year = yearAt(named.rest, frame);
    const [first] = placedDays(1, named.month, year?.year, frame);
    if (!first) return { means: [], rest: [] };
    const day = which === 'awal' ? first : first.with({ day: which === 'akhir' ? first.daysInMonth : 15 });
    return { means: [day], because: 'about', rest: year ? year.rest : named.rest };
  }
  if (phraseAt(words.slice(1), MONTH_LEADS) === 0) return null;
  const shift = WHICH.get(words[2]?.text ?? '');
  return { means: edgesOfMonth(which, shift, frame), rest: words.slice(shift === undefined ? 2 : 3) };
}

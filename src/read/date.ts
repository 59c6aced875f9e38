/** Days as people in Indonesia write them: "17/8/26", "Senin tgl 30/11/2026", "lima desember 2026", "5-XII-2026", "besok", "tgl 5 bln 12". */
import { Temporal } from 'temporal-polyfill';
import { RELATIVE, ROMAN_MONTHS, WEEKDAYS } from './calendar-words.ts';
import { counted, edge } from './counted-days.ts';
import { MONTH_LEADS, WHICH, monthName, yearAt, yearOfTwo } from './month-and-year.ts';
import { takeNumber } from './number.ts';
import { type DateFrame, type Day, daysOfMonth, placedDays, weekdaysOf } from './placed-days.ts';
import { phraseAt, phrases, UNTIL } from './quantity.ts';
import { type Doubt, type Reading, settle, type Taken } from './reading.ts';
import { type Words, answerWords } from './words.ts';

/** impossible: a day that no calendar has, or none on the side of today that is asked about. */
export type DateProblem = 'impossible';
/** Some days, or a form of words that names a day which does not exist. */
type Found = Taken<Day> | null;

const DAY_LEADS = phrases(
  'pada|hari|hari / tanggal|hari / tgl|hari , tanggal|hari , tgl|hari dan tanggal|hari & tanggal|on|sejak|mulai|,|:',
);
const DATE_LEADS = phrases('tanggal|tgl .|tgl|tg');
const TAILS = phrases('pagi hari|siang hari|sore hari|malam hari|pagi|siang|sore|petang|malam|.');
const COMMA = phrases(',|/|-');
const BETWEEN_DAYS = phrases(', hari|, tanggal|, tgl|,|hari|/|:');
const COLON = phrases(':');
const BETWEEN = phrases(`${UNTIL}|dan|atau|/`);

/** What day is meant, seen from `frame.today`. */
export function readDate(raw: string, frame: DateFrame): Reading<string, DateProblem> {
  const words = answerWords(raw);
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
  return confirmed({ ...found, rest: withoutTails(found.rest) }, frame);
}

/** "besok, Rabu", "hari ini tgl 24": the same day once more; another one is a slip. */
function confirmed(found: Taken<Day>, frame: DateFrame): Taken<Day> {
  const [day, ...others] = found.means;
  if (!day || others.length > 0 || found.because) return found;
  const behind = found.rest.slice(phraseAt(found.rest, BETWEEN_DAYS));
  const weekday = WEEKDAYS.get(behind[0]?.text ?? '');
  if (weekday !== undefined && !WHICH.has(behind[1]?.text ?? ''))
    return confirmed({ ...agreeing({ ...found, rest: behind.slice(1) }, weekday) }, frame);
  const again =
    behind.length < found.rest.length || DATE_LEADS.some(([lead]) => lead === behind[0]?.text)
      ? dated(behind, frame)
      : null;
  if (!again || again.means.length === 0) return found;
  if (again.means.some((one) => one.equals(day))) return { ...found, rest: withoutTails(again.rest) };
  return { means: [day, ...again.means], because: 'weekday', rest: again.rest };
}

function withoutTails(words: Words): Words {
  const length = phraseAt(words, TAILS);
  return length === 0 ? words : withoutTails(words.slice(length));
}

function relative(words: Words, { today }: DateFrame): Found {
  // "Besok lusa" is the day after tomorrow to some, "one of these days" to others.
  if (words[0]?.text === 'besok' && words[1]?.text === 'lusa') {
    const day = Temporal.PlainDate.from(today);
    return { means: [day.add({ days: 1 }), day.add({ days: 2 })], because: 'several', rest: words.slice(2) };
  }
  for (const [phrase, days] of RELATIVE) {
    if (phrase.every((one, at) => words[at]?.text === one))
      return { means: [Temporal.PlainDate.from(today).add({ days })], rest: words.slice(phrase.length) };
  }
  return null;
}

/** "senin", "senin depan", and a date with its weekday, which must agree. */
function withWeekday(words: Words, frame: DateFrame): Found {
  const inWeek = weekdayInWeek(words, frame);
  if (inWeek) return inWeek;
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
/** "jumat minggu depan", "minggu depan hari senin": a day of that week. */
function weekdayInWeek(words: Words, frame: DateFrame): Found {
  const weekAt = (at: number): number | undefined =>
    /^(?:minggu|pekan)$/.test(words[at]?.text ?? '') ? WHICH.get(words[at + 1]?.text ?? '') : undefined;
  const behind = weekAt(1);
  const length = phraseAt(words.slice(2), DAY_LEADS);
  const number = WEEKDAYS.get(words[behind === undefined ? 2 + length : 0]?.text ?? '');
  const shift = behind ?? weekAt(0);
  if (number === undefined || shift === undefined) return null;
  const today = Temporal.PlainDate.from(frame.today);
  const day = today.add({ days: number - today.dayOfWeek + 7 * shift });
  // A Sunday ends the week of some and begins that of others.
  const means = number === 7 ? [day, day.subtract({ days: 7 })] : [day];
  return {
    means,
    because: number === 7 ? 'several' : undefined,
    rest: words.slice(3 + (behind === undefined ? length : 0)),
  };
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
  // "3O", "l2"
  if (/^(?=.*\d)[\doil]{2}$/.test(first?.text ?? ''))
    return {
      value: Number(first?.text.replace(/o/g, '0').replace(/[il]/g, '1')),
      because: 'letters',
      rest: words.slice(1),
    };
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
  const named = monthName(parted) ?? roman(parted, parted.length < day.rest.length, frame);
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
  const means = daysOfMonth(day.days[0] ?? 0, undefined, frame);
  return { means, because: day.because, rest: withoutSide(day.rest, means, frame) };
}

/** "tgl 30 ini", "tgl 20 kemarin": on which side of today a day of the month lies, where it lies there. */
function withoutSide(words: Words, means: readonly Day[], { today }: DateFrame): Words {
  const side = words[0]?.text ?? '';
  const fits = means.every((day) => {
    const ahead = Temporal.PlainDate.compare(day, today);
    if (side === 'ini') return true;
    return /^(?:kemarin|kemaren|lalu)$/.test(side) ? ahead < 0 : side === 'nanti' && ahead > 0;
  });
  return fits && means.length > 0 ? words.slice(1) : words;
}

/** "5-XII-2026", "5 XII 2026" */
function roman(
  words: Words,
  parted: boolean,
  frame: DateFrame,
): { month: number; because?: Doubt; rest: Words } | null {
  const month = ROMAN_MONTHS.get(words[0]?.text ?? '');
  const sure = parted || (words[0]?.text !== 'i' && yearAt(words.slice(1), frame) !== null);
  return month !== undefined && sure ? { month, rest: words.slice(1) } : null;
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

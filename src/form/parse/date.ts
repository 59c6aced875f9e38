/** Days as people in Indonesia write them: "17/8/26", "17 agustus", "besok", "senin depan", "tanggal 5", "akhir bulan". */
// Its Indonesian part alone: the whole library brings fifteen languages to memory.
import * as chrono from 'chrono-node/id';
import { Temporal } from 'temporal-polyfill';
import { plainDigits } from './digits.ts';
import { wordsToNumber } from './number-words.ts';

export type DateResult =
  /** ISO dates; more than one where the words mean more than one day ("minggu depan"), so that the person chooses. */
  { readonly dates: readonly string[] } | { readonly problem: 'unreadable' | 'impossible' };

export interface DateFrame {
  /** The day on which the person wrote, in the office's zone, "YYYY-MM-DD". */
  readonly today: string;
  /** Where a day without a year lies: before, after, or nearest to today. */
  readonly direction: 'past' | 'future' | 'any';
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    januari: 1,
    jan: 1,
    januarie: 1,
    january: 1,
    februari: 2,
    feb: 2,
    pebruari: 2,
    peb: 2,
    february: 2,
    maret: 3,
    mar: 3,
    mrt: 3,
    march: 3,
    april: 4,
    apr: 4,
    mei: 5,
    may: 5,
    juni: 6,
    jun: 6,
    june: 6,
    juli: 7,
    jul: 7,
    july: 7,
    agustus: 8,
    agu: 8,
    agt: 8,
    ags: 8,
    aug: 8,
    agst: 8,
    august: 8,
    september: 9,
    sep: 9,
    sept: 9,
    oktober: 10,
    okt: 10,
    oct: 10,
    october: 10,
    november: 11,
    nov: 11,
    nopember: 11,
    nop: 11,
    desember: 12,
    des: 12,
    dec: 12,
    december: 12,
  }),
);
const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    senin: 1,
    selasa: 2,
    rabu: 3,
    kamis: 4,
    jumat: 5,
    "jum'at": 5,
    sabtu: 6,
    ahad: 7,
    minggu: 7,
    monday: 1,
    tuesday: 2,
    wednesday: 3,
    thursday: 4,
    friday: 5,
    saturday: 6,
    sunday: 7,
  }),
);
const RELATIVE: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'hari ini': 0,
    sekarang: 0,
    today: 0,
    tadi: 0,
    'tadi pagi': 0,
    'tadi siang': 0,
    'tadi sore': 0,
    besok: 1,
    bsk: 1,
    esok: 1,
    tomorrow: 1,
    lusa: 2,
    'besok lusa': 2,
    kemarin: -1,
    kemaren: -1,
    yesterday: -1,
    semalam: -1,
    'tadi malam': -1,
    'kemarin lusa': -2,
    'kemarin dulu': -2,
  }),
);

const PREFIX = /^(?:(?:pada|hari|tanggal|tgl\.?|on) )+/;
const NUMERIC = /^(\d{1,2}) ?[/.\- ] ?(\d{1,2})(?: ?[/.\- ] ?(\d{4}|\d{2}))?$/;
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const NAMED = /^(\d{1,2})[ -]?([a-z]+)\.?(?:[ -]?,?(\d{4}|\d{2}))?$/;
const DAY_ONLY = /^(?:tanggal|tgl\.?) (\d{1,2})(?: (?:bulan )?(ini|depan|lalu|kemarin))?$/;
const EDGE = /^(awal|akhir|pertengahan) bulan(?: (ini|depan|lalu|kemarin))?$/;
const IN_DAYS = /^(\d{1,3}|[a-z ]+?) (hari|minggu|pekan|bulan) (lagi|ke depan|kemudian|(?:yang |yg )?lalu)$/;
const WEEKDAY = /^([a-z']+)(?: (ini|depan|lalu|kemarin|besok))?$/;

type Day = Temporal.PlainDate;

/** What day is meant, seen from `frame.today`. */
export function parseDate(raw: string, frame: DateFrame): DateResult {
  const today = Temporal.PlainDate.from(frame.today);
  const text = plainDigits(raw)
    .replace(/[.!?]+$/, '')
    .replace(/^([a-z']+), /, dropWeekday);
  const bare = text.replace(PREFIX, '');
  const relative = RELATIVE.get(text) ?? RELATIVE.get(bare);
  if (relative !== undefined) return one(today.add({ days: relative }));
  return (
    dayOfMonth(DAY_ONLY.exec(text), today, frame) ??
    edgeOfMonth(EDGE.exec(bare), today, frame) ??
    written(bare, today, frame) ??
    inDays(IN_DAYS.exec(bare), today) ??
    weekday(WEEKDAY.exec(bare), today, frame) ??
    byChrono(bare, today)
  );
}

/** "Selasa, 24 november": the date says it all. */
function dropWeekday(whole: string, word: string): string {
  return WEEKDAYS.has(word) ? '' : whole;
}
function one(day: Day): DateResult {
  return { dates: [day.toString()] };
}

/** A day without a year lies in the year that fits the direction; nearest to today when there is none. */
function placed(day: number, month: number, year: number | undefined, today: Day, frame: DateFrame): DateResult {
  const make = (y: number): Day | null => {
    const first = Temporal.PlainDate.from({ year: y, month: Math.min(Math.max(month, 1), 12), day: 1 });
    return month >= 1 && month <= 12 && day >= 1 && day <= first.daysInMonth ? first.with({ day }) : null;
  };
  if (year !== undefined) {
    const found = make(year);
    return found ? one(found) : { problem: 'impossible' };
  }
  const near = [-1, 0, 1].flatMap((shift) => make(today.year + shift) ?? []);
  const fits = near.filter(
    (d) =>
      frame.direction === 'any' || Temporal.PlainDate.compare(d, today) * (frame.direction === 'past' ? -1 : 1) >= 0,
  );
  const distance = (d: Day): number => Math.abs(today.until(d).days);
  const [best] = fits.sort((a, b) => distance(a) - distance(b));
  return best ? one(best) : { problem: 'impossible' };
}

function written(text: string, today: Day, frame: DateFrame): DateResult | null {
  const iso = ISO.exec(text);
  if (iso) return placed(Number(iso[3]), Number(iso[2]), Number(iso[1]), today, frame);
  const numeric = NUMERIC.exec(text);
  if (numeric) return placed(Number(numeric[1]), Number(numeric[2]), fullYear(numeric[3]), today, frame);
  const named = NAMED.exec(text);
  const month = named ? MONTHS.get(named[2] ?? '') : undefined;
  return named && month !== undefined ? placed(Number(named[1]), month, fullYear(named[3]), today, frame) : null;
}
function fullYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function monthShift(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return word === 'depan' ? 1 : word === 'ini' ? 0 : -1;
}

function dayOfMonth(match: RegExpExecArray | null, today: Day, frame: DateFrame): DateResult | null {
  if (!match) return null;
  const day = Number(match[1]);
  const shift = monthShift(match[2]);
  const inMonth = (months: number): Day | null => {
    const month = today.with({ day: 1 }).add({ months });
    return day >= 1 && day <= month.daysInMonth ? month.with({ day }) : null;
  };
  if (shift !== undefined) {
    const found = inMonth(shift);
    return found ? one(found) : { problem: 'impossible' };
  }
  const order = frame.direction === 'past' ? [0, -1, -2] : frame.direction === 'future' ? [0, 1, 2] : [0];
  for (const months of order) {
    const found = inMonth(months);
    if (!found) continue;
    const after = Temporal.PlainDate.compare(found, today);
    if (frame.direction === 'any' || (frame.direction === 'past' ? after <= 0 : after >= 0)) return one(found);
  }
  return { problem: 'impossible' };
}

function edgeOfMonth(match: RegExpExecArray | null, today: Day, frame: DateFrame): DateResult | null {
  if (!match) return null;
  const at = (months: number): Day => {
    const month = today.with({ day: 1 }).add({ months });
    if (match[1] === 'akhir') return month.with({ day: month.daysInMonth });
    return match[1] === 'awal' ? month : month.with({ day: 15 });
  };
  const shift = monthShift(match[2]);
  if (shift !== undefined) return one(at(shift));
  const after = Temporal.PlainDate.compare(at(0), today);
  if (frame.direction === 'past' && after > 0) return one(at(-1));
  if (frame.direction === 'future' && after < 0) return one(at(1));
  return one(at(0));
}

function inDays(match: RegExpExecArray | null, today: Day): DateResult | null {
  if (!match) return null;
  const [, amount = '', unit, way = ''] = match;
  const count = /^\d/.test(amount) ? BigInt(amount) : wordsToNumber(amount);
  if (count === null || count > 999n) return null;
  const signed = Number(count) * (way.endsWith('lalu') ? -1 : 1);
  return one(today.add(unit === 'hari' ? { days: signed } : unit === 'bulan' ? { months: signed } : { weeks: signed }));
}

/** "senin" is the nearest one in the direction; "senin depan" the one in next week; "minggu depan" may also mean "in a week". */
function weekday(match: RegExpExecArray | null, today: Day, frame: DateFrame): DateResult | null {
  const number = match ? WEEKDAYS.get(match[1] ?? '') : undefined;
  if (!match || number === undefined) return null;
  const thisWeek = today.add({ days: number - today.dayOfWeek });
  const which = match[2];
  if (which === undefined) {
    const ahead = thisWeek.add({ days: number < today.dayOfWeek ? 7 : 0 });
    const back = thisWeek.subtract({ days: number > today.dayOfWeek ? 7 : 0 });
    return one(frame.direction === 'past' ? back : ahead);
  }
  if (which === 'ini') return one(thisWeek);
  if (which === 'besok') return one(thisWeek.add({ days: number <= today.dayOfWeek ? 7 : 0 }));
  const shifted = which === 'depan' ? thisWeek.add({ days: 7 }) : thisWeek.subtract({ days: 7 });
  if (match[1] === 'minggu') {
    const week = today.add({ days: which === 'depan' ? 7 : -7 });
    return { dates: [...new Set([week.toString(), shifted.toString()])] };
  }
  // On Wednesday, "senin lalu" is the day before yesterday to some, last week's Monday to others; the same with "depan".
  const ambiguous = which === 'depan' ? number > today.dayOfWeek : number < today.dayOfWeek;
  return ambiguous ? { dates: [thisWeek.toString(), shifted.toString()] } : one(shifted);
}

/** Everything else that the library knows, if it understands the whole text and not just a word in it. */
function byChrono(text: string, today: Day): DateResult {
  const noon = new Date(`${today.toString()}T12:00:00Z`);
  const [found, second] = chrono.casual.parse(text, { instant: noon, timezone: 0 });
  if (!found || second || found.end || !found.start.isCertain('day') || found.text.length < text.length)
    return { problem: 'unreadable' };
  const [year, month, day] = [found.start.get('year'), found.start.get('month'), found.start.get('day')];
  if (year === null || month === null || day === null) return { problem: 'unreadable' };
  return one(Temporal.PlainDate.from({ year, month, day }));
}

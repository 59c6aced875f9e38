/** Months and years within a date. */
import { distance } from 'fastest-levenshtein';
import { MONTHS } from './calendar-words.ts';
import { takeNumber } from './number.ts';
import type { DateFrame } from './placed-days.ts';
import { phraseAt, phrases } from './quantity.ts';
import type { Doubt } from './reading.ts';
import type { Words } from './words.ts';

export const MONTH_LEADS = phrases('bulan|bln .|bln');
const YEAR_LEADS = phrases('tahun|thn .|thn|th .|th|,');
/** Seen from now. */
export const WHICH: ReadonlyMap<string, number> = new Map([
  ['ini', 0],
  ['depan', 1],
  ['dpn', 1],
  ['mendatang', 1],
  ['lalu', -1],
  ['kemarin', -1],
  ['kemaren', -1],
]);

/** A month by its name, or by its number behind "bulan". */
export function monthName(words: Words): { month: number; because?: Doubt; rest: Words } | null {
  const lead = phraseAt(words, MONTH_LEADS);
  const behind = words.slice(lead);
  const text = behind[0]?.text ?? '';
  const exact = MONTHS.get(text) ?? (lead > 0 && /^\d{1,2}$/.test(text) ? Number(text) : undefined);
  const month = exact ?? misspeltMonth(text);
  if (month === undefined) return null;
  const rest = behind.slice(1);
  return {
    month,
    ...(exact === undefined ? { because: 'misspelt' } : {}),
    rest: rest[0]?.text === '.' && rest[0].tight ? rest.slice(1) : rest,
  };
}

/** "desembr": one letter wrong, missing or too many; short names bear none, for "juni" is no "juli". */
function misspeltMonth(text: string): number | undefined {
  if (text.length < 6) return undefined;
  for (const [name, month] of MONTHS) if (name.length > 6 && distance(name, text) === 1) return month;
  return undefined;
}

/** "99" is not seventy years ahead. */
export function yearOfTwo(text: string, { today }: DateFrame): number {
  const year = 2000 + Number(text);
  return year > Number(today.slice(0, 4)) + 20 ? year - 100 : year;
}

/** A year in two or four figures, or in words, "tahun depan"; null when none stands there. */
export function yearAt(words: Words, frame: DateFrame): { year: number; rest: Words } | null {
  const behind = words.slice(phraseAt(words, YEAR_LEADS));
  const text = behind[0]?.text ?? '';
  if (/^(?:\d{4}|\d{2})$/.test(text))
    return { year: text.length === 2 ? yearOfTwo(text, frame) : Number(text), rest: behind.slice(1) };
  const shift = behind.length < words.length && words[0]?.text !== ',' ? WHICH.get(text) : undefined;
  if (shift !== undefined) return { year: Number(frame.today.slice(0, 4)) + shift, rest: behind.slice(1) };
  const said = /^[a-z]/.test(text) ? takeNumber(behind) : null;
  const [value] = said?.means ?? [];
  if (!said || said.because || value === undefined || value < 1_900_000n || value > 2_200_000n) return null;
  return { year: Number(value / 1_000n), rest: said.rest };
}

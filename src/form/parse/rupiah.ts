/** Money in rupiah: "Rp1.250.000,50", "1,5 jt", "2 ribu", "1 juta 250 ribu". Strict: "1.5" or "1,250" could mean two things and are refused. */
import { plainDigits } from './digits.ts';
import { isNumberWord, MULTIPLIERS, wordsToNumber } from './number-words.ts';

export type RupiahProblem = 'unreadable' | 'ambiguous' | 'negative';
export type RupiahResult = { readonly rupiah: bigint } | { readonly problem: RupiahProblem };

const UNITS: ReadonlyMap<string, bigint> = new Map([...MULTIPLIERS, ['k', 1_000n]]);
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/;
/** English grouping cannot be anything else once there are two commas. */
const GROUPED_ENGLISH = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d{1,2})?$/;
const PLAIN = /^\d+(?:,\d{1,2})?$/;
const SCALED = /^(\d+)(?:[.,](\d{1,2}))?$/;
const TERM = /([\d.,]*\d) ?([a-z]+)?/y;

/**
 * Whole rupiah; sen are dropped, since nobody pays them.
 * Nothing is guessed: a text that could mean two amounts is `ambiguous`.
 */
export function parseRupiah(raw: string): RupiahResult {
  const text = plainDigits(raw)
    .replace(/^(?:rp\.?|idr) ?/, '')
    .replace(/ ?(?:rupiah|rp|idr)\.?$/, '')
    // "1.250.000,-" is how amounts end on paper.
    .replace(/,(?:-+|=)$/, '')
    .replace(/\.$/, '')
    .trim();
  if (text.startsWith('-')) return { problem: 'negative' };
  if (text === '') return { problem: 'unreadable' };
  if (/^[a-z -]+$/.test(text)) {
    const value = text.split(/[ -]/).every(isNumberWord) ? wordsToNumber(text) : null;
    return value === null ? { problem: 'unreadable' } : { rupiah: value };
  }
  return sumOfTerms(text);
}

function sumOfTerms(text: string): RupiahResult {
  let total = 0n;
  let ceiling: bigint | null = null;
  let at = 0;
  while (at < text.length) {
    TERM.lastIndex = at;
    const term = TERM.exec(text);
    if (!term) return { problem: 'unreadable' };
    const [whole, figures = '', word] = term;
    at += whole.length;
    const unit = word === undefined ? 1n : UNITS.get(word);
    // "1,5 M" is a milliard to most and a million to some.
    if (unit === undefined) return { problem: word === 'm' || word === 't' ? 'ambiguous' : 'unreadable' };
    if (ceiling !== null && unit >= ceiling) return { problem: 'unreadable' };
    const value = word === undefined ? plainAmount(figures) : scaledAmount(figures, unit);
    if (typeof value !== 'bigint') return { problem: value };
    // "1 juta 250" is said for 1.250.000 as well.
    if (ceiling !== null && (value >= ceiling || (word === undefined && value < 1000n)))
      return { problem: 'ambiguous' };
    total += value;
    ceiling = unit;
    if (at < text.length && text[at] !== ' ') return { problem: 'unreadable' };
    while (text[at] === ' ') at += 1;
    if (unit === 1n && at < text.length) return { problem: 'ambiguous' };
  }
  return { rupiah: total };
}

function plainAmount(figures: string): bigint | RupiahProblem {
  if (GROUPED.test(figures)) return BigInt(figures.replace(/,\d+$/, '').replace(/\./g, ''));
  if (GROUPED_ENGLISH.test(figures)) return BigInt(figures.replace(/\.\d+$/, '').replace(/,/g, ''));
  // A leading zero is a slip, a code or a telephone number.
  if (PLAIN.test(figures) && !/^0\d/.test(figures)) return BigInt(figures.replace(/,\d+$/, ''));
  return 'ambiguous';
}

/** Before "juta" a point and a comma both part the decimals; three decimals could be thousands. */
function scaledAmount(figures: string, unit: bigint): bigint | RupiahProblem {
  const parts = SCALED.exec(figures);
  if (!parts || /^0\d/.test(figures)) return 'ambiguous';
  const [, whole = '', decimals = ''] = parts;
  return BigInt(whole) * unit + (BigInt(decimals.padEnd(2, '0')) * unit) / 100n;
}

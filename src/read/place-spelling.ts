/** One key for all spellings of a name: joined and parted words, short forms, figures, Roman numbers and number words. */
import { ABBREVIATIONS, SAME_WORD } from './place-words.ts';
import { type Word, wordsOf } from './words.ts';

/** A word of a place: small letters without accents and signs; `word` is what was written. */
export interface Token {
  readonly text: string;
  readonly word: Word;
}

const SIGN = /^[.,;:()[\]\-/'"–·•*_]+$/;

const LETTERS = /^[A-Za-z ]+$/;
function tokenOf(text: string): Token {
  return { text: SAME_WORD.get(text) ?? text, word: { text, tight: false } };
}
const PLAIN = /^[a-z0-9]+$/;

/** The words of a text that can name places; signs between them are nobody's name. */
export function tokensOf(raw: string): Token[] {
  // Nearly all of thousands of names are letters alone.
  if (LETTERS.test(raw)) return raw.toLowerCase().split(' ').filter(Boolean).map(tokenOf);
  const tokens: Token[] = [];
  for (const word of wordsOf(raw)) {
    if (SIGN.test(word.text)) continue;
    const text = PLAIN.test(word.text) ? word.text : word.text.normalize('NFKD').replace(/[\p{M}'’]/gu, '');
    tokens.push({ text: SAME_WORD.get(text) ?? text, word });
  }
  return tokens;
}

const ONES: ReadonlyMap<string, number> = new Map(
  [
    'satu ciek',
    'dua duo',
    'tiga tigo',
    'empat ampek ampat',
    'lima limo',
    'enam anam',
    'tujuh tujuah',
    'delapan salapan lapan',
    'sembilan sambilan',
    'sepuluh sapuluah',
    'sebelas sabaleh',
  ].flatMap((all, at) => all.split(' ').map((word) => [word, at + 1] as const)),
);
const ROMAN = /^(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})$/;
const ROMAN_ONES: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
};

function numberOf(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const joined = /^([a-z]{3,8})(belas|puluh|puluah)$/.exec(text);
  const ones = ONES.get(text) ?? ONES.get(joined?.[1] ?? '');
  if (ones !== undefined) return joined && !ONES.has(text) ? (joined[2] === 'belas' ? ones + 10 : ones * 10) : ones;
  const [, tens = '', rest = ''] = ROMAN.exec(text) ?? [];
  return tens === '' && rest === '' ? null : tens.length * 10 + (ROMAN_ONES[rest] ?? 0);
}

/** "#2", so that no figure runs into the next. */
const figure = (value: number): string => `#${value}`;

/** Numbers as figures: "empat koto" and "iv koto" are "#4 koto". */
export function numbered(texts: readonly string[]): string[] {
  const found: string[] = [];
  let ones: number | null = null;
  for (const [at, text] of texts.entries()) {
    const value = numberOf(text);
    const tens = text === 'puluh' || text === 'puluah' ? 10 : text === 'belas' ? 1 : 0;
    if (ones !== null && tens > 0) {
      found[found.length - 1] = figure(tens === 10 ? ones * 10 : ones + 10);
      ones = null;
    } else if (value !== null) {
      found.push(figure(value));
      ones = value < 10 ? value : null;
    } else {
      // "2 x 11", "2 kali 11": Roman ten is read above.
      const times = text === 'kali' && found.at(-1)?.startsWith('#') && numberOf(texts[at + 1] ?? '') !== null;
      found.push(times ? figure(10) : text);
      ones = null;
    }
  }
  return found;
}

const MOST_SPELLINGS = 48;

/** What one word may stand for. "2" behind a word says it twice: "toli2". */
function standsFor(text: string, at: number, tokens: readonly Token[]): readonly string[] {
  const before = tokens[at - 1]?.text;
  if (text === '2' && before !== undefined && tokens[at]?.word.tight && /^[a-z]/.test(before))
    return [figure(2), before];
  const plain = /^\d{1,4}$/.test(text) ? figure(Number(text)) : text;
  const long = ABBREVIATIONS.get(text);
  return long ? [plain, ...long] : [plain];
}

/** All ways in which `words` can be written joined. */
function joinedOf(words: readonly (readonly string[])[]): string[] {
  let joined = [''];
  for (const choices of words) {
    if (choices.length === 1) joined = joined.map((before) => before + (choices[0] ?? ''));
    else joined = joined.flatMap((before) => choices.map((one) => before + one)).slice(0, MOST_SPELLINGS);
  }
  return joined;
}

/** All keys that some words may have as the name of a place; `figures` are the same words, `numbered`. */
export function keysOf(tokens: readonly Token[], figures = numbered(tokens.map(({ text }) => text))): Set<string> {
  const plain = figures.every((text) => !text.startsWith('#') && !ABBREVIATIONS.has(text));
  if (plain && tokens.every(({ text }) => !ABBREVIATIONS.has(text))) return new Set([figures.join('')]);
  const written = joinedOf(tokens.map(({ text }, at) => standsFor(text, at, tokens)));
  return new Set([...written, ...joinedOf(figures.map((text) => [text, ...(ABBREVIATIONS.get(text) ?? [])]))]);
}

/** Whether `short` is made of the beginnings of all these words: "bartim", "kalteng", "hsu", "okutimur". */
export function isMadeOf(short: string, words: readonly string[]): boolean {
  if (short.length < 3 || words.length < 2) return false;
  const from = (at: number, word: number): boolean => {
    if (word === words.length) return at === short.length;
    const whole = words[word] ?? '';
    for (let length = 1; length <= whole.length && whole.startsWith(short.slice(at, at + length)); length += 1) {
      if (at + length > short.length) break;
      if (from(at + length, word + 1)) return true;
    }
    return false;
  };
  return from(0, 0);
}

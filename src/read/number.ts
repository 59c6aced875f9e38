/** A number at the beginning of some words: figures, words, both mixed ("1jt500rb", "5 ratus ribu"), and both said twice ("12 (dua belas)"). */
import { type NumberWord, numberWord } from './number-words.ts';
import type { Doubt, Taken } from './reading.ts';
import type { Word, Words } from './words.ts';

/** A number is kept in thousandths, so that "2,5 ton" and "satu setengah juta" stay exact until they are whole. */
export type Thousandths = bigint;
const ONE = 1_000n;

/** One piece of a number: a figure, or a word. */
type Piece = { readonly figure: Thousandths; readonly plain: boolean } | { readonly comma: true } | NumberWord;

interface Pieces {
  readonly pieces: readonly Piece[];
  readonly rest: Words;
  readonly because?: Doubt | undefined;
}

const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;
/** English grouping cannot be anything else once there are two commas. */
const GROUPED_ENGLISH = /^\d{1,3}(?:,\d{3}){2,}$/;
const APOSTROPHES = /^\d{1,3}(?:'\d{3})+$/;
const DECIMAL = /^(\d+|\d{1,3}(?:\.\d{3})+),(\d{1,3})$/;
const POINTED = /^(\d+)\.(\d{1,3})$/;

/** What a figure may mean; several for "1.5", "1,250". Empty for what is none ("1.2500", a telephone number). */
export function figureMeans(text: string): readonly Thousandths[] {
  if (text.length > 28) return [];
  if (/^\d+$/.test(text)) return /^0\d{2,}/.test(text) ? [] : [BigInt(text) * ONE];
  if (GROUPED.test(text)) return [BigInt(text.replace(/\./g, '')) * ONE];
  if (GROUPED_ENGLISH.test(text)) return [BigInt(text.replace(/,/g, '')) * ONE];
  if (APOSTROPHES.test(text)) return [BigInt(text.replace(/'/g, '')) * ONE];
  const decimal = DECIMAL.exec(text);
  if (decimal) {
    const [, wholes = '', places = ''] = decimal;
    const whole = wholes.replace(/\./g, '');
    const small = BigInt(whole) * ONE + BigInt(places.padEnd(3, '0'));
    // Three places may be thousands: of somebody who writes as the English do, or with a comma for a point ("1.500,000").
    return places.length === 3 ? [BigInt(whole + places) * ONE, small] : [small];
  }
  const pointed = POINTED.exec(text);
  return pointed ? [BigInt(pointed[1] ?? '') * ONE + BigInt((pointed[2] ?? '').padEnd(3, '0'))] : [];
}

/** "lima puluhan", "ribuan", "300rban": about so many. */
const ABOUT = /^(.{2,})an$/;
/** A figure with letters in place of digits is known by having a digit at all. */
const FIGURE = /^(?=.*\d)[\doli.,']+$/;
const HALVES: Readonly<Record<string, bigint>> = { '1/2': 500n, '1/4': 250n, '3/4': 750n };

/** "1/2", "3/4" and "tiga perempat"; "1/2/2026" is none. */
function fractionAt(words: Words): { part: bigint; length: number } | null {
  const [first, second, third, fourth] = words;
  if (first?.text === 'tiga' && second?.text === 'perempat') return { part: 750n, length: 2 };
  if (!second?.tight || !third?.tight || (fourth?.tight && /^[-/]$/.test(fourth.text))) return null;
  const part = HALVES[`${first?.text}${second.text}${third.text}`];
  return part === undefined ? null : { part, length: 3 };
}

/** "dua-belas", "300-ribu": the hyphen joins; "dua-tiga" has two numbers. */
function isJoin(words: Words): boolean {
  const [sign, next] = words;
  const [first] = sign?.text === '-' && sign.tight && next?.tight ? (numberWord(next.text)?.parts ?? []) : [];
  return first !== undefined && ('tens' in first || 'times' in first);
}

/** What one word adds to a number; null where the number ends. */
function piecesOf(
  { text }: Word,
  next: Word | undefined,
): { choices: readonly (readonly Piece[])[]; because?: Doubt } | null {
  if (FIGURE.test(text)) {
    const figure = text.replace(/o/g, '0').replace(/[il]/g, '1');
    const means = figureMeans(figure);
    // "1.500 juta" is one and a half to some, fifteen hundred to others.
    const parted = /^\d{1,3}\.\d{3}$/.test(figure) && next !== undefined && isMultiplier(next.text);
    const all = parted ? [...means, ...means.map((value) => value / ONE)] : means;
    if (all.length === 0) return null;
    const choices = all.map((value) => [{ figure: value, plain: /^\d+$/.test(figure) }]);
    if (figure !== text) return { choices, because: 'letters' };
    return all.length > 1 ? { choices, because: 'several' } : { choices };
  }
  if (text === 'koma') return { choices: [[{ comma: true }]] };
  const word = numberWord(text);
  if (word) return word.slip ? { choices: [word.parts], because: 'misspelt' } : { choices: [word.parts] };
  const about = numberWord(ABOUT.exec(text)?.[1] ?? '');
  return about && !about.slip && text !== 'satuan' ? { choices: [about.parts], because: 'about' } : null;
}

/** Ribu, juta and greater. */
export const isMultiplier = (text: string): boolean => numberWord(text)?.parts.some((part) => 'times' in part) ?? false;

function takePieces(words: Words): Pieces[] {
  let because: Doubt | undefined;
  let choices: readonly (readonly Piece[])[] = [[]];
  let at = 0;
  for (; at < words.length; at += 1) {
    const fraction = fractionAt(words.slice(at));
    if (fraction) {
      choices = choices.map((before) => [...before, { part: fraction.part }]);
      at += fraction.length - 1;
      continue;
    }
    if (at > 0 && isJoin(words.slice(at))) continue;
    const found = piecesOf(words[at] as Word, words[at + 1]);
    if (!found) break;
    because ??= found.because;
    choices = choices.flatMap((before) => found.choices.map((more) => [...before, ...more]));
    if (choices.length > 4 || (choices[0]?.length ?? 0) > 40) return [];
  }
  return choices.map((pieces) => ({ pieces, rest: words.slice(at), because }));
}

/** A group of a number: below a thousand, or a figure; with its places where a comma was said ("dua koma lima"). */
function below(pieces: readonly Piece[]): Thousandths | null {
  const comma = pieces.findIndex((piece) => 'comma' in piece);
  if (comma < 0) return wholeBelow(pieces);
  const whole = wholeBelow(pieces.slice(0, comma));
  const places = pieces.slice(comma + 1).map((piece) => ('one' in piece ? String(piece.one) : ''));
  if (whole === null || comma === 0 || places.length === 0 || places.length > 3 || places.includes('')) return null;
  return whole % ONE === 0n ? whole + BigInt(places.join('').padEnd(3, '0')) : null;
}

/** Below a thousand, or a figure with its half, from the front of `pieces`; null when they make no number. */
function wholeBelow(pieces: readonly Piece[]): Thousandths | null {
  let total = 0n;
  let one: bigint | null = null;
  let ceiling = 1_000n;
  for (const [index, piece] of pieces.entries()) {
    const last = index === pieces.length - 1;
    if ('part' in piece) return last ? total + (one ?? 0n) * ONE + piece.part : null;
    if ('figure' in piece) {
      // "seratus 20", "dua puluh 5"
      const fits = last && one === null && ceiling < 1_000n && piece.plain && piece.figure > 0n;
      if (fits && total > 0n && piece.figure < ceiling * ONE) return total + piece.figure;
      if (one !== null || total !== 0n || index > 0) return null;
      const next = pieces[index + 1];
      const small = piece.plain && piece.figure >= ONE && piece.figure < 10n * ONE;
      if (next === undefined) return piece.figure;
      if ('part' in next) return pieces.length === 2 && piece.figure % ONE === 0n ? piece.figure + next.part : null;
      // "5 ratus", "2 puluh": a figure in a word's place.
      if (!('tens' in next) || !small) return null;
      one = piece.figure / ONE;
    } else if ('one' in piece) {
      if (one !== null || (piece.one === 0 && pieces.length > 1)) return null;
      one = BigInt(piece.one);
    } else if ('tens' in piece) {
      if (one === null || one === 0n) return null;
      if (piece.tens === 'belas') {
        if (ceiling <= 10n) return null;
        total += (one + 10n) * ONE;
        ceiling = 1n;
      } else {
        const factor = piece.tens === 'puluh' ? 10n : 100n;
        if (factor >= ceiling) return null;
        total += one * factor * ONE;
        // "sepuluh dua" is no twelve.
        ceiling = factor === 10n && one === 1n ? 1n : factor;
      }
      one = null;
    } else return null;
  }
  return one !== null && ceiling === 1n ? null : total + (one ?? 0n) * ONE;
}

/** All that the pieces mean; two for "1 juta 250", which is said for 1.250.000 as well. */
function valuesOf(pieces: readonly Piece[]): readonly Thousandths[] {
  let total = 0n;
  let group: Piece[] = [];
  let ceiling: bigint | null = null;
  for (const piece of pieces) {
    if (!('times' in piece)) {
      group.push(piece);
      continue;
    }
    const value = below(group);
    if (value === null || value === 0n || (ceiling !== null && piece.times >= ceiling)) return [];
    if (ceiling !== null && value * piece.times >= ceiling * ONE) return [];
    total += value * piece.times;
    ceiling = piece.times;
    group = [];
  }
  if (group.length === 0) return ceiling === null ? [] : [total];
  const [tail] = group;
  // "sejuta setengah" is a million and a half.
  if (ceiling !== null && tail && 'part' in tail && group.length === 1)
    return total % (ceiling * ONE) === 0n ? [total + ceiling * tail.part] : [];
  const value = below(group);
  if (value === null || (ceiling !== null && (value >= ceiling * ONE || value % ONE !== 0n))) return [];
  if (ceiling !== null && ceiling >= 1_000_000n && value < 1_000n * ONE)
    return [total + value * (ceiling / 1_000n), total + value];
  // "2 ribu 500" says itself; "2 ribu 5" may be a slip of the hand, yet means nothing else.
  return [total + value];
}

/** The number that `words` begin with, in thousandths; null where none stands. */
export function takeNumber(words: Words): Taken<Thousandths> | null {
  const found = takeOnce(words);
  return found && withTwin(withTail(found));
}

/** The first number among `words`, and how many words stand before it. */
export function findNumber(words: Words): { readonly at: number; readonly taken: Taken<Thousandths> } | null {
  for (let at = 0; at < words.length; at += 1) {
    const taken = takeNumber(words.slice(at));
    if (taken) return { at, taken };
    // Half of what is no number whole ("dua dua", "1.2500") is no number either.
    const word = words[at] as Word;
    if (/^\d/.test(word.text) || FIGURE.test(word.text) || piecesOf(word, undefined)) return null;
  }
  return null;
}

/** "12 000": thousands parted by blanks, or two numbers of which one would be lost. */
function partedByBlanks(words: Words): Taken<Thousandths> | null {
  if (!/^[1-9]\d{0,2}$/.test(words[0]?.text ?? '')) return null;
  const behind = words.findIndex(({ text, tight }, at) => at > 0 && (tight || !/^\d{3}$/.test(text)));
  const length = behind < 0 ? words.length : behind;
  if (length < 2) return null;
  const joined = words.slice(0, length).map(({ text }) => text);
  return { means: [BigInt(joined.join('')) * ONE], because: 'several', rest: words.slice(length) };
}

function takeOnce(words: Words): Taken<Thousandths> | null {
  const parted = partedByBlanks(words);
  if (parted) return parted;
  const found = takePieces(words);
  const [first] = found;
  if (!first) return null;
  const means = [...new Set(found.flatMap(({ pieces }) => (pieces.length === 0 ? [] : valuesOf(pieces))))];
  return means.length > 0 ? { means, because: first.because, rest: first.rest } : null;
}

/** "12an", "30-an", "lima puluhan". */
function withTail(taken: Taken<Thousandths>): Taken<Thousandths> {
  const [first, second] = taken.rest;
  if (first?.text === 'an' && first.tight) return { ...taken, because: 'about', rest: taken.rest.slice(1) };
  if (first?.text === '-' && second?.text === 'an') return { ...taken, because: 'about', rest: taken.rest.slice(2) };
  return taken;
}

/** "12 (dua belas)", "dua belas (12)": said twice, so that it cannot be misread; what disagrees is asked about. */
export function withTwin(taken: Taken<Thousandths>): Taken<Thousandths> {
  if (taken.rest[0]?.text !== '(') return taken;
  const close = taken.rest.findIndex(({ text }) => text === ')');
  const inside = close < 0 ? null : takeOnce(taken.rest.slice(1, close));
  if (!inside) return taken;
  // What else stood in the brackets ("dua belas KK", "tiga ratus ribu rupiah") is read where it would stand without them.
  const rest = [...inside.rest, ...taken.rest.slice(close + 1)];
  const agreed = taken.means.filter((value) => inside.means.includes(value));
  const because = taken.because ?? inside.because;
  if (agreed.length > 0) return { means: agreed, because, rest };
  return { means: [...taken.means, ...inside.means], because: 'disagree', rest };
}

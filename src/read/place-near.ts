/** Places that are like what was written: its beginning, a part of it, or at most two slips away; never taken without a question. */
import { distance } from 'fastest-levenshtein';
import { type Entry, type PlaceIndex, type Shape, shapeOf } from './place-index.ts';
import { keysOf, numbered, type Token } from './place-spelling.ts';
import { LABELS, LEADS } from './place-words.ts';

/** Lower is nearer. */
export interface Scored {
  readonly entry: Entry;
  readonly score: number;
}
/** Whether words behind a name say where it lies. */
export type Explained = (rest: readonly Token[], entry: Entry) => boolean;
const MOST_SPELLINGS = 4;

const MAX_EDITS = 2;

function bitsOf(number: number): number {
  let rest = number;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Edits between what was written and a name; short names bear fewer. Null: too many. */
function slips(wanted: Shape, { shapes }: Entry): number | null {
  let fewest: number | null = null;
  for (const { key, letters } of shapes) {
    const allowed = key.length >= 5 ? MAX_EDITS : key.length >= 3 ? 1 : 0;
    // A slip changes at most two letters.
    if (Math.abs(key.length - wanted.key.length) > allowed || bitsOf(letters ^ wanted.letters) > 2 * allowed) continue;
    const edits = distance(key, wanted.key);
    if (edits <= allowed && edits < (fewest ?? MAX_EDITS + 1)) fewest = edits;
  }
  return fewest;
}

const ELSEWHERE = 0.1;

/** 0: the whole beginning · 1: within the name · from 2: each word begins one of the name, or of what it lies in. */
function begins(
  words: readonly string[],
  wanted: string,
  joined: string,
  { names, shapes, within }: Entry,
): number | null {
  if (names.includes(` | ${wanted}`)) return 0;
  if (wanted.length < 2) return null;
  if (shapes.some(({ key }) => key.startsWith(joined))) return 0;
  if (names.includes(` ${wanted}`)) return 1;
  let elsewhere = 0;
  for (const word of words) {
    if (names.includes(` ${word}`)) continue;
    if (!within.some((one) => one.words.some((other) => other.startsWith(word)))) return null;
    elsewhere += 1;
  }
  return elsewhere < words.length ? 2 + elsewhere * ELSEWHERE : null;
}

/** Without what stands before a name. */
function coreOf(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ text }) => !LABELS.has(text) && !LEADS.has(text));
  return at < 0 ? tokens : tokens.slice(at);
}

/** What was written as the beginning of names or a part of them, best first. */
export function beginningWith(tokens: readonly Token[], index: PlaceIndex): Scored[] {
  const words = numbered(coreOf(tokens).map(({ text }) => text));
  const [wanted, joined] = [words.join(' '), words.join('')];
  return index.entries.flatMap((entry) => {
    const score = begins(words, wanted, joined, entry);
    return score === null ? [] : [{ entry, score }];
  });
}

/** What was written with a slip or two, and what stands behind a misspelt name explained by where it lies. */
function misspelt(tokens: readonly Token[], index: PlaceIndex, explained: Explained): Scored[] {
  const core = coreOf(tokens);
  const found: Scored[] = [];
  for (let length = Math.min(core.length, index.longest); length > 0; length -= 1) {
    const wanted = [...keysOf(core.slice(0, length))].slice(-MOST_SPELLINGS).map(shapeOf);
    for (const entry of index.entries) {
      for (const one of wanted) {
        const edits = slips(one, entry);
        if (edits === null) continue;
        if (length === core.length || explained(core.slice(length), entry)) found.push({ entry, score: 2 + edits });
      }
    }
  }
  return found;
}

/** Best first, each once. */
export function nearPlaces(tokens: readonly Token[], index: PlaceIndex, explained: Explained): Entry[] {
  const scored = [...beginningWith(tokens, index), ...misspelt(tokens, index, explained)];
  return [...new Set(inOrder(scored))];
}

export const inOrder = (scored: readonly Scored[]): Entry[] =>
  scored.toSorted((one, other) => one.score - other.score).map(({ entry }) => entry);

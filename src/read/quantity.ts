/** A number with whatever stands around it in an answer: words that lead to it, what is counted, the same number once more, a second one. */
import { findNumber, takeNumber, type Thousandths, withTwin } from './number.ts';
import { politeLength } from './polite.ts';
import type { Doubt } from './reading.ts';
import type { Words } from './words.ts';

/** From one to another, as it is written here. */
export const UNTIL = 'sampai dengan|sampai|s / d|s . d .|s . d|s d|sd|hingga|-';

/** Phrases that are parted by bars, each as its words. */
export const phrases = (all: string): readonly (readonly string[])[] => all.split('|').map((one) => one.split(' '));

/** Said before a number; "kurang lebih 40" is the 40 that the person has. */
const LEADS = phrases(
  'sekitar|kira - kira|kira kira|kira2|kurang lebih|lebih kurang|ada|sudah ada|jumlah|jumlahnya|total|totalnya|semuanya|' +
    'hanya|cuma|cuman|baru|sebanyak|sejumlah|sebesar|senilai|tepat|pas|±|+ / -|=|:',
);
const NONE = phrases('nihil|tidak ada|tak ada|tdk ada|gak ada|ga ada|nggak ada|belum ada|tidak ada sama sekali');
/** Between two numbers of which either may be meant. */
const BETWEEN = phrases(`${UNTIL}|atau`);

/** How many of `words`, from the front, are one of the phrases; the longest counts. */
export function phraseAt(words: Words, all: readonly (readonly string[])[]): number {
  let longest = 0;
  for (const phrase of all) {
    if (phrase.length > longest && phrase.every((one, at) => words[at]?.text === one)) longest = phrase.length;
  }
  return longest;
}

/** What is counted, at the front of `words`: its name (null where it only tells more of it), and how many words. */
export type Label = (words: Words) => { readonly name: string | null; readonly length: number } | null;

export interface Quantity {
  /** Empty where no number stands. */
  readonly means: readonly Thousandths[];
  readonly because?: Doubt | undefined;
  readonly rest: Words;
  /** What was named as counted, each once. */
  readonly names: readonly string[];
}

/** "Siap Pak, 12 KK"; "ibu hamil 12" begins with what is counted. */
function withoutGreeting(words: Words, label: Label): Words {
  const length = politeLength(words);
  if (length === 0 || (label(words)?.length ?? 0) > length) return words;
  return withoutGreeting(words.slice(length), label);
}

function withoutLeads(words: Words, label: Label): Words {
  let rest = withoutGreeting(words, label);
  for (let length = phraseAt(rest, LEADS); length > 0; length = phraseAt(rest, LEADS)) rest = rest.slice(length);
  return rest;
}

function withoutLabel(words: Words, label: Label, names: Set<string>): Words {
  let rest = words;
  for (let found = label(rest); found; found = label(rest)) {
    // "12 kg pak": pak is a unit only where no other was named.
    if (names.size > 0 && found.length === politeLength(rest)) return rest;
    if (found.name !== null) names.add(found.name);
    rest = rest.slice(found.length);
    if (rest[0]?.text === '.' && rest[0].tight) rest = rest.slice(1);
  }
  return rest;
}

/** The quantity that `words` speak of. Whatever is not part of it stays in `rest`. */
/** "5.000 terbilang: lima ribu" says its number twice, as brackets do. */
function withSpelledOut(words: Words): Words {
  const at = words.findIndex(({ text }) => text === 'terbilang');
  if (at < 0) return words;
  const behind = words.slice(words[at + 1]?.text === ':' ? at + 2 : at + 1);
  const sign = (text: string) => ({ text, tight: false });
  return at === 0 || words[at - 1]?.text === '(' || behind[0]?.text === '('
    ? [...words.slice(0, at), ...behind]
    : [...words.slice(0, at), sign('('), ...behind, sign(')')];
}

export function takeQuantity(said: Words, label: Label): Quantity {
  const all = withSpelledOut(said);
  const names = new Set<string>();
  const off = (words: Words): Words => withoutLabel(words, label, names);
  const done = (means: readonly Thousandths[], because: Doubt | undefined, rest: Words): Quantity => ({
    means,
    because: because ?? (names.size > 1 ? 'several' : undefined),
    rest,
    names: [...names],
  });
  let words = withoutLeads(all, label);
  const none = phraseAt(words, NONE);
  if (none > 0) return done([0n], undefined, off(words.slice(none)));
  const labelled = off(words);
  if (labelled.length < words.length) words = withoutLeads(labelled, label);
  const negative = words[0]?.text === '-' && words[1]?.tight === true;
  const number = findNumber(negative ? words.slice(1) : words);
  if (!number) return done([], undefined, words);
  const { means, because, rest } = withTwin({ ...number, rest: off(number.rest) });
  const behind = off(rest);
  const range = phraseAt(behind, BETWEEN);
  const other = range > 0 ? takeNumber(off(behind.slice(range))) : null;
  if (other) return done([...means, ...other.means], 'range', off(other.rest));
  return done(negative ? means.map((one) => -one) : means, because, behind);
}

/** Those that are whole, as whole numbers. */
export function wholesOf(means: readonly Thousandths[]): bigint[] {
  return means.filter((one) => one % 1_000n === 0n).map((one) => one / 1_000n);
}

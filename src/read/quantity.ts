/** A number with whatever stands around it in an answer: words that lead to it, what is counted, the same number once more, a second one. */
import { findNumber, takeNumber, type Thousandths, withTwin } from './number.ts';
import { numberWord } from './number-words.ts';
import { politeLength } from './polite.ts';
import type { Doubt, Taken } from './reading.ts';
import type { Words } from './words.ts';

/** From one to another, as it is written here. */
export const UNTIL = 'sampai dengan|sampai|s / d|s . d .|s . d|s d|sd|hingga|-';

/** Phrases that are parted by bars, each as its words. */
export const phrases = (all: string): readonly (readonly string[])[] => all.split('|').map((one) => one.split(' '));

/** Said before a number; "kurang lebih 40" is the 40 that the person has. */
const LEADS = phrases(
  'sekitar|sktr|kira - kira|kira kira|kira2|kurang lebih|kurang - lebih|lebih kurang|krg lbh|kurleb|kl .|k . l .|l . k .|' +
    'ada|sudah ada|terdapat|tercatat|sudah|telah|jumlah|jumlahnya|jml|jml .|jmlh|jlh|total|totalnya|semuanya|' +
    'hanya|cuma|cuman|baru|sebanyak|sejumlah|sebesar|senilai|tepat|pas|±|+ / -|+ -|=|:|' +
    'yang diterima|diterima|sudah diterima|telah diterima|sudah terima|telah terima|kami terima|sudah kami terima|terima',
);
/** Said behind it. */
const TAILS = phrases('pas|tepat|diterima|sudah diterima|telah diterima');
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

export function withoutLeads(words: Words, label: Label): Words {
  let rest = withoutGreeting(words, label);
  for (let length = phraseAt(rest, LEADS); length > 0; length = phraseAt(rest, LEADS))
    rest = withoutGreeting(rest.slice(length), label);
  return rest;
}

const withoutTails = (words: Words): Words => words.slice(phraseAt(words, TAILS));

function withoutLabel(words: Words, label: Label, names: Set<string>): Words {
  // "12.KK"
  let rest = words[0]?.text === '.' && words[0].tight && label(words.slice(1)) ? words.slice(1) : words;
  for (let found = label(rest); found; found = label(rest)) {
    // "12 kg pak": pak is a unit only where no other was named.
    if (names.size > 0 && found.length === politeLength(rest)) return rest;
    if (found.name !== null) names.add(found.name);
    rest = rest.slice(found.length);
    if (rest[0]?.text === '.' && rest[0].tight) rest = rest.slice(1);
  }
  return rest;
}

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

/** "seton", "selusin", "se ton": one, glued to what is counted. */
export function withOneApart(words: Words, label: Label): Words {
  const one = { text: 'satu', tight: false };
  return words.flatMap((word, at): Words => {
    const before = words[at - 1]?.text;
    if (word.text === 'se' && (label(words.slice(at + 1))?.name ?? null) !== null) return [one];
    if (word.text === 'se' && numberWord(`se${words[at + 1]?.text}`)?.slip === false) return [];
    if (before === 'se' && numberWord(`se${word.text}`)?.slip === false) return [{ ...word, text: `se${word.text}` }];
    const counted = word.text.startsWith('se') && !numberWord(word.text) ? word.text.slice(2) : '';
    if (counted.length < 3 || NOT_ONE.has(counted) || label([word])) return [word];
    return (label([{ ...word, text: counted }])?.name ?? null) === null
      ? [word]
      : [one, { text: counted, tight: false }];
  });
}
/** "sekali" is "very" too, "sedesa" and "sekeluarga" the whole of it. */
const NOT_ONE = new Set('kali desa dusun sekolah keluarga lokasi rumah bulan tempat hari hektar'.split(' '));

/** "12 bukan 15", "bukan 14 tapi 15": what is denied is not what is offered. */
function denied(words: Words, at: number, rest: Words): { at: number; taken: Taken<Thousandths> } | null {
  if (words[at - 1]?.text !== 'bukan') return null;
  const from = words.length - rest.length;
  const other = findNumber(rest);
  return other && { at: from + other.at, taken: other.taken };
}

/** The multiplier that was said once for both: "2-3 juta", "300 s/d 500 ribu". */
function sharedTimes(first: Words, second: Words): bigint {
  const timesOf = (words: Words): readonly bigint[] =>
    words.flatMap(({ text }) =>
      (numberWord(text)?.parts ?? []).flatMap((part) => ('times' in part ? [part.times] : [])),
    );
  const [times] = timesOf(second);
  return times !== undefined && timesOf(first).length === 0 ? times : 1n;
}

/** The quantity that an answer speaks of. Whatever is not part of it stays in `rest`. */
export function takeQuantity(said: Words, label: Label): Quantity {
  const names = new Set<string>();
  const off = (words: Words): Words => withoutLabel(words, label, names);
  const done = (means: readonly Thousandths[], because: Doubt | undefined, rest: Words): Quantity => ({
    means,
    because: because ?? (names.size > 1 ? 'several' : undefined),
    rest,
    names: [...names],
  });
  let words = withoutLeads(withOneApart(withSpelledOut(said), label), label);
  const none = phraseAt(words, NONE);
  if (none > 0) return done([0n], undefined, off(words.slice(none)));
  const labelled = off(words);
  if (labelled.length < words.length) words = withoutLeads(labelled, label);
  const negative = words[0]?.text === '-' && !words[0].tight && words[1]?.tight === true;
  if (negative) words = words.slice(1);
  const first = findNumber(words);
  if (!first) return done([], undefined, words);
  const { at, taken } = denied(words, first.at, first.taken.rest) ?? first;
  const before = words.slice(0, at);
  const { means, because, rest } = withTwin({ ...taken, rest: off(taken.rest) });
  const behind = withoutTails(off(rest));
  const range = phraseAt(behind, BETWEEN);
  const other = range > 0 ? takeNumber(off(behind.slice(range))) : null;
  if (other) {
    const figures = words.slice(at, words.length - taken.rest.length);
    const times = sharedTimes(figures, behind.slice(range, behind.length - other.rest.length));
    return done([...means.map((one) => one * times), ...other.means], 'range', [...before, ...off(other.rest)]);
  }
  // "150k": a short KK, or thousands.
  if (behind[0]?.text === 'k' && behind[1]?.text !== '.')
    return done(
      means.flatMap((one) => [one, one * 1_000n]),
      because ?? 'several',
      [...before, ...behind.slice(1)],
    );
  return done(negative ? means.map((one) => -one) : means, because, [...before, ...behind]);
}

/** Those that are whole, as whole numbers. */
export function wholesOf(means: readonly Thousandths[]): bigint[] {
  return means.filter((one) => one % 1_000n === 0n).map((one) => one / 1_000n);
}

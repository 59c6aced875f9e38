/** Places as people write them: "Ds. Sarapat", "desa sarapat kec dusun timur", "Gn. Sitoli", "2x11 enam lingkung", "dusun timur kalteng". */
import { type Entry, type PlaceIndex } from './place-index.ts';
import { beginningWith, inOrder, nearPlaces } from './place-near.ts';
import { isMadeOf, keysOf, type Token, tokensOf } from './place-spelling.ts';
import { CONNECTORS, LABELS, LEADS, type PlaceLevel } from './place-words.ts';
import { isPolite } from './polite.ts';
import { type Reading, settle } from './reading.ts';
import type { Words } from './words.ts';

const MOST_WORDS = 24;
const MOST_OFFERS = 8;

/** A name that stands whole in the text. */
interface Hit {
  readonly entry: Entry;
  /** How many words name it. */
  readonly length: number;
  readonly left: readonly Token[];
}

const codeAt = (tokens: readonly Token[], at: number, length: number): string => {
  const digits = tokens.slice(at, at + length).map(({ text }) => text);
  const code = digits.every((one) => /^[\d.]+$/.test(one)) ? digits.join('').replaceAll('.', '') : '';
  return /^(?:\d{4}|\d{6}|\d{10})$/.test(code) ? code : '';
};

/** How many words from there on say where the place lies, or its code. */
function explainedAt(tokens: readonly Token[], at: number, { within, kode }: Entry): number {
  for (let length = Math.min(6, tokens.length - at); length > 0; length -= 1) {
    const code = codeAt(tokens, at, length);
    if (code !== '' && kode !== '' && kode.startsWith(code)) return length;
    const span = tokens.slice(at, at + length);
    const keys = keysOf(span);
    const short = span.map(({ text }) => text).join('');
    if (within.some((one) => [...keys].some((key) => one.keys.has(key)) || isMadeOf(short, one.words))) return length;
  }
  return 0;
}

const isSmallWord = ({ text }: Token): boolean => LEADS.has(text) || isPolite(text);

/** "Desa" alone says nothing. */
const isNoName = (token: Token): boolean => LABELS.has(token.text) || isSmallWord(token);

/** What is left of a text in which the words from `from` to `to` name that place. */
function leftOf(tokens: readonly Token[], from: number, to: number, entry: Entry): Token[] {
  const left: Token[] = [];
  let label: PlaceLevel | undefined;
  const walk = (part: readonly Token[]): void => {
    for (let at = 0; at < part.length; ) {
      const token = part[at] as Token;
      const explained = explainedAt(part, at, entry);
      label = explained > 0 ? undefined : (LABELS.get(token.text) ?? (isSmallWord(token) ? label : undefined));
      if (explained === 0 && label === undefined && !isSmallWord(token)) left.push(token);
      at += Math.max(1, explained);
    }
  };
  walk(tokens.slice(0, from));
  // "Kecamatan Sarapat" is no desa.
  const before = tokens[from - 1];
  const wrong = label !== undefined && entry.place.level !== undefined && label !== entry.place.level;
  if (wrong && before) left.push(before);
  label = undefined;
  walk(tokens.slice(to));
  return left;
}

const isExplained = (rest: readonly Token[], entry: Entry): boolean => leftOf(rest, 0, 0, entry).length === 0;

/** Every place that is named whole, what is understood best first. */
function hitsIn(tokens: readonly Token[], index: PlaceIndex): Hit[] {
  const best = new Map<Entry, Hit>();
  const add = (entry: Entry, from: number, to: number): void => {
    const hit = { entry, length: to - from, left: leftOf(tokens, from, to, entry) };
    const known = best.get(entry);
    if (!known || better(hit, known) < 0) best.set(entry, hit);
  };
  for (let from = 0; from < tokens.length; from += 1) {
    for (let to = from + 1; to <= Math.min(tokens.length, from + index.longest); to += 1) {
      for (const key of keysOf(tokens.slice(from, to)))
        for (const entry of index.byKey.get(key) ?? []) add(entry, from, to);
      const code = codeAt(tokens, from, to - from);
      if (code === '') continue;
      for (const entry of index.entries) if (entry.kode === code) add(entry, from, to);
    }
  }
  return [...best.values()].sort(better);
}

const better = (one: Hit, other: Hit): number => one.left.length - other.left.length || other.length - one.length;

/** Two of one name: the kind that was said tells them apart, "Kel. Sorkam Kanan". */
function toldApart(hits: readonly Hit[], tokens: readonly Token[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  const said = tokens.map(({ text }) => KIND_OF[text]).find((kind) => kind !== undefined);
  if (said === undefined) return hits;
  const fitting = hits.filter(({ entry }) => ` ${entry.names} `.includes(` ${said} `));
  return fitting.length > 0 ? fitting : hits;
}
const KIND_OF: Readonly<Record<string, string>> = {
  desa: 'desa',
  ds: 'desa',
  pemdes: 'desa',
  kelurahan: 'kelurahan',
  kel: 'kelurahan',
  pemkel: 'kelurahan',
};

const wordsOfTokens = (tokens: readonly Token[]): Words => tokens.map(({ word }) => word);

/** The place that an answer names: its value. Near ones, several, and words that nobody understood are asked about. */
export function readPlace(raw: string, index: PlaceIndex): Reading<string> {
  const tokens = tokensOf(raw);
  if (tokens.length > MOST_WORDS || tokens.every(isNoName)) return { unread: 'unreadable' };
  const hits = hitsIn(tokens, index);
  const [first] = hits;
  if (first && first.left.length === 0) {
    const whole = toldApart(
      hits.filter(({ left, length }) => left.length === 0 && length === first.length),
      tokens,
    );
    return settle({ means: whole.slice(0, MOST_OFFERS).map(({ entry }) => entry.place.value), rest: [] });
  }
  const near = nearPlaces(tokens, index, isExplained);
  const values = [...near, ...hits.map(({ entry }) => entry)].map(({ place }) => place.value);
  const means = [...new Set(values)].slice(0, MOST_OFFERS);
  return settle({
    means,
    because: 'misspelt',
    rest: first && (near.length === 0 || near.includes(first.entry)) ? wordsOfTokens(first.left) : [],
  });
}

/** What a search may show, best first: whole names, then near ones, then names beside words that say something else. */
export function findPlaces(raw: string, index: PlaceIndex, most: number): string[] {
  const tokens = tokensOf(raw);
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return [];
  const code = tokens.map(({ text }) => text.replaceAll('.', '')).join('');
  if (/^\d{2,10}$/.test(code)) {
    const coded = index.entries.filter(({ kode }) => kode !== '' && (kode.startsWith(code) || code.startsWith(kode)));
    return coded.slice(0, most).map(({ place }) => place.value);
  }
  const hits = hitsIn(tokens, index);
  const whole = hits.filter(({ left }) => left.length === 0).map(({ entry }) => entry);
  const near = whole.length > 0 ? inOrder(beginningWith(tokens, index)) : nearPlaces(tokens, index, isExplained);
  const rest = near.length + whole.length === 0 ? hits.map(({ entry }) => entry) : [];
  return [...new Set([...whole, ...near, ...rest])].slice(0, most).map(({ place }) => place.value);
}

/** "1. Sarapat", "2) Jaar" */
const LIST_NUMBERS = /^\s*\d{1,2}[.)]\s+|(?<=\s)\d{1,2}\)\s+/gm;

/** Several places: "Sarapat, Jaar dan Ds. Matabu". All of it, or a question with what was understood and what is like the rest. */
export function readPlaces(raw: string, index: PlaceIndex): Reading<readonly string[]> {
  const tokens = tokensOf(raw.replace(LIST_NUMBERS, ' '));
  if (tokens.length === 0) return { unread: 'unreadable' };
  const found: Entry[] = [];
  const left: Token[] = [];
  let doubtful = false;
  for (let at = 0; at < tokens.length; ) {
    const here = namedAt(tokens, at, index);
    const last = found.at(-1);
    const explained = last ? explainedAt(tokens, at, last) : 0;
    if (here && here.length > explained) {
      doubtful ||= here.entries.length > 1;
      found.push(...here.entries);
      at += here.length;
      continue;
    }
    const token = tokens[at] as Token;
    if (explained === 0 && !isSmallWord(token) && !LABELS.has(token.text) && !CONNECTORS.has(token.text))
      left.push(token);
    at += Math.max(1, explained);
  }
  const values = [...new Set(found.map(({ place }) => place.value))];
  if (left.length === 0 && !doubtful && values.length > 0) return settle({ means: [values], rest: [] });
  const near = left.length === 0 ? [] : nearOfRuns(tokens, left, index);
  const offers = [...new Set([...values, ...near])].slice(0, MOST_OFFERS);
  return settle({
    means: offers.length > 0 ? [offers] : [],
    because: 'several',
    rest: near.length > 0 ? [] : wordsOfTokens(left),
  });
}

/** The longest name from there on. */
function namedAt(tokens: readonly Token[], at: number, index: PlaceIndex): { entries: Entry[]; length: number } | null {
  for (let length = Math.min(index.longest, tokens.length - at); length > 0; length -= 1) {
    const span = tokens.slice(at, at + length);
    const entries = new Set([...keysOf(span)].flatMap((key) => index.byKey.get(key) ?? []));
    if (entries.size > 0) return { entries: [...entries], length };
  }
  return null;
}

/** Words that stand together and were not understood, as one name with a slip. */
function nearOfRuns(tokens: readonly Token[], left: readonly Token[], index: PlaceIndex): string[] {
  const runs: Token[][] = [[]];
  for (const token of tokens) {
    if (left.includes(token)) runs.at(-1)?.push(token);
    else runs.push([]);
  }
  return runs
    .filter((run) => run.length > 0)
    .flatMap((run) => nearPlaces(run, index, () => false).slice(0, 4))
    .map(({ place }) => place.value);
}

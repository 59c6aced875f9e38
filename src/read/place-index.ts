/** Places to choose from, made ready to be found by any of their spellings. */
import { keysOf, numbered, type Token, tokensOf } from './place-spelling.ts';
import { LABELS, type PlaceLevel, PROVINCE_NAMES } from './place-words.ts';

export interface Place {
  readonly value: string;
  /** Its name for people. */
  readonly text: string;
  readonly aliases?: readonly string[];
  /** What it lies in, the nearest first: "Dusun Timur", "Kabupaten Barito Timur", "Kalimantan Tengah". */
  readonly within?: readonly string[];
  /** Kemendagri code, "62.13.01". */
  readonly kode?: string;
  readonly level?: PlaceLevel;
}

/** What a place lies in, by all its spellings. */
export interface Surrounding {
  readonly keys: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** One name of a place, as it is compared with a misspelt one. */
export interface Shape {
  readonly key: string;
  /** Which letters it has, a bit each. */
  readonly letters: number;
}

export interface Entry {
  readonly place: Place;
  /** All its names with figures for numbers, each behind a bar: " | koto baru | kotobaru". */
  readonly names: string;
  readonly shapes: readonly Shape[];
  readonly within: readonly Surrounding[];
  /** Digits of the code. */
  readonly kode: string;
}

export interface PlaceIndex {
  readonly entries: readonly Entry[];
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  /** Value → name. */
  readonly textOf: ReadonlyMap<string, string>;
  /** Words of the longest name. */
  readonly longest: number;
}

const withoutLabel = (tokens: readonly Token[]): readonly Token[] =>
  tokens.length > 1 && LABELS.has(tokens[0]?.text ?? '') ? tokens.slice(1) : tokens;

const surroundings = new Map<string, Surrounding>();

/** Kept for good: there are no more than the kabupaten of Indonesia and the kecamatan that have an office. */
function surroundingOf(name: string): Surrounding {
  const known = surroundings.get(name);
  if (known) return known;
  const tokens = tokensOf(name);
  const bare = withoutLabel(tokens);
  const words = bare.map(({ text }) => text);
  const besides = (PROVINCE_NAMES[words.join(' ')] ?? []).map(tokensOf);
  const made = { keys: new Set([tokens, bare, ...besides].flatMap((one) => [...keysOf(one)])), words };
  surroundings.set(name, made);
  return made;
}

export function shapeOf(key: string): Shape {
  let letters = 0;
  for (let at = 0; at < key.length; at += 1) letters |= 1 << (key.charCodeAt(at) % 31);
  return { key, letters };
}

/** "Sorkam Kanan (Desa)" is called Sorkam Kanan too. */
function namesOf({ text, aliases = [] }: Place): Set<string> {
  const names = new Set([text, ...aliases]);
  for (const name of names) if (name.endsWith(')')) names.add(name.replace(/\s*\([^()]*\)$/, ''));
  return names;
}

function entryOf(place: Place): { entry: Entry; keys: ReadonlySet<string>; longest: number } {
  const keys = new Set<string>();
  const texts = new Set<string>();
  let longest = 0;
  for (const name of namesOf(place)) {
    const tokens = tokensOf(name);
    if (tokens.length === 0) continue;
    longest = Math.max(longest, tokens.length);
    const figures = numbered(tokens.map(({ text }) => text));
    for (const key of keysOf(tokens, figures)) keys.add(key);
    texts.add(figures.join(' '));
  }
  const entry = {
    place,
    names: [...texts].map((text) => ` | ${text}`).join(''),
    shapes: [...new Set([...texts].map((text) => text.replaceAll(' ', '')))].map(shapeOf),
    within: (place.within ?? []).map(surroundingOf),
    kode: (place.kode ?? '').replaceAll('.', ''),
  };
  return { entry, keys, longest };
}

export function indexPlaces(places: readonly Place[]): PlaceIndex {
  const byKey = new Map<string, Entry[]>();
  const entries: Entry[] = [];
  let longest = 1;
  for (const place of places) {
    const made = entryOf(place);
    entries.push(made.entry);
    // "Gn. Sitoli" of three words is one in the data.
    longest = Math.max(longest, made.longest + 2);
    for (const key of made.keys) {
      const known = byKey.get(key);
      if (known) known.push(made.entry);
      else byKey.set(key, [made.entry]);
    }
  }
  return { entries, byKey, textOf: new Map(places.map(({ value, text }) => [value, text])), longest };
}

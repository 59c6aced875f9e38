/** The words of which Indonesian numbers are made, alone ("lima"), joined ("limapuluh") and with a slip ("pulu"). */
import { distance } from 'fastest-levenshtein';

/** One to nine and nothing · puluh, ratus and belas · what multiplies a whole group · half. */
export type NumberWord =
  | { readonly one: number }
  | { readonly tens: 'belas' | 'puluh' | 'ratus' }
  | { readonly times: bigint }
  | { readonly half: true };

const ONES = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const TIMES: Readonly<Record<string, bigint>> = {
  ribu: 1_000n,
  juta: 1_000_000n,
  miliar: 1_000_000_000n,
  milyar: 1_000_000_000n,
  triliun: 1_000_000_000_000n,
  trilyun: 1_000_000_000_000n,
};
const SHORT: Readonly<Record<string, bigint>> = { rb: 1_000n, jt: 1_000_000n };

const PLAIN: ReadonlyMap<string, readonly NumberWord[]> = new Map<string, readonly NumberWord[]>([
  ...ONES.map((word, one) => [word, [{ one }]] as const),
  ['kosong', [{ one: 0 }]],
  ...(['belas', 'puluh', 'ratus'] as const).map((tens) => [tens, [{ tens }]] as const),
  // "se" is one, glued to what it counts.
  ...(['belas', 'puluh', 'ratus'] as const).map((tens) => [`se${tens}`, [{ one: 1 }, { tens }]] as const),
  ...Object.entries(TIMES).flatMap(([word, times]) => [
    [word, [{ times }]] as const,
    [`se${word}`, [{ one: 1 }, { times }]] as const,
  ]),
  ['setengah', [{ half: true }]],
]);
const ABBREVIATED: ReadonlyMap<string, readonly NumberWord[]> = new Map(
  Object.entries(SHORT).map(([word, times]) => [word, [{ times }]]),
);
/** Joined words are cut at these; "kosong" and "setengah" stand alone. */
const JOINABLE = [...PLAIN.keys()].filter((word) => word !== 'kosong' && word !== 'setengah');
const LONGEST = 40;

export interface ReadWord {
  readonly parts: readonly NumberWord[];
  /** One letter is wrong, missing or too many. */
  readonly slip: boolean;
}

/** What a word says of a number; null when it is none. Exact before joined, joined before misspelt. */
export function numberWord(word: string): ReadWord | null {
  const exact = PLAIN.get(word) ?? ABBREVIATED.get(word);
  if (exact) return { parts: exact, slip: false };
  if (word.length > LONGEST || !/^[a-z]+$/.test(word)) return null;
  const joined = cut(word);
  if (joined) return { parts: joined, slip: false };
  return misspelt(word);
}

/** "duapuluhlima" → dua puluh lima; null when something of it is no number word. */
function cut(word: string): readonly NumberWord[] | null {
  if (word === '') return [];
  for (const start of JOINABLE) {
    if (!word.startsWith(start)) continue;
    const rest = cut(word.slice(start.length));
    if (rest) return [...(PLAIN.get(start) ?? []), ...rest];
  }
  return null;
}

/** "pulu", "blas", "limapulu": one slip in one of its words; short words bear none, for "dia" is no "dua". */
function misspelt(word: string): ReadWord | null {
  for (const start of [...JOINABLE, 'setengah']) {
    if (start.length < 4) continue;
    const parts = PLAIN.get(start) ?? [];
    if (word.length >= 4 && distance(word, start) === 1) return { parts, slip: true };
    for (const length of [start.length - 1, start.length, start.length + 1]) {
      if (length < 3 || length >= word.length) continue;
      const before = cut(word.slice(0, -length));
      if (before && distance(word.slice(-length), start) === 1) return { parts: [...before, ...parts], slip: true };
      const after = cut(word.slice(length));
      if (after && distance(word.slice(0, length), start) === 1) return { parts: [...parts, ...after], slip: true };
    }
  }
  return null;
}

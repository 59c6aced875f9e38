/** The words of which Indonesian numbers are made, alone ("lima"), joined ("limapuluh") and with a slip ("pulu"). */
import { distance } from 'fastest-levenshtein';

/** One to nine and nothing · puluh, ratus and belas · what multiplies a whole group · half and quarter, in thousandths. */
export type NumberWord =
  | { readonly one: number }
  | { readonly tens: 'belas' | 'puluh' | 'ratus' }
  | { readonly times: bigint }
  | { readonly part: bigint };

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
  ['setengah', [{ part: 500n }]],
  ['seperempat', [{ part: 250n }]],
]);
const ABBREVIATED: ReadonlyMap<string, readonly NumberWord[]> = new Map(
  Object.entries(SHORT).map(([word, times]) => [word, [{ times }]]),
);
const ALONE = new Set(['kosong', 'setengah', 'seperempat']);
/** Joined words are cut at these. */
const JOINABLE = [...PLAIN.keys()].filter((word) => !ALONE.has(word));
const BEARING_SLIPS = [...JOINABLE, 'setengah', 'seperempat'].filter((word) => word.length >= 4);
/** More than a letter short, yet written so: asked like a slip. */
const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['lapan', 'delapan'],
  ['rbu', 'ribu'],
  ['jta', 'juta'],
]);
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
  const spoken = PLAIN.get(SPOKEN.get(word) ?? '');
  if (spoken) return { parts: spoken, slip: true };
  const near = word.length < 4 ? [] : BEARING_SLIPS.filter((start) => distance(word, start) === 1);
  // "spuluh" lost a letter of "sepuluh", it is no "puluh" with one too many.
  const whole = near.find((start) => start.charAt(0) === word.charAt(0)) ?? near[0];
  if (whole !== undefined) return { parts: PLAIN.get(whole) ?? [], slip: true };
  for (const start of BEARING_SLIPS) {
    const parts = PLAIN.get(start) ?? [];
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

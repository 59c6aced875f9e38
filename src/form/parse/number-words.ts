/** Numbers written out in Indonesian: "dua belas", "seratus dua puluh", "satu setengah juta". */

const ONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    nol: 0,
    kosong: 0,
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    delapan: 8,
    sembilan: 9,
  }),
);
/** "se" glued to the word, as in "seratus". */
const GLUED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    sepuluh: ['satu', 'puluh'],
    sebelas: ['satu', 'belas'],
    seratus: ['satu', 'ratus'],
    seribu: ['satu', 'ribu'],
    sejuta: ['satu', 'juta'],
    semiliar: ['satu', 'miliar'],
    semilyar: ['satu', 'miliar'],
  }),
);
const SMALL: ReadonlyMap<string, number> = new Map(Object.entries({ puluh: 10, ratus: 100 }));

/** Words (and short forms) that multiply, as whole numbers. */
export const MULTIPLIERS: ReadonlyMap<string, bigint> = new Map(
  Object.entries({
    ribu: 1_000n,
    rb: 1_000n,
    juta: 1_000_000n,
    jt: 1_000_000n,
    miliar: 1_000_000_000n,
    milyar: 1_000_000_000n,
    triliun: 1_000_000_000_000n,
    trilyun: 1_000_000_000_000n,
  }),
);

/** Whether a word can be part of a number written out. */
export function isNumberWord(word: string): boolean {
  return (
    ONES.has(word) ||
    GLUED.has(word) ||
    SMALL.has(word) ||
    MULTIPLIERS.has(word) ||
    word === 'belas' ||
    word === 'setengah'
  );
}

/** Below a thousand, e.g. ["dua","ratus","lima","puluh"]; in halves, so that "setengah" stays whole. Null when it is no number. */
function halvesBelowThousand(words: readonly string[]): number | null {
  let total = 0;
  let one: number | null = null;
  let ceiling = 1000;
  for (const [index, word] of words.entries()) {
    const value = ONES.get(word);
    const factor = SMALL.get(word);
    if (value !== undefined) {
      if (one !== null || (value === 0 && words.length > 1)) return null;
      one = value;
    } else if (word === 'belas') {
      if (one === null || one === 0 || ceiling <= 10) return null;
      total += one + 10;
      one = null;
      ceiling = 1;
    } else if (factor !== undefined) {
      if (one === null || one === 0 || factor >= ceiling) return null;
      total += one * factor;
      one = null;
      ceiling = factor;
    } else if (word === 'setengah' && index === words.length - 1) {
      return (total + (one ?? 0)) * 2 + 1;
    } else {
      return null;
    }
  }
  if (one !== null && ceiling === 1) return null;
  return (total + (one ?? 0)) * 2;
}

/** The number that the words say, or null. "satu setengah juta" is 1,500,000; "setengah" alone is no whole number. */
export function wordsToNumber(text: string): bigint | null {
  const words = text
    .split(/[\s-]+/)
    .filter(Boolean)
    .flatMap((word) => GLUED.get(word) ?? [word]);
  if (words.length === 0) return null;
  let total = 0n;
  let group: string[] = [];
  let ceiling: bigint | null = null;
  for (const word of words) {
    const factor = MULTIPLIERS.get(word);
    if (factor === undefined) {
      group.push(word);
      continue;
    }
    const halves = group.length > 0 ? halvesBelowThousand(group) : null;
    if (halves === null || halves === 0 || (ceiling !== null && factor >= ceiling)) return null;
    total += (BigInt(halves) * factor) / 2n;
    ceiling = factor;
    group = [];
  }
  if (group.length === 0) return total;
  const halves = halvesBelowThousand(group);
  if (halves === null || halves % 2 === 1) return null;
  return total + BigInt(halves / 2);
}

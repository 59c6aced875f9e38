/** Answers with more than one number: "12 KK 40 jiwa" (the one that is asked about), "20 karung @ 25 kg" (multiplied). Offered, never taken. */
import { takeNumber, type Thousandths } from './number.ts';
import { type Label, withoutLeads } from './quantity.ts';
import type { Doubt, Taken } from './reading.ts';
import type { Words } from './words.ts';

interface Named {
  readonly name: string;
  readonly means: readonly Thousandths[];
  readonly from: number;
  readonly to: number;
}

const isTimes = ({ text }: { readonly text: string }): boolean => /^(?:[x×*@]|isi)$/.test(text);

/** Every number with what it counts: behind it, or before it where the answer begins so ("KK 12, jiwa 40"). */
function namedNumbers(words: Words, label: Label): Named[] {
  const isBefore = (label(withoutLeads(words, label))?.name ?? null) !== null;
  const found: Named[] = [];
  for (let at = 0; at < words.length; ) {
    const here = words.slice(at);
    const before = isBefore ? label(here) : null;
    const number = takeNumber(before ? withoutLeads(here.slice(before.length), label) : here);
    const after = number && !before ? label(number.rest) : null;
    const name = (before ?? after)?.name ?? null;
    const to = number ? words.length - number.rest.length + (after?.length ?? 0) : at + 1;
    if (number && name !== null) found.push({ name, means: number.means, from: at, to });
    at = Math.max(at + 1, to);
  }
  return found;
}

/** The one number of what is asked about, beside numbers of something else. */
export function onlyAsked(words: Words, label: Label, isAsked: (name: string) => boolean): Taken<Thousandths> | null {
  const all = namedNumbers(words, label);
  const [asked, ...others] = all.filter(({ name }) => isAsked(name));
  if (!asked || others.length > 0 || new Set(all.map(({ name }) => name)).size < 2) return null;
  return { means: asked.means, because: 'rest', rest: [...words.slice(0, asked.from), ...words.slice(asked.to)] };
}

export interface Product extends Taken<Thousandths> {
  readonly because: Doubt;
  /** What was counted by either number. */
  readonly names: readonly string[];
}

/** "12 x 50.000", "20 karung @ 25 kg", "Rp50.000 x 12 KK": what both make, words of up to two between number and sign. */
export function productIn(words: Words, label: Label): Product | null {
  const sign = words.findIndex((word, at) => at > 0 && isTimes(word));
  if (sign < 0) return null;
  let start = sign + 1;
  for (let found = label(words.slice(start)); found; found = label(words.slice(start))) start += found.length;
  const right = takeNumber(words.slice(start));
  if (!right) return null;
  for (let from = 0; from < sign; from += 1) {
    const left = takeNumber(words.slice(from, sign));
    if (!left) continue;
    const counted = left.rest;
    if (counted.length > 2 || counted.some(({ text }) => !/^[a-z]/.test(text))) return null;
    const behind = wordAt(right.rest, label);
    // "0x10" is no nothing.
    if ([...left.means, ...right.means].some((one) => one === 0n)) return null;
    return {
      means: left.means.flatMap((one) => right.means.map((other) => (one * other) / 1_000n)),
      because: 'times',
      rest: [...words.slice(0, from), ...right.rest.slice(behind.length)],
      names: [label(counted)?.name ?? null, behind.name].filter((name) => name !== null),
    };
  }
  return null;
}

/** A unit, or one word of which nobody needs to know what it counts. */
function wordAt(words: Words, label: Label): { name: string | null; length: number } {
  return label(words) ?? { name: null, length: /^[a-z]/.test(words[0]?.text ?? '') ? 1 : 0 };
}

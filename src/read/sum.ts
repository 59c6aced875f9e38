/** Amounts said in two units of one family, or with a half behind the unit: "1 ton 500 kg", "2 lusin 3 lembar", "satu ton setengah". */
import { numberWord } from './number-words.ts';
import { takeNumber, type Thousandths } from './number.ts';
import type { Label } from './quantity.ts';
import { conversion } from './unit.ts';
import type { Words } from './words.ts';

interface Counted {
  readonly value: Thousandths;
  readonly unit: string;
  readonly rest: Words;
}

/** A number beyond doubt, and its unit. */
function countedAt(words: Words, label: Label): Counted | null {
  const taken = takeNumber(words);
  const [value, ...others] = taken?.means ?? [];
  if (!taken || taken.because || value === undefined || others.length > 0) return null;
  const unit = label(taken.rest);
  if (!unit || unit.name === null) return null;
  return { value, unit: unit.name, rest: taken.rest.slice(unit.length) };
}

/** As a figure that means nothing else; null where it would need three places. */
function figureOf(value: Thousandths): string | null {
  const places = String(value % 1_000n).padStart(3, '0');
  if (places === '000') return String(value / 1_000n);
  return places.endsWith('0') ? `${value / 1_000n},${places.slice(0, 2)}` : null;
}

function summed(first: Counted, label: Label): { value: Thousandths; unit: string; rest: Words } | null {
  const [word, next] = first.rest;
  const [part, ...more] = numberWord(word?.text ?? '')?.parts ?? [];
  if (part && 'part' in part && more.length === 0 && !takeNumber(next ? [next] : []) && first.value % 1_000n === 0n)
    return { value: first.value + part.part, unit: first.unit, rest: first.rest.slice(1) };
  const second = countedAt(word?.text === 'dan' ? first.rest.slice(1) : first.rest, label);
  const turn = second && conversion(first.unit, second.unit);
  if (!second || !turn || turn.times <= turn.by || second.value * turn.by >= turn.times * 1_000n) return null;
  return { value: (first.value * turn.times) / turn.by + second.value, unit: second.unit, rest: second.rest };
}

/** The same words with each such amount as one figure and one unit. */
export function withSums(words: Words, label: Label): Words {
  for (let at = 0; at < words.length; at += 1) {
    const first = countedAt(words.slice(at), label);
    const sum = first && summed(first, label);
    const figure = sum && figureOf(sum.value);
    if (!sum || !figure) continue;
    const unit = sum.unit.split(' ').map((text) => ({ text, tight: false }));
    return [...words.slice(0, at), { text: figure, tight: false }, ...unit, ...withSums(sum.rest, label)];
  }
  return words;
}

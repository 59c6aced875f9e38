/** How much of a thing that is counted in a unit (B3): "450 kg", "empat ratus limapuluh kg", "1 ton" where kg are asked for. */
import { type Label, takeQuantity, wholesOf } from './quantity.ts';
import { type Reading, settle } from './reading.ts';
import { conversion, unitAt } from './unit.ts';
import { type Words, wordsOf } from './words.ts';

/** fraction: not whole in the unit asked for · other-unit: a unit of which nobody knows how much of the other it is. */
export type AmountProblem = 'fraction' | 'other-unit';

export interface Asked {
  /** As the plan writes it: "kg", "paket", "tabung". */
  readonly unit: string;
  /** The thing itself, whose name may stand in the answer: "Beras". */
  readonly name?: string;
}

const same = (words: Words, text: string): number => {
  const wanted = wordsOf(text);
  return wanted.length > 0 && wanted.every((one, at) => words[at]?.text === one.text) ? wanted.length : 0;
};

/** A whole amount in the unit asked for; what is said in another one is converted where that is certain. */
export function readAmount(raw: string, { unit: asked, name = '' }: Asked): Reading<bigint, AmountProblem> {
  const label: Label = (words) => {
    const own = same(words, asked);
    if (own > 0) return { name: asked, length: own };
    const unit = unitAt(words);
    if (unit) return { name: unit.unit, length: unit.length };
    const named = same(words, name);
    return named > 0 ? { name: null, length: named } : null;
  };
  const { means, because, rest, names } = takeQuantity(wordsOf(raw), label);
  const [unit = asked, other] = names;
  const turn = conversion(unit, asked);
  if (means.length > 0 && (!turn || other !== undefined)) return { unread: 'other-unit' };
  const { times, by } = turn ?? { times: 1n, by: 1n };
  const turned = means.filter((one) => (one * times) % by === 0n).map((one) => (one * times) / by);
  const wholes = wholesOf(turned);
  if (means.length > 0 && wholes.length === 0) return { unread: 'fraction' };
  return settle({ means: wholes, because, rest });
}

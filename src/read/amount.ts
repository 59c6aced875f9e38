/** How much of a thing that is counted in a unit (B3): "450 kg", "empat ratus limapuluh kg", "1 ton" where kg are asked for. */
import type { Thousandths } from './number.ts';
import { type Label, takeQuantity, wholesOf, withOneApart } from './quantity.ts';
import { type Reading, settle, type Taken } from './reading.ts';
import { onlyAsked, productIn } from './several.ts';
import { withSums } from './sum.ts';
import { conversion, unitAt } from './unit.ts';
import { type Words, answerWords, wordsOf } from './words.ts';

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

/** "1.500 ton" is fifteen hundred to some, one and a half to others; nobody says so of what is no greater than the unit asked for. */
function isParted(words: Words, label: Label, asked: string): boolean {
  return words.some(({ text }, at) => {
    const turn = /^\d{1,3}\.\d{3}$/.test(text) && conversion(label(words.slice(at + 1))?.name ?? '', asked);
    return turn && turn.times > turn.by;
  });
}

/** A whole amount in the unit asked for; what is said in another one is converted where that is certain. */
export function readAmount(raw: string, { unit: asked, name = '' }: Asked): Reading<bigint, AmountProblem> {
  const label: Label = (words) => {
    const own = same(words, asked);
    if (own > 0) return { name: asked, length: own };
    const unit = unitAt(words);
    if (unit) return { name: isSame(unit.unit, asked) ? asked : unit.unit, length: unit.length };
    const named = same(words, name);
    return named > 0 ? { name: null, length: named } : null;
  };
  const isConvertible = (unit: string): boolean => conversion(unit, asked) !== null;
  const words = withSums(withOneApart(answerWords(raw), label), label);
  const product = productIn(words, label);
  const factors = product?.names.filter(isConvertible) ?? [];
  const taken = product && factors.length < 2 ? { ...product, names: factors } : takeQuantity(words, label);
  const [unit = asked, other] = taken.names;
  const turn = conversion(unit, asked);
  const beside = taken.means.length > 0 && (!turn || other !== undefined) && besideOthers(words, label, asked);
  if (beside) return settle(beside);
  if (taken.means.length > 0 && (!turn || other !== undefined)) return { unread: 'other-unit' };
  const parted = isParted(words, label, asked);
  const means = parted ? [...taken.means, ...taken.means.map((one) => one / 1_000n)] : taken.means;
  const wholes = turned(means, unit, asked);
  if (means.length > 0 && wholes.length === 0) return { unread: 'fraction' };
  return settle({ means: wholes, because: taken.because ?? (parted ? 'several' : undefined), rest: taken.rest });
}

const isSame = (unit: string, asked: string): boolean => {
  const turn = conversion(unit, asked);
  return turn !== null && turn.times === turn.by;
};

/** Those that are whole in the unit asked for. */
function turned(means: readonly Thousandths[], unit: string, asked: string): bigint[] {
  const { times, by } = conversion(unit, asked) ?? { times: 1n, by: 1n };
  return wholesOf(means.filter((one) => (one * times) % by === 0n).map((one) => (one * times) / by));
}

/** "20 karung (500 kg)": the one of which it is known how much it is. */
function besideOthers(words: Words, label: Label, asked: string): Taken<bigint> | null {
  let unit = asked;
  const isAsked = (name: string): boolean => {
    if (!conversion(name, asked)) return false;
    unit = name;
    return true;
  };
  const taken = onlyAsked(words, label, isAsked);
  const means = taken ? turned(taken.means, unit, asked) : [];
  return taken && means.length > 0 ? { ...taken, means } : null;
}

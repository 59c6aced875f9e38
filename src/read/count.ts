/** How many: "12", "12 KK", "seratus limapuluh KK", "12 (dua belas) KK", "KK: 12". What is not understood is asked about. */
import { type Noun, nounAt, qualityAt } from './nouns.ts';
import { type Label, takeQuantity, wholesOf } from './quantity.ts';
import { type Reading, settle } from './reading.ts';
import { onlyAsked, productIn } from './several.ts';
import { answerWords } from './words.ts';

/** fraction: no whole number · other-noun: something else was counted. */
export type CountProblem = 'fraction' | 'other-noun';

const counted =
  (asked?: Noun): Label =>
  (words) => {
    const found = nounAt(words);
    if (found)
      return { name: found.nouns.find((noun) => noun === asked) ?? found.nouns[0] ?? null, length: found.length };
    const length = qualityAt(words);
    return length > 0 ? { name: null, length } : null;
  };

/**
 * A count; below nothing too, for the limits of a question to refuse.
 * @param asked what is counted; where it is left out, anything may be named
 */
export function readCount(raw: string, asked?: Noun): Reading<bigint, CountProblem> {
  const label = counted(asked);
  const words = answerWords(raw);
  const product = productIn(words, label);
  if (product?.names.every((name) => name === asked)) return settle({ ...product, means: wholesOf(product.means) });
  const beside = asked && onlyAsked(words, label, (name) => name === asked);
  if (beside) return settle({ ...beside, means: wholesOf(beside.means) });
  const { means, because, rest, names } = takeQuantity(words, label);
  const wholes = wholesOf(means);
  if (means.length > 0 && wholes.length === 0) return { unread: 'fraction' };
  if (asked && names.length > 0 && !names.includes(asked)) return { unread: 'other-noun' };
  return settle({ means: wholes, because, rest });
}

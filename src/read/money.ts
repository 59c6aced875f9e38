/** Money in rupiah: "Rp300.000,- (tiga ratus ribu rupiah)", "1,5 jt", "1jt500rb". Strict: what could be two amounts is asked about. */
import { isMultiplier } from './number.ts';
import { type Label, takeQuantity } from './quantity.ts';
import { type Reading, settle } from './reading.ts';
import { productIn } from './several.ts';
import { type Word, type Words, answerWords } from './words.ts';

/** fraction: less than a rupiah, or sen that nobody pays · million-or-milliard: "1,5 M". */
export type MoneyProblem = 'fraction' | 'million-or-milliard';

const RUPIAH: Label = (words) => {
  const [first, second] = words;
  if (
    first?.text !== 'rp' &&
    first?.text !== 'idr' &&
    first?.text !== 'rupiah' &&
    first?.text !== 'rupiahs' &&
    first?.text !== 'perak'
  )
    return null;
  return { name: null, length: second?.text === '.' && second.tight ? 2 : 1 };
};

/** Sen at the end of an amount on paper, which say nothing: ",00", ",-", ".-", ",00-", ",=". */
function withoutSen(words: Words): Words {
  const kept: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const before = kept.at(-1);
    const afterFigure = before !== undefined && /\d$/.test(before.text) && word.tight;
    const next = words[at + 1];
    if (afterFigure && /^[.,]$/.test(word.text) && next?.tight && /^[-=]$/.test(next.text)) {
      at += 1;
      while (words[at + 1]?.tight && /^[-=]$/.test(words[at + 1]?.text ?? '')) at += 1;
    } else if (
      afterFigure &&
      /^[-=]$/.test(word.text) &&
      !/,0{1,2}$/.test(before.text) &&
      !(next?.tight && /^(?:\d|rp)/.test(next.text))
    ) {
      continue;
    } else kept.push(word);
  }
  return kept;
}

/** Sen after whole rupiah, which nobody pays: "1.250.000,50", "1,250,000.00"; "1,25 juta" keeps its places. */
function withoutCents(word: Word, at: number, words: Words): Word {
  if (isMultiplier(words[at + 1]?.text ?? '')) return word;
  const here = /^(\d{1,3}(?:\.\d{3})+|\d{4,}),\d{2}$/.exec(word.text)?.[1];
  const abroad = /^(\d{1,3}(?:,\d{3})+)\.\d{2}$/.exec(word.text)?.[1]?.replace(/,/g, '');
  return { ...word, text: here ?? abroad ?? word.text };
}
/** "500k" is five hundred thousand where money is asked for; "1.250.000 k" is a slip. */
const thousands = (word: Word, at: number, words: Words): Word =>
  word.text === 'k' && /^\d{1,3}(?:[.,]\d{1,2})?$/.test(words[at - 1]?.text ?? '') ? { ...word, text: 'ribu' } : word;

/** Ten of these are not ten rupiah. */
const FOREIGN = new Set('$ € £ ¥ usd eur gbp jpy sgd myr rm dolar dollar euro pound yen ringgit riyal yuan'.split(' '));

const isTimes = ({ text }: Word): boolean => isMultiplier(text);

export function readMoney(raw: string): Reading<bigint, MoneyProblem> {
  const words = withoutSen(answerWords(raw).map(withoutCents)).map(thousands);
  if (words.some(({ text }) => FOREIGN.has(text))) return { unread: 'unreadable' };
  // "15.00" may be fifteen, fifteen hundred, or fifteen thousand.
  if (words.some(({ text }, at) => /^\d{1,4}\.\d{1,2}$/.test(text) && !words.slice(at + 1).some(isTimes)))
    return { unread: 'fraction' };
  const { means, because, rest } = productIn(words, RUPIAH) ?? takeQuantity(words, RUPIAH);
  if (means.length > 0 && /^(?:m|t)$/.test(rest[0]?.text ?? '')) return { unread: 'million-or-milliard' };
  const wholes = means.filter((one) => one % 1_000n === 0n).map((one) => one / 1_000n);
  if (means.length > 0 && wholes.length === 0) return { unread: 'fraction' };
  return settle({ means: wholes, because, rest });
}

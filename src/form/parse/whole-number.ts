/** How many: "12", "12 KK", "dua belas", "1.250", "2 ribu". Never guesses: what can be read in two ways is no number. */
import { plainDigits } from './digits.ts';
import { isNumberWord, MULTIPLIERS, wordsToNumber } from './number-words.ts';

const APPROXIMATELY =
  /^(?:(?:sekitar|kira-kira|kira kira|kurang lebih|lebih kurang|ada|jumlah(?:nya)?|total(?:nya)?|±)[ :]*)+/;
const NONE = /^(?:nihil|tidak ada|tak ada|tdk ada|belum ada)$/;
/** Plain digits, or groups of three with the Indonesian point; then what is counted, at most three words. */
const FIGURES = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+) ?(rb|ribu|jt|juta)?\.?((?: ?[a-z]+\.?){0,3})$/;

/** What a person means by a count; null when it is unclear. */
export function parseWholeNumber(raw: string): bigint | null {
  const text = plainDigits(raw).replace(/[.!]$/, '').replace(APPROXIMATELY, '').trim();
  if (NONE.test(text)) return 0n;
  const figures = FIGURES.exec(text);
  if (figures) return fromFigures(figures);
  const words = text.split(' ');
  let end = 0;
  while (end < words.length && isNumberWord(words[end] ?? '')) end += 1;
  const rest = words.slice(end);
  if (end === 0 || rest.length > 3 || rest.some((word) => !/^[a-z]+$/.test(word) || isNumberWord(word))) return null;
  return wordsToNumber(words.slice(0, end).join(' '));
}

function fromFigures([, sign, digits = '', multiplier, rest = '']: RegExpExecArray): bigint | null {
  const words = rest.trim().split(/[ .]+/).filter(Boolean);
  // "12k" may be thousands or a slip for KK; "3 dua" is two numbers.
  if (words.some((word) => isNumberWord(word) || MULTIPLIERS.has(word)) || words[0] === 'k' || words[0] === 'm')
    return null;
  // "12 sampai (15)" and the like announce more than was said.
  if (words.some((word) => /^(?:sampai|sd|hingga|atau|koma|persen)$/.test(word))) return null;
  const grouped = digits.includes('.');
  if (grouped && multiplier) return null;
  const value = BigInt(digits.replace(/\./g, '')) * (multiplier ? (MULTIPLIERS.get(multiplier) ?? 1n) : 1n);
  return sign ? -value : value;
}

/** Somebody to call, as written: "Darmo (Ketua RT 03) 0812-3456-7890". What is missing of the two is said, nothing is lost. */
import { findPhones, hasLetterAmongDigits, readPhone, withoutPhoneLinks } from './phone.ts';
import { plainText } from './words.ts';

export interface ContactParts {
  /** Whatever stands beside the numbers, without their labels; empty where nothing does. */
  readonly name: string;
  /** In E.164; several where several were written. */
  readonly phones: readonly string[];
  /** Why digits that look like a number are none. */
  readonly problem?: 'letters' | 'decimal' | 'unknown';
}

const LABEL =
  /(?:^|(?<=[\s,;:(/-]))(?:nama|hp|telp?|tlp|telepon|telpon|telfon|no|nomor|nomer|wa|whatsapp|kontak|a\.?n)\b[.:]*/giu;

/** @param text as cleaned for keeping: the name keeps its letters */
export function contactParts(text: string): ContactParts {
  // The same length as what it was made from, or the places of the digits would be others.
  const plain = plainText(text);
  const phones = findPhones(plain);
  if (/\d{5,}/.test(plain.replace(/[\s.-]/g, '')) && hasLetterAmongDigits(plain))
    return { name: nameIn(text), phones: [], problem: 'letters' };
  if (phones.length === 0) {
    const problem = /\d{5,}/.test(plain.replace(/[\s().-]/g, '')) ? readPhone(digitsIn(plain)) : null;
    const unread = problem && 'unread' in problem && problem.unread !== 'unreadable' ? problem.unread : undefined;
    return { name: nameIn(text), phones: [], ...(unread ? { problem: unread } : {}) };
  }
  let rest = withoutPhoneLinks(text.normalize('NFKC').replace(/\s+/g, ' ').trim());
  if (rest.length !== plain.length) rest = plain;
  for (const { start, end } of [...phones].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return {
    name: nameIn(rest),
    phones: [...new Set(phones.flatMap(({ phone, shorter }) => (shorter ? [phone, shorter] : [phone])))],
  };
}

/** From the first digit to the last: what was meant as the number. */
function digitsIn(text: string): string {
  return /[ol]?\d.*[\dol]/.exec(text)?.[0] ?? text;
}

function nameIn(text: string): string {
  const name = text
    .replace(LABEL, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\([\s:/.,-]*\)|\(\s*$/g, '')
    .replace(/^[\s,;:/(.|=→>-]+|(?:[\s,;:/|=→>(-]+\.?)+$/g, '')
    .trim();
  // "(Darmo)" has lost its first bracket.
  return name.endsWith(')') && !name.includes('(') ? name.slice(0, -1).trim() : name;
}

/** Telephone numbers as people here write them, alone or within a sentence; checked against the prefixes that exist. */
import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max';
import { type Reading, settle } from './reading.ts';
import { plainText, wordsOf } from './words.ts';

/**
 * letters: a letter stands in a digit's place · decimal: a spreadsheet has made a figure of it, digits may be lost ·
 * unknown: no such number is given out.
 */
export type PhoneProblem = 'letters' | 'decimal' | 'unknown';

/** A number in E.164, and where it stands in the text. */
export interface FoundPhone {
  readonly phone: string;
  readonly start: number;
  readonly end: number;
  /** The number without its last one or two digits, where it is one too: "0812345678 90". */
  readonly shorter?: string;
}

/** "0062…" and "62…" are +62; a number without its zero is Indonesian too. */
function normal(digits: string): string {
  if (digits.startsWith('+')) return digits;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  return /^62\d{8,}$/.test(digits) ? `+${digits}` : digits;
}

/** In E.164, e.g. "+6281234567890"; undefined for what nobody can be called at. */
export function phoneOf(text: string): string | undefined {
  const compact = normal(plainText(text).replace(/[\s()./,_·-]/g, ''));
  if (!/^\+?\d{7,15}$/.test(compact)) return undefined;
  const phone: PhoneNumber | undefined = parsePhoneNumberFromString(compact, 'ID');
  return phone?.isValid() ? phone.number : undefined;
}

const GROUP = /\+?\(?\d+\)?/g;
/** What may stand within a number, between its groups of digits. */
const INSIDE = /^(?:[\s()._·-]{0,3}|[,/])$/;
const BEGINS = /^\+?\(?(?:0|62|8)/;
/** "RT 62 0812…": what these number is no telephone's beginning. */
const NUMBERED = /(?:^|[\s(/.,])(?:rt|rw|blok|km|dusun|gang|jalan|jl)[\s.]*$/i;
/** Each digit may stand alone. */
const MOST_GROUPS = 14;
/** Links that hold a number, as blanks of the same length around it. */
const LINK =
  /(?:https?:\/\/)?(?:www\.)?(?:wa\.me\/\+?|(?:api|web)\.whatsapp\.com\/send\/?\?phone=(?:\+|%2B)?)(?=\d)|\b(?:tel|sms):(?=\+?\d)|(?<=\d)[?&]\w+=\S*/gi;

/** A text without the links around its numbers, each letter in its place. */
export const withoutPhoneLinks = (text: string): string => text.replace(LINK, (link) => ' '.repeat(link.length));

/** All numbers in a text, from left to right; the longest run of groups that is one number counts as one. */
export function findPhones(written: string): FoundPhone[] {
  const raw = withoutPhoneLinks(written);
  const groups = Array.from(raw.matchAll(GROUP), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const found: FoundPhone[] = [];
  let at = 0;
  while (at < groups.length) {
    const phone = longestFrom(raw, groups, at);
    if (phone) {
      found.push(phone.found);
      at = phone.next;
    } else at += 1;
  }
  return found;
}

interface Group {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function longestFrom(raw: string, groups: readonly Group[], at: number): { found: FoundPhone; next: number } | null {
  const first = groups[at];
  if (!first || !(BEGINS.test(first.text) || first.text.startsWith('+'))) return null;
  if (first.text.length < 4 && NUMBERED.test(raw.slice(0, first.start))) return null;
  let last = at;
  while (
    last + 1 < groups.length &&
    last - at < MOST_GROUPS - 1 &&
    INSIDE.test(raw.slice(groups[last]?.end, groups[last + 1]?.start))
  )
    last += 1;
  for (; last >= at; last -= 1) {
    const end = groups[last]?.end ?? first.end;
    const phone = phoneOf(raw.slice(first.start, end));
    if (!phone) continue;
    const shorter = last - at > 0 ? withoutTail(raw, groups.slice(at, last + 1)) : undefined;
    return { found: { phone, start: first.start, end, ...(shorter ? { shorter } : {}) }, next: last + 1 };
  }
  return null;
}

/** One or two digits behind longer groups may be something else. */
function withoutTail(raw: string, groups: readonly Group[]): string | undefined {
  const [first, before, last] = [groups[0], groups.at(-2), groups.at(-1)];
  if (!first || !before || !last || last.text.length > 2 || before.text.length < 4) return undefined;
  return phoneOf(raw.slice(first.start, before.end));
}

const LABELS = new Set(
  '" \' * _ nomer nmr telpon telfon cp no nomor hp telp tel telepon tlp wa whatsapp handphone ponsel kontak hubungi saya nomornya hpnya : = . / - , ( )'.split(
    ' ',
  ),
);

/** "0812 3456 789O", "O812…": a letter where a digit belongs, so that a digit would be missing without it. */
export function hasLetterAmongDigits(text: string): boolean {
  return /\d[\s.-]?[oil](?![a-z])|(?<![a-z])[ol][\s.-]?\d{3}|\d[oil]\d/.test(text);
}

/** "812.3456789", "081234567890.0", "8,12E+10": what a spreadsheet makes of a number, alone or in a sentence. */
const DECIMAL = /(?<![\d.,])(?:\d{2,4}\.\d{5,}|\d{9,}[.,]0)(?![\d.,]*\d)|\de\+?\d/;

/** One number and nothing but its label ("HP: 0812 3456 7890"); two of them are asked about. */
export function readPhone(raw: string): Reading<string, PhoneProblem> {
  const text = plainText(raw);
  if (DECIMAL.test(text)) return { unread: 'decimal' };
  if (hasLetterAmongDigits(text)) return { unread: 'letters' };
  const phones = findPhones(text);
  if (phones.length === 0) return { unread: /\d{7,}/.test(text.replace(/[\s().-]/g, '')) ? 'unknown' : 'unreadable' };
  let left = withoutPhoneLinks(text);
  for (const { start, end } of [...phones].reverse()) left = `${left.slice(0, start)} ${left.slice(end)}`;
  const rest = wordsOf(left).filter((word) => !LABELS.has(word.text));
  return settle({ means: phones.flatMap(({ phone, shorter }) => (shorter ? [phone, shorter] : [phone])), rest });
}

/** Times of day: "09.30", "jam 9", "setengah sepuluh" (09:30), "jam 2 siang". */
import { plainDigits } from './digits.ts';
import { wordsToNumber } from './number-words.ts';

/** "HH:MM"; two of them where morning and afternoon are both possible ("jam 2"), so that the person chooses. */
export type TimeResult = { readonly times: readonly string[] } | { readonly problem: 'unreadable' };

const ZONE = / ?\b(?:wib|wita|wit)\b$/;
const PREFIX = /^(?:(?:pada|sekitar|kira-kira|pukul|jam|pkl\.?|jm|at) )+/;
const PART = / ?(?:di |waktu )?(pagi|siang|sore|petang|malam|malem|subuh|am|pm)(?: (?:hari|ini))?$/;
const CLOCK = /^(\d{1,2})[.:, ](\d{2})(?:[.:]00)?$/;
const AFTER = /^(.+?) (?:lewat|lebih) (.+?)(?: menit)?$/;
const BEFORE = /^(.+?) kurang (.+?)(?: menit)?$/;

/** What time of day is meant. */
export function parseTime(raw: string): TimeResult {
  let text = plainDigits(raw)
    .replace(/[.!]+$/, '')
    .replace(ZONE, '')
    .replace(PREFIX, '');
  const part = PART.exec(text)?.[1];
  text = text.replace(PART, '').trim();
  const clock = CLOCK.exec(text);
  if (clock) {
    const [hour, minute] = [Number(clock[1]), Number(clock[2])];
    // Written like a clock, it is meant as a clock shows it.
    return part === undefined
      ? result([hour * 60 + minute], hour, minute)
      : result(placed(hour, part), hour, minute, minute);
  }
  const spoken = minutesSpoken(text);
  if (spoken === null) return { problem: 'unreadable' };
  const hour = Math.floor(spoken / 60);
  const minute = spoken % 60;
  if (part !== undefined) return result(placed(hour, part), hour, minute, minute);
  // From six to noon people mean the office's morning; from one to five either.
  const either = hour >= 1 && hour < 6;
  return result(either ? [spoken, spoken + 12 * 60] : [spoken], hour, minute);
}

/** "9", "sembilan", "setengah sepuluh", "9 lewat 10", "sembilan kurang seperempat", in minutes since midnight. */
function minutesSpoken(text: string): number | null {
  const half = /^setengah (.+)$/.exec(text);
  if (half) {
    const hour = count(half[1] ?? '', 13);
    return hour === null || hour === 0 ? null : hour * 60 - 30;
  }
  const after = AFTER.exec(text);
  const before = after ? null : BEFORE.exec(text);
  const relation = after ?? before;
  const hour = count(relation ? (relation[1] ?? '') : text, 24);
  if (hour === null) return null;
  if (!relation) return hour * 60;
  const minutes = relation[2] === 'seperempat' ? 15 : relation[2] === 'setengah' ? 30 : count(relation[2] ?? '', 59);
  if (minutes === null) return null;
  const total = hour * 60 + (after ? minutes : -minutes);
  return total < 0 ? null : total;
}
function count(text: string, max: number): number | null {
  const value = /^\d{1,2}$/.test(text) ? BigInt(text) : wordsToNumber(text);
  return value === null || value > BigInt(max) ? null : Number(value);
}

/** Full hours, in minutes, for an hour with its part of the day; empty when the two do not go together. */
function placed(hour: number, part: string): number[] {
  if (hour > 12) return part === 'pagi' || part === 'am' || part === 'subuh' ? [] : [hour * 60];
  const noon = hour % 12;
  switch (part) {
    case 'pagi':
    case 'subuh':
    case 'am':
      return [noon * 60];
    case 'siang':
      return hour === 10 || hour === 11 ? [hour * 60] : [(noon + 12) * 60];
    case 'malam':
    case 'malem':
      // "jam 12 malam" is midnight, "jam 1 malam" the hour after it.
      return hour === 12 || hour <= 3 ? [noon * 60] : [(hour + 12) * 60];
    default:
      return [(noon + 12) * 60];
  }
}

function result(minutes: readonly number[], hour: number, minute: number, add = 0): TimeResult {
  if (minutes.length === 0 || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return { problem: 'unreadable' };
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    times: minutes
      .map((value) => (value + add) % (24 * 60))
      .map((value) => `${two(Math.floor(value / 60))}:${two(value % 60)}`),
  };
}

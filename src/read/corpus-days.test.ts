/** Days, times and telephones as readers of other projects test theirs (their kinds of input, in words of our own); what is refused or asked has its reason beside it. */
import { describe, expect, test } from 'vitest';
import { readDate } from './date.ts';
import { readPhone } from './phone.ts';
import type { Reading } from './reading.ts';
import { type Times, readTime } from './time.ts';

const outcome = (reading: Reading<unknown, string>): string => {
  const text = (one: unknown): string => (typeof one === 'string' ? one : (one as Times).at);
  if ('read' in reading) return `read ${text(reading.read)}`;
  return 'ask' in reading ? `ask ${reading.ask.map(text).join(' | ')}` : `refused: ${reading.unread}`;
};
const date = (text: string): string => outcome(readDate(text, { today: '2026-11-24', direction: 'any' }));

describe('a day is read, whatever parts it', () => {
  test.each([
    ['07-03-2027', '2027-03-07'],
    ['7-3-27', '2027-03-07'],
    ['harinya? 7', 'refused'],
    ['tanggal 07.03.2027 ya', '2027-03-07'],
    ['2027-03-07', '2027-03-07'],
    ['2027/03/07', '2027-03-07'],
    // Two figures of a year are the nearest, not one of this century whatever it is.
    ['07-03-99', '1999-03-07'],
    ['7 maret 98', '1998-03-07'],
    ['07.03.85', '1985-03-07'],
    ['29-02-2028', '2028-02-29'],
    ['7 maret tahun depan', '2027-03-07'],
    ['7 maret tahun ini', '2026-03-07'],
    ['7 Maret thn lalu', '2025-03-07'],
    ['Selamat pagi Bu, besok', '2026-11-25'],
  ])('%j is %s', (text, day) =>
    expect(date(text)).toMatch(day === 'refused' ? /^refused/ : new RegExp(`^read ${day}$`)),
  );
  test.each([
    ['33-03-2027', 'refused: impossible'],
    ['07-13-2027', 'refused: impossible'],
    ['29-02-2027', 'refused: impossible'],
    // The American order is nobody's here: a twelfth of the days would be wrong.
    ['12/25/2026', 'refused: impossible'],
    // No sign between its parts: a telephone, a sum, an order of parts that nobody can know.
    ['07032027', 'refused: unreadable'],
    ['2027_03_07', 'refused: unreadable'],
    // The month first is an English way, seldom meant.
    ['Maret 7', 'refused: unreadable'],
    // What else was said is asked about: an hour belongs to the next question.
    ['2027-03-07T10:34:56Z', 'ask 2027-03-07'],
    ['07-03-27a', 'ask 2027-03-07'],
    ['7 maret 2027 jam 9', 'ask 2027-03-07'],
    // A slip in the month is a guess.
    ['5 Desembr 2026', 'ask 2026-12-05'],
    ['5 agusttus 2026', 'ask 2026-08-05'],
    // Short months bear none: "jumi" may be June or July.
    ['5 jumi 2026', 'refused: unreadable'],
    ['sebelum 7 maret 2027', 'ask 2027-03-07'],
    ['bulan depan', 'refused: unreadable'],
  ])('%j: %s', (text, what) => expect(date(text)).toBe(what));
});

describe('a time is read', () => {
  test.each([
    ['16:15', 'read 16:15'],
    ['04:15pm', 'read 16:15'],
    ['4.15 p.m.', 'read 16:15'],
    ['8 p.m.', 'read 20:00'],
    ['08:15 a.m', 'read 08:15'],
    ['24:00', 'read 00:00'],
    ['09.00.00', 'read 09:00'],
    ['stgh 9', 'read 08:30'],
    ['setngah sepuluh pagi', 'read 09:30'],
    ['09.00 selamat siang', 'read 09:00'],
    ['Selamat sore Bu, jam 9', 'read 09:00'],
    // A greeting says nothing of the hour that is meant.
    ['Selamat sore Bu, jam 4', 'ask 04:00 | 16:00'],
    // No such time, or half of one.
    ['24:30', 'refused: unreadable'],
    ['10:60', 'refused: unreadable'],
    ['9.5', 'refused: unreadable'],
    ['9:3', 'ask 09:00'],
    ['09:15:34', 'ask 09:15'],
    // The hour of a prayer changes with the day and the place.
    ['habis magrib', 'refused: unreadable'],
    ['sore', 'refused: unreadable'],
  ])('%j: %s', (text, what) => expect(outcome(readTime(text, 'wib'))).toBe(what));
});

describe('a telephone is read', () => {
  test.each([
    ['0813 4567 8901', 'read +6281345678901'],
    ['   (0526) 2091234   ', 'read +625262091234'],
    ['021.555.1234', 'read +62215551234'],
    ['hp = 081345678901', 'read +6281345678901'],
    ['nomor saya 081345678901 terima kasih', 'read +6281345678901'],
    ['Selamat pagi Bu, 081345678901 🙏', 'read +6281345678901'],
    ['+62 (0)813 4567 8901', 'read +6281345678901'],
    ['0062 813 4567 8901', 'read +6281345678901'],
    ['+1 202 456 1111', 'read +12024561111'],
    ['', 'refused: unreadable'],
    ['tidak punya', 'refused: unreadable'],
    // Emergency and short numbers reach nobody in an office.
    ['112', 'refused: unreadable'],
    ['+810000000977123456', 'refused: unknown'],
    ['0813456789012345', 'refused: unknown'],
    ['hp saya 0813 4567 8901, istri 0852 4567 8901', 'ask +6281345678901 | +6285245678901'],
    ['081345678901 ext 12', 'ask +6281345678901'],
    ['081345678901a', 'ask +6281345678901'],
    // What a spreadsheet made of a number, in a sentence too: digits may be lost.
    ['813.45678901 terima kasih', 'refused: decimal'],
    ['Siap\n813.45678901', 'refused: decimal'],
    ['HP 081345678901.0', 'refused: decimal'],
    ['8,13E+10', 'refused: decimal'],
    ['0813.4567.8901', 'read +6281345678901'],
  ])('%j: %s', (text, what) => expect(outcome(readPhone(text))).toBe(what));
});

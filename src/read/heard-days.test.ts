/** Days and times as they are really written, seen from Tuesday 24 November 2026 in an office of WIB. */
import { describe, expect, test } from 'vitest';
import { readDate } from './date.ts';
import type { DateFrame } from './placed-days.ts';
import type { Reading } from './reading.ts';
import { readTime, type Times } from './time.ts';

const shown = (one: string | Times): string =>
  typeof one === 'string' ? one : one.until === undefined ? one.at : `${one.at}-${one.until}`;
const kindOf = (reading: Reading<string | Times, string>): string =>
  'read' in reading
    ? `read ${shown(reading.read)}`
    : 'ask' in reading
      ? `ask ${reading.ask.map(shown).join(' | ')}`
      : 'refused';
const day = (text: string, direction: DateFrame['direction']): string =>
  kindOf(readDate(text, { today: '2026-11-24', direction }));

describe('a day ahead', () => {
  test.each([
    ['tanggal 30 ini', 'read 2026-11-30'],
    ['tgl 1 bln dpn', 'read 2026-12-01'],
    ['besok lusa', 'ask 2026-11-25 | 2026-11-26'],
    ['jumat minggu depan', 'read 2026-12-04'],
    ['Jumat pekan depan', 'read 2026-12-04'],
    ['senin minggu depan', 'read 2026-11-30'],
    ['hari jumat minggu ini', 'read 2026-11-27'],
    ['minggu depan hari senin', 'read 2026-11-30'],
    ['jumat mendatang', 'ask 2026-11-27 | 2026-12-04'],
    ['bsok', 'read 2026-11-25'],
    ['3hr lagi', 'read 2026-11-27'],
    ['1 mgg lagi', 'read 2026-12-01'],
    ['senen', 'read 2026-11-30'],
    ['rebo', 'read 2026-11-25'],
    ['Kemis', 'read 2026-11-26'],
    ['jum at', 'ask 2026-11-27'],
    ['Jumat/27 November 2026', 'read 2026-11-27'],
    ['Jumat / 27 Nov 2026', 'read 2026-11-27'],
    ['Hari/Tanggal: Jumat/27 November 2026', 'read 2026-11-27'],
    ['Hari/Tanggal : Jumat, 27 November 2026', 'read 2026-11-27'],
    ['Hari / tgl : Jumat / 27 Nov 2026', 'read 2026-11-27'],
    ['Hari, tanggal : Jumat, 27 November 2026', 'read 2026-11-27'],
    ['Hari dan tanggal: Jumat, 27 November 2026', 'read 2026-11-27'],
    ['Hari : Jumat\nTanggal : 27 November 2026', 'read 2026-11-27'],
    ['Jumat tgl 27 ini', 'read 2026-11-27'],
    ['selasa', 'ask 2026-11-24 | 2026-12-01'],
    ['5 XII 2026', 'read 2026-12-05'],
    ['3O November 2026', 'ask 2026-11-30'],
    ['"27 November 2026"', 'read 2026-11-27'],
    ['*27 November 2026*', 'read 2026-11-27'],
    ['(27 November 2026)', 'read 2026-11-27'],
    ['2\ufe0f\u20e37\ufe0f\u20e3 November 2026', 'read 2026-11-27'],
    ['hr ini', 'read 2026-11-24'],
    ['skrg', 'read 2026-11-24'],
    ['besok hari rabu', 'read 2026-11-25'],
    ['besok rabu', 'read 2026-11-25'],
    ['besok kamis', 'ask 2026-11-25 | 2026-11-26'],
    ['besok tgl 25', 'read 2026-11-25'],
    ['besok, 25 November 2026', 'read 2026-11-25'],
    ['besok, 26 November 2026', 'ask 2026-11-25 | 2026-11-26'],
    ['hari ini tgl 24', 'read 2026-11-24'],
    ['hari ini, Selasa', 'read 2026-11-24'],
    ['lusa hari kamis', 'read 2026-11-26'],
  ])('%j: %s', (text, outcome) => expect(day(text, 'future')).toBe(outcome));
});

describe('a day behind', () => {
  test.each([
    ['2 hr yg lalu', 'read 2026-11-22'],
    ['selasa', 'ask 2026-11-24 | 2026-11-17'],
    ['tgl 20 kemarin', 'read 2026-11-20'],
  ])('%j: %s', (text, outcome) => expect(day(text, 'past')).toBe(outcome));
});

describe('a time of day', () => {
  test.each([
    ['jam 8-2', 'read 08:00-14:00'],
    ['kira2 jam 9', 'read 09:00'],
    ['jam 1/2 9', 'read 08:30'],
    ['1/2 9 pagi', 'read 08:30'],
    ['jam 9½', 'read 09:30'],
    ['jam 9 setengah', 'read 09:30'],
    ['jam sembilan setengah', 'read 09:30'],
    ['pagi jam 9', 'read 09:00'],
    ['malam jam 8', 'read 20:00'],
    ['siang jam 2', 'read 14:00'],
    ['sore jam 4', 'read 16:00'],
    ['sore pukul 16.00', 'read 16:00'],
    ['pagi hari jam 8', 'read 08:00'],
    ['09.00:00', 'read 09:00'],
    ['jam sembilan tiga puluh', 'read 09:30'],
    ['delapan lima belas', 'read 08:15'],
    ['"09.00"', 'read 09:00'],
    ['*09.00 WIB*', 'read 09:00'],
    ['0\ufe0f\u20e39\ufe0f\u20e3.0\ufe0f\u20e30\ufe0f\u20e3', 'read 09:00'],
    ['dimulai jam 9', 'read 09:00'],
    ['jam 9 10', 'ask 09:10'],
  ])('%j: %s', (text, outcome) => expect(kindOf(readTime(text, 'wib'))).toBe(outcome));
});

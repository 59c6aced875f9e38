/** Days, seen from Wednesday 18 November 2026. */
import { describe, expect, test } from 'vitest';
import { type DateFrame, parseDate } from './date.ts';

const any: DateFrame = { today: '2026-11-18', direction: 'any' };

describe('one day is meant', () => {
  test.each<[string, string]>([
    ['17/8/26', '2026-08-17'],
    ['17-8-2026', '2026-08-17'],
    ['17.08.2026', '2026-08-17'],
    ['2026-08-17', '2026-08-17'],
    ['17 agustus', '2026-08-17'],
    ['17 Agustus 2027', '2027-08-17'],
    ['17agt26', '2026-08-17'],
    ['Selasa, 24 November 2026', '2026-11-24'],
    ['5 januari', '2027-01-05'],
    ['1 Mei', '2027-05-01'],
    ['hari ini', '2026-11-18'],
    ['besok', '2026-11-19'],
    ['Besok.', '2026-11-19'],
    ['lusa', '2026-11-20'],
    ['kemarin', '2026-11-17'],
    ['kemarin dulu', '2026-11-16'],
    ['senin', '2026-11-23'],
    ['hari jumat', '2026-11-20'],
    ['rabu', '2026-11-18'],
    ['senin depan', '2026-11-23'],
    ['jumat ini', '2026-11-20'],
    ['jumat lalu', '2026-11-13'],
    ['tanggal 5', '2026-11-05'],
    ['tgl 5 bulan depan', '2026-12-05'],
    ['awal bulan', '2026-11-01'],
    ['akhir bulan', '2026-11-30'],
    ['awal bulan depan', '2026-12-01'],
    ['akhir bulan lalu', '2026-10-31'],
    ['3 hari lagi', '2026-11-21'],
    ['dua hari yang lalu', '2026-11-16'],
    ['2 minggu lagi', '2026-12-02'],
    ['29 februari 2028', '2028-02-29'],
    ['١٧/٨/٢٠٢٦', '2026-08-17'],
  ])('%s', (text, date) => expect(parseDate(text, any)).toEqual({ dates: [date] }));
});

test('the direction places a day without a year or month', () => {
  const past: DateFrame = { ...any, direction: 'past' };
  const future: DateFrame = { ...any, direction: 'future' };
  expect(parseDate('5 desember', past)).toEqual({ dates: ['2025-12-05'] });
  expect(parseDate('17 agustus', future)).toEqual({ dates: ['2027-08-17'] });
  expect(parseDate('tanggal 5', future)).toEqual({ dates: ['2026-12-05'] });
  expect(parseDate('tanggal 31', past)).toEqual({ dates: ['2026-10-31'] });
  expect(parseDate('senin', past)).toEqual({ dates: ['2026-11-16'] });
  expect(parseDate('awal bulan', future)).toEqual({ dates: ['2026-12-01'] });
  expect(parseDate('29 februari', future)).toEqual({ problem: 'impossible' });
});

describe('two days may be meant: the person chooses', () => {
  test.each<[string, string[]]>([
    ['minggu depan', ['2026-11-25', '2026-11-29']],
    ['minggu lalu', ['2026-11-11', '2026-11-15']],
    ['jumat depan', ['2026-11-20', '2026-11-27']],
    ['senin lalu', ['2026-11-16', '2026-11-09']],
  ])('%s', (text, dates) => expect(parseDate(text, any)).toEqual({ dates }));
});

describe('no day', () => {
  test.each(['31 februari', '31/2/2026', '29 feb 2027', '0/8/2026', '32/1', '5/13/2026'])('%s does not exist', (text) =>
    expect(parseDate(text, any)).toEqual({ problem: 'impossible' }),
  );
  test.each([
    '',
    'nanti',
    'halo besok ya',
    '12',
    '1e9',
    'agustus',
    '🙂',
    'besok atau lusa',
    'constructor',
    '5 constructor',
    'senin selasa',
  ])('%s is not understood', (text) => expect(parseDate(text, any)).toEqual({ problem: 'unreadable' }));
});

/** A year's holidays as people paste them from a decree, the news or a chat. */
import { expect, test } from 'vitest';
import { readLiburList, tahunIn } from './read-libur-list.ts';

const days = (text: string, tahun = 2028) =>
  readLiburList(text, tahun).hari.map(({ tanggal, nama }) => `${tanggal} ${nama}`);

test.each<[string, readonly string[]]>([
  ['1 Januari 2028 Tahun Baru', ['2028-01-01 Tahun Baru']],
  ['1 Januari 2028: Tahun Baru Masehi', ['2028-01-01 Tahun Baru Masehi']],
  ['- Sabtu, 1 Januari 2028 – Tahun Baru Masehi', ['2028-01-01 Tahun Baru Masehi']],
  ['1. 1 Januari, Sabtu, Tahun Baru 2028 Masehi', ['2028-01-01 Tahun Baru 2028 Masehi']],
  ['01/01/2028 Tahun Baru', ['2028-01-01 Tahun Baru']],
  ['2028-01-01 Tahun Baru', ['2028-01-01 Tahun Baru']],
  ['1 Jan: Tahun Baru', ['2028-01-01 Tahun Baru']],
  ['Tahun Baru Masehi: 1 Januari 2028', ['2028-01-01 Tahun Baru Masehi']],
  ['Hari Raya Natal, Senin 25 Desember 2028', ['2028-12-25 Hari Raya Natal']],
  ['26-27 Februari 2028 Idulfitri 1449 H', ['2028-02-26 Idulfitri 1449 H', '2028-02-27 Idulfitri 1449 H']],
  ['26 – 28 Februari: Idulfitri', ['2028-02-26 Idulfitri', '2028-02-27 Idulfitri', '2028-02-28 Idulfitri']],
  ['26 dan 27 Februari Sabtu-Minggu Idulfitri', ['2028-02-26 Idulfitri', '2028-02-27 Idulfitri']],
  [
    '24, 25 dan 28 Februari: Cuti bersama Idulfitri',
    ['2028-02-24 Cuti bersama Idulfitri', '2028-02-25 Cuti bersama Idulfitri', '2028-02-28 Cuti bersama Idulfitri'],
  ],
  [
    '24 s.d. 25 Februari Cuti bersama Idulfitri',
    ['2028-02-24 Cuti bersama Idulfitri', '2028-02-25 Cuti bersama Idulfitri'],
  ],
])('%s', (line, expected) => {
  expect(days(line)).toEqual(expected);
  expect(readLiburList(line, 2028).sisa).toEqual([]);
});

test('a whole list with its heads, joint leave below its own', () => {
  const text = [
    'HARI LIBUR NASIONAL TAHUN 2028',
    'Januari',
    '• 1 Januari: Tahun Baru 2028 Masehi',
    '',
    '• 26 Januari: Tahun Baru Imlek 2579 Kongzili',
    'CUTI BERSAMA TAHUN 2028',
    '• 27 Januari: Tahun Baru Imlek',
    '• 24 Desember: Cuti bersama Natal',
  ].join('\n');
  expect(readLiburList(text, 2028)).toEqual({
    hari: [
      { tanggal: '2028-01-01', nama: 'Tahun Baru 2028 Masehi' },
      { tanggal: '2028-01-26', nama: 'Tahun Baru Imlek 2579 Kongzili' },
      { tanggal: '2028-01-27', nama: 'Cuti bersama Tahun Baru Imlek' },
      { tanggal: '2028-12-24', nama: 'Cuti bersama Natal' },
    ],
    sisa: [],
  });
  expect(tahunIn(text)).toBe(2028);
});

test.each([
  'Tahun Baru',
  '31 Februari 2028 Libur',
  '1 Januari 2029 Tahun Baru',
  '1 Januari 2028',
  'Senin, 1 Januari 2028 Tahun Baru',
  'besok libur',
  '32-33 Maret 2028 Idulfitri',
])('not understood, and said so: %s', (line) => {
  expect(readLiburList(line, 2028)).toEqual({ hari: [], sisa: [line] });
});

test('no year in it', () => expect(tahunIn('1 Januari Tahun Baru')).toBeNull());

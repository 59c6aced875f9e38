/** Days, seen from Wednesday 18 November 2026. */
import { describe, expect, test } from 'vitest';
import { readDate } from './date.ts';
import type { DateFrame } from './placed-days.ts';

const any: DateFrame = { today: '2026-11-18', direction: 'any' };

describe('one day is meant', () => {
  test.each<[string, string]>([
    ['17/8/26', '2026-08-17'],
    ['17-8-2026', '2026-08-17'],
    ['17.08.2026', '2026-08-17'],
    ['17 8 2026', '2026-08-17'],
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
    ['besok pagi', '2026-11-19'],
    ['lusa', '2026-11-20'],
    ['kemarin', '2026-11-17'],
    ['kemarin dulu', '2026-11-16'],
    ['senin', '2026-11-23'],
    ['hari jumat', '2026-11-20'],
    ["hari jum'at", '2026-11-20'],
    ['kamis', '2026-11-19'],
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
    ['seminggu lagi', '2026-11-25'],
    ['29 februari 2028', '2028-02-29'],
    ['١٧/٨/٢٠٢٦', '2026-08-17'],
    ['Senin tgl 30/11/2026', '2026-11-30'],
    ['senin pagi', '2026-11-23'],
    ['5 bulan depan', '2026-12-05'],
    ['tgl 5 bln 12', '2026-12-05'],
    ['5-XII-2026', '2026-12-05'],
    ['5/XII/2026', '2026-12-05'],
    ['lima desember 2026', '2026-12-05'],
    ['dua puluh lima desember', '2026-12-25'],
    ['5 Desember dua ribu dua puluh enam', '2026-12-05'],
    ['5 Des. 2026', '2026-12-05'],
    ['hari Sabtu, tanggal 5 Desember 2026', '2026-12-05'],
    ['5–12–2026', '2026-12-05'],
    ['5\u00a0Desember\u00a02026', '2026-12-05'],
    ['tgl. 5 Desember tahun 2026', '2026-12-05'],
  ])('%s', (text, read) => expect(readDate(text, any)).toEqual({ read }));
});

test('the direction places a day without a year or month', () => {
  const past: DateFrame = { ...any, direction: 'past' };
  const future: DateFrame = { ...any, direction: 'future' };
  expect(readDate('5 desember', past)).toEqual({ read: '2025-12-05' });
  expect(readDate('17 agustus', future)).toEqual({ read: '2027-08-17' });
  expect(readDate('tanggal 5', future)).toEqual({ read: '2026-12-05' });
  expect(readDate('tanggal 31', past)).toEqual({ read: '2026-10-31' });
  expect(readDate('senin', past)).toEqual({ read: '2026-11-16' });
  expect(readDate('awal bulan', future)).toEqual({ read: '2026-12-01' });
  expect(readDate('29 februari', future)).toEqual({ unread: 'impossible' });
});

describe('the person chooses', () => {
  test.each<[string, string[], string]>([
    ['minggu depan', ['2026-11-25', '2026-11-29'], 'several'],
    ['minggu lalu', ['2026-11-11', '2026-11-15'], 'several'],
    ['minggu ini', ['2026-11-18', '2026-11-22'], 'several'],
    ['jumat depan', ['2026-11-20', '2026-11-27'], 'several'],
    ['senin lalu', ['2026-11-16', '2026-11-09'], 'several'],
    ['Senin, 24 November 2026', ['2026-11-24', '2026-11-23'], 'weekday'],
    ['5-7 Desember 2026', ['2026-12-05', '2026-12-07'], 'range'],
    ['5 s/d 7 Desember 2026', ['2026-12-05', '2026-12-07'], 'range'],
    ['besok atau lusa', ['2026-11-19'], 'rest'],
    ['halo besok', ['2026-11-19'], 'rest'],
    ['senin selasa', ['2026-11-23', '2026-11-24'], 'weekday'],
    // Today, or a week from it.
    ['rabu', ['2026-11-18', '2026-11-25'], 'several'],
    ['17 agustus jam 9', ['2026-08-17'], 'rest'],
    ['17 agustus 2026 batal', ['2026-08-17'], 'rest'],
    ['akhir november', ['2026-11-30'], 'about'],
  ])('%s', (text, ask, because) => expect(readDate(text, any)).toMatchObject({ ask, because }));
});

describe('no day', () => {
  test.each(['31 februari', '31/2/2026', '29 feb 2027', '0/8/2026', '32/1', '5/13/2026'])('%s does not exist', (text) =>
    expect(readDate(text, any)).toEqual({ unread: 'impossible' }),
  );
  test.each(['', 'nanti', '12', '1e9', 'agustus', '🙂', 'constructor', '5 constructor', 'bulan depan'])(
    '%s is not understood',
    (text) => expect(readDate(text, any)).toEqual({ unread: 'unreadable' }),
  );
});

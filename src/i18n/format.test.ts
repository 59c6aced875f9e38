/** Numbers, money, dates and times in both languages and all three zones. */
import { describe, expect, it } from 'vitest';
import * as format from './format.ts';

const jakarta = { language: 'id', zone: 'Asia/Jakarta' } as const;
const english = { language: 'en', zone: 'Asia/Jakarta' } as const;
const at = new Date('2026-11-24T07:30:00Z');

describe('numbers and money', () => {
  it.each([
    [1_250_000, '1.250.000', '1,250,000'],
    [0, '0', '0'],
    [-1234.567, '-1.234,57', '-1,234.57'],
    [12345678901234567890n, '12.345.678.901.234.567.890', '12,345,678,901,234,567,890'],
  ])('%s', (value, id, en) => {
    expect(format.formatNumber(value, 'id')).toBe(id);
    expect(format.formatNumber(value, 'en')).toBe(en);
  });

  it.each([
    [1_250_000n, 'Rp1.250.000', 'Rp1,250,000'],
    [0, 'Rp0', 'Rp0'],
    [-500n, '-Rp500', '-Rp500'],
    [70_000_000_000n, 'Rp70.000.000.000', 'Rp70,000,000,000'],
  ])('rupiah %s', (value, id, en) => {
    expect(format.formatRupiah(value, 'id')).toBe(id);
    expect(format.formatRupiah(value, 'en')).toBe(en);
  });

  it('percent', () => {
    expect(format.formatPercent(0.125, 'id', 1)).toBe('12,5%');
    expect(format.formatPercent(1, 'en')).toBe('100%');
  });
});

describe('dates and times', () => {
  it('dates', () => {
    expect(format.formatDate(at, jakarta)).toBe('Selasa, 24 November 2026');
    expect(format.formatDate(at, english)).toBe('Tuesday, 24 November 2026');
    expect(format.formatShortDate(at, jakarta)).toBe('24 Nov 2026');
    expect(format.formatMonth(at, jakarta)).toBe('November 2026');
    expect(format.formatCalendarDay('2026-08-17', 'id')).toBe('Senin, 17 Agustus 2026');
    expect(() => format.formatCalendarDay('2027-02-29', 'id')).toThrow(RangeError);
  });

  it('times carry the zone of the kecamatan, whatever the zone of the machine', () => {
    expect(format.formatTime(at, jakarta)).toBe('14.30 WIB');
    expect(format.formatTime(at, english)).toBe('14:30 WIB');
    expect(format.formatTime(at, { language: 'id', zone: 'Asia/Makassar' })).toBe('15.30 WITA');
    expect(format.formatTime(at, { language: 'id', zone: 'Asia/Jayapura' })).toBe('16.30 WIT');
    expect(format.formatTime(at, { language: 'id', zone: 'Asia/Singapore' })).toMatch(/^15\.30 GMT\+/);
    expect(format.formatTime(new Date('2026-11-24T17:05:00Z'), jakarta)).toBe('00.05 WIB');
    expect(format.formatDateTime(at, jakarta)).toBe('Selasa, 24 November 2026, 14.30 WIB');
  });

  it.each([
    ['2026-11-24T07:29:30Z', 'sekarang', 'now'],
    ['2026-11-24T07:25:00Z', '5 menit yang lalu', '5 minutes ago'],
    ['2026-11-24T05:00:00Z', '2 jam yang lalu', '2 hours ago'],
    ['2026-11-24T09:40:00Z', 'dalam 2 jam', 'in 2 hours'],
    // 23:50 the evening before, in Jakarta
    ['2026-11-23T16:50:00Z', 'kemarin', 'yesterday'],
    ['2026-11-25T00:00:00Z', 'besok', 'tomorrow'],
    ['2026-11-14T07:30:00Z', '10 hari yang lalu', '10 days ago'],
    ['2026-08-24T07:30:00Z', '3 bulan yang lalu', '3 months ago'],
    ['2024-11-24T07:30:00Z', '2 tahun yang lalu', '2 years ago'],
  ])('%s is %s', (then, id, en) => {
    expect(format.formatRelative(new Date(then), at, jakarta)).toBe(id);
    expect(format.formatRelative(new Date(then), at, english)).toBe(en);
  });
});

it('lists', () => {
  expect(format.formatList(['Sarapat', 'Jaar', 'Matabu'], 'id')).toBe('Sarapat, Jaar, dan Matabu');
  expect(format.formatList(['Sarapat', 'Jaar'], 'en')).toBe('Sarapat and Jaar');
});

it('never writes a non-breaking or other special space', () => {
  for (const language of ['id', 'en'] as const) {
    for (const zone of ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'America/New_York']) {
      const place = { language, zone };
      const all = [
        format.formatNumber(1e9, language),
        format.formatRupiah(10n ** 18n, language),
        format.formatDateTime(at, place),
        format.formatShortDate(at, place),
        format.formatMonth(at, place),
        format.formatRelative(new Date(0), at, place),
        format.formatPercent(0.5, language),
      ];
      for (const text of all) expect(text).not.toMatch(/[^\S \n]/);
    }
  }
});

/** Periods are days of the kecamatan's calendar; their codes survive the way through a button. */
import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import {
  type Period,
  freePeriod,
  parsePeriod,
  periodCode,
  periodDays,
  periodLabel,
  rangeOf,
  recentPeriods,
  yearOf,
} from './period.ts';

const id = translator('id');
const en = translator('en');

describe('period', () => {
  it.each<[Period, string, string, string, string]>([
    [{ kind: 'bulan', tahun: 2026, bulan: 11 }, 'b2026-11', 'November 2026', '2026-10-31T17:00', '2026-11-30T17:00'],
    [{ kind: 'bulan', tahun: 2028, bulan: 2 }, 'b2028-2', 'Februari 2028', '2028-01-31T17:00', '2028-02-29T17:00'],
    [
      { kind: 'triwulan', tahun: 2026, triwulan: 4 },
      't2026-4',
      'Triwulan IV 2026',
      '2026-09-30T17:00',
      '2026-12-31T17:00',
    ],
    [
      { kind: 'semester', tahun: 2026, semester: 2 },
      's2026-2',
      'Semester II 2026',
      '2026-06-30T17:00',
      '2026-12-31T17:00',
    ],
    [{ kind: 'tahun', tahun: 2026 }, 'y2026', 'Tahun 2026', '2025-12-31T17:00', '2026-12-31T17:00'],
    [
      { kind: 'rentang', from: '2026-12-24', to: '2027-01-02' },
      'r20261224-20270102',
      '24 Des 2026 – 2 Jan 2027',
      '2026-12-23T17:00',
      '2027-01-02T17:00',
    ],
  ])('%j', (period, code, label, from, until) => {
    expect(periodCode(period)).toBe(code);
    expect(parsePeriod(code)).toEqual(period);
    expect(periodLabel(id, period)).toBe(label);
    const range = rangeOf(period, 'Asia/Jakarta');
    expect([range.from, range.until].map((at) => at.toISOString().slice(0, 16))).toEqual([from, until]);
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(20);
  });

  it('begins two hours earlier in Papua', () => {
    expect(rangeOf({ kind: 'tahun', tahun: 2026 }, 'Asia/Jayapura').from.toISOString()).toBe(
      '2025-12-31T15:00:00.000Z',
    );
  });

  it.each([
    '',
    'b2026-13',
    'b2026-0',
    't2026-5',
    's2026-3',
    'y2026-1',
    'b2026',
    'x2026',
    'y1999',
    'r20260230-20260301',
    'r20261231-20260101',
    't2026-4;DROP',
    'r2026-1',
  ])('takes %j for no period', (code) => expect(parsePeriod(code)).toBeNull());

  it('takes two days, also the same one', () => {
    expect(freePeriod('2026-11-24', '2026-11-24')).toEqual({ kind: 'rentang', from: '2026-11-24', to: '2026-11-24' });
    expect(freePeriod('2026-11-24', '2026-11-23')).toBeNull();
    expect(freePeriod('2027-02-29', '2027-03-01')).toBeNull();
    expect(periodLabel(en, { kind: 'rentang', from: '2026-11-24', to: '2026-11-24' })).toBe('24 Nov 2026');
  });

  it('names the days it covers, and its year', () => {
    expect(periodDays(id, { kind: 'triwulan', tahun: 2026, triwulan: 4 })).toBe('1 Okt 2026 – 31 Des 2026');
    expect(yearOf({ kind: 'semester', tahun: 2026, semester: 2 })).toBe(2026);
    expect(yearOf({ kind: 'rentang', from: '2026-12-31', to: '2027-01-01' })).toBeNull();
  });

  it('offers what is near, in the zone of the kecamatan', () => {
    // Already the new year in Jakarta.
    const codes = recentPeriods(new Date('2026-12-31T18:00:00Z'), 'Asia/Jakarta').map(periodCode);
    expect(codes).toEqual(['b2027-1', 'b2026-12', 't2027-1', 't2026-4', 's2027-1', 's2026-2', 'y2027', 'y2026']);
    const later = recentPeriods(new Date('2026-11-24T02:00:00Z'), 'Asia/Jakarta').map(periodCode);
    expect(later).toEqual(['b2026-11', 'b2026-10', 't2026-4', 't2026-3', 's2026-2', 's2026-1', 'y2026', 'y2025']);
  });
});

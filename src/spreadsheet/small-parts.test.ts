/** Names, addresses, dates and heights. */
import { describe, expect, it } from 'vitest';
import { address, columnLetter, fixedRange } from './address.ts';
import { serialDates } from './serial-date.ts';
import { quoteSheetName, sheetName } from './sheet-name.ts';
import { rowHeight, wrappedLines } from './text-height.ts';

describe('sheetName', () => {
  it.each([
    ['Desa × Bidang', 'Desa × Bidang'],
    ['Pasar Panas/Taniran', 'Pasar Panas Taniran'],
    ['a\\b*c?d:e[f]g', 'a b c d e f g'],
    ["'Ringkasan'", 'Ringkasan'],
    ['History', 'History_'],
    ['  ', 'Sheet_'],
    ['=SUM(A1)', '=SUM(A1)'],
    ['Daftar kebutuhan Triwulan IV tahun 2026', 'Daftar kebutuhan Triwulan IV ta'],
    [`${'a'.repeat(30)}🏚`, 'a'.repeat(30)],
  ])('%s → %s', (wish, name) => {
    expect(sheetName(wish)).toBe(name);
  });

  it('gives no name twice, whatever the case, and stays within 31', () => {
    expect(sheetName('daftar', ['Daftar'])).toBe('daftar (2)');
    expect(sheetName('x'.repeat(40), ['x'.repeat(31), `${'x'.repeat(27)} (2)`])).toBe(`${'x'.repeat(27)} (3)`);
  });
});

describe('addresses', () => {
  it('counts as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(address(2, 6)).toBe('C6');
    expect(fixedRange("Desa's", 2, 5, 9)).toBe("'Desa''s'!$C$5:$C$9");
    expect(quoteSheetName('Desa × Bidang')).toBe("'Desa × Bidang'");
  });
});

describe('serialDates', () => {
  const dayOf = (moment: string, zone: string): string => {
    const serial = serialDates(zone)(new Date(moment));
    return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 16);
  };
  it('stands on the wall clock of the zone', () => {
    expect(dayOf('2026-09-30T17:00:00Z', 'Asia/Jakarta')).toBe('2026-10-01T00:00');
    expect(dayOf('2026-09-30T16:59:00Z', 'Asia/Jakarta')).toBe('2026-09-30T23:59');
    expect(dayOf('2026-09-30T15:00:00Z', 'Asia/Jayapura')).toBe('2026-10-01T00:00');
    expect(dayOf('2026-07-01T12:00:00Z', 'Europe/Berlin')).toBe('2026-07-01T14:00');
    expect(dayOf('2026-12-01T12:00:00Z', 'Europe/Berlin')).toBe('2026-12-01T13:00');
    expect(() => serialDates('UTC')(new Date(Number.NaN))).toThrow(RangeError);
  });
});

describe('row heights', () => {
  it('counts the lines that wrapping makes', () => {
    expect(wrappedLines('Air bersih', 14, 9)).toBe(1);
    expect(wrappedLines('satu\ndua\n\nempat', 20, 9)).toBe(4);
    expect(wrappedLines('Rumah tidak layak huni (RTLH)', 18, 9)).toBe(2);
    expect(wrappedLines('kata '.repeat(200), 37, 9)).toBeGreaterThan(20);
    expect(wrappedLines('x'.repeat(300), 37, 9)).toBeGreaterThan(5);
    expect(rowHeight(1, 9)).toBeLessThan(rowHeight(2, 9));
    expect(rowHeight(1000, 9)).toBe(409);
  });
});

/** The public holidays: by the decree for 2026, computed for other years (W1–W4). */
import { describe, expect, test } from 'vitest';
import { liburNasional, liburNasionalList, paskah } from './libur-nasional.ts';

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (tahun, day) => {
  expect(paskah(tahun)).toBe(day);
});

describe('computed', () => {
  test.each([
    // Known from the decrees of those years.
    ['2025-01-27', 'Isra Mikraj (perkiraan)'],
    ['2025-01-29', 'Tahun Baru Imlek (perkiraan)'],
    ['2025-04-18', 'Wafat Yesus Kristus'],
    ['2025-05-29', 'Kenaikan Yesus Kristus'],
    ['2025-09-05', null],
    ['2024-02-10', 'Tahun Baru Imlek (perkiraan)'],
    ['2024-04-10', 'Idulfitri (perkiraan)'],
    ['2024-04-11', 'Idulfitri (perkiraan)'],
    // Tables of the Umm al-Qura calendar and of Chinese new years.
    ['2027-02-06', 'Tahun Baru Imlek (perkiraan)'],
    ['2028-01-26', 'Tahun Baru Imlek (perkiraan)'],
    ['2027-03-26', 'Wafat Yesus Kristus'],
    ['2027-05-06', 'Kenaikan Yesus Kristus'],
    ['2027-05-16', 'Iduladha (perkiraan)'],
    ['2027-12-25', 'Hari Raya Natal'],
    ['2027-12-24', null],
  ])('%s: %s', (day, nama) => {
    expect(liburNasional(day)).toBe(nama);
  });

  test('two new years of the Islamic calendar may fall into one of ours', () => {
    const nama = [...liburNasionalList(2030).values()];
    expect(nama.filter((one) => one.startsWith('Idulfitri')).length).toBeGreaterThanOrEqual(2);
  });
});

test('2026 is what the decree says, in order, with nothing guessed', () => {
  const list = [...liburNasionalList(2026)];
  expect(list).toHaveLength(25);
  expect(list.map(([day]) => day)).toEqual(list.map(([day]) => day).sort());
  expect(list.filter(([, nama]) => nama.includes('perkiraan'))).toEqual([]);
});

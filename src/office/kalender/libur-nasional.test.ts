/** The public holidays: by the decrees for 2026 and 2027, computed for other years (W1–W4). */
import { describe, expect, test } from 'vitest';
import { liburNasional, liburNasionalList, paskah, perkiraanOf } from './libur-nasional.ts';
import { SKB } from './skb.ts';

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
    ['2028-01-26', 'Tahun Baru Imlek (perkiraan)'],
    ['2028-04-14', 'Wafat Yesus Kristus'],
    ['2028-05-25', 'Kenaikan Yesus Kristus'],
    ['2028-12-25', 'Hari Raya Natal'],
    ['2028-12-24', null],
  ])('%s: %s', (day, nama) => {
    expect(liburNasional(day)).toBe(nama);
  });

  test('two new years of the Islamic calendar may fall into one of ours', () => {
    const nama = [...liburNasionalList(2030).values()];
    expect(nama.filter((one) => one.startsWith('Idulfitri')).length).toBeGreaterThanOrEqual(2);
  });
});

const days = (months: Readonly<Record<string, readonly number[]>>, tahun: number) =>
  Object.entries(months)
    .flatMap(([month, all]) => all.map((day) => `${tahun}-${month}-${String(day).padStart(2, '0')}`))
    .sort();

// As the decrees list them, month by month.
test.each([
  {
    tahun: 2026,
    libur: {
      '01': [1, 16],
      '02': [17],
      '03': [19, 21, 22],
      '04': [3, 5],
      '05': [1, 14, 27, 31],
      '06': [1, 16],
      '08': [17, 25],
      '12': [25],
    },
    cuti: { '02': [16], '03': [18, 20, 23, 24], '05': [15, 28], '12': [24] },
    menunggu: [],
  },
  {
    tahun: 2027,
    libur: {
      '01': [1, 5],
      '02': [6],
      '03': [8, 10, 11, 26, 28],
      '05': [1, 6, 17, 20],
      '06': [1, 6],
      '08': [15, 17],
      '12': [25, 26],
    },
    cuti: { '02': [5], '03': [9, 12, 15, 25], '05': [18, 19], '12': [24] },
    menunggu: ['Idulfitri', 'Iduladha'],
  },
])(
  '$tahun is what the decree says, in order, joint leave apart, with nothing guessed',
  ({ tahun, libur, cuti, menunggu }) => {
    const list = [...liburNasionalList(tahun)];
    const isCuti = ([, nama]: [string, string]) => nama.startsWith('Cuti bersama ');
    expect(list.filter((one) => !isCuti(one)).map(([day]) => day)).toEqual(days(libur, tahun));
    expect(list.filter(isCuti).map(([day]) => day)).toEqual(days(cuti, tahun));
    expect(list.map(([day]) => day)).toEqual(list.map(([day]) => day).sort());
    expect(perkiraanOf(tahun)).toEqual([]);
    expect(SKB.get(tahun)).toMatchObject({ menunggu, sumber: expect.stringContaining(`${tahun - 1}`) });
  },
);

test('a year without a decree says what of it is guessed', () => {
  expect(SKB.has(2028)).toBe(false);
  expect(perkiraanOf(2028)).toContain('2028-01-26');
  expect(perkiraanOf(2028)).not.toContain('2028-08-17');
});

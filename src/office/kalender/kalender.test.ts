/** When people may be written to, and on which days the office works (W1–W4). */
import { describe, expect, test } from 'vitest';
import { dayOf } from './days.ts';
import {
  KALENDER_AWAL,
  type KalenderView,
  isWorkingDay,
  isWorkingMoment,
  kindMoment,
  liburOf,
  waitsUntil,
  workingDayFrom,
  workingDayUntil,
  workingMomentFrom,
} from './kalender.ts';

const WIB: KalenderView = { ...KALENDER_AWAL, zona: 'Asia/Jakarta', hariLibur: new Map() };
const wib = (local: string): Date => new Date(`${local}:00+07:00`);

test.each([
  ['at work: at once', '2026-11-24T15:59', '2026-11-24T15:59'],
  ['before work: that morning', '2026-11-24T07:59', '2026-11-24T08:00'],
  ['after work: the next morning', '2026-11-24T16:00', '2026-11-25T08:00'],
  ['after midnight', '2026-11-25T00:30', '2026-11-25T08:00'],
  ['Friday afternoon: Monday', '2026-11-27T16:30', '2026-11-30T08:00'],
  ['a Saturday morning: Monday', '2026-11-28T06:00', '2026-11-30T08:00'],
])('workingMomentFrom, %s', (_, at, expected) => {
  expect(workingMomentFrom(WIB, wib(at))).toEqual(wib(expected));
});

describe('kindMoment', () => {
  test.each([
    ['a Tuesday morning: at once', '2026-11-24T09:00', '2026-11-24T09:00'],
    ['a Saturday: at once', '2026-11-28T10:00', '2026-11-28T10:00'],
    ['at night: the next morning', '2026-11-24T21:30', '2026-11-25T07:00'],
    ['before dawn: that morning', '2026-11-25T03:00', '2026-11-25T07:00'],
    ['Saturday night: Monday', '2026-11-28T20:00', '2026-11-30T07:00'],
    ['a Sunday: Monday', '2026-11-29T12:00', '2026-11-30T07:00'],
    ['the day before Christmas Eve, at night: after the holidays', '2026-12-23T20:00', '2026-12-26T07:00'],
    ['Idulfitri: after a week of holidays', '2026-03-19T10:00', '2026-03-25T07:00'],
  ])('%s', (_, at, expected) => {
    expect(kindMoment(WIB, wib(at))).toEqual(wib(expected));
  });

  test('a Sunday on which the office works is a day like others', () => {
    const sunday = wib('2026-11-29T12:00');
    expect(kindMoment({ ...WIB, hariKerja: [1, 2, 3, 4, 7] }, sunday)).toEqual(sunday);
    expect(kindMoment({ ...WIB, hariKerja: [7] }, wib('2026-11-29T21:00'))).toEqual(wib('2026-11-30T07:00'));
  });

  test('what does not wait says so', () => {
    expect(waitsUntil(WIB, wib('2026-11-24T19:59'))).toBeNull();
    expect(waitsUntil(WIB, wib('2026-11-24T20:00'))).toEqual(wib('2026-11-25T07:00'));
  });

  test('the Kasi may allow any time', () => {
    const at = wib('2026-11-29T23:00');
    expect(kindMoment({ ...WIB, setiapSaat: true }, at)).toEqual(at);
  });

  test('on the clock of the kecamatan, not of the machine', () => {
    const wit = { ...WIB, zona: 'Asia/Jayapura' };
    expect(kindMoment(wit, new Date('2026-11-24T11:30:00Z'))).toEqual(new Date('2026-11-24T22:00:00Z'));
    expect(kindMoment(WIB, new Date('2026-11-24T11:30:00Z'))).toEqual(new Date('2026-11-24T11:30:00Z'));
    expect(dayOf(new Date('2026-11-24T23:00:00Z'), 'Asia/Jayapura')).toBe('2026-11-25');
  });
});

test('what the office says of a day goes before the national list', () => {
  const hariLibur = new Map([
    ['2026-12-24', null],
    ['2026-12-01', 'Hari jadi kabupaten'],
  ]);
  const kalender = { ...WIB, hariLibur };
  expect(['2026-12-24', '2026-12-01', '2026-12-25'].map((day) => liburOf(kalender, day))).toEqual([
    null,
    'Hari jadi kabupaten',
    'Hari Raya Natal',
  ]);
  expect(isWorkingDay(kalender, '2026-12-24')).toBe(true);
  expect(isWorkingDay(kalender, '2026-12-01')).toBe(false);
  expect(isWorkingDay(WIB, '2026-11-28')).toBe(false);
  expect(isWorkingDay({ ...WIB, hariKerja: [1, 2, 3, 4, 5, 6] }, '2026-11-28')).toBe(true);
});

test('the nearest working days around holidays and weekends', () => {
  expect(workingDayFrom(WIB, '2026-12-24')).toBe('2026-12-28');
  expect(workingDayUntil(WIB, '2026-12-27')).toBe('2026-12-23');
  expect(workingDayFrom(WIB, '2026-11-24')).toBe('2026-11-24');
});

test('at work: from its first to its last hour', () => {
  const moments = ['07:59', '08:00', '15:59', '16:00'].map((time) => isWorkingMoment(WIB, wib(`2026-11-24T${time}`)));
  expect(moments).toEqual([false, true, true, false]);
});

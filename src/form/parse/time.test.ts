/** Times of day as they are said and written. */
import { describe, expect, test } from 'vitest';
import { parseTime } from './time.ts';

describe('a time is read', () => {
  test.each<[string, string]>([
    ['jam 9', '09:00'],
    ['9', '09:00'],
    ['09.30', '09:30'],
    ['9:30', '09:30'],
    ['9,30', '09:30'],
    ['pukul 14.00 WIB', '14:00'],
    ['pkl. 08.00', '08:00'],
    ['setengah sepuluh', '09:30'],
    ['jam setengah 10', '09:30'],
    ['jam 2 siang', '14:00'],
    ['setengah dua siang', '13:30'],
    ['jam 9 malam', '21:00'],
    ['3 sore', '15:00'],
    ['jam 12 malam', '00:00'],
    ['jam 12 siang', '12:00'],
    ['jam 11 siang', '11:00'],
    ['sembilan kurang seperempat', '08:45'],
    ['jam 9 lewat 10', '09:10'],
    ['jam 5 subuh', '05:00'],
    ['02.00', '02:00'],
    ['24.00', '00:00'],
    ['8.30 malam', '20:30'],
    ['sembilan pagi', '09:00'],
  ])('%s', (text, time) => expect(parseTime(text)).toEqual({ times: [time] }));
});

test('"jam 2" may be night or afternoon: the person chooses', () => {
  expect(parseTime('jam 2')).toEqual({ times: ['02:00', '14:00'] });
  expect(parseTime('setengah tiga')).toEqual({ times: ['02:30', '14:30'] });
});

describe('no time', () => {
  test.each(['', '25.00', '9.75', '24.30', 'nanti', '14 pagi', '1e9', '9-10', 'jam', '-9'])('%s', (text) =>
    expect(parseTime(text)).toEqual({ problem: 'unreadable' }),
  );
});

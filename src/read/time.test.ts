/** Times of day as they are said and written. */
import { describe, expect, test } from 'vitest';
import { readTime } from './time.ts';

describe('a time is read', () => {
  test.each<[string, string]>([
    ['jam 9', '09:00'],
    ['9', '09:00'],
    ['09.30', '09:30'],
    ['9:30', '09:30'],
    ['9,30', '09:30'],
    ['9 30', '09:30'],
    ['0930', '09:30'],
    ['pukul 14.00 WIB', '14:00'],
    ['pkl. 08.00', '08:00'],
    ['pk. 09.00', '09:00'],
    ['mulai jam 9', '09:00'],
    ['09.00WIB', '09:00'],
    ['jam 9 tepat', '09:00'],
    ['setengah sepuluh', '09:30'],
    ['jam setengah 10', '09:30'],
    ['jam 9 seperempat', '09:15'],
    ['jam 2 siang', '14:00'],
    ['setengah dua siang', '13:30'],
    ['jam 9 malam', '21:00'],
    ['3 sore', '15:00'],
    ['jam 12 malam', '00:00'],
    ['jam 12 siang', '12:00'],
    ['jam 12', '12:00'],
    ['jam 11 siang', '11:00'],
    ['sembilan kurang seperempat', '08:45'],
    ['jam 9 lewat 10', '09:10'],
    ['jam 9 lewat 10 menit', '09:10'],
    ['jam 5 subuh', '05:00'],
    ['24.00', '00:00'],
    ['00.30', '00:30'],
    ['8.30 malam', '20:30'],
    ['19.30 malam', '19:30'],
    ['sembilan pagi', '09:00'],
    ['jam 1 dini hari', '01:00'],
    ['jam enam', '06:00'],
    ['jam tujuh', '07:00'],
    ['jam 9 pagi ya pak', '09:00'],
    ['09.00 s/d selesai', '09:00'],
    ['09.00 – selesai', '09:00'],
    ['setengah satu siang', '12:30'],
  ])('%s', (text, at) => expect(readTime(text, 'wib')).toEqual({ read: { at } }));

  test.each<[string, string, string]>([
    ['09.00 - 12.00 WIB', '09:00', '12:00'],
    ['9-10', '09:00', '10:00'],
    ['jam 9 sampai jam 12 siang', '09:00', '12:00'],
    ['pukul 09.00 s.d. 11.30', '09:00', '11:30'],
  ])('%s has an end', (text, at, until) => expect(readTime(text, 'wib')).toEqual({ read: { at, until } }));
});

describe('the person chooses', () => {
  test.each<[string, string[], string]>([
    ['jam 2', ['02:00', '14:00'], 'night'],
    ['jam 2.30', ['02:30', '14:30'], 'night'],
    ['2:30', ['02:30', '14:30'], 'night'],
    ['02.00', ['02:00', '14:00'], 'night'],
    ['setengah tiga', ['02:30', '14:30'], 'night'],
    ['setengah satu', ['00:30', '12:30'], 'night'],
    ['setengah enam', ['05:30', '17:30'], 'night'],
    ['jam 1 kurang seperempat', ['00:45', '12:45'], 'night'],
    ['jam 9 sore', ['09:00', '21:00'], 'part-of-day'],
    ['14 pagi', ['14:00'], 'part-of-day'],
    ['jam 5 malam', ['05:00', '17:00'], 'part-of-day'],
    ['jam 9 besok', ['09:00'], 'rest'],
    ['senin jam 9', ['09:00'], 'rest'],
    ['jam sembila', ['09:00'], 'misspelt'],
    ['09.00 WITA', ['08:00', '09:00'], 'zone'],
    ['14.00 WIT', ['12:00', '14:00'], 'zone'],
  ])('%s', (text, times, because) => {
    const reading = readTime(text, 'wib');
    expect(reading).toMatchObject({ ask: times.map((at) => ({ at })), because });
  });
});

describe('no time', () => {
  test.each(['', '25.00', '9.75', '24.30', 'nanti', '1e9', 'jam'])('%s', (text) =>
    expect('read' in readTime(text)).toBe(false),
  );
});

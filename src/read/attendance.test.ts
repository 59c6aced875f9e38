/** Whether somebody comes, in the words of a chat. */
import { expect, test } from 'vitest';
import { readAttendance } from './attendance.ts';

const said = (text: string, asked = true): string => {
  const read = readAttendance(text, asked);
  if (!read) return '?';
  return [read.comes, read.more ? 'more' : '', read.instead ?? ''].filter((part) => part !== '').join(' | ');
};

test.each([
  ['insya Allah hadir pak, agak telat', 'yes | more'],
  ['Insya Allah hadir pak', 'yes'],
  ['siap hadir bu 🙏', 'yes'],
  ['Hadir', 'yes'],
  ['Baik bu, saya akan hadir. Terima kasih', 'yes'],
  ['hadir, tidak bisa lama', 'yes | more'],
  ['maaf bu tidak bisa hadir', 'no'],
  ['tdk hadir pak, anak sakit', 'no | more'],
  ['mohon izin tidak bisa ikut rapat besok', 'no'],
  ['berhalangan hadir bu', 'no'],
  ['berhalangan, ada pernikahan', 'no | more'],
  ['maaf bu tidak bisa hadir, diwakilkan Pak Anton Kaur Umum', 'somebody-else | Pak Anton Kaur Umum'],
  ['diwakili oleh: Budi, Kaur Umum, mohon maaf pak', 'somebody-else | Budi, Kaur Umum'],
  ['diwakilkan ya bu', 'somebody-else'],
  ['diwakilkan, dia datang lebih awal', 'somebody-else | more'],
  ['diwakilkan karena saya sakit', 'somebody-else | more'],
])('%s', (text, reading) => {
  expect([said(text), said(text, false)]).toEqual([reading, reading]);
});

test.each([
  ['mungkin hadir pak'],
  ['kalau tidak hujan saya hadir'],
  ['diusahakan hadir'],
  ['belum tahu bisa hadir atau tidak'],
  ['yang hadir siapa saja?'],
  ['apakah wajib hadir'],
  ['hadir, eh tidak hadir'],
  ['hadir atau diwakilkan'],
  ['tidak diwakilkan'],
  ['Baik bu, terima kasih'],
  ['Jembatan putus di Dusun II sejak kemarin'],
  ['hanya 12 KK yang hadir di posyandu'],
  ['nanti saya kabari'],
])('not for certain: %s', (text) => {
  expect([said(text), said(text, false)]).toEqual(['?', '?']);
});

test.each([
  ['siap pak', 'yes'],
  ['insya Allah', 'yes'],
  ['bisa bu', 'yes'],
  ['maaf tidak bisa pak', 'no'],
  ['saya sakit, diwakilkan Bu Sekdes', 'somebody-else | more | Bu Sekdes'],
  ['Sumur kering, petugas tidak bisa hadir', 'no | more'],
])('only to a question: %s', (text, reading) => {
  expect([said(text), said(text, false)]).toEqual([reading, '?']);
});

/** Four thousand signs in place of an answer: nobody's number or day, and no second of the processor. */
import { describe, expect, test } from 'vitest';
import { readAmount } from './amount.ts';
import { readCount } from './count.ts';
import { readDate } from './date.ts';
import { readMoney } from './money.ts';
import { readTime } from './time.ts';

const READERS: readonly (readonly [string, (text: string) => object])[] = [
  ['amount', (text) => readAmount(text, { unit: 'kg', name: 'beras' })],
  ['count', (text) => readCount(text, 'kk')],
  ['date', (text) => readDate(text, { today: '2026-11-24', direction: 'any' })],
  ['money', readMoney],
  ['time', (text) => readTime(text)],
];

describe.each(READERS)('%s', (_, read) => {
  test.each(['12 kk ', ': ', 'kk ', '(', '1 ', 'senin tgl 3 ', 'dua puluh '])('%j over and over', (piece) => {
    expect(read(piece.repeat(Math.ceil(4096 / piece.length)))).toHaveProperty('unread');
  });
});

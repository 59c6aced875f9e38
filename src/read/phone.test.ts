/** Telephone numbers: the prefixes must exist, nothing is made up or lost. */
import { describe, expect, test } from 'vitest';
import { findPhones, phoneOf, readPhone } from './phone.ts';

describe('a number is read', () => {
  test.each<[string, string]>([
    ['081234567890', '+6281234567890'],
    ['0812-3456-7890', '+6281234567890'],
    ['0812 3456 7890', '+6281234567890'],
    ['+62 812 3456 7890', '+6281234567890'],
    ['62811234567', '+62811234567'],
    ['62 21 5551234', '+62215551234'],
    ['0062 812 3456 7890', '+6281234567890'],
    ['81234567890', '+6281234567890'],
    ['(021) 5551234', '+62215551234'],
    ['HP: 0812 3456 7890', '+6281234567890'],
    ['No. WA 0812.3456.7890', '+6281234567890'],
    ['0526-2091234', '+625262091234'],
    ['٠٨١٢٣٤٥٦٧٨٩٠', '+6281234567890'],
    ['0812\u00a03456\u20117890', '+6281234567890'],
  ])('%s', (text, read) => expect(readPhone(text)).toEqual({ read }));
});

test('two numbers are a question, words beside a number too', () => {
  expect(readPhone('081234567890 / 085212345678')).toEqual({
    ask: ['+6281234567890', '+6285212345678'],
    because: 'several',
    rest: '',
  });
  expect(readPhone('081234567890 sore saja bisa')).toMatchObject({ ask: ['+6281234567890'], because: 'rest' });
});

describe('what is no number is refused with its reason', () => {
  test.each<[string, string]>([
    ['812.3456789', 'decimal'],
    ['081234567890.0', 'decimal'],
    ['8,12E+10', 'decimal'],
    ['0812 3456 789O', 'letters'],
    ['O812 3456 7890', 'letters'],
    ['0800000', 'unknown'],
    ['081234567890123', 'unknown'],
    ['0000000000', 'unknown'],
    ['', 'unreadable'],
    ['-', 'unreadable'],
    ['belum punya', 'unreadable'],
  ])('%s', (text, unread) => expect(readPhone(text)).toEqual({ unread }));
  test('a prefix that nobody was given', () => {
    expect(phoneOf('0062 0062 812')).toBeUndefined();
  });
});

test('a number is found beside other figures', () => {
  const found = (text: string) => findPhones(text).map(({ phone }) => phone);
  expect(found('Darmo RT 03 081234567890')).toEqual(['+6281234567890']);
  expect(found('Darmo (Ketua RT 03 RW 01) 0812-3456-7890')).toEqual(['+6281234567890']);
  expect(found('Pak Budi 62811234567')).toEqual(['+62811234567']);
  expect(found('12 KK, 40 jiwa')).toEqual([]);
});

/** What counts as a count. */
import { describe, expect, test } from 'vitest';
import { wordsToNumber } from './number-words.ts';
import { parseWholeNumber } from './whole-number.ts';

describe('a count is read', () => {
  test.each<[string, bigint]>([
    ['12', 12n],
    ['0', 0n],
    [' 12 KK', 12n],
    ['12KK', 12n],
    ['12 kk.', 12n],
    ['12 rumah rusak berat', 12n],
    ['dua belas', 12n],
    ['Dua belas KK', 12n],
    ['seratus dua puluh lima jiwa', 125n],
    ['1.250', 1250n],
    ['1.250 jiwa', 1250n],
    ['12.345.678', 12345678n],
    ['1250', 1250n],
    ['2 ribu', 2000n],
    ['2rb', 2000n],
    ['１２', 12n],
    ['١٢٣', 123n],
    ['१२', 12n],
    ['sekitar 40 orang', 40n],
    ['±40', 40n],
    ['nihil', 0n],
    ['tidak ada', 0n],
    ['sebelas', 11n],
    ['seribu', 1000n],
    ['-3', -3n],
    ['1000000000000000000', 10n ** 18n],
  ])('%s', (text, value) => expect(parseWholeNumber(text)).toBe(value));
});

describe('what could be read in two ways, or is no number, is refused', () => {
  test.each([
    '',
    'banyak',
    'constructor',
    '1e9',
    '0x10',
    '1.5',
    '1,5',
    '1,250',
    '12.50',
    '1.2500',
    '12-15',
    '12 / 15',
    '12 sampai 15',
    '12k',
    '12 KK 40 jiwa',
    '3 dua',
    'Infinity',
    'NaN',
    '½',
    '12 atau 13',
    'dua dua',
    'dua puluh belas',
    '1.250 ribu',
    'setengah',
    '12%',
    '🙂',
    '1_000',
    '+12+',
  ])('%s', (text) => expect(parseWholeNumber(text)).toBeNull());
});

describe('numbers written out', () => {
  test.each<[string, bigint | null]>([
    ['satu setengah juta', 1_500_000n],
    ['setengah juta', 500_000n],
    ['dua ratus lima puluh ribu', 250_000n],
    ['satu juta dua ratus ribu tiga', 1_200_003n],
    ['tiga belas ratus', null],
    ['ribu', null],
    ['satu ribu satu juta', null],
    ['lima puluh puluh', null],
    ['sembilan ratus sembilan puluh sembilan', 999n],
  ])('%s', (text, value) => expect(wordsToNumber(text)).toBe(value));
});

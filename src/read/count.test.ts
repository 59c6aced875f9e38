/** Counts as officials write them: read whole, or asked about, or refused with the reason. */
import { describe, expect, test } from 'vitest';
import { readCount } from './count.ts';
import type { Noun } from './nouns.ts';

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
    ['kurang lebih 40 orang', 40n],
    ['±40', 40n],
    ['nihil', 0n],
    ['tidak ada', 0n],
    ['sebelas', 11n],
    ['seribu', 1000n],
    ['-3', -3n],
    ['1000000000000000000', 10n ** 18n],
    ['seratus limapuluh KK', 150n],
    ['dua ratus limapuluh', 250n],
    ['seribu limaratus', 1500n],
    ['dua puluhlima', 25n],
    ['duabelas', 12n],
    ['limabelas', 15n],
    ['duaratuslimapuluhtiga KK', 253n],
    ['12 (dua belas) KK', 12n],
    ['12 (dua belas KK)', 12n],
    ['12 (dua belas)', 12n],
    ['dua belas (12) KK', 12n],
    ['12 KK (dua belas)', 12n],
    ['KK: 12', 12n],
    ['KK = 12', 12n],
    ['jumlah KK 12', 12n],
    ['hanya 12', 12n],
    ['hanya 2', 2n],
    ['2 juta lima ratus ribu', 2_500_000n],
    ['5 ratus ribu', 500_000n],
    ['1jt500rb', 1_500_000n],
    ['12 KK pak, terima kasih', 12n],
    ['12\u00a0KK', 12n],
    ['\u200b12', 12n],
  ])('%s', (text, read) => expect(readCount(text)).toEqual({ read }));
});

describe('what may be meant otherwise is asked about', () => {
  test.each<[string, bigint[], string]>([
    ['dua pulu', [20n], 'misspelt'],
    ['lima blas', [15n], 'misspelt'],
    ['sepuluh ribuan', [10_000n], 'about'],
    ['30-an KK', [30n], 'about'],
    ['12an', [12n], 'about'],
    ['12-15', [12n, 15n], 'range'],
    ['12 sampai 15 KK', [12n, 15n], 'range'],
    ['12 s/d 15', [12n, 15n], 'range'],
    ['12 KK s.d. 15 KK', [12n, 15n], 'range'],
    ['12 atau 13', [12n, 13n], 'range'],
    ['8l2', [812n], 'letters'],
    ['1O KK', [10n], 'letters'],
    ['12 (tiga belas) KK', [12n, 13n], 'disagree'],
    ['1,250', [1250n], 'several'],
    ['12 KK 40 jiwa', [12n], 'rest'],
    ['12 KK dan 3 gereja', [12n], 'rest'],
    ['12 lebih', [12n], 'rest'],
    ['12k', [12n, 12_000n], 'several'],
    ['12%', [12n], 'rest'],
    ['3 lusin', [3n], 'rest'],
    ['- 12', [12n], 'rest'],
    ['bukan 12', [12n], 'rest'],
  ])('%s', (text, ask, because) => expect(readCount(text)).toMatchObject({ ask, because }));
});

describe('what is no count is refused', () => {
  test.each([
    '',
    'banyak',
    'constructor',
    '1.2500',
    'Infinity',
    'NaN',
    '🙂',
    'dua dua',
    'dua puluh belas',
    'ribu',
    '12 34',
    '3 dua',
    '081234567890',
  ])('%s', (text) => expect(readCount(text)).toEqual({ unread: 'unreadable' }));
  test.each(['1.5', '1,5', '12.50', 'setengah', '½'])('%s is no whole number', (text) =>
    expect(readCount(text)).toEqual({ unread: 'fraction' }),
  );
  test.each<[string, Noun]>([
    ['45 jiwa', 'kk'],
    ['12 KK', 'jiwa'],
    ['5 balita', 'kk'],
  ])('%s is no count of %s', (text, asked) => expect(readCount(text, asked)).toEqual({ unread: 'other-noun' }));
});

test('what is asked for may be named with more words', () => {
  expect(readCount('12 kepala keluarga', 'kk')).toEqual({ read: 12n });
  expect(readCount('40 orang jiwa', 'jiwa')).toEqual({ read: 40n });
});

/** Money is read strictly: right, or refused. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRupiah, type RupiahProblem } from './rupiah.ts';

describe('an amount is read', () => {
  test.each<[string, bigint]>([
    ['Rp1.250.000,50', 1_250_000n],
    ['Rp. 1.250.000,-', 1_250_000n],
    ['rp 1250000', 1_250_000n],
    ['1.250.000 rupiah', 1_250_000n],
    ['1,5 jt', 1_500_000n],
    ['1.5 juta', 1_500_000n],
    ['1,25juta', 1_250_000n],
    ['2 ribu', 2_000n],
    ['500k', 500_000n],
    ['500rb', 500_000n],
    ['1 juta 250 ribu', 1_250_000n],
    ['dua juta', 2_000_000n],
    ['satu setengah juta rupiah', 1_500_000n],
    ['2 miliar', 2_000_000_000n],
    ['1,250,000', 1_250_000n],
    ['1,250,000.00', 1_250_000n],
    ['1.250', 1_250n],
    ['٢٥٠٠٠', 25_000n],
    ['0', 0n],
    ['1.250.000.', 1_250_000n],
  ])('%s', (text, value) => expect(parseRupiah(text)).toEqual({ rupiah: value }));
});

describe('nothing is guessed', () => {
  test.each<[string, RupiahProblem]>([
    ['1.5', 'ambiguous'],
    ['1,250', 'ambiguous'],
    ['1.500 juta', 'ambiguous'],
    ['1,500 juta', 'ambiguous'],
    ['1.2500', 'ambiguous'],
    ['1,5 M', 'ambiguous'],
    ['1 ribu 2000', 'ambiguous'],
    ['08123456789', 'ambiguous'],
    ['1 juta 250', 'ambiguous'],
    ['12 34', 'unreadable'],
    ['-5000', 'negative'],
    ['1e9', 'unreadable'],
    ['0x10', 'unreadable'],
    ['banyak', 'unreadable'],
    ['', 'unreadable'],
    ['Rp', 'unreadable'],
    ['250 ribu 1 juta', 'unreadable'],
    ['$100', 'unreadable'],
    ['100-200 ribu', 'unreadable'],
  ])('%s', (text, problem) => expect(parseRupiah(text)).toEqual({ problem }));
});

const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
const points = (value: bigint) => value.toString().replace(/\B(?=(\d{3})+$)/g, '.');

test('whatever the office writes out comes back the same', () => {
  fc.assert(
    fc.property(
      amount,
      fc.constantFrom('', 'Rp', 'Rp ', 'rp. ', 'IDR '),
      fc.constantFrom('', ',-', ',00', ' rupiah'),
      (value, before, after) => {
        expect(parseRupiah(`${before}${points(value)}${after}`)).toEqual({ rupiah: value });
        expect(parseRupiah(`${before}${value}`)).toEqual({ rupiah: value });
      },
    ),
  );
});

test('a number of juta with up to two decimals is exact', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom(',', '.'),
      (whole, cents, point) => {
        const text = `${whole}${point}${String(cents).padStart(2, '0')} jt`;
        expect(parseRupiah(text)).toEqual({ rupiah: BigInt(whole) * 1_000_000n + BigInt(cents) * 10_000n });
      },
    ),
  );
});

test('no text whatever throws or gives a negative amount', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,- rpjtkmx'.split('')) }));
  fc.assert(
    fc.property(text, (raw) => {
      const result = parseRupiah(raw);
      if ('rupiah' in result) expect(result.rupiah >= 0n).toBe(true);
    }),
  );
});

/** Money is read strictly: right, asked about, or refused. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMoney } from './money.ts';

describe('an amount is read', () => {
  test.each<[string, bigint]>(
    [
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
      ['Rp300.000,- (tiga ratus ribu rupiah)', 300_000n],
      ['Rp 1.250.000.-', 1_250_000n],
      ['Rp 1.250.000,00-', 1_250_000n],
      ['Rp 1.250.000,00', 1_250_000n],
      ['Rp 1.250.000,=', 1_250_000n],
      ['1jt500rb', 1_500_000n],
      ['2 juta lima ratus ribu', 2_500_000n],
      ['5 ratus ribu', 500_000n],
      ['dua juta limaratus ribu rupiah', 2_500_000n],
      ['sebesar Rp 500.000', 500_000n],
      ['500.000/KK', 0n],
    ].slice(0, -1) as [string, bigint][],
  )('%s', (text, read) => expect(readMoney(text)).toEqual({ read }));
});

describe('nothing is guessed', () => {
  test.each<[string, bigint[]]>([
    ['1,250', [1_250n]],
    ['1.500 juta', [1_500_000_000n, 1_500_000n]],
    ['1,500 juta', [1_500_000_000n, 1_500_000n]],
    ['1 juta 250', [1_250_000n, 1_000_250n]],
    ['100-200 ribu', [100_000n, 200_000n]],
    ['Rp 300.000 (dua ratus ribu)', [300_000n, 200_000n]],
    ['500.000/KK', [500_000n]],
    ['500 ribu lebih', [500_000n]],
    ['Rp1.250.000 k', [1_250_000n, 1_250_000_000n]],
    ['1.250k', [1_250n, 1_250_000n]],
    ['2 jutaan', [2_000_000n]],
  ])('%s is asked about', (text, ask) => expect(readMoney(text)).toMatchObject({ ask }));
  test.each([
    '1.2500',
    '08123456789',
    '12 34',
    '1e9',
    '0x10',
    'banyak',
    '',
    'Rp',
    '250 ribu 1 juta',
    '1 ribu 2000',
    '1,5 M',
    '1.5',
  ])('%s is refused', (text) => {
    const reading = readMoney(text);
    expect('read' in reading).toBe(false);
  });
});

const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
const points = (value: bigint) => value.toString().replace(/\B(?=(\d{3})+$)/g, '.');

test('whatever the office writes out comes back the same', () => {
  fc.assert(
    fc.property(
      amount,
      fc.constantFrom('', 'Rp', 'Rp ', 'rp. ', 'IDR '),
      fc.constantFrom('', ',-', ',00', ' rupiah'),
      (read, before, after) => {
        expect(readMoney(`${before}${points(read)}${after}`)).toEqual({ read });
        expect(readMoney(`${before}${read}`)).toEqual({ read });
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
        const read = BigInt(whole) * 1_000_000n + BigInt(cents) * 10_000n;
        if (read > 0n) expect(readMoney(text)).toEqual({ read });
      },
    ),
  );
});

test('no text whatever throws or gives a negative amount unasked', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,- rpjtkmx'.split('')) }));
  fc.assert(fc.property(text, (raw) => void readMoney(raw)));
});

/** Amounts in the unit that is asked for, from whatever unit was said. */
import { describe, expect, test } from 'vitest';
import { readAmount } from './amount.ts';

describe('an amount is read, converted where that is certain', () => {
  test.each<[string, string, bigint]>([
    ['450', 'kg', 450n],
    ['450 kg', 'kg', 450n],
    ['empat ratus limapuluh kg', 'kg', 450n],
    ['Beras 10 (sepuluh) kg', 'kg', 10n],
    ['10 kg beras', 'kg', 10n],
    ['1 ton', 'kg', 1000n],
    ['2,5 ton', 'kg', 2500n],
    ['setengah ton', 'kg', 500n],
    ['5 kwintal', 'kg', 500n],
    ['5000 gram', 'kg', 5n],
    ['2 lusin', 'lembar', 24n],
    ['3 kodi', 'lembar', 60n],
    ['2 rim', 'lembar', 1000n],
    ['1 lusin', 'buah', 12n],
    ['20 tabung', 'tabung', 20n],
    ['20 karung', 'karung', 20n],
    ['tidak ada', 'kg', 0n],
  ])('%s, in %s', (text, satuan, read) => expect(readAmount(text, { unit: satuan, name: 'Beras' })).toEqual({ read }));
});

describe('another unit is asked about', () => {
  test.each<[string, string]>([
    ['20 karung', 'kg'],
    ['12 KK', 'jiwa'],
    ['2 rim', 'buah'],
    ['5 liter', 'kg'],
    ['10 kg 5 karung', 'kg'],
  ])('%s, in %s', (text, satuan) => {
    const reading = readAmount(text, { unit: satuan });
    expect('read' in reading).toBe(false);
  });
  test('half a kilo is no whole kilo', () => {
    expect(readAmount('500 gram', { unit: 'kg' })).toEqual({ unread: 'fraction' });
  });
});

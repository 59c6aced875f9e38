/**
 * Numbers and money as readers of other projects test theirs (their kinds of input, in words of our own): read to the same
 * value, asked about, or refused, each for a reason that is written beside it.
 */
import { describe, expect, test } from 'vitest';
import { readAmount } from './amount.ts';
import { readCount } from './count.ts';
import { readMoney } from './money.ts';
import type { Reading } from './reading.ts';

const kindOf = (reading: Reading<unknown, string>): string =>
  'read' in reading ? `read ${String(reading.read)}` : 'ask' in reading ? `ask ${reading.ask.join(' | ')}` : 'refused';

describe('numbers have the value that their words say', () => {
  test.each([
    ['kosong', 0],
    ['Tiga', 3],
    ['empat puluh satu', 41],
    ['sembilan belas', 19],
    ['tiga puluh enam', 36],
    ['delapan ratus lima belas', 815],
    ['6 ribu', 6_000],
    ['delapan ribu', 8_000],
    ['dua belas ribu sebelas', 12_011],
    ['empat ratus ribu', 400_000],
    ['enam ratus tiga puluh empat ribu dua puluh satu', 634_021],
    ['empat puluh dua juta tiga ratus tujuh belas ribu lima ratus enam', 42_317_506],
    ['07', 7],
    ['450000', 450_000],
    ['7.300.000', 7_300_000],
    ['-4.100', -4_100],
    ['setengah juta', 500_000],
    ['lima koma nol', 5],
    ['satu belas', 11],
    ['12!', 12],
    ['Selamat siang Bu, 12 KK', 12],
    ['Siap Pak 12 keluarga 🙏', 12],
    ['Pak\n12\nterima kasih', 12],
  ])('%j is %i', (text, value) => expect(kindOf(readCount(text, 'kk'))).toBe(`read ${value}`));
});

describe('what is no whole number, or may be two, is not stored', () => {
  test.each([
    // Half a family there is not.
    ['0,4', 'refused'],
    ['2,30', 'refused'],
    // A figure may have been lost before the comma.
    [',6', 'refused'],
    ['.25', 'refused'],
    // Zeros before a long figure are a code, not a count.
    ['0045', 'refused'],
    // Thousands parted by blanks may be two answers.
    ['14 500', 'ask 14500'],
    // A short KK, or thousands.
    ['140k', 'ask 140 | 140000'],
    // Below nothing in words: the number is offered, never stored.
    ['minus 14', 'ask 14'],
    ['negatif 14', 'ask 14'],
    // Two ends.
    ['14-20', 'ask 14 | 20'],
    ['sekitar 14 hingga 20', 'ask 14 | 20'],
    ['antara 14 sampai 20', 'ask 14 | 20'],
    // One end.
    ['kurang dari 14', 'ask 14'],
    ['di atas 14', 'ask 14'],
    ['tidak sampai 14', 'ask 14'],
    ['hampir 14', 'ask 14'],
    // A number within a sentence that nobody understood.
    ['jawabannya 14', 'ask 14'],
    ['bukan 14 tapi 15', 'ask 15'],
    // Other languages and signs.
    ['fourteen', 'refused'],
    ['Ⅻ', 'refused'],
    ['belasan', 'refused'],
    ['banyak sekali', 'refused'],
  ])('%j: %s', (text, outcome) => expect(kindOf(readCount(text, 'kk'))).toBe(outcome));
});

describe('a courtesy is no unit, and a unit no courtesy', () => {
  test.each([
    ['Pak 45 kg', 'read 45'],
    ['45 kg Pak', 'read 45'],
    ['Siap Bu, beras: 45 kg', 'read 45'],
    ['Assalamualaikum, setengah ton', 'read 500'],
    ['12 ton pak, terima kasih', 'read 12000'],
    // Packs of unknown weight, as long as no other unit stands there.
    ['12 pak', 'refused'],
  ])('%j: %s', (text, outcome) => expect(kindOf(readAmount(text, { unit: 'kg', name: 'Beras' }))).toBe(outcome));
  test('who is counted may be named as people are addressed', () => {
    expect(kindOf(readCount('ibu hamil 12', 'kk'))).toBe('refused');
    expect(kindOf(readCount('Ibu, 12 KK', 'kk'))).toBe('read 12');
  });
});

describe('money is rupiah, whatever stands around it', () => {
  test.each([
    ['Rp. 415,00', 415],
    ['Rp 35', 35],
    ['35Rp', 35],
    ['35 Rupiah', 35],
    ['IDR47000', 47_000],
    ['IDR 47.000', 47_000],
    ['200 perak', 200],
    ['satu koma lima juta', 1_500_000],
    ['Rp1,4jt', 1_400_000],
    ['Terbilang: tujuh ribu rupiah', 7_000],
    ['Rp 7.000 terbilang tujuh ribu rupiah', 7_000],
    ['Rp7.000 (terbilang tujuh ribu rupiah)', 7_000],
    ['Selamat pagi Bu, Rp 292.000', 292_000],
  ])('%j is %i', (text, value) => expect(kindOf(readMoney(text))).toBe(`read ${value}`));
  test.each([
    // Ten dollars are not ten rupiah.
    ['$35', 'refused'],
    ['tiga puluh dolar', 'refused'],
    ['EUR 49,99', 'refused'],
    ['15 yen', 'refused'],
    ['7 pound', 'refused'],
    ['20 ringgit', 'refused'],
    // A million or a milliard.
    ['1,5 M', 'refused'],
    ['dari 2000 rupiah hingga 9000 rupiah', 'ask 2000 | 9000'],
    ['Rp2.000-Rp9.000', 'ask 2000 | 9000'],
    ['kurang dari Rp700', 'ask 700'],
    ['lebih murah dari 700 rupiah', 'ask 700'],
    ['di atas Rp47.000', 'ask 47000'],
    ['Rp7.000 terbilang delapan ribu rupiah', 'ask 7000 | 8000'],
    ['Rp50.000 per KK', 'ask 50000'],
    ['gocap', 'refused'],
    ['swadaya', 'refused'],
  ])('%j: %s', (text, outcome) => expect(kindOf(readMoney(text))).toBe(outcome));
});

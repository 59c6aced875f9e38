/** Items as people write them (B1). */
import { describe, expect, it, test } from 'vitest';
import { parseBarang, splitBarang } from './parse-barang.ts';

describe('an item as people write it', () => {
  it.each([
    ['Beras 10 kg', 'Beras', 10, 'kg'],
    ['beras 10kg', 'beras', 10, 'kg'],
    ['- Minyak goreng: 2 Liter', 'Minyak goreng', 2, 'liter'],
    ['2) Mie instan 1 dus.', 'Mie instan', 1, 'dus'],
    ['20 paket sembako', 'sembako', 20, 'paket'],
    ['20 paket beras 5 kg', 'beras 5 kg', 20, 'paket'],
    ['Beras 5 kg 20 paket', 'Beras 5 kg', 20, 'paket'],
    ['Beras 1.250 kg', 'Beras', 1250, 'kg'],
    ['Beras 2 ribu kg', 'Beras', 2000, 'kg'],
    ['Beras 29.945 kilogram', 'Beras', 29945, 'kg'],
    ['Obat B12 20 botol', 'Obat B12', 20, 'botol'],
    ['Selimut dua puluh lembar', 'Selimut', 20, 'lembar'],
    ['Bibit ayam 15 indukan', 'Bibit ayam', 15, 'indukan'],
    ['BLT Rp300.000', 'BLT', 300_000, 'Rp'],
    ['BLT Rp 300.000,-', 'BLT', 300_000, 'Rp'],
    ['Bantuan tunai: 300 ribu rupiah', 'Bantuan tunai', 300_000, 'Rp'],
    ['BLT 300000 Rp', 'BLT', 300_000, 'Rp'],
    ['Rp1,5 juta modal usaha', 'modal usaha', 1_500_000, 'Rp'],
    ['Rp300.000', 'Uang tunai', 300_000, 'Rp'],
    ['Beras 10 (sepuluh) kg', 'Beras', 10, 'kg'],
    ['BLT Rp300.000,- (tiga ratus ribu rupiah)', 'BLT', 300_000, 'Rp'],
    ['Beras seratus limapuluh kg', 'Beras', 150, 'kg'],
    // Fractions, whole in a smaller unit.
    ['2,5 ton beras', 'beras', 2500, 'kg'],
    ['Beras 2.5 ton', 'Beras', 2500, 'kg'],
    ['Beras 1/2 ton', 'Beras', 500, 'kg'],
    ['½ ton beras', 'beras', 500, 'kg'],
    ['Beras setengah ton', 'Beras', 500, 'kg'],
    ['Beras 2,5 kwintal', 'Beras', 250, 'kg'],
    ['Minyak 2,5 liter', 'Minyak', 2500, 'ml'],
    ['Gula 0,5 kg', 'Gula', 500, 'gram'],
    // What a package holds, and how big a thing is, belongs to its name.
    ['Sembako 20 paket (beras 5 kg, gula 1 kg)', 'Sembako (beras 5 kg, gula 1 kg)', 20, 'paket'],
    ['Air mineral 600 ml 10 dus', 'Air mineral 600 ml', 10, 'dus'],
    ['Terpal 4x6 m 10 lembar', 'Terpal 4x6 m', 10, 'lembar'],
    ['Susu bayi 0-6 bulan 10 dus', 'Susu bayi 0-6 bulan', 10, 'dus'],
    ['Beras １０ ｋｇ', 'Beras', 10, 'kg'],
    ['BLT 3 bulan Rp 900.000', 'BLT 3 bulan', 900_000, 'Rp'],
  ])('%s', (text, nama, jumlah, satuan) => {
    expect(parseBarang(text)).toEqual({ barang: { nama, jumlah, satuan } });
  });

  it.each([
    ['Beras', 'no-jumlah'],
    ['Beras nol kg', 'no-jumlah'],
    ['Beras 0 kg', 'no-jumlah'],
    ['Beras 1,250 kg', 'no-jumlah'],
    ['Beras 10', 'no-satuan'],
    ['10', 'no-satuan'],
    ['Beras 2 ribu', 'no-satuan'],
    ['Mie instan 2,5 dus', 'fraction'],
    // A second amount would be lost in the name.
    ['Beras 10 kg untuk 12 KK', 'several'],
    ['Beras 10 kg bagi 12 KK', 'several'],
    ['Beras 10 kg x 12 KK', 'several'],
    ['10 kg beras untuk 12 KK', 'several'],
    ['Beras 12 KK 10 kg', 'several'],
    ['Beras 10-15 kg', 'several'],
    ['Beras 10 s/d 15 kg', 'several'],
    ['Beras 10 atau 15 kg', 'several'],
    ['Beras 10 kg bukan 15 kg', 'several'],
    ['Beras 10 kg 12 kg', 'several'],
    ['Beras 10 500 kg', 'several'],
    ['Beras 10 kg gula 2 kg', 'several'],
    ['Beras 20 karung @ 5 kg', 'several'],
    ['Mie instan 12 dus @ 40 bks', 'several'],
    ['BLT Rp 300.000 x 3 bulan', 'several'],
    ['Beras 9.000.000.000.000.000 kg', 'too-much'],
    [`${'Beras '.repeat(20)}10 kg`, 'too-long'],
    ['', 'no-jumlah'],
    ['Beras 10 (dua belas) kg', 'no-jumlah'],
  ])('%s is asked again', (text, problem) => {
    expect(parseBarang(text)).toEqual({ problem });
  });
});

test('one message holds several items: by lines, semicolons, or commas that part whole items', () => {
  expect(splitBarang('Beras 10 kg\n\n Minyak 2 liter ; Gula 1 kg')).toEqual([
    'Beras 10 kg',
    'Minyak 2 liter',
    'Gula 1 kg',
  ]);
  expect(splitBarang('Beras 10 kg, minyak 2 liter')).toEqual(['Beras 10 kg', 'minyak 2 liter']);
  expect(splitBarang('Beras 10 kg dan minyak 2 liter + gula 1 kg')).toEqual([
    'Beras 10 kg',
    'minyak 2 liter',
    'gula 1 kg',
  ]);
  expect(splitBarang('Beras, minyak 2 liter dan gula 1 kg')).toEqual(['Beras, minyak 2 liter dan gula 1 kg']);
  expect(splitBarang('Beras, kualitas medium 10 kg')).toEqual(['Beras, kualitas medium 10 kg']);
});

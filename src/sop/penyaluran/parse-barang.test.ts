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
    ['Minyak 2,5 liter', 'fraction'],
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
  expect(splitBarang('Beras, kualitas medium 10 kg')).toEqual(['Beras, kualitas medium 10 kg']);
});

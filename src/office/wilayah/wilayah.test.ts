/** Places against the real list of Indonesia. */
import { describe, expect, it } from 'vitest';
import { cleanName, plainName } from './place-name.ts';
import { findKecamatan, searchKecamatan } from './search-kecamatan.ts';
import { villagesOf } from './villages-of.ts';
import { jenisOf } from './wilayah.ts';
import { zonaOf } from './zona.ts';

const dusunTimur = {
  kode: '62.13.01',
  nama: 'Dusun Timur',
  kabupaten: 'Kabupaten Barito Timur',
  provinsi: 'Kalimantan Tengah',
};

describe('searchKecamatan', () => {
  it.each([
    'dusun timur',
    'Kec. Dusun Timur',
    'DUSUN  TIMUR',
    'dusun timr',
    'dusun timur barito',
    '62.13.01',
    '621301',
  ])('finds Dusun Timur by "%s"', async (query) => {
    expect((await searchKecamatan(query))[0]).toEqual(dusunTimur);
  });

  it('lists a whole kabupaten by its code', async () => {
    const found = await searchKecamatan('62.13');
    expect(found).toHaveLength(10);
    expect(found.map(({ nama }) => nama)).toContain('Karusen Janang');
  });

  it('shows places of one name with their kabupaten', async () => {
    const found = (await searchKecamatan('bangun rejo')).concat(await searchKecamatan('Sukamaju'));
    expect(new Set(found.map(({ kode }) => kode)).size).toBe(found.length);
  });

  it.each(['', '   ', '???', 'xyzzyx', '99.99.99', "'; DROP TABLE", '🙂'])('finds nothing by "%s"', async (query) => {
    expect(await searchKecamatan(query)).toEqual([]);
  });

  it('never gives more than asked', async () => {
    expect(await searchKecamatan('a', 5)).toHaveLength(5);
  });

  it('knows a code exactly', async () => {
    expect(await findKecamatan('62.13.01')).toEqual(dusunTimur);
    expect(await findKecamatan('62.13')).toBeNull();
  });
});

describe('villagesOf', () => {
  it('brings the seventeen of Dusun Timur', async () => {
    const villages = await villagesOf('62.13.01');
    expect(villages.filter(({ jenis }) => jenis === 'KELURAHAN').map(({ nama }) => nama)).toEqual(['Tamiang Layang']);
    expect(villages.filter(({ jenis }) => jenis === 'DESA')).toHaveLength(16);
    expect(villages).toContainEqual({ kode: '62.13.01.2004', nama: 'Sarapat', jenis: 'DESA' });
  });

  it('tells places of one name in one kecamatan apart', async () => {
    const names = (await villagesOf('12.01.10')).map(({ nama }) => nama);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith('Sorkam Kanan'))).toHaveLength(2);
  });

  it('is empty for a code that is not there', async () => {
    expect(await villagesOf('99.99.99')).toEqual([]);
    expect(await villagesOf('62.13.0')).toEqual([]);
  });
});

describe('names, kinds and zones', () => {
  it.each([
    ['KABUPATEN BARITO TIMUR', 'Kabupaten Barito Timur'],
    ['DKI JAKARTA', 'DKI Jakarta'],
    ['KOTA BAU-BAU', 'Kota Bau-Bau'],
    ['Soka"an', "Soka'an"],
    ['Regapu’u', "Regapu'u"],
    ['candirejo', 'Candirejo'],
    ['Kuta Buloh II', 'Kuta Buloh II'],
    ['WKO', 'WKO'],
    ['RD. PJKA', 'RD. Pjka'],
  ])('%s → %s', (raw, clean) => expect(cleanName(raw)).toBe(clean));

  it('compares without signs', () => {
    expect(plainName('Kecamatan  Ja"an')).toBe('jaan');
  });

  it.each([
    ['62', 'Asia/Jakarta'],
    ['61', 'Asia/Jakarta'],
    ['63', 'Asia/Makassar'],
    ['65', 'Asia/Makassar'],
    ['51', 'Asia/Makassar'],
    ['53', 'Asia/Makassar'],
    ['76', 'Asia/Makassar'],
    ['81', 'Asia/Jayapura'],
    ['96', 'Asia/Jayapura'],
    ['31', 'Asia/Jakarta'],
  ])('province %s is in %s', (province, zona) => expect(zonaOf(province)).toBe(zona));

  it('reads the kind from the code', () => {
    expect(jenisOf('91.01.01.3001')).toBe('DESA_ADAT');
    expect(() => jenisOf('62.13.01')).toThrow('Not the code');
  });
});

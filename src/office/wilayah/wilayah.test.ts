/** Places against the real list of Indonesia. */
import { describe, expect, it } from 'vitest';
import { readAreas, rowOf } from './area-data.ts';
import { cleanName } from './place-name.ts';
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

describe('the data', () => {
  it.each([
    ['11,Aceh', ['11', 'Aceh']],
    ['62.13.01.2004,62.13.01,Sarapat\r', ['62.13.01.2004', 'Sarapat']],
    ['12.07.28.1007,12.07.28,"Lubuk Pakam I,II"', ['12.07.28.1007', 'Lubuk Pakam I,II']],
    ['14.02.09.2010,14.02.09,"Lambang Sari I, II, III"\r', ['14.02.09.2010', 'Lambang Sari I, II, III']],
    ['35.29.22,35.29,"Ra""as"', ['35.29.22', 'Ra"as']],
    ['94.04.10.2004,94.04.10,"T""Singa"', ['94.04.10.2004', 'T"Singa']],
    ['53.14.07.2004,53.14.07,"Bo""a"', ['53.14.07.2004', 'Bo"a']],
    ["73.18.13,73.18,Sangalla'", ['73.18.13', "Sangalla'"]],
  ])('reads the line %s', (line, row) => expect(rowOf(line)).toEqual(row));

  it('has every kecamatan of Indonesia, each with its kabupaten and provinsi', async () => {
    const [districts, regencies] = await Promise.all([readAreas('districts'), readAreas('regencies')]);
    expect(districts).toHaveLength(7_285);
    expect(new Set(districts.map(([kode]) => kode)).size).toBe(7_285);
    const known = new Set(regencies.map(([kode]) => kode));
    expect(districts.filter(([kode, nama]) => !known.has(kode.slice(0, 5)) || !/^\p{L}|^\d/u.test(nama))).toEqual([]);
  });

  it.each([
    ['72.01.24', 'Toili Jaya', 10],
    ['72.06.20', 'Sombori Kepulauan', 13],
    ['81.05.16', 'Ukar Sengan', 10],
    ['92.02.31', 'Aimasi', 10],
    ['92.02.32', 'Mokwam', 12],
    ['92.02.33', 'Masni Utara', 10],
    ['92.02.34', 'Wasirawi', 10],
    ['92.02.35', 'Moruj Mega', 10],
  ])('has the young kecamatan %s %s with its desa', async (kode, nama, desa) => {
    expect(await findKecamatan(kode)).toMatchObject({ kode, nama });
    expect(await villagesOf(kode)).toHaveLength(desa);
  });

  it('shows names with quotes and commas as people write them', async () => {
    expect(await findKecamatan('35.29.22')).toMatchObject({ nama: "Ra'as" });
    expect((await villagesOf('12.07.28')).map(({ nama }) => nama)).toContain('Lubuk Pakam I,II');
    expect((await villagesOf('94.04.10')).map(({ nama }) => nama)).toContain("T'Singa");
  });
});

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

  // Kinds: figures for words and Roman numbers, abbreviations, joined and parted words, what it lies in, a code beside it.
  it.each([
    ['Seberang Ulu 1', '16.71.02'],
    ['seberang ulu I', '16.71.02'],
    ['Ilir Barat 2', '16.71.01'],
    ['ilir timur III palembang', '16.71.18'],
    ['Ilir Timur 2 kota palembang', '16.71.06'],
    ['2x11 enam lingkung', '13.05.04'],
    ['2 x 11 VI Lingkung', '13.05.04'],
    ['2 kali 11 anam lingkuang', '13.05.04'],
    ['Empat Koto', '13.06.05'],
    ['4 koto agam', '13.06.05'],
    ['sepuluh koto', '13.04.01'],
    ['7 koto sungai sarik', '13.05.05'],
    ['50 Pekanbaru', '14.71.04'],
    ['Lima Puluh Kota Pekanbaru', '14.71.04'],
    ['Tj. Pura', '12.05.11'],
    ['Tanjungpura', '12.05.11'],
    ['tjg pura langkat', '12.05.11'],
    ['Gn. Sitoli', '12.78.01'],
    ['Gunung Sitoli', '12.78.01'],
    ['Pd. Aren', '36.74.03'],
    ['Sungai Rampah', '12.18.04'],
    ['Kp. Melayu', '17.71.05'],
    ['T. Jambo Aye', '11.08.14'],
    ['Bojong gede', '32.01.13'],
    ['tiga raksa', '36.03.03'],
    ['Kec.Siborong-borong', '12.02.09'],
    ['donri2', '73.12.06'],
    ['dusun timur kalteng', '62.13.01'],
    ['dusun timur bartim', '62.13.01'],
    ['Kecamatan Dusun Timur, Kab. Barito Timur, Prov. Kalteng', '62.13.01'],
    ['dusun timur 62.13.01', '62.13.01'],
    ['62.13.01 Dusun Timur', '62.13.01'],
    ['62 13 01', '62.13.01'],
    ['62.13.01.2004', '62.13.01'],
    ['sarapat kec dusun timur', '62.13.01'],
    ['gambir dki', '31.71.01'],
    ['Gambir Jakarta Pusat', '31.71.01'],
    ['gondokusuman jogja', '34.71.03'],
    ['rangkui babel', '19.71.04'],
    ['Kota Besi kotim', '62.02.01'],
    ['kotabesi', '62.02.01'],
    ['STM Hilir', '12.07.08'],
    ['cibinong cianjur', '32.03.20'],
    ['mdona hyera', '81.08.03'],
    ['Ra as', '35.29.22'],
    ["minasate'ne", '73.10.10'],
    ['kantor camat dusun timur', '62.13.01'],
  ])('finds by "%s" the kecamatan %s', async (query, kode) => {
    expect((await searchKecamatan(query))[0]?.kode).toBe(kode);
  });

  it('knows every kecamatan by its own name, in capitals and beside what it lies in', async () => {
    const districts = await readAreas('districts');
    const some = districts.filter((_, at) => at % 37 === 0);
    const missed: string[] = [];
    for (const [kode, nama] of some) {
      const area = await findKecamatan(kode);
      const query = `KEC. ${nama.toUpperCase()} ${area?.kabupaten} ${area?.provinsi}`;
      if ((await searchKecamatan(query, 1))[0]?.kode !== kode) missed.push(query);
    }
    expect(missed).toEqual([]);
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

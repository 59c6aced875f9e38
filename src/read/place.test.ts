/** Places as people write them: read where all of it is clear, asked about otherwise. */
import { describe, expect, test } from 'vitest';
import { indexPlaces, type Place } from './place-index.ts';
import { readPlace, readPlaces } from './place.ts';

const within = ['Dusun Timur', 'Kabupaten Barito Timur', 'Kalimantan Tengah'];
const desa = (text: string, nomor: string, aliases: readonly string[] = []): Place => ({
  value: text,
  text,
  aliases: [`${nomor.startsWith('1') ? 'Kelurahan' : 'Desa'} ${text}`, ...aliases],
  within,
  kode: `62.13.01.${nomor}`,
  level: 'desa',
});
const PLACES: readonly Place[] = [
  desa('Tamiang Layang', '1001'),
  desa('Sarapat', '2004', ['Srp']),
  desa('Jaar', '2005'),
  desa('Matabu', '2006'),
  desa('Sumur', '2007'),
  desa('Sumber Garunggung', '2008'),
  desa('Gunungsitoli', '2009'),
  desa('Kampung Baru', '2010'),
  desa('Seberang Ulu Satu', '2011'),
  desa('Seberang Ulu II', '2012'),
  desa('Tanjung Pura', '2013'),
  desa('Sei Lala', '2014'),
  desa('Batu Gajah', '2015'),
  desa('Bukit Gajah', '2016'),
  desa('Toli-Toli', '2017'),
  desa("Ja'an", '2018'),
  desa('Sorkam Kanan (Kelurahan)', '1019'),
  desa('Sorkam Kanan (Desa)', '2020'),
  desa('Pulau Rimau', '2021'),
  desa('Empat Koto', '2022'),
  { value: 'dinsos', text: 'Dinas Sosial', aliases: ['Dinsos'] },
  { value: 'pkm', text: 'Puskesmas Tamiang Layang' },
];
const index = indexPlaces(PLACES);
const read = (typed: string) => readPlace(typed, index);

describe('read', () => {
  test.each<[string, string]>([
    // The kind in front, in every spelling.
    ['Sarapat', 'Sarapat'],
    ['Ds. Sarapat', 'Sarapat'],
    ['ds.sarapat', 'Sarapat'],
    ['Desa  SARAPAT!', 'Sarapat'],
    ['Desa: Sarapat', 'Sarapat'],
    ['Kel. Tamiang Layang', 'Tamiang Layang'],
    ['kelurahan tamianglayang', 'Tamiang Layang'],
    ['Pemdes Sarapat', 'Sarapat'],
    ['Pemerintah Desa Sarapat', 'Sarapat'],
    ['Kantor Desa Sarapat', 'Sarapat'],
    ['kantor kepala desa sarapat', 'Sarapat'],
    ['Balai Desa Sarapat', 'Sarapat'],
    ['Kantor Lurah Tamiang Layang', 'Tamiang Layang'],
    ['di desa Sarapat pak', 'Sarapat'],
    ['Warga desa Jaar', 'Jaar'],
    ['srp', 'Sarapat'],
    // What it lies in.
    ['desa sarapat kec dusun timur', 'Sarapat'],
    ['Sarapat (Dusun Timur)', 'Sarapat'],
    ['Sarapat, Kec. Dusun Timur, Kab. Barito Timur', 'Sarapat'],
    ['Sarapat - Dusun Timur - Bartim - Kalteng', 'Sarapat'],
    ['sarapat dusuntimur', 'Sarapat'],
    ['Desa Sarapat Kecamatan Dusun Timur Kabupaten Barito Timur Provinsi Kalimantan Tengah', 'Sarapat'],
    ['Kec. Dusun Timur Desa Sarapat', 'Sarapat'],
    ['sarapat kab bartim', 'Sarapat'],
    ['sarapat, barito tim.', 'Sarapat'],
    // The code.
    ['62.13.01.2004', 'Sarapat'],
    ['6213012004', 'Sarapat'],
    ['Sarapat 62.13.01.2004', 'Sarapat'],
    ['(62.13.01) Sarapat', 'Sarapat'],
    // Numbers, abbreviations, joined and parted words.
    ['Seberang Ulu 1', 'Seberang Ulu Satu'],
    ['seberang ulu I', 'Seberang Ulu Satu'],
    ['Seberang Hulu 01', 'Seberang Ulu Satu'],
    ['Seberang Ulu dua', 'Seberang Ulu II'],
    ['IV Koto', 'Empat Koto'],
    ['ampek koto', 'Empat Koto'],
    ['4 Koto', 'Empat Koto'],
    ['Gn. Sitoli', 'Gunungsitoli'],
    ['gunung sitoli', 'Gunungsitoli'],
    ['Tj. Pura', 'Tanjung Pura'],
    ['tjg.pura', 'Tanjung Pura'],
    ['tanjungpura', 'Tanjung Pura'],
    ['Sungai Lala', 'Sei Lala'],
    ['S. Lala', 'Sei Lala'],
    ['Kp. Baru', 'Kampung Baru'],
    ['Kmp Baru', 'Kampung Baru'],
    ['Desa Kampung Baru', 'Kampung Baru'],
    ['Pl. Rimau', 'Pulau Rimau'],
    ['bkt gajah', 'Bukit Gajah'],
    ['btu gajah', 'Batu Gajah'],
    ['toli2', 'Toli-Toli'],
    ['tolitoli', 'Toli-Toli'],
    ['Ja"an', "Ja'an"],
    ['jaan', "Ja'an"],
    ['Kel. Sorkam Kanan', 'Sorkam Kanan (Kelurahan)'],
    ['Desa Sorkam Kanan', 'Sorkam Kanan (Desa)'],
    ['Sorkam Kanan (desa)', 'Sorkam Kanan (Desa)'],
    // A longer name is meant where it stands whole.
    ['Puskesmas Tamiang Layang', 'pkm'],
    ['dinsos', 'dinsos'],
  ])('%s → %s', (typed, value) => expect(read(typed)).toEqual({ read: value }));
});

describe('asked about', () => {
  test.each<[string, string, readonly string[], string]>([
    // Words that nobody understood.
    ['Sarapat kec. Awang', 'rest', ['Sarapat'], 'awang'],
    ['Sarapat, Kab. Barito Selatan', 'rest', ['Sarapat'], 'barito selatan'],
    ['Sarapat kalsel', 'rest', ['Sarapat'], 'kalsel'],
    ['sarapat 62.13.02', 'rest', ['Sarapat'], '62.13.02'],
    ['Sarapat RT 03', 'rest', ['Sarapat'], 'rt 03'],
    ['dusun 2 sarapat', 'rest', ['Sarapat'], 'dusun 2'],
    ['bukan Sarapat', 'rest', ['Sarapat'], 'bukan'],
    ['Kecamatan Sarapat', 'rest', ['Sarapat'], 'kecamatan'],
    ['Kantor Polisi Jaar', 'rest', ['Jaar'], 'polisi'],
    ['Sarapat dan Jaar', 'rest', ['Sarapat', 'Jaar'], 'dan jaar'],
    // Several, or near.
    ['Bt. Gajah', 'several', ['Batu Gajah', 'Bukit Gajah'], ''],
    ['sorkam kanan', 'several', ['Sorkam Kanan (Kelurahan)', 'Sorkam Kanan (Desa)'], ''],
    ['sarapt', 'misspelt', ['Sarapat'], ''],
    ['Desa sarapt kec dusun timur', 'misspelt', ['Sarapat'], ''],
    ['jar', 'misspelt', ['Jaar'], ''],
    ['sum', 'misspelt', ['Sumur', 'Sumber Garunggung'], ''],
    ['garunggung', 'misspelt', ['Sumber Garunggung'], ''],
    ['Seberang Ulu', 'misspelt', ['Seberang Ulu Satu', 'Seberang Ulu II'], ''],
  ])('%s (%s)', (typed, because, ask, rest) => expect(read(typed)).toEqual({ ask, because, rest }));
});

test.each(['', '  ', '🙂', '...', 'Bandung', 'desa', 'kantor desa', 'xx', '081234567890', '99.99.99'])(
  '%j is none of them',
  (typed) => expect(read(typed)).toEqual({ unread: 'unreadable' }),
);

describe('several places', () => {
  test.each<[string, readonly string[]]>([
    ['Sarapat', ['Sarapat']],
    ['Sarapat, Jaar dan Matabu', ['Sarapat', 'Jaar', 'Matabu']],
    ['sarapat jaar matabu', ['Sarapat', 'Jaar', 'Matabu']],
    ['Ds. Sarapat, ds Jaar & Kel. Tamiang Layang', ['Sarapat', 'Jaar', 'Tamiang Layang']],
    ['Sarapat/Jaar', ['Sarapat', 'Jaar']],
    ['- Sarapat\n- Gn. Sitoli\n- Kp. Baru', ['Sarapat', 'Gunungsitoli', 'Kampung Baru']],
    ['Sarapat (Dusun Timur), Jaar', ['Sarapat', 'Jaar']],
    ['Sarapat, Kec. Dusun Timur, Kab. Barito Timur', ['Sarapat']],
    ['desa Sarapat serta desa Jaar, kec. Dusun Timur', ['Sarapat', 'Jaar']],
    ['Seberang Ulu 1, Seberang Ulu 2', ['Seberang Ulu Satu', 'Seberang Ulu II']],
    ['Sarapat Sarapat', ['Sarapat']],
  ])('%j', (typed, values) => expect(readPlaces(typed, index)).toEqual({ read: values }));

  test.each<[string, readonly string[], string]>([
    ['Sarapat, Bandung', ['Sarapat'], 'bandung'],
    ['semua kecuali Jaar', ['Jaar'], 'semua kecuali'],
    ['Sarapat 25, Jaar 30', ['Sarapat', 'Jaar'], '25 30'],
    ['Sarapat dan Jarr', ['Sarapat', 'Jaar'], ''],
    ['Sarapat, Bt. Gajah', ['Sarapat', 'Batu Gajah', 'Bukit Gajah'], ''],
    ['Sarapat kec Awang dan Jaar', ['Sarapat', 'Jaar'], 'awang'],
  ])('%j is asked about', (typed, offered, rest) =>
    expect(readPlaces(typed, index)).toMatchObject({ ask: [offered], rest }),
  );

  test.each(['', 'Bandung', '🙂'])('%j is none', (typed) =>
    expect(readPlaces(typed, index)).toEqual({ unread: 'unreadable' }),
  );
});

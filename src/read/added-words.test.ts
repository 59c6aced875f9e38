/** Any word before, between or behind a valid answer leaves its meaning, or is asked about: no reader drops one in silence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount } from './amount.ts';
import { readCount } from './count.ts';
import { readDate } from './date.ts';
import { readMoney } from './money.ts';
import { readPhone } from './phone.ts';
import type { Reading } from './reading.ts';
import { numberWord } from './number-words.ts';
import { indexPlaces } from './place-index.ts';
import { readPlace } from './place.ts';
import { readTime } from './time.ts';
import { unitAt } from './unit.ts';

const PLACES = indexPlaces(
  ['Sarapat', 'Jaar', 'Tamiang Layang', 'Seberang Ulu Satu', 'Seberang Ulu II', 'Empat Koto'].map((text) => ({
    value: text,
    text,
    within: ['Dusun Timur', 'Kabupaten Barito Timur', 'Kalimantan Tengah'],
    level: 'desa',
  })),
);
const READERS: readonly [string, (raw: string) => Reading<unknown, unknown>, readonly string[]][] = [
  [
    'count',
    (raw) => readCount(raw, 'kk'),
    ['12', 'dua belas KK', '1.250 KK', '12 (dua belas) KK', 'KK: 12', 'seratus limapuluh'],
  ],
  [
    'amount',
    (raw) => readAmount(raw, { unit: 'kg', name: 'Beras' }),
    ['450', '450 kg', '1 ton', 'Beras 10 (sepuluh) kg'],
  ],
  ['money', readMoney, ['Rp1.250.000', '1,5 juta', 'Rp300.000,- (tiga ratus ribu rupiah)', '1jt500rb']],
  [
    'date',
    (raw) => readDate(raw, { today: '2026-11-18', direction: 'any' }),
    ['17/8/26', 'Senin tgl 30/11/2026', 'besok', '5-XII-2026', 'lima desember 2026', '3 hari lagi', 'senin depan'],
  ],
  [
    'time',
    (raw) => readTime(raw, 'wib'),
    ['09.00', 'jam 9 pagi', 'setengah sepuluh', '09.00 s/d selesai', '09.00 - 12.00 WIB'],
  ],
  [
    'place',
    (raw) => readPlace(raw, PLACES),
    ['Ds. Sarapat', 'Sarapat, Kec. Dusun Timur, Kab. Barito Timur', 'Seberang Ulu 1', 'Kel. Tamiang Layang kalteng'],
  ],
  ['phone', readPhone, ['081234567890', '0812-3456-7890', '+62 812 3456 7890', 'HP: 0812 3456 7890']],
];

/** Words that make of a number a bound, a share, a correction or none. */
const LIMITS = (
  'not|maks|maks.|maksimal|minimal|min.|per KK|/KK|masing-masing|total|sisa|sisanya|tinggal|nyaris|selain|tidak jadi|salah,|' +
  'salah, maksud saya 12|bukan 15|? 13?|dikurangi|ditambah|tambah|dipotong|sebelum|setelah|sampai|hingga|antara|mungkin|' +
  'kira|paling lambat|paling banyak|@|@ 25|x 3|+ 3|- 3|/ 3|>|<|≥|~|#|(sementara)|(batal)|k|an|setengah|seperempat|1/2|se|isi|' +
  'lusin|kodi|ribu|juta|puluh|ratus|belas|terbilang|nihil|tidak ada|habis|lunas'
).split('|');

/** Words that mean nothing to any reader, and words that turn a meaning round. */
const word = fc.oneof(
  fc.constantFrom(
    'bukan',
    'tidak',
    'kecuali',
    'minus',
    'lebih',
    'hampir',
    'kurang',
    'batal',
    'setiap',
    'per',
    'kali',
    '12',
    '3',
    'dua',
    'persen',
    '%',
    '?',
    '/',
    'x',
    '½',
    '²',
    '🙂',
    'belum',
    'dan',
    'atau',
    ...LIMITS,
  ),
  fc.string({ unit: fc.constantFrom(...'abdeghiklmnoprstuw'.split('')), minLength: 2, maxLength: 9 }),
);

describe.each(READERS)('%s', (name, read, answers) => {
  test('a further word is never lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...answers), word, fc.nat(), (answer, more, where) => {
        const parts = answer.split(' ');
        const at = where % (parts.length + 1);
        const before = read(answer);
        const after = read([...parts.slice(0, at), more, ...parts.slice(at)].join(' '));
        if (!('read' in after)) return;
        // What is read for certain with the word is what was read without it, or the word is part of another meaning.
        const kept =
          MEANS.has(more) ||
          // An end that is understood.
          (name === 'time' && more === '- 3') ||
          // A telephone has all digits that were written.
          (name === 'phone' && /\d/.test(more)) ||
          numberWord(more) !== null ||
          unitAt([{ text: more }]) !== null ||
          JSON.stringify(after, big) === JSON.stringify(before, big);
        expect(kept ? null : { answer, more, at, before, after }).toBeNull();
      }),
      { numRuns: 4_000 },
    );
  });
});

/** These may make another number of it, which is then what was written. */
const MEANS = new Set(['1/2', 'am', 'pm', '12', '3', 'dua', '½', 'atau', 'dan', 'kurang', 'lebih']);
const big = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);

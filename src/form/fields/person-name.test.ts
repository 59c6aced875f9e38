/** Names as people write them, and what is none. */
import { expect, test } from 'vitest';
import { parsePersonName } from './person-name.ts';

const parse = (text: string) => parsePersonName({ type: 'text', text });

test.each([
  'Siti Aminah',
  'Rina Wulandari, S.Sos',
  'H. M. Ali, S.Pd.I',
  'Ny',
  'Budi 2',
  "Ma'ruf",
  'S.Kom',
  'dr.Melati',
  'M.Com',
  'Ali, B.Com',
  'é'.repeat(100),
])('%s is a name', (text) => expect(parse(text)).toEqual({ took: text.normalize('NFC') }));

test.each([
  ['A', 'form-name-too-short'],
  ['x'.repeat(101), 'form-name-too-long'],
  ['081234567890', 'form-name-number'],
  ['Siti 0812-3456-7890', 'form-name-number'],
  ['+62 812 3456 7890', 'form-name-number'],
  ['Siti Aminah\nSekretaris Desa', 'form-name-lines'],
  ...[
    'https://contoh.id/x',
    't.me/bot',
    'bit.ly/3x',
    'Klik contoh.com sekarang',
    '@admin_resmi kirim kode',
    'Tekan /privasi',
    'siti@contoh.desa.id',
    '#bantuan',
  ].map((text) => [text, 'form-name-link'] as const),
  ['🙏', 'form-name-otherwise'],
  ['12', 'form-name-otherwise'],
] as const)('%j: %s', (text, key) => expect(parse(text)).toMatchObject({ wrong: { key } }));

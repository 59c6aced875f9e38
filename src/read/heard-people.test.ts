/** Telephones, contacts, points and lists of places as they are really written. */
import { describe, expect, test } from 'vitest';
import { contactParts } from './contact.ts';
import { readPoint } from './coordinates.ts';
import { readPhone } from './phone.ts';
import { readPlaces } from './place.ts';
import { indexPlaces } from './place-index.ts';

describe('a telephone', () => {
  test.each([
    ['wa.me/6281234567890', 'read +6281234567890'],
    ['https://wa.me/6281234567890', 'read +6281234567890'],
    ['https://wa.me/6281234567890?text=halo', 'read +6281234567890'],
    ['https://api.whatsapp.com/send?phone=6281234567890', 'read +6281234567890'],
    ['0812_3456_7890', 'read +6281234567890'],
    ['0812·3456·7890', 'read +6281234567890'],
    ['0 8 1 2 3 4 5 6 7 8 9 0', 'read +6281234567890'],
    ['0812,3456,7890', 'read +6281234567890'],
    ['"081234567890"', 'read +6281234567890'],
    ["'081234567890", 'read +6281234567890'],
    ['*081234567890*', 'read +6281234567890'],
    [
      '0\ufe0f\u20e38\ufe0f\u20e31\ufe0f\u20e32\ufe0f\u20e33\ufe0f\u20e34\ufe0f\u20e35\ufe0f\u20e36\ufe0f\u20e37\ufe0f\u20e38\ufe0f\u20e39\ufe0f\u20e30\ufe0f\u20e3',
      'read +6281234567890',
    ],
    ['nmr hp 081234567890', 'read +6281234567890'],
    ['nomer hp 081234567890', 'read +6281234567890'],
    ['telpon 081234567890', 'read +6281234567890'],
    ['telfon 081234567890', 'read +6281234567890'],
    ['cp 081234567890', 'read +6281234567890'],
    ['CP: 081234567890', 'read +6281234567890'],
    ['0812345678 90', 'ask +6281234567890 | +62812345678'],
    ['081234567890 1', 'ask +62812345678901 | +6281234567890'],
  ])('%j: %s', (text, outcome) => {
    const reading = readPhone(text);
    expect('read' in reading ? `read ${reading.read}` : 'ask' in reading && `ask ${reading.ask.join(' | ')}`).toBe(
      outcome,
    );
  });
});

test.each([
  ['Darmo=081234567890', 'Darmo'],
  ['081234567890 (Darmo)', 'Darmo'],
  ['Darmo RT 62 0812 3456 7890', 'Darmo RT 62'],
  ['Darmo wa.me/6281234567890', 'Darmo'],
  ['Darmo https://wa.me/6281234567890', 'Darmo'],
  ['Darmo, nomor HP: 081234567890.', 'Darmo'],
  ['Darmo | 081234567890', 'Darmo'],
  ['Darmo → 081234567890', 'Darmo'],
  ['Darmo telpon 081234567890', 'Darmo'],
  ['Darmo (HP/WA: 081234567890)', 'Darmo'],
  ['Darmo RT 03/RW 01 081234567890', 'Darmo RT 03/RW 01'],
  ['Ahmad, S.Pd. 081234567890', 'Ahmad, S.Pd.'],
])('%j is the number of %s', (text, name) => expect(contactParts(text)).toEqual({ name, phones: ['+6281234567890'] }));

test.each([
  '2.1 LS 115.2 BT',
  '2.1 S, 115.2 E',
  'S 2.1 E 115.2',
  'S2.1 E115.2',
  'LS 2.1 BT 115.2',
  '2º06\'00"S 115º12\'00"E',
  'S 2°06\'00" E 115°12\'00"',
  '2° 6\' 0" LS - 115° 12\' 0" BT',
  'lat -2.1 long 115.2',
  'Latitude: -2.1 Longitude: 115.2',
])('%j is a point', (text) => {
  const read = readPoint(text);
  expect('point' in read && read.point).toEqual({
    latitude: expect.closeTo(-2.1, 6),
    longitude: expect.closeTo(115.2, 6),
  });
});

test.each(['12 S 40 E', 'lat long', 'S 2 E 3', '5 LS 3 BT'])('%j is no point', (text) =>
  expect(readPoint(text)).toEqual({ unread: 'none' }),
);

test.each(['1. Sarapat\n2. Jaar', '1) Sarapat 2) Jaar', '• Sarapat • Jaar'])('%j is a list', (text) => {
  const index = indexPlaces(['Sarapat', 'Jaar', 'Seberang Ulu II'].map((name) => ({ value: name, text: name })));
  expect(readPlaces(text, index)).toEqual({ read: ['Sarapat', 'Jaar'] });
});

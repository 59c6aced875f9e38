/** Points as people paste them, and what only looks like one. */
import { expect, test } from 'vitest';
import { readPoint } from './coordinates.ts';

const HERE = { latitude: -2.1, longitude: 115.2 };

test.each([
  '-2.1, 115.2',
  '-2.1 115.2',
  '-2.1,115.2',
  '−2.1 ; 115.2',
  '(-2.1, 115.2)',
  '115.2, -2.1',
  '-2,10; 115,20',
  'geo:-2.1,115.2',
  'geo:-2.1,115.2?q=-2.1,115.2(Sumur)',
  'https://maps.google.com/?q=-2.1,115.2',
  'https://maps.google.com/maps?q=-2.1%2C115.2&z=17&hl=id',
  'https://www.google.com/maps?q=loc:-2.1,115.2',
  'https://www.google.com/maps/search/?api=1&query=-2.1%2C115.2',
  'https://www.google.com/maps/@-2.1,115.2,17z',
  'https://www.google.com/maps/place/Sumur/@-3.9,114.1,17z/data=!3m1!4b1!4m6!3m5!1s0x0:0x0!8m2!3d-2.1!4d115.2',
  'https://www.google.co.id/maps/place/-2.1,115.2',
  'https://www.google.com/maps/search/-2.1,+115.2?entry=tts',
  'https://www.openstreetmap.org/#map=17/-2.1/115.2',
  'https://www.openstreetmap.org/?mlat=-2.1&mlon=115.2',
  `2°6'0"S 115°12'0"E`,
  '2.1° LS, 115.2° BT',
])('%s', (text) => {
  const read = readPoint(text);
  expect('point' in read && read.point).toEqual({
    latitude: expect.closeTo(HERE.latitude, 6),
    longitude: expect.closeTo(HERE.longitude, 6),
  });
});

test('the words beside it are not lost', () => {
  expect(readPoint('Sumur Pak B https://maps.google.com/?q=-2.1,115.2')).toEqual({ point: HERE, rest: 'Sumur Pak B' });
});

test.each([
  ['48.85, 2.35', 'elsewhere'],
  ['https://maps.google.com/?q=48.85,2.35', 'elsewhere'],
  ['0.0, 0.0', 'elsewhere'],
  ['https://maps.app.goo.gl/AbCdEf', 'short'],
  ['maps.app.goo.gl/AbCdEf', 'short'],
  ['12, 40', 'none'],
  ['RT 03, 12 KK', 'none'],
  ['1.250.000, 115.2', 'none'],
  ['0812 3456 7890', 'none'],
  ['https://example.org/foto', 'none'],
  ['https://maps.google.com/?q=-2.1,115.2 https://maps.google.com/?q=-2.2,115.3', 'none'],
  ['', 'none'],
] as const)('%s: %s', (text, unread) => {
  expect(readPoint(text)).toEqual({ unread });
});

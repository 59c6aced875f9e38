/** Text as it is kept. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, lengthOf } from './clean-text.ts';
import { shorten } from '../../lib/shorten.ts';

describe('marks that nobody sees are gone', () => {
  test.each<[string, string]>([
    ['  Rumah   bocor \r\n\r\n\r\n\r\nsejak kemarin ', 'Rumah bocor\n\nsejak kemarin'],
    ['a\u0000b\u0007', 'ab'],
    ['\u200bRT\u200e 3\ufeff', 'RT 3'],
    ['\u202eterbalik', 'terbalik'],
    ['x\ud800y\udc00', 'xy'],
    ['👨‍👩‍👧 keluarga', '👨‍👩‍👧 keluarga'],
    ['\u200d\ufe0f ', ''],
    ['e\u0301', 'é'],
    ['مرحبا', 'مرحبا'],
  ])('%j', (raw, clean) => expect(cleanText(raw)).toBe(clean));
});

test('clean text stays as it is, whatever was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const clean = cleanText(raw);
      expect(cleanText(clean)).toBe(clean);
      expect(() => encodeURIComponent(clean)).not.toThrow();
      expect(clean.includes('\u0000')).toBe(false);
    }),
  );
});

test('length is counted as people count', () => {
  expect(lengthOf('🙂🙂')).toBe(2);
  expect(shorten('🙂🙂🙂🙂', 3)).toBe('🙂🙂…');
  expect(shorten('pendek', 6)).toBe('pendek');
});

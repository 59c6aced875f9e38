/** What stands in a cell: words as they were written, and faults that are neither words nor nothing. */
import { expect, test } from 'vitest';
import type { ReadCell } from '../../spreadsheet/sheet-cells.ts';
import { isDitto, isFault, isNothing, linesIn, wordsIn } from './cell-words.ts';

test.each<ReadCell>([
  { kind: 'error', value: '#REF!' },
  { kind: 'error', value: '#N/A' },
  { kind: 'error', value: 'Err:502' },
  { kind: 'error', value: '#GETTING_DATA' },
  { kind: 'formula', value: '=A1&B1' },
])('%j is a fault, never a name', (cell) => {
  expect(isFault(wordsIn(cell))).toBe(true);
  expect(isNothing(wordsIn(cell))).toBe(false);
});

test('numbers, days and words are what they are', () => {
  expect(wordsIn({ kind: 'number', value: 81_234_567_890 })).toBe('81234567890');
  expect(wordsIn({ kind: 'number', value: 812.345_678_9 })).toBe('812.3456789');
  expect(wordsIn({ kind: 'text', value: "'=Dewi\u00a0 <b>\n" })).toBe('=Dewi <b>');
  expect(wordsIn({ kind: 'boolean', value: true })).toBe('true');
  expect(wordsIn(undefined)).toBe('');
});

test('words and signs for nothing, and for what stands above', () => {
  for (const text of ['-', 'NIHIL', '(kosong)', 'lowong', '…', 'tdk ada HP', 'XX'])
    expect([text, isNothing(text)]).toEqual([text, true]);
  for (const text of ['X', 'Nihila', 'Kosongan']) expect([text, isNothing(text)]).toEqual([text, false]);
  for (const text of ['idem', 'SDA', 's.d.a.', '"', '- " -', "''", 'sama dengan di atas'])
    expect([text, isDitto(text)]).toEqual([text, true]);
  for (const text of ['', '-', 'Ida', 'Sama Rata', 'Idemia']) expect([text, isDitto(text)]).toEqual([text, false]);
});

test('lines of a cell are kept where they are asked for', () => {
  const cell: ReadCell = { kind: 'text', value: 'Darmo\r\n\u00a0 Kades\v08' };
  expect([linesIn(cell), wordsIn(cell)]).toEqual(['Darmo\nKades\n08', 'Darmo Kades 08']);
});

/** What stands in a cell: words as they were written, and faults that are neither words nor nothing. */
import { expect, test } from 'vitest';
import type { ReadCell } from '../../spreadsheet/sheet-cells.ts';
import { isFault, isNothing, wordsIn } from './cell-words.ts';

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

/** Cell addresses: rows and columns are counted from 1 in addresses, columns from 0 in arrays. */
import { quoteSheetName } from './sheet-name.ts';

const letters: string[] = [];

/** 0 → "A", 26 → "AA". */
export function columnLetter(index: number): string {
  const known = letters[index];
  if (known) return known;
  let text = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  letters[index] = text;
  return text;
}

/** (0, 5) → "A5" */
export function address(column: number, row: number): string {
  return `${columnLetter(column)}${row}`;
}

/** A column's stretch on another sheet, fixed in both directions: 'Daftar'!$C$6:$C$105 */
export function fixedRange(sheet: string, column: number, firstRow: number, lastRow: number): string {
  const letter = columnLetter(column);
  return `${quoteSheetName(sheet)}!$${letter}$${firstRow}:$${letter}$${lastRow}`;
}

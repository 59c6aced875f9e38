/** What stands in a cell, as words; the many ways of writing that nothing does. */
import type { ReadCell } from '../../spreadsheet/sheet-cells.ts';

const NONE =
  /^(?:[-–—_.*?=]+|nihil|kosong|null|none|nil|n\/?a|n\.?n\.?|(?:belum|blm|tidak|tdk|tak|ga|gak)\s?(?:ada|punya|memiliki|tersedia|diketahui|diisi)(?:\s(?:hp|no|nomor|telepon|telp|data))*)$/i;

const NO_RESULT = '#RUMUS!';

/** "#REF!", "#N/A" and formulas without a result: what was meant cannot be read. */
export function isFault(text: string): boolean {
  return /^#[A-Z\d/]+[!?A]$/.test(text);
}

function textOf(cell: ReadCell): string {
  const text = String(cell.value);
  // What a formula without its result shows stands nowhere in the file: it is no word, and not nothing either. Nor is
  // an error in another program's words ("Err:502").
  return cell.kind === 'formula' || (cell.kind === 'error' && !isFault(text)) ? NO_RESULT : text;
}

/** In one line; the apostrophe with which our own workbooks keep a text from running as a formula goes again. */
export function wordsIn(cell: ReadCell | undefined): string {
  const text = cell === undefined ? '' : textOf(cell);
  return text
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f-\u009f\u00a0\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\ufeff]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}

/** "-", "NIHIL", "belum ada", "NN": nobody wrote anything. */
export function isNothing(text: string): boolean {
  return text === '' || NONE.test(text);
}

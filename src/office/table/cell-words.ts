/** What stands in a cell, as words; the many ways of writing that nothing does. */
import type { ReadCell } from '../../spreadsheet/sheet-cells.ts';

const NONE =
  /^(?:[-–—_.…*?=]+|nihil|kosong|lowong|vacant|null|none|nil|x{2,}|n\/?a|n\.?n\.?|(?:belum|blm|tidak|tdk|tak|ga|gak)\s?(?:ada|punya|memiliki|tersedia|diketahui|diisi|terisi|terdata)(?:\s(?:hp|no|nomor|telepon|telp|data))*)$/i;

/** Marks and words for "as above". */
const DITTO =
  /^[-–—.\s]*(?:["“”„″〃]{1,2}|''|,,|idem|ibid|s\.?\s?d\.?\s?a|sama(?:\s(?:dengan|dgn|dg|seperti|spt))?(?:\s(?:yang\s)?(?:di\s?)?atas(?:nya)?)?)[-–—.\s]*$/iu;

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

/** Line by line; the apostrophe with which our own workbooks keep a text from running as a formula goes again. */
export function linesIn(cell: ReadCell | undefined): string {
  const text = cell === undefined ? '' : textOf(cell);
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}

export const inOneLine = (text: string): string => text.replaceAll('\n', ' ');

export const wordsIn = (cell: ReadCell | undefined): string => inOneLine(linesIn(cell));

/** "idem", "sda", `- " -`: what stands in the row above stands here too. */
export const isDitto = (text: string): boolean => DITTO.test(text);

/** "-", "NIHIL", "(kosong)", "belum ada", "NN": nobody wrote anything. */
export function isNothing(text: string): boolean {
  return text === '' || NONE.test(text.replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1'));
}

/** Why a workbook that somebody sent is not read, and the sentence that says so. */
import type { TextKey } from '../i18n/translate.ts';

export type WorkbookFault =
  | 'too-large'
  | 'encrypted'
  | 'old'
  /** Excel's other format, .xlsb. */
  | 'binary'
  /** A page for browsers or one long XML that bears the name of a workbook. */
  | 'page'
  /** Of Apple's Numbers. */
  | 'numbers'
  /** A shortcut of Google Drive: an address, and nothing of what stands there. */
  | 'shortcut'
  | 'pdf'
  /** Of Word, or of a program like it. */
  | 'letter'
  | 'picture'
  | 'not-a-workbook'
  | 'macro'
  | 'damaged'
  /** It names a sheet and does not hold it. */
  | 'sheet-missing'
  /** Paths out of the file, two names for one part, declarations of entities. */
  | 'unsafe'
  /** Unpacks to more, or holds more rows, than any list of an office. */
  | 'too-much'
  | 'too-slow';

export const FAULT_TEXTS = {
  'too-large': 'berkas-too-large',
  encrypted: 'berkas-encrypted',
  old: 'berkas-old',
  binary: 'berkas-binary',
  page: 'berkas-page',
  numbers: 'berkas-numbers',
  shortcut: 'berkas-shortcut',
  pdf: 'berkas-pdf',
  letter: 'berkas-letter',
  picture: 'berkas-picture',
  'not-a-workbook': 'berkas-not-a-workbook',
  macro: 'berkas-macro',
  damaged: 'berkas-damaged',
  'sheet-missing': 'berkas-sheet-missing',
  unsafe: 'berkas-unsafe',
  'too-much': 'berkas-too-much',
  'too-slow': 'berkas-too-slow',
} as const satisfies Record<WorkbookFault, TextKey>;

/** The file names a sheet and does not hold it. */
export class MissingSheet extends Error {
  override readonly message = 'a sheet is missing';
}

/** A zip file of another kind: a letter, a presentation. */
export class NoWorkbook extends Error {
  override readonly message = 'no workbook';
}

/** Why a workbook that somebody sent is not read, and the sentence that says so. */
import type { TextKey } from '../i18n/translate.ts';

export type WorkbookFault =
  | 'too-large'
  | 'encrypted'
  | 'old'
  | 'not-a-workbook'
  | 'macro'
  | 'damaged'
  /** Paths out of the file, two names for one part, declarations of entities. */
  | 'unsafe'
  /** Unpacks to more, or holds more rows, than any list of an office. */
  | 'too-much'
  | 'too-slow';

export const FAULT_TEXTS = {
  'too-large': 'berkas-too-large',
  encrypted: 'berkas-encrypted',
  old: 'berkas-old',
  'not-a-workbook': 'berkas-not-a-workbook',
  macro: 'berkas-macro',
  damaged: 'berkas-damaged',
  unsafe: 'berkas-unsafe',
  'too-much': 'berkas-too-much',
  'too-slow': 'berkas-too-slow',
} as const satisfies Record<WorkbookFault, TextKey>;

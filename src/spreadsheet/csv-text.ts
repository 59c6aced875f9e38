/** The bytes of a .csv as text: nobody says in it in which signs it was written. Pure. */
import { utf16Of, windows1252 } from './encodings.ts';

const START_BYTES = 8192;
/** Signs that no text has. */
const NO_TEXT = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/** How the file begins, without blanks and marks in front; null where that is no text. */
export function plainStart(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, START_BYTES);
  const wide = utf16Of(start);
  const text =
    wide === null ? windows1252(start).replace(/^\u00ef\u00bb\u00bf/, '') : new TextDecoder(wide).decode(start);
  return NO_TEXT.test(text) ? null : text.trimStart();
}

/** UTF-16 by its mark, else UTF-8 where it is that from end to end, else what Excel writes on Windows. */
export function csvText(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return windows1252(bytes);
    throw error;
  }
}

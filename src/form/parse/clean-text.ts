/** Makes written text safe to keep and to compare: no marks that nobody sees, no characters a database refuses. */

// NUL and other control characters, lone surrogates are handled by toWellFormed; zero-width and direction marks can disguise text.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/g;
/** Joiners are part of emoji and of some scripts; alone they are nothing. */
const ONLY_JOINERS = /^(?:\u200c|\u200d|\ufe0f|\s)*$/u;

/** Trimmed, at most one empty line in a row, NFC, well-formed. */
export function cleanText(raw: string): string {
  const well = raw.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
  const text = well
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return ONLY_JOINERS.test(text) ? '' : text;
}

/** Length in letters as a person counts (code points), not in UTF-16 units. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

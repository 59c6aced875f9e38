/**
 * How high a row must be for its wrapped text. Excel would fit rows by itself when it opens a file; LibreOffice and the
 * viewers on phones do not, and show one line of three.
 */

/** Widths of Arial's signs in thousandths of the font size. */
const WIDTHS: Readonly<Record<number, string>> = {
  222: "ijl'|",
  278: ' ftI.,:;/!\\[]',
  333: 'r()-"`{}',
  500: 'cksvxyzJ',
  556: 'abdeghnopqu0123456789?$#_L',
  667: 'ABEKPSVXY&',
  722: 'wCDHNRU',
  778: 'GOQ',
  833: 'mM',
  944: 'W',
};
const DEFAULT_WIDTH = 611;
/** Anything beyond Latin letters: as wide as it is high. */
const WIDE = 1000;
const widthOf = new Map(
  Object.entries(WIDTHS).flatMap(([width, signs]) => [...signs].map((sign) => [sign, Number(width)])),
);

/** A column's unit is the width of a digit in Arial 10: 7 pixels; some are lost to the margins of the cell. */
const UNIT_PX = 7;
/** Points to pixels of 1/96 inch. */
const PX = 96 / 72;
const LINE = 1.34;
/** Excel's limit for a row, in points. */
const MOST_HEIGHT = 409;

function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += widthOf.get(sign) ?? (sign < '\u0250' ? DEFAULT_WIDTH : WIDE);
  return width;
}

function paragraphLines(text: string, room: number): number {
  // Nothing that short can be wider: the usual case costs nothing.
  if (text.length * WIDE <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = textWidth(word);
    const space = used === 0 ? 0 : 278;
    if (used + space + width <= room) {
      used += space + width;
      continue;
    }
    if (used > 0) lines += 1;
    // A word that is longer than the line is broken wherever the line ends.
    const more = Math.max(0, Math.ceil(width / room) - 1);
    lines += more;
    used = width - more * room;
  }
  return lines;
}

/** Lines that the text takes in a column of that width. @param width in characters @param fontSize in points */
export function wrappedLines(text: string, width: number, fontSize: number): number {
  const room = ((width * UNIT_PX - 4) / (fontSize * PX)) * 1000;
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

/** Height of a row with that many lines, in points. */
export function rowHeight(lines: number, fontSize: number): number {
  return Math.min(MOST_HEIGHT, Math.round(lines * fontSize * LINE * 4) / 4 + 2);
}

/** A name in a row of that usual height: in one line where it fits, in several of a higher row where the next cell would cut it. */
export function nameRow(
  name: string,
  width: number,
  fontSize: number,
  usual: number,
): { readonly kind: 'text' | 'wrap'; readonly height: number } {
  const lines = wrappedLines(name, width, fontSize);
  return lines > 1 ? { kind: 'wrap', height: rowHeight(lines, fontSize) } : { kind: 'text', height: usual };
}

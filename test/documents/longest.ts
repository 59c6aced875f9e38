/** Texts as long as a form takes them, of hundred-letter words without blanks, of which every eight letters can be found again. */

/** Wide ones, so that lines break early; capitals, since letter heads are written in them. */
const LETTERS = 'MWGOQDHNUABCEKRS';
const PIECE = 8;
const WORD = 100;
const CUTS = [1, 2, 3, 4, 5, 6, 7];
let count = 0;

function piece(): string {
  count += 1;
  const code = [12, 8, 4, 0].map((shift) => LETTERS[(count >> shift) & 15]).join('');
  return code + code;
}

/** A text of exactly so many letters, like no other. */
export function longest(length: number): string {
  const words: string[] = [];
  for (let left = length; left > 0; left -= WORD + 1) {
    const size = Math.min(WORD, left);
    const pieces = Array.from({ length: Math.floor(size / PIECE) }, piece).join('');
    words.push(pieces.padEnd(size, 'W'));
  }
  const text = words.join(' ');
  // A blank at the very end is taken off by every form.
  return text.length === length ? text : text.padEnd(length, 'W');
}

/** A text for each name, as long as it says. */
export function longestOf<Name extends string>(most: Readonly<Record<Name, number>>, write = longest) {
  const texts = Object.entries<number>(most).map(([name, length]) => [name, write(length)]);
  return Object.fromEntries(texts) as Record<Name, string>;
}

/** What must be found of it. */
export function piecesOf(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => word.match(new RegExp(`[${LETTERS}]{${PIECE}}`, 'g')) ?? []);
}

/**
 * What a reader does not find in the pages.
 * @param pages what each shows, line by line; a piece may be parted by the end of one, with a number or a page between its halves
 */
export function missingIn(pages: readonly string[], texts: readonly string[]): string[] {
  const whole = pages.join('\n').replace(/[^\S\n\f]+/g, '');
  const lines = whole.split(/\s+/);
  const joined = lines.join('');
  const parted = (one: string): boolean =>
    CUTS.some(
      (cut) =>
        lines.some((line) => line.endsWith(one.slice(0, cut))) && lines.some((line) => line.startsWith(one.slice(cut))),
    );
  return texts.flatMap((text) => piecesOf(text)).filter((one) => !joined.includes(one) && !parted(one));
}

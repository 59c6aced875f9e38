/** Names that a spreadsheet program accepts for its sheets, and how formulas write them. */
import { cellText } from './cell-text.ts';

/** Excel's limit, in UTF-16 units. */
const NAME_LIMIT = 31;
/** Reserved by Excel for its own use. */
const RESERVED = /^history$/i;

/**
 * The nearest allowed name: without / \ * ? : [ ] and outer apostrophes, at most 31 long, not "History", and not yet
 * in `taken` (upper and lower case are the same to Excel).
 */
export function sheetName(wish: string, taken: readonly string[] = []): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = cellText(wish)
    .replace(/[/\\*?:[\]\n\t]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');
  const base = clean === '' || RESERVED.test(clean) ? `${clean || 'Sheet'}_` : clean;
  for (let at = 1; ; at += 1) {
    const suffix = at === 1 ? '' : ` (${at})`;
    const name = [...base].reduce(
      (text, sign) => (text.length + sign.length + suffix.length <= NAME_LIMIT ? text + sign : text),
      '',
    );
    const candidate = name.trimEnd() + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** "Daftar" → 'Daftar', as formulas and links write it. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

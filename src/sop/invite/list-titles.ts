/** Which place each table of a file is titled after (C1, C3). Pure. */
import type { Named } from '../../form/parse/match.ts';
import type { FoundTable } from '../../office/table/find-tables.ts';
import { placeInTitle } from './title-place.ts';

interface Where {
  readonly file: string;
  readonly places: readonly Named[];
}

/** A line that means to name a place: the title of the table before is not said of this one too. */
const NAMES_DESA = /\b(?:desa|kelurahan|ds|kel|pemdes)\b/i;

/** The first of the texts that names a place. */
export function placeIn(texts: readonly string[], places: readonly Named[]): string {
  for (const text of texts) {
    const found = placeInTitle(text, places);
    if (found !== undefined) return found;
  }
  return '';
}

export const fileWords = (file: string): string => file.replace(/\.\w{2,5}$/, '').replace(/[_-]+/g, ' ');

/** What each table is titled: by the lines above it, by the table above it in its sheet, by sheet or file. */
export function titlesOf(tables: readonly FoundTable[], where: Where): string[] {
  let before: { readonly sheet: string; readonly title: string } | undefined;
  return tables.map(({ above, sheet }) => {
    const own = placeIn([...above].reverse(), where.places);
    const goesOn = before?.sheet === sheet && !above.some((text) => NAMES_DESA.test(text));
    const inherited = goesOn ? (before?.title ?? '') : '';
    const title = own || inherited || placeIn([sheet, fileWords(where.file)], where.places);
    before = { sheet, title };
    return title;
  });
}

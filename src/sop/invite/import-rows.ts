/** The rows of a filled template: found in a workbook by the heads of their columns, and looked at one by one (C1, C3). Pure. */
import { cleanText, lengthOf } from '../../form/parse/clean-text.ts';
import { tidyName } from '../../form/parse/match.ts';
import { readPhone } from '../../read/phone.ts';
import { LANGUAGES, type SimpleKey } from '../../i18n/translate.ts';
import { translator } from '../../i18n/translator.ts';
import { type Result, type Vars, ok, refuse } from '../../lib/result.ts';
import { readPlace } from '../../read/place.ts';
import type { PlaceIndex } from '../../read/place-index.ts';
import type { ReadCell, ReadRow, ReadSheet } from '../../spreadsheet/sheet-cells.ts';

export const KONTAK_COLUMNS = ['tempat', 'nama', 'jabatan', 'telepon'] as const;
export type KontakColumn = (typeof KONTAK_COLUMNS)[number];
/** As written. */
export type ImportRow = Readonly<Record<KontakColumn, string>>;

/** As in the register, so that its workbook can be sent back too. */
export const COLUMN_HEADS = {
  tempat: 'daftar-column-body',
  nama: 'daftar-column-nama',
  jabatan: 'daftar-column-jabatan',
  telepon: 'daftar-column-telepon',
} as const satisfies Record<KontakColumn, SimpleKey>;

/** More people than any office invites at once. */
const MOST_PEOPLE = 300;
/** A title and some lines may stand above the head. */
const LOWEST_HEAD = 20;

/** The apostrophe with which our own workbooks keep a text from running as a formula goes again. */
function textOf(cell: ReadCell | undefined): string {
  const text = cleanText(cell === undefined ? '' : String(cell.value)).replace(/\s+/g, ' ');
  return text.replace(/^'(?=[=+\-@])/, '');
}

/** Where each column is, when this row is the head of the table, in either language. */
function headOf({ row, cells }: ReadRow): ReadonlyMap<KontakColumn, number> | null {
  if (row > LOWEST_HEAD) return null;
  const words = [...cells].map(([at, cell]) => ({ at, word: tidyName(textOf(cell)) }));
  const found = new Map<KontakColumn, number>();
  for (const column of KONTAK_COLUMNS) {
    const heads = LANGUAGES.map((language) => tidyName(translator(language).plain(COLUMN_HEADS[column])));
    const place = words.find(({ word }) => heads.includes(word));
    if (place) found.set(column, place.at);
  }
  return found.has('tempat') && found.has('nama') ? found : null;
}

/** Rows that name a person; a place alone is what the template came with. */
export function importRowsOf(
  sheets: readonly ReadSheet[],
): Result<ImportRow[], 'impor-no-table' | 'impor-empty' | 'impor-too-many'> {
  const rows: ImportRow[] = [];
  let tables = 0;
  for (const sheet of sheets) {
    const at = sheet.rows.findIndex((row) => headOf(row) !== null);
    const head = sheet.rows[at] && headOf(sheet.rows[at]);
    if (!head) continue;
    tables += 1;
    for (const { cells } of sheet.rows.slice(at + 1)) {
      const of = (column: KontakColumn) => textOf(cells.get(head.get(column) ?? -1));
      const row = { tempat: of('tempat'), nama: of('nama'), jabatan: of('jabatan'), telepon: of('telepon') };
      if (row.nama || row.jabatan || row.telepon) rows.push(row);
    }
  }
  if (tables === 0) return refuse('impor-no-table');
  if (rows.length > MOST_PEOPLE) return refuse('impor-too-many', { most: MOST_PEOPLE });
  return rows.length === 0 ? refuse('impor-empty') : ok(rows);
}

/** What would be right, said beside the row. */
export interface RowFault {
  readonly column: KontakColumn;
  readonly code:
    | 'impor-note-tempat-missing'
    | 'impor-note-tempat-unknown'
    | 'impor-note-tempat-near'
    | 'impor-note-tempat-several'
    | 'impor-note-nama'
    | 'impor-note-jabatan'
    | 'impor-note-telepon';
  readonly vars?: Vars;
}
export interface GoodRow {
  /** Value of the option that it named. */
  readonly place: string;
  readonly nama: string;
  readonly jabatan: string | null;
  readonly telepon: string | null;
}

const MOST_NAMED = 4;

/** A name with a slip is never taken for the one that it resembles: the invitation would open somebody else's desa. */
function placeIn(written: string, index: PlaceIndex): { readonly place: string } | RowFault {
  const column = 'tempat';
  if (written === '') return { column, code: 'impor-note-tempat-missing' };
  const reading = readPlace(written, index);
  if ('read' in reading) return { place: reading.read };
  if ('unread' in reading) return { column, code: 'impor-note-tempat-unknown' };
  const named = reading.ask.slice(0, MOST_NAMED).flatMap((value) => index.textOf.get(value) ?? []);
  const code = reading.because === 'several' ? 'impor-note-tempat-several' : 'impor-note-tempat-near';
  return { column, code, vars: { daftar: named.join(', ') } };
}

/** One number, or nothing that is surely one. */
function teleponIn(written: string): string | undefined {
  const reading = readPhone(written);
  return 'read' in reading ? reading.read : undefined;
}

function isName(text: string): boolean {
  const length = lengthOf(text);
  return length >= 2 && length <= 100 && /\p{L}/u.test(text);
}

export function checkImportRow(row: ImportRow, places: PlaceIndex): GoodRow | { readonly faults: RowFault[] } {
  const found = placeIn(row.tempat, places);
  const telepon = row.telepon === '' ? null : teleponIn(row.telepon);
  const faults: RowFault[] = 'place' in found ? [] : [found];
  if (!isName(row.nama)) faults.push({ column: 'nama', code: 'impor-note-nama' });
  if (row.jabatan !== '' && !isName(row.jabatan)) faults.push({ column: 'jabatan', code: 'impor-note-jabatan' });
  if (telepon === undefined) faults.push({ column: 'telepon', code: 'impor-note-telepon' });
  if (faults.length > 0 || !('place' in found) || telepon === undefined) return { faults };
  return { place: found.place, nama: row.nama, jabatan: row.jabatan || null, telepon };
}

/** The same for a name with and without its degrees: "Rina Wulandari, S.Sos". */
export function nameKey(nama: string): string {
  return tidyName(nama.split(',')[0] ?? '');
}

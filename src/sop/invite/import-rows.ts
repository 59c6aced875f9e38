/** The rows of a list of contacts, looked at one by one (C1, C3). Pure. */
import { lengthOf } from '../../form/parse/clean-text.ts';
import { tidyName } from '../../form/parse/match.ts';
import { findPhones, readPhone } from '../../read/phone.ts';
import type { SimpleKey } from '../../i18n/translate.ts';
import type { Vars } from '../../lib/result.ts';
import { isDitto, isFault } from '../../office/table/cell-words.ts';
import { readPlace } from '../../read/place.ts';
import { isMoreThanName } from './split-cell.ts';
import type { PlaceIndex } from '../../read/place-index.ts';

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

/** What would be right, said beside the row. */
export interface RowFault {
  readonly column: KontakColumn;
  readonly code:
    | 'impor-note-tempat-missing'
    | 'impor-note-tempat-unknown'
    | 'impor-note-tempat-near'
    | 'impor-note-tempat-several'
    | 'impor-note-nama'
    | 'impor-note-nama-several'
    | 'impor-note-jabatan'
    | 'impor-note-telepon'
    | 'impor-note-telepon-several'
    | 'impor-note-telepon-letters'
    | 'impor-note-telepon-decimal'
    | 'impor-note-telepon-unknown';
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

/** Whether that is the name of a place of this office, as it is known. */
export function isKnownPlace(written: string, places: PlaceIndex): boolean {
  return 'place' in placeIn(written, places);
}

/** One number, or why it is none. */
function teleponIn(written: string): { readonly telepon: string | null } | RowFault {
  if (written === '') return { telepon: null };
  const reading = readPhone(written);
  if ('read' in reading) return { telepon: reading.read };
  const column = 'telepon';
  if (new Set(findPhones(written).map(({ phone }) => phone)).size > 1)
    return { column, code: 'impor-note-telepon-several' };
  const problem = 'unread' in reading ? reading.unread : 'unreadable';
  return { column, code: problem === 'unreadable' ? 'impor-note-telepon' : `impor-note-telepon-${problem}` };
}

function isName(text: string): boolean {
  const length = lengthOf(text);
  return length >= 2 && length <= 100 && /\p{L}/u.test(text) && !isFault(text) && !isDitto(text);
}

export function checkImportRow(row: ImportRow, places: PlaceIndex): GoodRow | { readonly faults: RowFault[] } {
  const found = placeIn(row.tempat, places);
  const called = teleponIn(row.telepon);
  const faults: RowFault[] = 'place' in found ? [] : [found];
  if (!isName(row.nama)) faults.push({ column: 'nama', code: 'impor-note-nama' });
  else if (isMoreThanName(row.nama)) faults.push({ column: 'nama', code: 'impor-note-nama-several' });
  if (row.jabatan !== '' && !isName(row.jabatan)) faults.push({ column: 'jabatan', code: 'impor-note-jabatan' });
  if (!('telepon' in called)) faults.push(called);
  if (faults.length > 0 || !('place' in found) || !('telepon' in called)) return { faults };
  return { place: found.place, nama: row.nama, jabatan: row.jabatan || null, telepon: called.telepon };
}

/** The same for a name with and without its degrees: "Rina Wulandari, S.Sos". */
export function nameKey(nama: string): string {
  return tidyName(nama.split(',')[0] ?? '');
}

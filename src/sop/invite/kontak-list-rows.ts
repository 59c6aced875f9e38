/** The rows of a list of contacts, by the columns that the person has confirmed (C1, C3). Pure. */
import type { Named } from '../../form/parse/match.ts';
import { readPhone } from '../../read/phone.ts';
import { indexPlaces, type PlaceIndex } from '../../read/place-index.ts';
import { inOneLine } from '../../office/table/cell-words.ts';
import type { ImportRow } from './import-rows.ts';
import { isKnownPlace } from './import-rows.ts';
import { FROM_HEAD, FROM_TITLES, type KontakList, NO_COLUMN } from './kontak-list-context.ts';
import { phonesOut, splitCell, withoutNumber } from './split-cell.ts';
import { placeInTitle } from './title-place.ts';

export const FIRST_NUMBER = 'first';

export interface ChosenColumns {
  readonly nama: string | null;
  readonly jabatan: string | null;
  readonly telepon: string | null;
  readonly tempat: string | null;
  /** Of the whole file. */
  readonly desa: string | null;
  /** Rows, columns and sheets. */
  readonly withHidden: boolean | null;
  /** Where the place of a row is blank, it is that of the row above. */
  readonly fillDown?: boolean | null;
  /** What becomes of a cell with several telephones. */
  readonly several?: string | null;
}

type Column = KontakList['columns'][number];
type Row = KontakList['rows'][number];

/** "c3" → 3; undefined for what is no column. */
function placeOf(chosen: string | null | undefined): number | undefined {
  const digits = /^c(\d+)$/.exec(chosen ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const columnAt = (list: KontakList, chosen: string | null | undefined): Column | undefined =>
  list.columns[placeOf(chosen) ?? -1];
const cellAt = ({ cells }: Row, chosen: string | null | undefined): string => cells[placeOf(chosen) ?? -1] ?? '';
/** Columns that the person does not want to be read are no choice. */
export const isOpen = ({ hidden }: Column, withHidden: boolean | null | undefined): boolean =>
  !hidden || withHidden !== false;
const isShown = ({ hidden }: Row, withHidden: boolean | null | undefined): boolean => !hidden || withHidden === true;

/** "Kepala Puskesmas / Puskesmas": the office without the place beside it. */
function withoutPlace(text: string, index: PlaceIndex): string {
  const parts = text.split(/\s*[\n/;]\s*/).filter(Boolean);
  const offices = parts.filter((part) => !isKnownPlace(part, index));
  return offices.length > 0 && offices.length < parts.length ? offices.join(' / ') : text;
}

/** What a cell says of that field, where its column holds several. */
export function partOf(field: 'nama' | 'jabatan' | 'telepon', text: string, column: Column | undefined): string {
  return column && column.parts.length > 1 ? splitCell(text, column.parts)[field] : text;
}

/** "0812-… (Darmo)" beside Darmo: no word is lost where only the number is taken. */
function telephoneIn(text: string, nama: string, several: string | null | undefined): string {
  if ('read' in readPhone(text)) return text;
  const { phones, rest } = phonesOut(text);
  const [first = text, ...others] = phones;
  if (others.length > 0) return several === FIRST_NUMBER ? first : text;
  const known = new Set(nama.toLowerCase().split(/[^\p{L}]+/u));
  const words = rest.toLowerCase().split(/[^\p{L}\d]+/u);
  return words.every((word) => known.has(word) || word === '') ? first : text;
}

export interface ListRows {
  readonly rows: readonly ImportRow[];
  /** Without a name and a telephone: a seat that nobody holds. */
  readonly nobody: readonly ImportRow[];
}

export function rowsOfList(list: KontakList, chosen: ChosenColumns, places: readonly Named[]): ListRows {
  const index = indexPlaces(places);
  const titleOf = (value: string) => places.find((place) => place.value === value)?.text ?? '';
  const column = columnAt(list, chosen.tempat);
  const above = chosen.fillDown === true ? filledDown(list, chosen) : new Map<Row, string>();
  const tempatOf = (row: Row): string => {
    const written = inOneLine(cellAt(row, chosen.tempat) || (above.get(row) ?? ''));
    if (column?.joined && written !== '') return titleOf(placeInTitle(written, places) ?? '') || written;
    if (written !== '') return written;
    if (row.tempat !== '') return titleOf(row.tempat);
    if (column) return '';
    return titleOf(chosen.desa === FROM_TITLES ? (list.titles[row.table] ?? '') : (chosen.desa ?? ''));
  };
  const rows = list.rows
    .filter((row) => isShown(row, chosen.withHidden))
    .map((row): ImportRow => {
      const text = (field: 'nama' | 'jabatan' | 'telepon') =>
        partOf(field, cellAt(row, chosen[field]), columnAt(list, chosen[field]));
      const nama = withoutNumber(inOneLine(text('nama')));
      const jabatan = chosen.jabatan === FROM_HEAD ? list.headJabatan : inOneLine(withoutPlace(text('jabatan'), index));
      return {
        tempat: tempatOf(row),
        nama,
        jabatan,
        telepon: inOneLine(telephoneIn(text('telepon'), nama, chosen.several)),
      };
    });
  const isNobody = ({ nama, telepon }: ImportRow): boolean => nama === '' && telepon === '';
  return { rows: rows.filter((row) => !isNobody(row)), nobody: rows.filter(isNobody) };
}

type SoFar = Partial<ChosenColumns>;

/** The place of the row above, for rows that name somebody and no place. */
function filledDown(list: KontakList, chosen: SoFar): ReadonlyMap<Row, string> {
  const filled = new Map<Row, string>();
  let last = '';
  let table = -1;
  for (const row of list.rows) {
    const written = cellAt(row, chosen.tempat);
    if (row.table !== table) last = '';
    table = row.table;
    if (written === '' && last !== '' && row.tempat === '' && cellAt(row, chosen.nama) !== '') filled.set(row, last);
    last = written || last;
  }
  return filled;
}

/** Rows whose place may be that of the row above. */
export function blankPlaces(list: KontakList, chosen: SoFar): number {
  if (!columnAt(list, chosen.tempat)) return 0;
  return [...filledDown(list, chosen).keys()].filter((row) => isShown(row, chosen.withHidden)).length;
}

/** Rows with several telephones. */
export function severalNumbers(list: KontakList, chosen: SoFar): number {
  const column = columnAt(list, chosen.telepon);
  return list.rows.filter(
    (row) =>
      isShown(row, chosen.withHidden) &&
      phonesOut(partOf('telepon', cellAt(row, chosen.telepon), column)).phones.length > 1,
  ).length;
}

/** Heads of the columns that nobody reads. */
export function unreadHeads(list: KontakList, chosen: ChosenColumns): string[] {
  const used = new Set([chosen.nama, chosen.jabatan, chosen.telepon, chosen.tempat].map((one) => placeOf(one)));
  return [...list.columns.filter((_, at) => !used.has(at)).map(({ head }) => head), ...list.unread];
}

export const isColumn = (chosen: string | null): boolean => chosen !== null && chosen !== NO_COLUMN;

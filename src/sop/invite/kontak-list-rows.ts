/** The rows of a list of contacts, by the columns that the person has confirmed (C1, C3). Pure. */
import type { Named } from '../../form/parse/match.ts';
import { indexPlaces } from '../../read/place-index.ts';
import type { ImportRow } from './import-rows.ts';
import { isKnownPlace } from './import-rows.ts';
import { FROM_HEAD, FROM_TITLES, type KontakList, NO_COLUMN } from './kontak-list-context.ts';
import { placeInTitle } from './title-place.ts';

export interface ChosenColumns {
  readonly nama: string | null;
  readonly jabatan: string | null;
  readonly telepon: string | null;
  readonly tempat: string | null;
  /** Of the whole file. */
  readonly desa: string | null;
  readonly withHidden: boolean | null;
}

/** "c3" → 3; undefined for what is no column. */
function placeOf(chosen: string | null): number | undefined {
  const digits = /^c(\d+)$/.exec(chosen ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export interface ListRows {
  readonly rows: readonly ImportRow[];
  /** Without a name and a telephone: a seat that nobody holds. */
  readonly nobody: readonly ImportRow[];
}

export function rowsOfList(list: KontakList, chosen: ChosenColumns, places: readonly Named[]): ListRows {
  const text = (cells: readonly string[], of: string | null) => cells[placeOf(of) ?? -1] ?? '';
  const index = indexPlaces(places);
  const titleOf = (value: string) => places.find((place) => place.value === value)?.text ?? '';
  const column = list.columns[placeOf(chosen.tempat) ?? -1];
  const tempatOf = ({ cells, table, tempat }: KontakList['rows'][number]): string => {
    const written = text(cells, chosen.tempat);
    if (column?.joined && !isKnownPlace(written, index)) return titleOf(placeInTitle(written, places) ?? '') || written;
    if (column) return written;
    if (tempat !== '') return titleOf(tempat);
    return titleOf(chosen.desa === FROM_TITLES ? (list.titles[table] ?? '') : (chosen.desa ?? ''));
  };
  const shown = list.rows.filter(({ hidden }) => !hidden || chosen.withHidden === true);
  const rows = shown.map((row): ImportRow => {
    const { cells } = row;
    return {
      tempat: tempatOf(row),
      nama: text(cells, chosen.nama),
      jabatan: chosen.jabatan === FROM_HEAD ? list.headJabatan : text(cells, chosen.jabatan),
      telepon: text(cells, chosen.telepon),
    };
  });
  const isNobody = ({ nama, telepon }: ImportRow): boolean => nama === '' && telepon === '';
  return { rows: rows.filter((row) => !isNobody(row)), nobody: rows.filter(isNobody) };
}

/** Heads of the columns that nobody reads. */
export function unreadHeads(list: KontakList, chosen: ChosenColumns): string[] {
  const used = new Set([chosen.nama, chosen.jabatan, chosen.telepon, chosen.tempat].map((one) => placeOf(one)));
  return [...list.columns.filter((_, at) => !used.has(at)).map(({ head }) => head), ...list.unread];
}

export const isColumn = (chosen: string | null): boolean => chosen !== null && chosen !== NO_COLUMN;

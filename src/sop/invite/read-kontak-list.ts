/** Somebody's own list of contacts, whatever its heads and shape: its columns, its rows, and what is asked about (C1, C3). Pure. */
import { type Named, tidyName } from '../../form/parse/match.ts';
import { findByContent } from '../../office/table/find-by-content.ts';
import { type FoundTable, findTables } from '../../office/table/find-tables.ts';
import type { ReadSheet } from '../../spreadsheet/sheet-cells.ts';
import { indexPlaces } from '../../read/place-index.ts';
import { apart } from '../../office/table/one-column.ts';
import { isSideways } from '../../office/table/sideways.ts';
import { squashed } from '../../office/table/fold-head.ts';
import { type HeadField, REFUSED } from '../../office/table/heads.ts';
import { type JoinedList, type ListColumn, joinTables } from '../../office/table/join-tables.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { type KontakColumn, isKnownPlace } from './import-rows.ts';
import { OWN, OWN_HEADS } from './own-heads.ts';
import { FROM_HEAD, FROM_TITLES, type KontakList, NO_COLUMN, type Proposed } from './kontak-list-context.ts';
import {
  kindOf,
  mayNamePlace,
  nameColumn,
  officeColumn,
  officeInHead,
  placeColumn,
  telephoneColumn,
} from './propose-columns.ts';
import { othersIn, skippedIn } from './left-out.ts';
import { fileWords, placeIn, titlesOf } from './list-titles.ts';
import { placeInTitle } from './title-place.ts';

/** More people than any office invites at once. */
export const MOST_PEOPLE = 300;

/** What may be a part of a contact, or is not known to be anything else; the rest is named and not kept. */
const KEPT: ReadonlySet<HeadField> = new Set<HeadField>([
  'nama',
  'jabatan',
  'telepon',
  'tempat',
  'desa',
  'instansi',
  'lokasi',
  'address',
  'lingkungan',
  'catatan',
]);
const isKept = ({ field }: ListColumn): boolean => field === null || KEPT.has(field);

export interface ReadList {
  readonly list: KontakList;
  /** Our own template: nothing is asked. */
  readonly asItStands: boolean;
}

interface Where {
  readonly file: string;
  readonly places: readonly Named[];
  /** Name of this office's kecamatan. */
  readonly kecamatan: string;
}

function tablesOf(sheets: readonly ReadSheet[], isPlace: (text: string) => boolean): FoundTable[] {
  const tables = sheets.flatMap((sheet) => findTables(sheet));
  if (tables.length > 0) return tables;
  return sheets.flatMap((sheet) => findByContent(sheet, isPlace) ?? []);
}

/** A file may hold other tables too: those that could name nobody are left out where one does. */
function withPeople(tables: readonly FoundTable[]): readonly FoundTable[] {
  const named = tables.filter(({ columns }) =>
    columns.some(
      ({ field, joined, doubt }) => field === 'nama' || joined.includes('nama') || doubt === 'looks-like-telepon',
    ),
  );
  return named.length > 0 ? named : tables;
}

function elsewhereIn({ columns }: JoinedList, { kecamatan }: Where): (cells: readonly string[]) => boolean {
  const at = columns.findIndex(({ field }) => field === 'kecamatan');
  const plain = (text: string) => tidyName(text).replace(/^(?:kecamatan|kec) /, '');
  const own = plain(kecamatan);
  return (cells) => {
    const written = plain(cells[at] ?? '');
    return written !== '' && !/\d/.test(written) && written !== own;
  };
}

function exampleOf(list: JoinedList, at: number): string {
  return withoutNik(list.rows.find(({ cells }) => cells[at])?.cells[at] ?? '');
}

function proposedDesa(titles: readonly string[]): string {
  const named = new Set(titles);
  if (named.has('')) return '';
  const [only = '', ...others] = named;
  return others.length === 0 ? only : FROM_TITLES;
}

function proposedOf(
  list: JoinedList,
  headJabatan: string,
  titles: readonly string[],
  places: Parameters<typeof placeColumn>[1],
): Proposed {
  const tag = (key: string): string =>
    key === '' || key === NO_COLUMN ? key : `c${kept(list).findIndex((one) => one.key === key)}`;
  const jabatan = officeColumn(list);
  return {
    nama: tag(nameColumn(list)),
    jabatan: jabatan === NO_COLUMN && headJabatan !== '' ? FROM_HEAD : tag(jabatan),
    telepon: tag(telephoneColumn(list)),
    tempat: tag(placeColumn(list, places, !titles.includes(''))),
    desa: proposedDesa(titles),
  };
}

/** What a template comes with, a place for each row, is nobody yet. */
const PLACES: ReadonlySet<HeadField> = new Set<HeadField>([
  'tempat',
  'desa',
  'instansi',
  'kecamatan',
  'lokasi',
  'nomor',
]);

function isSomebody({ columns }: JoinedList, { cells }: JoinedList['rows'][number]): boolean {
  return columns.some(({ field }, at) => (field === null || !PLACES.has(field)) && cells[at] !== '');
}

/** Our own template, or the register's workbook, in either language: it is read as it stands. */
function ownColumns({ columns }: JoinedList): Proposed | null {
  const heads = columns.map(({ heads }) => heads.map(squashed));
  if (!heads.every((some) => some.every((head) => OWN_HEADS.has(head)))) return null;
  const tag = (name: KontakColumn): string => {
    const at = columns.findIndex((_, at) => heads[at]?.every((head) => OWN[name].has(head)));
    const place = kept({ columns } as JoinedList).indexOf(columns[at] as ListColumn);
    return at < 0 ? NO_COLUMN : `c${place}`;
  };
  const own = { nama: tag('nama'), jabatan: tag('jabatan'), telepon: tag('telepon'), tempat: tag('tempat'), desa: '' };
  return own.nama === NO_COLUMN || own.tempat === NO_COLUMN ? null : own;
}

/** Of "NIK / No. HP" only the telephone is kept. */
const withoutNik = (text: string): string =>
  /\d{16}/.test(text) ? text.replace(/(?<!\d)\d{16}(?!\d)/g, ' ').replace(/^[\s/;,|-]+|[\s/;,|-]+$/g, '') : text;

const kept = ({ columns }: JoinedList): readonly ListColumn[] => columns.filter(isKept);
const headOf = ({ heads }: ListColumn): string => heads.join(' / ');

/** @returns the list, or why there is none: nothing in it, nothing that looks like a table, nobody in it, too many */
export function readKontakList(
  read: readonly ReadSheet[],
  where: Where,
): Result<
  ReadList,
  'impor-blank' | 'impor-sideways' | 'impor-no-table' | 'impor-no-people' | 'impor-empty' | 'impor-too-many'
> {
  const sheets = read.map(apart);
  if (sheets.every(({ rows }) => rows.length === 0)) return refuse('impor-blank');
  const index = indexPlaces(where.places);
  const isPlace = (text: string): boolean => isKnownPlace(text, index);
  const all = tablesOf(sheets, isPlace);
  if (all.every(({ headRow }) => headRow === null) && sheets.some(isSideways)) return refuse('impor-sideways');
  const tables = withPeople(all);
  const hiddenColumns = new Map(sheets.map(({ name, hiddenColumns = [] }) => [name, hiddenColumns]));
  const list = joinTables(tables, hiddenColumns);
  if (tables.length === 0) return refuse('impor-no-table');
  const columns = kept(list);
  const people = list.rows.filter((row) => isSomebody(list, row));
  if (people.length === 0) {
    if (list.columns.some(({ field }) => field === 'nama')) return refuse('impor-empty');
    return refuse('impor-no-people', { judul: list.columns.map(headOf).join(', ') });
  }
  const isElsewhere = elsewhereIn(list, where);
  const here = people.filter(({ cells }) => !isElsewhere(cells));
  if (here.length > MOST_PEOPLE) return refuse('impor-too-many', { most: MOST_PEOPLE });
  const headJabatan = officeInHead(list.columns.find(({ key }) => key === nameColumn(list))?.heads ?? []);
  const titles = titlesOf(tables, where);
  const said = [...tables.flatMap(({ above, sheet }) => [...above, sheet]), fileWords(where.file)];
  const namesPlace = (text: string): boolean => placeInTitle(text, where.places) !== undefined;
  const named = ({ field }: ListColumn): boolean => field !== null && REFUSED.has(field);
  const own = ownColumns(list);
  const found: KontakList = {
    columns: columns.map((column) => ({
      key: column.key,
      head: headOf(column),
      example: exampleOf(list, list.columns.indexOf(column)),
      joined: mayNamePlace(column),
      parts: [...column.joined],
      hidden: column.hidden,
    })),
    rows: here.map(({ cells, table, section, hidden }) => ({
      cells: columns.map((column) => withoutNik(cells[list.columns.indexOf(column)] ?? '')),
      table,
      tempat: section === '' ? '' : placeIn(section.split('\n').reverse(), where.places),
      hidden,
    })),
    titles,
    proposed: own ?? proposedOf(list, headJabatan, titles, { isPlace, namesPlace }),
    headJabatan,
    kind: kindOf(list.columns, said, headJabatan !== ''),
    hiddenSheets: [
      ...new Set(tables.filter(({ hidden, rows }) => hidden && rows.length > 0).map(({ sheet }) => sheet)),
    ],
    hiddenRows: here.filter(({ hidden, table }) => hidden && tables[table]?.hidden !== true).length,
    unread: list.columns
      .filter((one) => !isKept(one) && !named(one) && one.field !== 'nomor' && one.field !== 'kecamatan')
      .map(headOf),
    refused: list.columns.filter(named).map(headOf),
    others: othersIn(sheets, all, tables),
    skipped: skippedIn(tables),
    elsewhere: people.length - here.length,
    key: list.key,
    remembered: false,
  };
  return ok({
    list: found,
    asItStands:
      own !== null &&
      found.hiddenSheets.length + found.hiddenRows + found.elsewhere === 0 &&
      !found.columns.some(({ hidden }) => hidden),
  });
}

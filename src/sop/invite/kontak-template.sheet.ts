/** The template of contacts: one row for each person, a page that explains it; with wrong rows, what would be right (C1, C3). */
import type { Place } from '../../read/place-index.ts';
import type { SimpleKey, Translate } from '../../i18n/translate.ts';
import type { Sheet } from '../../spreadsheet/cell.ts';
import { type Column, listSheet } from '../../spreadsheet/list-sheet.ts';
import type { WrongRow } from './import-kontak.ts';
import { COLUMN_HEADS, type KontakColumn } from './import-rows.ts';

interface Head {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly print: Pick<Sheet['print'], 'headLeft' | 'headRight' | 'footLeft' | 'pageWords'>;
}

const WIDTHS: Readonly<Record<KontakColumn, number>> = { tempat: 38, nama: 30, jabatan: 30, telepon: 20 };

/** @param wrong whether the rows are to be put right, or to be filled in */
export function templateSheet(
  t: Translate,
  { rows, wrong, ...head }: Head & { readonly rows: readonly WrongRow[]; readonly wrong: boolean },
): Sheet {
  const column = (name: KontakColumn): Column<WrongRow> => ({
    header: t.plain(COLUMN_HEADS[name]),
    width: WIDTHS[name],
    kind: name === 'telepon' ? 'digits' : 'wrap',
    value: ({ row }) => row[name],
    lookOf: ({ faults }) => (faults.some((fault) => fault.column === name) ? 'bodyWrong' : null),
  });
  const note: Column<WrongRow> = {
    header: t.plain('impor-column-note'),
    width: 44,
    kind: 'wrap',
    value: ({ faults }) => faults.map(({ code, vars }) => t.plainDynamic(code, vars)).join(' '),
  };
  return listSheet({
    ...head,
    rows,
    columns: [column('tempat'), column('nama'), column('jabatan'), column('telepon'), ...(wrong ? [note] : [])],
    print: { ...head.print, orientation: 'landscape' },
    tab: wrong ? 'B91C1C' : '3B6EA8',
  });
}

const GUIDE: readonly SimpleKey[] = [
  'impor-guide-row',
  'impor-guide-place',
  'impor-guide-name',
  'impor-guide-phone',
  'impor-guide-empty',
  'impor-guide-send',
  'impor-guide-after',
];

/** How to fill it in, and beside it the names that are known. */
export function guideSheet(t: Translate, { places, ...head }: Head & { readonly places: readonly Place[] }): Sheet {
  const rows = Array.from({ length: Math.max(GUIDE.length, places.length) }, (_, at) => ({
    guide: GUIDE[at],
    name: places[at]?.text ?? '',
  }));
  return listSheet<(typeof rows)[number]>({
    ...head,
    rows,
    columns: [
      {
        header: t.plain('impor-column-guide'),
        width: 62,
        kind: 'wrap',
        value: ({ guide }) => (guide === undefined ? '' : t.plain(guide)),
      },
      { header: t.plain('impor-column-names'), width: 46, kind: 'wrap', value: ({ name }) => name },
    ],
    frozenColumns: 0,
    print: { ...head.print, orientation: 'portrait' },
    tab: '6B7280',
  });
}

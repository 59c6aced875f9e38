/** The tables on the cover of the workbook: bidang × urgensi, status, and what waits the longest (D2). */
import type { Cell, Kind, SheetRow, Value } from '../../spreadsheet/cell.ts';
import { LOOKS, type Look } from '../../spreadsheet/looks.ts';
import { rowHeight, wrappedLines } from '../../spreadsheet/text-height.ts';
import type { Translate } from '../../i18n/translate.ts';
import { STATUS } from '../kebutuhan/kebutuhan.ts';
import { type daftarRange, daftarCell, statusLabel, urgensiLabel } from '../kebutuhan/kebutuhan.sheet.ts';
import { recordNumberIn } from '../../lib/record-number.ts';
import type { Office, OfficeBidang } from '../../office/rekap/office.ts';
import { criterion, quoted } from '../../spreadsheet/formula-text.ts';
import type { KebutuhanFigures } from '../kebutuhan/figures.ts';

/** A to F, a narrow gap, H and I: together the width of an upright page of F4. */
export const COVER_WIDTHS = [12, 12, 12, 12, 12, 12, 2.5, 13, 13] as const;

/** From the most pressing to the least. */
const URGENSI_ORDER = ['DARURAT', 'SEGERA', 'BIASA'] as const;

/** The column of the list, as formulas write it. */
export type Range = (column: Parameters<typeof daftarRange>[1]) => string;

export interface TablesSpec {
  readonly office: Office;
  readonly rekap: KebutuhanFigures;
  readonly year: number | null;
  readonly daftar: { readonly name: string };
  readonly range: Range;
}

const BODY_SIZE = LOOKS.body.font.size;

/** Of a row with words over these columns of the cover. Merged cells are fitted by no program: the height is told. */
export const heightOf = (words: string, from: number, to: number): number => {
  const width = COVER_WIDTHS.slice(from, to + 1).reduce((sum, one) => sum + one, 0);
  return Math.max(14, rowHeight(wrappedLines(words, width, BODY_SIZE), BODY_SIZE));
};

export const cell = (value: Value, look: Look, kind: Kind = 'text'): Cell => ({ value, look, kind });
/** An empty cell that looks so: the rest of a merged one. */
export const filler = (look: Look): Cell => ({ value: null, look });
const none = (length: number): null[] => Array.from({ length }, () => null);
const count = (formula: string, result: number, look: Look = 'body'): Cell => cell({ formula, result }, look, 'whole');

/** Columns A to F. */
function bidangCells(t: Translate, spec: TablesSpec, bidang: OfficeBidang, row: number): Cell[] {
  const { office, rekap, range } = spec;
  const name = criterion(
    `$A${row}`,
    office.bidangList.map(({ nama }) => nama),
  );
  const counts = rekap.byBidang.get(bidang.id);
  const results = URGENSI_ORDER.map((urgensi) => counts?.[urgensi] ?? 0);
  const formulas = URGENSI_ORDER.map((urgensi) => {
    return `COUNTIFS(${range('bidang')},${name},${range('urgensi')},${quoted(urgensiLabel(t, urgensi))})`;
  });
  return [
    cell(bidang.nama, 'body'),
    filler('body'),
    ...formulas.map((formula, at) => count(formula, results[at] ?? 0)),
    count(
      `SUM(C${row}:E${row})`,
      results.reduce((sum, one) => sum + one, 0),
    ),
  ];
}

/** Side by side: bidang × urgensi in A to F, status in H and I. @param firstRow where the first of these rows will stand */
export function* tableRows(t: Translate, spec: TablesSpec, firstRow: number): Generator<SheetRow> {
  const { office, rekap, range } = spec;
  const total = t.plain('rekap-pivot-total');
  const head = (text: string): Cell => cell(text, 'head');
  yield {
    cells: [cell(t.plain('rekap-table-bidang'), 'section'), ...none(6), cell(t.plain('rekap-table-status'), 'section')],
    height: 20,
  };
  const heads = [t.plain('rekap-column-bidang'), '', ...URGENSI_ORDER.map((one) => urgensiLabel(t, one)), total];
  yield {
    cells: [...heads.map(head), null, head(t.plain('rekap-column-status')), head(total)],
    merges: [[0, 1]],
    height: 18,
  };
  const body = firstRow + 2;
  const length = Math.max(office.bidangList.length, STATUS.length);
  for (let at = 0; at < length; at += 1) {
    const bidang = office.bidangList[at];
    const status = STATUS[at];
    const row = body + at;
    const left = bidang ? bidangCells(t, spec, bidang, row) : none(6);
    const right = status
      ? [cell(statusLabel(t, status), 'body'), count(`COUNTIFS(${range('status')},$H${row})`, rekap.byStatus[status])]
      : [];
    yield { cells: [...left, null, ...right], merges: bidang ? [[0, 1]] : [], height: 14 };
  }
  const sum = (letter: string, result: number): Cell =>
    count(`SUM(${letter}${body}:${letter}${body + length - 1})`, result, 'total');
  yield {
    cells: [
      cell(total, 'total'),
      filler('total'),
      ...URGENSI_ORDER.map((urgensi, at) => sum('CDE'.charAt(at), rekap.byUrgensi[urgensi])),
      sum('F', rekap.total),
      null,
      cell(total, 'total'),
      sum('I', rekap.total),
    ],
    merges: [[0, 1]],
    height: 16,
  };
}

/** Nothing where nothing waits. */
export function* waitingRows(t: Translate, spec: TablesSpec): Generator<SheetRow> {
  const { rekap, office, daftar, year } = spec;
  if (rekap.waitingLongest.length === 0) return;
  const names = new Map(office.desaList.map(({ id, nama }) => [id, nama]));
  const merges: SheetRow['merges'] = [
    [1, 2],
    [3, 6],
  ];
  yield { cells: [], height: 8 };
  yield { cells: [cell(t.plain('rekap-table-waiting'), 'section')], height: 20 };
  const heads = ['nomor', 'desa', null, 'jenis', null, null, null, 'tanggal', 'urgensi'] as const;
  yield {
    cells: heads.map((name) => (name ? cell(t.plain(`rekap-column-${name}`), 'head') : filler('head'))),
    merges,
    height: 18,
  };
  for (const { row, position } of rekap.waitingLongest) {
    const link = { sheet: daftar.name, cell: daftarCell(position) };
    yield {
      cells: [
        { value: recordNumberIn('K', row, year), kind: 'code', look: 'bodyLink', link },
        cell(names.get(row.desaId) ?? '', 'body'),
        filler('body'),
        cell(row.jenis, 'body', 'wrap'),
        filler('body'),
        filler('body'),
        filler('body'),
        cell(row.reportedAt, 'body', 'date'),
        cell(urgensiLabel(t, row.urgensi), 'body', 'code'),
      ],
      merges,
      // D to G, one cell.
      height: heightOf(row.jenis, 3, 6),
    };
  }
}

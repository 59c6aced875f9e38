/** "Desa × Bidang": every desa, also those without a report, counted by live formulas over the list (A1, D2). */
import { columnLetter } from '../../spreadsheet/address.ts';
import type { Cell, Sheet, SheetRow } from '../../spreadsheet/cell.ts';
import { criterion, quoted } from '../../spreadsheet/formula-text.ts';
import { LOOKS } from '../../spreadsheet/looks.ts';
import { nameRow } from '../../spreadsheet/text-height.ts';
import type { Translate } from '../../i18n/translate.ts';
import { daftarCell, daftarRange, statusLabel, urgensiLabel } from './kebutuhan.sheet.ts';
import type { Office } from '../../office/rekap/office.ts';
import type { KebutuhanFigures } from './figures.ts';

/** Title, subtitle, a blank line; then the head. */
export const PIVOT_HEAD_ROW = 4;
const NAME_WIDTH = 20;

/** Bidang that fit beside the other columns on an upright page, still readable. */
const MOST_UPRIGHT = 7;

export interface PivotSpec {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly office: Office;
  readonly rekap: KebutuhanFigures;
  readonly daftar: { readonly name: string; readonly lastRow: number };
  readonly picture: Uint8Array | null;
  readonly print: Pick<Sheet['print'], 'headLeft' | 'headRight' | 'footLeft' | 'pageWords'>;
}

interface Measure {
  readonly header: string;
  readonly formula: (row: number) => string;
  readonly result: (desaId: number) => number;
}

function measures(t: Translate, { office, rekap, daftar }: PivotSpec): Measure[] {
  const { desaList, bidangList } = office;
  const range = (column: Parameters<typeof daftarRange>[1]): string => daftarRange(daftar.name, column, daftar.lastRow);
  const desa = (row: number): string =>
    `${range('desa')},${criterion(
      `$A${row}`,
      desaList.map(({ nama }) => nama),
    )}`;
  const figures = (desaId: number) => rekap.byDesa.get(desaId);
  const lastBidang = columnLetter(bidangList.length);
  return [
    ...bidangList.map(({ id, nama }, at): Measure => {
      const head = criterion(
        `${columnLetter(at + 1)}$${PIVOT_HEAD_ROW}`,
        bidangList.map((bidang) => bidang.nama),
      );
      return {
        header: nama,
        formula: (row) => `COUNTIFS(${desa(row)},${range('bidang')},${head})`,
        result: (desaId) => figures(desaId)?.byBidang.get(id) ?? 0,
      };
    }),
    {
      header: t.plain('rekap-pivot-total'),
      formula: (row) => (bidangList.length === 0 ? '0' : `SUM(B${row}:${lastBidang}${row})`),
      result: (desaId) => figures(desaId)?.total ?? 0,
    },
    {
      header: t.plain('rekap-column-kk'),
      formula: (row) => `SUMIFS(${range('kk')},${desa(row)})`,
      result: (desaId) => figures(desaId)?.kk ?? 0,
    },
    {
      header: t.plain('rekap-column-jiwa'),
      formula: (row) => `SUMIFS(${range('jiwa')},${desa(row)})`,
      result: (desaId) => figures(desaId)?.jiwa ?? 0,
    },
    {
      header: urgensiLabel(t, 'DARURAT'),
      formula: (row) => `COUNTIFS(${desa(row)},${range('urgensi')},${quoted(urgensiLabel(t, 'DARURAT'))})`,
      result: (desaId) => figures(desaId)?.darurat ?? 0,
    },
    {
      header: t.plain('rekap-pivot-waiting'),
      formula: (row) => `COUNTIFS(${desa(row)},${range('status')},${quoted(statusLabel(t, 'DITERIMA'))})`,
      result: (desaId) => figures(desaId)?.waiting ?? 0,
    },
  ];
}

/** Where the sum of all needs stands, for the cover. */
export function pivotTotalRow(office: Office): number {
  return PIVOT_HEAD_ROW + office.desaList.length + 1;
}

function* pivotRows(t: Translate, spec: PivotSpec, columns: readonly Measure[]): Generator<SheetRow> {
  const { title, subtitle, office, rekap, daftar } = spec;
  yield { cells: [{ value: title, look: 'listTitle' }], height: 20 };
  yield { cells: [{ value: subtitle, look: 'listSubtitle' }], height: 14 };
  yield { cells: [] };
  const heads = [t.plain('rekap-column-desa'), ...columns.map(({ header }) => header)];
  yield { cells: heads.map((value): Cell => ({ value, look: 'head' })), height: 30 };
  for (const [at, desa] of office.desaList.entries()) {
    const row = PIVOT_HEAD_ROW + 1 + at;
    const figures = rekap.byDesa.get(desa.id);
    const { kind, height } = nameRow(desa.nama, NAME_WIDTH, LOOKS.body.font.size, 15);
    // LibreOffice breaks no line in a link, and would cut a long name off.
    const name: Cell =
      figures && kind === 'text'
        ? { value: desa.nama, look: 'bodyLink', link: { sheet: daftar.name, cell: daftarCell(figures.firstPosition) } }
        : { value: desa.nama, look: 'body', kind };
    const counts = columns.map(({ formula, result }): Cell => {
      return { value: { formula: formula(row), result: result(desa.id) }, kind: 'whole', look: 'body' };
    });
    yield { cells: [name, ...counts], height };
  }
  const last = PIVOT_HEAD_ROW + office.desaList.length;
  const sums = columns.map(({ result }, at): Cell => {
    const letter = columnLetter(at + 1);
    const sum = office.desaList.reduce((total, { id }) => total + result(id), 0);
    return {
      value: { formula: `SUM(${letter}${PIVOT_HEAD_ROW + 1}:${letter}${last})`, result: sum },
      kind: 'whole',
      look: 'total',
    };
  });
  yield { cells: [{ value: t.plain('rekap-pivot-total'), look: 'total' }, ...sums], height: 17 };
  yield { cells: [] };
  yield { cells: [{ value: t.plain('rekap-pivot-note'), look: 'note' }] };
}

export function pivotSheet(t: Translate, spec: PivotSpec): Sheet {
  const columns = measures(t, spec);
  const { picture, office } = spec;
  // Upright there is room below the table for the picture; with more columns the page must lie, and has none.
  const upright = office.bidangList.length <= MOST_UPRIGHT;
  const row = pivotTotalRow(office) + 4;
  const pictures = picture && upright ? [{ png: picture, column: 0, row, width: 800, height: 480 }] : [];
  return {
    name: spec.name,
    widths: [NAME_WIDTH, ...columns.map((_, at) => (at < office.bidangList.length ? 11.8 : 9.5))],
    rows: pivotRows(t, spec, columns),
    freeze: { rows: PIVOT_HEAD_ROW, columns: 1 },
    print: {
      ...spec.print,
      orientation: upright ? 'portrait' : 'landscape',
      titleRows: [PIVOT_HEAD_ROW, PIVOT_HEAD_ROW],
    },
    pictures,
    gridLines: false,
    tab: 'C77700',
  };
}

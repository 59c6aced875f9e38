/** "Ringkasan": the cover of the workbook, with the figures that matter, the picture, and the way to the details (D2). */
import type { Cell, Kind, Picture, Sheet, SheetRow, Value } from '../../spreadsheet/cell.ts';
import type { Look } from '../../spreadsheet/looks.ts';
import { fixedRange } from '../../spreadsheet/address.ts';
import type { Translate } from '../../i18n/translate.ts';
import { daftarRange, statusLabel, urgensiLabel } from './daftar.sheet.ts';
import type { Office } from './office.ts';
import { PIVOT_HEAD_ROW, pivotTotalRow, quoted } from './pivot.sheet.ts';
import { type Rekap, hideSmall } from './rekap.ts';
import { COVER_WIDTHS, type Range, cell, filler, tableRows, waitingRows } from './ringkasan-tables.ts';

const LAST = COVER_WIDTHS.length - 1;
const PICTURE = { width: 715, height: 429, rows: 25 };
/** Where the four figures stand that lie side by side. */
const TILES = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 8],
] as const;

export interface RingkasanSpec {
  readonly name: string;
  readonly office: Office;
  readonly rekap: Rekap;
  readonly label: string;
  readonly days: string;
  /** "Selasa, 24 November 2026, 09.00 WIB" */
  readonly cutOff: string;
  readonly year: number | null;
  readonly daftar: { readonly name: string; readonly lastRow: number };
  readonly pivot: string;
  readonly picture: Uint8Array | null;
  readonly print: Pick<Sheet['print'], 'headLeft' | 'headRight' | 'footLeft' | 'pageWords'>;
}

const blank: SheetRow = { cells: [] };
const across = (value: string, look: Look, height: number): SheetRow => ({
  cells: [{ value, look }, ...Array.from({ length: LAST }, (): Cell => ({ value: null, look }))],
  merges: [[0, LAST]],
  height,
});

interface Tile {
  readonly label: string;
  readonly value: Value;
  readonly kind: Kind;
}

/** Four figures side by side with their words below. */
function tileRows(tiles: readonly Tile[]): SheetRow[] {
  const line = (look: Look, height: number, content: (tile: Tile) => Cell): SheetRow => {
    const cells: Cell[] = COVER_WIDTHS.map(() => filler(look));
    for (const [at, tile] of tiles.entries()) cells[TILES[at]?.[0] ?? 0] = content(tile);
    return { cells, merges: TILES, height };
  };
  return [
    line('figure', 26, ({ value, kind }) => cell(value, 'figure', kind)),
    line('figureLabel', 16, ({ label }) => cell(label, 'figureLabel')),
  ];
}

function tiles(t: Translate, { rekap, office, pivot }: RingkasanSpec, range: Range): SheetRow[] {
  const { total, kk, jiwa, byUrgensi, byStatus, answered, medianDays } = rekap;
  const count = (column: 'urgensi' | 'status', label: string, result: number): Value => {
    return { formula: `COUNTIFS(${range(column)},${quoted(label)})`, result };
  };
  const totals = fixedRange(pivot, office.bidangList.length + 1, PIVOT_HEAD_ROW + 1, pivotTotalRow(office) - 1);
  const reported = `COUNTIF(${totals},">0")`;
  const desa = t.plain('rekap-tile-desa-of', { semua: office.desaList.length });
  const entries = `COUNTA(${range('desa')})`;
  return [
    ...tileRows([
      { label: t.plain('rekap-tile-total'), value: { formula: entries, result: total }, kind: 'whole' },
      { label: t.plain('rekap-tile-kk'), value: { formula: `SUM(${range('kk')})`, result: kk }, kind: 'whole' },
      { label: t.plain('rekap-tile-jiwa'), value: { formula: `SUM(${range('jiwa')})`, result: jiwa }, kind: 'whole' },
      { label: desa, value: { formula: reported, result: rekap.byDesa.size }, kind: 'whole' },
    ]),
    { cells: [], height: 6 },
    ...tileRows([
      {
        label: t.plain('rekap-tile-darurat'),
        value: count('urgensi', urgensiLabel(t, 'DARURAT'), byUrgensi.DARURAT),
        kind: 'whole',
      },
      {
        label: t.plain('rekap-tile-waiting'),
        value: count('status', statusLabel(t, 'DITERIMA'), byStatus.DITERIMA),
        kind: 'whole',
      },
      {
        label: t.plain('rekap-tile-answered'),
        value: {
          formula: `IF(${entries}=0,0,COUNT(${range('hari')})/${entries})`,
          result: total === 0 ? 0 : answered / total,
        },
        kind: 'percent',
      },
      {
        label: t.plain('rekap-tile-median'),
        value: { formula: `IFERROR(MEDIAN(${range('hari')}),"–")`, result: medianDays ?? '–' },
        kind: 'decimal',
      },
    ]),
  ];
}

function headRows(t: Translate, { office, label, days, cutOff, daftar, pivot }: RingkasanSpec): SheetRow[] {
  const link = (text: string, sheet: string): Cell => ({
    value: `→ ${text}`,
    look: 'link',
    link: { sheet, cell: 'A1' },
  });
  return [
    across(`PEMERINTAH ${office.kabupaten.toUpperCase()}`, 'letterhead', 18),
    across(`KECAMATAN ${office.kecamatan.toUpperCase()}`, 'letterhead', 18),
    across(t.plain('rekap-letterhead', { provinsi: office.provinsi }), 'letterheadRule', 17),
    { cells: [], height: 10 },
    across(t.plain('rekap-title'), 'title', 22),
    across(`${label} (${days})`, 'subtitle', 15),
    across(t.plain('rekap-cut-off', { at: cutOff }), 'subtitle', 15),
    { cells: [], height: 6 },
    { cells: [link(pivot, pivot), null, null, link(daftar.name, daftar.name)], height: 16 },
    { cells: [], height: 6 },
  ];
}

export function ringkasanSheet(t: Translate, spec: RingkasanSpec): Sheet {
  const { rekap, daftar, picture } = spec;
  const range: Range = (column) => daftarRange(daftar.name, column, daftar.lastRow);
  const rows: SheetRow[] = [...headRows(t, spec), ...tiles(t, spec, range), { cells: [], height: 8 }];
  const pictures: Picture[] = [];
  if (picture) {
    pictures.push({ png: picture, column: 0, row: rows.length + 1, width: PICTURE.width, height: PICTURE.height });
    rows.push(...Array.from({ length: PICTURE.rows }, () => blank));
  }
  const tables = { ...spec, range };
  rows.push(...tableRows(t, tables, rows.length + 1), ...waitingRows(t, tables), { cells: [], height: 8 });
  const rahasia =
    rekap.rahasia === 0
      ? t.plain('rekap-rahasia-none')
      : t.plain('rekap-rahasia-sheet', { jumlah: hideSmall(rekap.rahasia) });
  rows.push(across(rahasia, 'note', 13), across(t.plain('rekap-note'), 'note', 13));
  return {
    name: spec.name,
    widths: COVER_WIDTHS,
    rows,
    pictures,
    print: { ...spec.print, orientation: 'portrait' },
    gridLines: false,
    tab: '14532D',
  };
}

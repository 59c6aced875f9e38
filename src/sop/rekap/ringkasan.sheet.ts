/** "Ringkasan": the cover of the workbook, with the figures that matter, the picture, and the way to the details (D2). */
import type { Cell, Sheet, SheetRow, Value } from '../../spreadsheet/cell.ts';
import type { Look } from '../../spreadsheet/looks.ts';
import { fixedRange } from '../../spreadsheet/address.ts';
import type { Translate } from '../../i18n/translate.ts';
import { daftarRange, statusLabel, urgensiLabel } from '../kebutuhan/kebutuhan.sheet.ts';
import type { Office } from '../../office/rekap/office.ts';
import { PIVOT_HEAD_ROW, pivotTotalRow } from '../kebutuhan/desa-bidang.sheet.ts';
import { quoted } from '../../spreadsheet/formula-text.ts';
import type { KebutuhanFigures } from '../kebutuhan/figures.ts';
import { hideSmall } from './small-counts.ts';
import { LARGE, type MakeBlock, SMALL, layOut, pictureBlock } from './cover-layout.ts';
import type { TriwulanPart } from '../../office/kalender/period.ts';
import type { SheetRef } from '../../office/rekap/sheet.ts';
import type { TriwulanTally } from './triwulan-tally.ts';
import { type ProgressCover, programBlock, progressTiles } from './ringkasan-progress.ts';
import { COVER_WIDTHS, type Range, tableRows, waitingRows } from './ringkasan-tables.ts';
import { tileRows } from './ringkasan-tiles.ts';
import { triwulanBlock } from './ringkasan-triwulan.ts';
import { inRows } from '../../lib/in-rows.ts';

const LAST = COVER_WIDTHS.length - 1;
export interface ProgressPart extends ProgressCover {
  readonly quarters: readonly TriwulanPart[];
  readonly tally: TriwulanTally;
  readonly programPicture: Uint8Array | null;
  readonly kepatuhanPicture: Uint8Array | null;
}

export interface RingkasanSpec {
  readonly name: string;
  readonly office: Office;
  readonly rekap: KebutuhanFigures;
  readonly label: string;
  readonly days: string;
  /** "Selasa, 24 November 2026, 09.00 WIB" */
  readonly cutOff: string;
  readonly year: number | null;
  readonly daftar: { readonly name: string; readonly lastRow: number };
  readonly pivot: string;
  readonly picture: Uint8Array | null;
  /** What was done beside the needs; null where nothing was. */
  readonly more: ProgressPart | null;
  readonly print: Pick<Sheet['print'], 'headLeft' | 'headRight' | 'footLeft' | 'pageWords'>;
}

const gap = (height: number): SheetRow => ({ cells: [], height });
const across = (value: string, look: Look, height: number): SheetRow => ({
  cells: [{ value, look }, ...Array.from({ length: LAST }, (): Cell => ({ value: null, look }))],
  merges: [[0, LAST]],
  height,
});

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

/** Three to a line, at columns A, D and H. */
function linkRows(names: readonly string[]): SheetRow[] {
  const link = (sheet: string): Cell => ({ value: `→ ${sheet}`, look: 'link', link: { sheet, cell: 'A1' } });
  return inRows(names.map(link), 3).map(([first = null, second = null, third = null]) => {
    return { cells: [first, null, null, second, null, null, null, third], height: 16 };
  });
}

function headRows(t: Translate, { office, label, days, cutOff, daftar, pivot, more }: RingkasanSpec): SheetRow[] {
  const others: readonly (SheetRef | null)[] = more ? Object.values(more.refs) : [];
  const names = [pivot, daftar.name, ...others.flatMap((ref) => (ref ? [ref.name] : []))];
  return [
    across(`PEMERINTAH ${office.kabupaten.toUpperCase()}`, 'letterhead', 18),
    across(`KECAMATAN ${office.kecamatan.toUpperCase()}`, 'letterhead', 18),
    across(t.plain('rekap-letterhead', { provinsi: office.provinsi }), 'letterheadRule', 17),
    { cells: [], height: 10 },
    across(t.plain('rekap-title'), 'title', 22),
    across(`${label} (${days})`, 'subtitle', 15),
    across(t.plain('rekap-cut-off', { at: cutOff }), 'subtitle', 15),
    { cells: [], height: 6 },
    ...linkRows(names),
    { cells: [], height: 6 },
  ];
}

/** The blocks below the first page's figures. */
function progressBlocks(t: Translate, { more }: RingkasanSpec): MakeBlock[] {
  if (!more) return [];
  const picture = (png: Uint8Array | null): MakeBlock[] => (png ? [() => pictureBlock(png, SMALL)] : []);
  return [
    ...picture(more.programPicture),
    (firstRow) => programBlock(t, more, firstRow),
    ...picture(more.kepatuhanPicture),
  ];
}

function noteRows(t: Translate, { rekap }: RingkasanSpec): SheetRow[] {
  const rahasia =
    rekap.rahasia === 0
      ? t.plain('rekap-rahasia-none')
      : t.plain('rekap-rahasia-sheet', { jumlah: hideSmall(rekap.rahasia) });
  return [{ cells: [], height: 8 }, across(rahasia, 'note', 13), across(t.plain('rekap-note'), 'note', 13)];
}

export function ringkasanSheet(t: Translate, spec: RingkasanSpec): Sheet {
  const { daftar, picture, more } = spec;
  const range: Range = (column) => daftarRange(daftar.name, column, daftar.lastRow);
  const tables = { ...spec, range };
  const moreTiles = more ? progressTiles(t, more).flatMap((line) => [gap(6), ...tileRows(line)]) : [];
  const first = [...headRows(t, spec), ...tiles(t, spec, range), ...moreTiles];
  const { rows, pictures, newPages } = layOut([
    () => ({ rows: first }),
    ...(picture ? [() => pictureBlock(picture, LARGE)] : [() => ({ rows: [gap(8)] })]),
    (firstRow) => ({ rows: [...tableRows(t, tables, firstRow)] }),
    (firstRow) => (more ? triwulanBlock(t, { ...more, daftar }, firstRow) : { rows: [] }),
    () => ({ rows: [...waitingRows(t, tables)] }),
    ...progressBlocks(t, spec),
    () => ({ rows: noteRows(t, spec) }),
  ]);
  return {
    name: spec.name,
    widths: COVER_WIDTHS,
    rows,
    pictures,
    print: { ...spec.print, orientation: 'portrait', newPages },
    gridLines: false,
    tab: '14532D',
  };
}

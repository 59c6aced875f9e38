/** The cover's part about programmes, distributions, meetings and desa: figures and a table, by formulas over their sheets (D2). */
import { columnLetter, fixedRange } from '../../spreadsheet/address.ts';
import type { Cell, SheetRow, Value } from '../../spreadsheet/cell.ts';
import { LIST_HEAD_ROW } from '../../spreadsheet/list-sheet.ts';
import { quoteSheetName } from '../../spreadsheet/sheet-name.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Block } from './cover-layout.ts';
import { kartuColumn, kartuLabel } from './kepatuhan.sheet.ts';
import { PENYALURAN_COLUMNS, ketepatanLabel, penyaluranStatusLabel } from '../penyaluran/penyaluran.sheet.ts';
import { criterion, quoted } from '../../spreadsheet/formula-text.ts';
import { type ProgramColumn, PROGRAM_COLUMNS } from '../program/program.sheet.ts';
import { programLabel, totalOf } from '../program/program-rows.ts';
import { type Progress, type ProgressFigures, capaianOf, kpmOf } from './progress.ts';
import { type SheetRef, formula, rangesOf, rowCell } from '../../office/rekap/sheet.ts';
import { RAPAT_COLUMNS, tlStatusLabel } from '../tindak-lanjut/rapat-tindak-lanjut.sheet.ts';
import { cell, filler, heightOf } from './ringkasan-tables.ts';
import type { Tile } from './ringkasan-tiles.ts';

/** The sheets that are there; null where there is nothing to show. */
export interface ProgressRefs {
  readonly program: SheetRef | null;
  readonly penyaluran: SheetRef | null;
  readonly rapat: SheetRef | null;
  readonly kepatuhan: SheetRef | null;
}
export interface ProgressCover {
  readonly progress: Progress;
  readonly figures: ProgressFigures;
  readonly refs: ProgressRefs;
  readonly year: number | null;
}

/** Cells with the answers to the cards of one quarter, or of all of them. */
export function answeredFormula(t: Translate, ref: SheetRef, at: number): string {
  const range = fixedRange(ref.name, kartuColumn(at), LIST_HEAD_ROW + 1, ref.lastRow);
  return (['ADA_DATA', 'NIHIL'] as const).map((state) => `COUNTIF(${range},${quoted(kartuLabel(t, state))})`).join('+');
}

function penyaluranTiles(t: Translate, { figures, refs }: ProgressCover): Tile[] {
  if (!refs.penyaluran) return [];
  const range = rangesOf(refs.penyaluran, PENYALURAN_COLUMNS);
  const done = quoted(penyaluranStatusLabel(t, 'SELESAI'));
  const value = (text: string, result: number): Value => formula(text, result);
  return [
    {
      label: t.plain('rekap-tile-selesai-of', { semua: figures.penyaluran }),
      value: value(`COUNTIFS(${range('status')},${done},${range('kpm-rencana')},">=0")`, figures.selesai),
      kind: 'whole',
    },
    {
      label: t.plain('rekap-tile-kpm-of', { semua: figures.kpm }),
      value: value(`SUM(${range('kpm-diterima')})`, figures.kpmDiterima),
      kind: 'whole',
    },
    {
      label: t.plain('rekap-tile-kurang'),
      value: value(`COUNTIF(${range('selisih')},"<0")`, figures.kurang),
      kind: 'whole',
    },
    {
      label: t.plain('rekap-tile-belum'),
      value: value(`COUNTIF(${range('konfirmasi')},${quoted(ketepatanLabel(t, 'BELUM'))})`, figures.belum),
      kind: 'whole',
    },
  ];
}

function rapatTiles(t: Translate, { figures, refs, progress }: ProgressCover): Tile[] {
  const { rapat, kepatuhan } = refs;
  const range = rapat && rangesOf(rapat, RAPAT_COLUMNS);
  const status = (word: string): string => quoted(tlStatusLabel(t, word));
  const cards = kepatuhan ? progress.kartuQuarters.map((_, at) => answeredFormula(t, kepatuhan, at)) : [];
  const tile = (label: string, text: string | null | false, result: number): Tile => {
    return { label, value: text ? formula(text, result) : '–', kind: 'whole' };
  };
  if (!range && cards.length === 0) return [];
  return [
    tile(t.plain('rekap-tile-rapat'), range && `COUNT(${range('diundang')})`, figures.rapat),
    tile(
      t.plain('rekap-tile-tl-of', { semua: figures.tindakLanjut }),
      range && `COUNTIFS(${range('status')},${status('SELESAI')})`,
      figures.tlSelesai,
    ),
    tile(
      t.plain('rekap-tile-tl-terlambat'),
      range && `COUNTIFS(${range('status')},${status('BERJALAN')},${range('terlambat')},">0")`,
      figures.tlTerlambat,
    ),
    tile(t.plain('rekap-tile-kartu-of', { semua: figures.kartu }), cards.join('+'), figures.dijawab),
  ];
}

/** Lines of four tiles; none where there is no such sheet. */
export function progressTiles(t: Translate, cover: ProgressCover): Tile[][] {
  return [penyaluranTiles(t, cover), rapatTiles(t, cover)].filter(({ length }) => length > 0);
}

/** Columns A and B are one cell; the narrow G stays empty. */
export function headRow(texts: readonly (string | null)[]): SheetRow {
  return { cells: texts.map((text) => (text === null ? null : cell(text, 'head'))), merges: [[0, 1]], height: 26 };
}

/** Target and realisation of the year, planned and received of the period; a programme a row. */
export function programBlock(t: Translate, { progress, refs, year }: ProgressCover, firstRow: number): Block {
  const { program, penyaluran } = refs;
  if (!program) return { rows: [] };
  const names = progress.programs.map((one) => programLabel(one, year));
  const range = penyaluran && rangesOf(penyaluran, PENYALURAN_COLUMNS);
  const of = (column: ProgramColumn, at: number): string =>
    `${quoteSheetName(program.name)}!${columnLetter(PROGRAM_COLUMNS.indexOf(column))}${LIST_HEAD_ROW + 1 + at}`;
  const rows = progress.programs.map((one, at): SheetRow => {
    const row = firstRow + 3 + at;
    const { kpm, diterima } = kpmOf(progress, one.id);
    const sumOf = (column: 'kpm-rencana' | 'kpm-diterima', result: number): Cell =>
      range
        ? cell(
            formula(`SUMIFS(${range(column)},${range('program')},${criterion(`$A${row}`, names)})`, result),
            'body',
            'whole',
          )
        : cell(0, 'body', 'whole');
    const link = { sheet: program.name, cell: rowCell(at) };
    return {
      cells: [
        cell(names[at] ?? '', 'body', 'wrap'),
        filler('body'),
        cell(formula(of('target', at), one.target), 'body', 'whole'),
        cell(formula(of('total', at), totalOf(one.kinerja)), 'body', 'whole'),
        cell(one.satuan, 'body', heightOf(one.satuan, 4, 4) > heightOf('x', 4, 4) ? 'wrap' : 'code'),
        cell(formula(`IF(C${row}=0,"",D${row}/C${row})`, capaianOf(one) ?? ''), 'body', 'percent'),
        // Not on the name: LibreOffice breaks no line in a link, and would cut the name off.
        { value: '→', kind: 'code', look: 'bodyLink', link },
        sumOf('kpm-rencana', kpm),
        sumOf('kpm-diterima', diterima),
      ],
      merges: [[0, 1]],
      height: Math.max(heightOf(names[at] ?? '', 0, 1), heightOf(one.satuan, 4, 4)),
    };
  });
  const heads = [
    t.plain('rekap-program-column-program'),
    '',
    t.plain('rekap-table-target'),
    t.plain('rekap-table-realisasi'),
    t.plain('rekap-program-column-satuan'),
    t.plain('rekap-table-capaian'),
    null,
    t.plain('rekap-table-kpm'),
    t.plain('rekap-table-kpm-diterima'),
  ];
  return {
    rows: [
      { cells: [], height: 8 },
      { cells: [cell(t.plain('rekap-table-program'), 'section')], height: 20 },
      headRow(heads),
      ...rows,
    ],
  };
}

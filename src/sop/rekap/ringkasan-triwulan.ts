/** The quarters of a longer period side by side, by formulas over the lists (D2, W4). */
import type { Cell, SheetRow } from '../../spreadsheet/cell.ts';
import type { SimpleKey, Translate } from '../../i18n/translate.ts';
import type { Block } from './cover-layout.ts';
import { daftarRange } from '../kebutuhan/kebutuhan.sheet.ts';
import type { TriwulanTally } from './triwulan-tally.ts';
import { PENYALURAN_COLUMNS, penyaluranStatusLabel } from '../penyaluran/penyaluran.sheet.ts';
import type { TriwulanPart } from '../../office/kalender/period.ts';
import { quoted } from '../../spreadsheet/formula-text.ts';
import { counted } from './progress.ts';
import { type SheetRef, formula, rangesOf } from '../../office/rekap/sheet.ts';
import { type ProgressCover, answeredFormula, headRow } from './ringkasan-progress.ts';
import { RAPAT_COLUMNS, tlStatusLabel } from '../tindak-lanjut/rapat-tindak-lanjut.sheet.ts';
import { cell, filler } from './ringkasan-tables.ts';

export interface TriwulanSpec extends ProgressCover {
  readonly quarters: readonly TriwulanPart[];
  readonly daftar: SheetRef;
  /** Needs of the list, by the first day of the quarter in which they were reported. */
  readonly tally: TriwulanTally;
}

interface Line {
  readonly label: SimpleKey;
  readonly formula: (part: TriwulanPart) => string;
  readonly result: (part: TriwulanPart) => number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const dateOf = (day: string): string => `DATE(${day.split('-').map(Number).join(',')})`;
/** Days of the quarter, as two conditions for COUNTIFS and SUMIFS. */
const within = (range: string, { first, after }: TriwulanPart): string =>
  `${range},">="&${dateOf(first)},${range},"<"&${dateOf(after)}`;
const isIn = (day: string | null, { first, after }: TriwulanPart): boolean =>
  day !== null && day >= first && day < after;

function lines(t: Translate, spec: TriwulanSpec): Line[] {
  const { progress, refs, daftar, tally } = spec;
  const kebutuhan = (column: 'tanggal' | 'kk'): string => daftarRange(daftar.name, column, daftar.lastRow);
  const all: Line[] = [
    {
      label: 'rekap-row-kebutuhan',
      formula: (part) => `COUNTIFS(${within(kebutuhan('tanggal'), part)})`,
      result: ({ first }) => tally.of(first).total,
    },
    {
      label: 'rekap-row-kk',
      formula: (part) => `SUMIFS(${kebutuhan('kk')},${within(kebutuhan('tanggal'), part)})`,
      result: ({ first }) => tally.of(first).kk,
    },
  ];
  if (refs.penyaluran) {
    const range = rangesOf(refs.penyaluran, PENYALURAN_COLUMNS);
    const list = counted(progress);
    const own = (part: TriwulanPart) => list.filter(({ tanggal }) => isIn(tanggal, part));
    const planned = (part: TriwulanPart): string => `${within(range('rencana'), part)},${range('kpm-rencana')},">=0"`;
    const done = quoted(penyaluranStatusLabel(t, 'SELESAI'));
    all.push(
      {
        label: 'rekap-row-penyaluran',
        formula: (part) => `COUNTIFS(${planned(part)})`,
        result: (part) => own(part).length,
      },
      {
        label: 'rekap-row-selesai',
        formula: (part) => `COUNTIFS(${planned(part)},${range('status')},${done})`,
        result: (part) => own(part).filter(({ status }) => status === 'SELESAI').length,
      },
      {
        label: 'rekap-row-kpm',
        formula: (part) => `SUMIFS(${range('kpm-diterima')},${within(range('rencana'), part)})`,
        result: (part) => sum(own(part).map((one) => (one.confirmed ? one.kpmDiterima : 0))),
      },
    );
  }
  if (refs.rapat) {
    const range = rangesOf(refs.rapat, RAPAT_COLUMNS);
    const done = quoted(tlStatusLabel(t, 'SELESAI'));
    all.push(
      {
        label: 'rekap-row-rapat',
        formula: (part) => `COUNTIFS(${within(range('tanggal'), part)},${range('diundang')},">=0")`,
        result: (part) =>
          progress.rapatLines.filter(({ rapat, first }) => first && rapat.answers && isIn(rapat.tanggal, part)).length,
      },
      {
        label: 'rekap-row-tl',
        formula: (part) => `COUNTIFS(${within(range('selesai'), part)},${range('status')},${done})`,
        result: (part) =>
          progress.rapatLines.filter(({ tindakLanjut }) => isIn(tindakLanjut?.selesai ?? null, part)).length,
      },
    );
  }
  const { kepatuhan } = refs;
  if (kepatuhan && progress.kartuQuarters.length > 0) {
    const place = ({ tahun, triwulan }: TriwulanPart): number =>
      progress.kartuQuarters.findIndex((one) => one.tahun === tahun && one.triwulan === triwulan);
    all.push({
      label: 'rekap-row-kartu',
      formula: (part) => (place(part) < 0 ? '0' : answeredFormula(t, kepatuhan, place(part))),
      result: (part) =>
        progress.kepatuhan.filter(({ kartu }) => {
          const state = kartu[place(part)]?.state;
          return state === 'ADA_DATA' || state === 'NIHIL';
        }).length,
    });
  }
  return all;
}

/** Nothing for a period within one quarter, nor for one of more than four. */
export function triwulanBlock(t: Translate, spec: TriwulanSpec, firstRow: number): Block {
  const { quarters } = spec;
  if (quarters.length < 2 || quarters.length > 4) return { rows: [] };
  const lastLetter = 'CDEF'.charAt(quarters.length - 1);
  const blanks = Array.from({ length: 4 - quarters.length }, () => null);
  const heads = quarters.map(({ label }) => t.plain('rekap-table-triwulan-head', { triwulan: label }));
  const body = lines(t, spec).map((line, at): SheetRow => {
    const row = firstRow + 3 + at;
    const cells = quarters.map((part): Cell => {
      return cell(formula(line.formula(part), line.result(part)), 'body', 'whole');
    });
    const total = sum(quarters.map((part) => line.result(part)));
    return {
      cells: [
        cell(t.plain(line.label), 'body'),
        filler('body'),
        ...cells,
        ...blanks,
        null,
        cell(formula(`SUM(C${row}:${lastLetter}${row})`, total), 'bodyStrong', 'whole'),
      ],
      merges: [[0, 1]],
      height: 14,
    };
  });
  return {
    rows: [
      { cells: [], height: 8 },
      { cells: [cell(t.plain('rekap-table-triwulan'), 'section')], height: 20 },
      headRow(['', '', ...heads, ...blanks, null, t.plain('rekap-pivot-total')]),
      ...body,
    ],
  };
}

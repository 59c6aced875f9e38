/** "Program": target and realisation by quarter, in the programme's unit and in rupiah, as the E.81 form has it (A2, B3, D2). */
import type { SimpleKey } from '../../i18n/translate.ts';
import { columnLetter } from '../../spreadsheet/address.ts';
import type { Sheet, Value } from '../../spreadsheet/cell.ts';
import type { Column } from '../../spreadsheet/list-sheet.ts';
import { type ByQuarter, type ProgramRow, programLabel, totalOf } from './program-rows.ts';
import { type Body, type SheetSpec, formula, progressSheet } from './progress-sheet.ts';
import type { LinkToProgram } from './penyaluran.sheet.ts';

export const PROGRAM_COLUMNS = [
  'program',
  'bidang',
  'indikator',
  'satuan',
  'target',
  'pagu',
  'tw1',
  'tw1-rp',
  'tw2',
  'tw2-rp',
  'tw3',
  'tw3-rp',
  'tw4',
  'tw4-rp',
  'total',
  'total-rp',
  'capaian',
  'capaian-rp',
  'penanggung',
  'sumber',
] as const;
export type ProgramColumn = (typeof PROGRAM_COLUMNS)[number];

const letter = (name: ProgramColumn): string => columnLetter(PROGRAM_COLUMNS.indexOf(name));
/** "G5+I5+K5+M5": the four quarters of a row. */
const quarters = (suffix: '' | '-rp', at: number): string =>
  ([1, 2, 3, 4] as const).map((quarter) => `${letter(`tw${quarter}${suffix}`)}${at}`).join(',');

function shareFormula(of: ProgramColumn, by: ProgramColumn, at: number, part: number, whole: number): Value {
  return formula(`IF(${letter(by)}${at}=0,"",${letter(of)}${at}/${letter(by)}${at})`, whole === 0 ? '' : part / whole);
}

function bodies({ t, year }: SheetSpec, linkToLines: LinkToProgram): Record<ProgramColumn, Body<ProgramRow>> {
  type One = Body<ProgramRow>;
  const of = (width: number, kind: One['kind'], value: One['value']): One => ({ width, kind, value });
  const quarter = (values: (row: ProgramRow) => ByQuarter, at: number, rupiah: boolean): One =>
    of(rupiah ? 13.5 : 8, rupiah ? 'rupiah' : 'whole', (row) => values(row)[at] ?? null);
  const kinerja = (row: ProgramRow): ByQuarter => row.kinerja;
  const rupiah = (row: ProgramRow): ByQuarter => row.rupiah;
  return {
    program: { ...of(25, 'wrap', (row) => programLabel(row, year)), linkOf: ({ id }) => linkToLines(id) },
    bidang: of(12.5, 'wrap', ({ bidang }) => bidang),
    indikator: of(18, 'wrap', ({ jenisBantuan, sasaran }) =>
      t.plain('rekap-program-indikator', { jenisBantuan, sasaran }),
    ),
    satuan: of(7.5, 'code', ({ satuan }) => satuan),
    target: of(8.5, 'whole', ({ target }) => target),
    pagu: of(14.5, 'rupiah', ({ pagu }) => pagu),
    tw1: quarter(kinerja, 0, false),
    'tw1-rp': quarter(rupiah, 0, true),
    tw2: quarter(kinerja, 1, false),
    'tw2-rp': quarter(rupiah, 1, true),
    tw3: quarter(kinerja, 2, false),
    'tw3-rp': quarter(rupiah, 2, true),
    tw4: quarter(kinerja, 3, false),
    'tw4-rp': quarter(rupiah, 3, true),
    total: of(9, 'whole', (row, at) => formula(`SUM(${quarters('', at)})`, totalOf(row.kinerja))),
    'total-rp': of(14.5, 'rupiah', (row, at) => formula(`SUM(${quarters('-rp', at)})`, totalOf(row.rupiah))),
    capaian: of(8.5, 'percent', (row, at) => shareFormula('total', 'target', at, totalOf(row.kinerja), row.target)),
    'capaian-rp': of(8.5, 'percent', (row, at) => shareFormula('total-rp', 'pagu', at, totalOf(row.rupiah), row.pagu)),
    penanggung: of(16, 'wrap', ({ instansi }) => instansi ?? t.plain('rekap-program-kecamatan')),
    sumber: of(11, 'wrap', ({ sumberDana }) => sumberDana),
  };
}

/** @param linkToLines where a programme's distributions begin */
export function programSheet(spec: SheetSpec, programs: readonly ProgramRow[], linkToLines: LinkToProgram): Sheet {
  const of = bodies(spec, linkToLines);
  const columns = PROGRAM_COLUMNS.map(
    (name): Column<ProgramRow> => ({
      header: spec.t.plain(`rekap-program-column-${name}` satisfies SimpleKey),
      ...of[name],
    }),
  );
  return progressSheet(spec, 'rekap-program-title', columns, programs, { tab: '2E7D5B' });
}

/** "Program": target and realisation by quarter, in the programme's unit and in rupiah, as the E.81 form has it (A2, B3, D2). */
import type { SimpleKey } from '../../i18n/translate.ts';
import { columnLetter } from '../../spreadsheet/address.ts';
import type { Sheet, Value } from '../../spreadsheet/cell.ts';
import type { Column } from '../../spreadsheet/list-sheet.ts';
import { type ByTriwulan, type ProgramRow, programLabel, totalOf } from './program-rows.ts';
import { type Body, type SheetSpec, formula, progressSheet } from '../../office/rekap/sheet.ts';

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
/** Where the distributions of a programme begin. */
export type LinkToLines = (programId: number) => { readonly sheet: string; readonly cell: string } | undefined;
export type ProgramColumn = (typeof PROGRAM_COLUMNS)[number];

const letter = (name: ProgramColumn): string => columnLetter(PROGRAM_COLUMNS.indexOf(name));
/** "G5,I5,K5,M5": the four quarters of a row. */
const quarters = (suffix: '' | '-rp', at: number): string =>
  ([1, 2, 3, 4] as const).map((part) => `${letter(`tw${part}${suffix}`)}${at}`).join(',');

/** Empty where there is nothing to divide, or to divide by. */
function shareFormula(of: ProgramColumn, by: ProgramColumn, at: number, part: number | '', whole: number): Value {
  const [some, all] = [`${letter(of)}${at}`, `${letter(by)}${at}`];
  return formula(`IF(OR(${some}="",${all}=0),"",${some}/${all})`, part === '' || whole === 0 ? '' : part / whole);
}

/** Empty where no quarter holds a number. */
const totalShown = (values: ByTriwulan): number | '' =>
  values.every((value) => value === null) ? '' : totalOf(values);
const totalFormula = (cells: string, values: ByTriwulan): Value =>
  formula(`IF(COUNT(${cells})=0,"",SUM(${cells}))`, totalShown(values));

function bodies({ t, year }: SheetSpec, linkToLines: LinkToLines): Record<ProgramColumn, Body<ProgramRow>> {
  type One = Body<ProgramRow>;
  const of = (width: number, kind: One['kind'], value: One['value']): One => ({ width, kind, value });
  const part = (values: (row: ProgramRow) => ByTriwulan, at: number, rupiah: boolean): One =>
    of(rupiah ? 13.5 : 8, rupiah ? 'rupiah' : 'whole', (row) => values(row)[at] ?? null);
  const kinerja = (row: ProgramRow): ByTriwulan => row.kinerja;
  const rupiah = (row: ProgramRow): ByTriwulan => row.rupiah;
  return {
    program: { ...of(29, 'wrap', (row) => programLabel(row, year)), linkOf: ({ id }) => linkToLines(id) },
    bidang: of(12.5, 'wrap', ({ bidang }) => bidang),
    indikator: of(20, 'wrap', ({ jenisBantuan, sasaran }) =>
      t.plain('rekap-program-indikator', { jenisBantuan, sasaran }),
    ),
    satuan: of(7.5, 'code', ({ satuan }) => satuan),
    target: of(8.5, 'whole', ({ target }) => target),
    pagu: of(14.5, 'rupiah', ({ pagu }) => pagu),
    tw1: part(kinerja, 0, false),
    'tw1-rp': part(rupiah, 0, true),
    tw2: part(kinerja, 1, false),
    'tw2-rp': part(rupiah, 1, true),
    tw3: part(kinerja, 2, false),
    'tw3-rp': part(rupiah, 2, true),
    tw4: part(kinerja, 3, false),
    'tw4-rp': part(rupiah, 3, true),
    total: of(9, 'whole', (row, at) => totalFormula(quarters('', at), row.kinerja)),
    'total-rp': of(14.5, 'rupiah', (row, at) => totalFormula(quarters('-rp', at), row.rupiah)),
    capaian: of(8.5, 'percent', (row, at) => shareFormula('total', 'target', at, totalShown(row.kinerja), row.target)),
    'capaian-rp': of(8.5, 'percent', (row, at) =>
      shareFormula('total-rp', 'pagu', at, totalShown(row.rupiah), row.pagu),
    ),
    penanggung: of(16, 'wrap', ({ instansi }) => instansi ?? t.plain('rekap-program-kecamatan')),
    sumber: of(11, 'wrap', ({ sumberDana }) => sumberDana),
  };
}

export function programSheet(spec: SheetSpec, programs: readonly ProgramRow[], linkToLines: LinkToLines): Sheet {
  const of = bodies(spec, linkToLines);
  const columns = PROGRAM_COLUMNS.map(
    (name): Column<ProgramRow> => ({
      header: spec.t.plain(`rekap-program-column-${name}` satisfies SimpleKey),
      ...of[name],
    }),
  );
  return progressSheet(spec, 'rekap-program-title', columns, programs, { tab: '2E7D5B' });
}

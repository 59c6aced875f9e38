/** The columns of "Daftar kebutuhan" in the workbooks (A1, D2), and where formulas of other sheets find them. */
import { fixedRange } from '../../spreadsheet/address.ts';
import type { Sheet, Tone, Value } from '../../spreadsheet/cell.ts';
import { type Column, LIST_HEAD_ROW, listSheet } from '../../spreadsheet/list-sheet.ts';
import type { SimpleKey, Translate } from '../../i18n/translate.ts';
import type { Isi } from './isi.ts';
import { STATUS, type Status, URGENSI, type Urgensi } from './kebutuhan.ts';
import { recordNumberIn } from '../../lib/record-number.ts';
import { type FiguresRow, daysToAnswer } from './figures.ts';

export interface DaftarRow extends FiguresRow, Isi {
  readonly desa: string;
  readonly bidang: string;
  /** The last act of the Kasi. */
  readonly answer: { readonly at: Date; readonly status: Status; readonly note: string | null } | null;
  readonly fotoCount: number;
  readonly pelaporJabatan: string;
  /** Initials and telephone number of who can be asked. */
  readonly kontak: string;
}

const TONE_OF_STATUS: Readonly<Record<Status, Tone>> = {
  DITERIMA: 'warning',
  DIVERIFIKASI: 'info',
  DIKEMBALIKAN: 'warning',
  DITANGANI: 'good',
  DITOLAK: 'muted',
};

const COLUMNS = [
  'nomor',
  'tanggal',
  'desa',
  'bidang',
  'jenis',
  'lokasi',
  'kk',
  'jiwa',
  'urgensi',
  'uraian',
  'foto',
  'status',
  'jawaban',
  'dijawab',
  'hari',
  'pelapor',
  'kontak',
] as const;
type ColumnName = (typeof COLUMNS)[number];

/** Body rows of a column, for formulas; one blank row where the list is empty. */
export function daftarRange(sheet: string, column: ColumnName, lastRow: number): string {
  return fixedRange(sheet, COLUMNS.indexOf(column), LIST_HEAD_ROW + 1, Math.max(lastRow, LIST_HEAD_ROW + 1));
}

/** Where a row stands, for links. @param position from 0 */
export function daftarCell(position: number): string {
  return `A${LIST_HEAD_ROW + 1 + position}`;
}

export function statusLabel(t: Translate, status: Status): string {
  return t.plain('rekap-status', { status });
}
export function urgensiLabel(t: Translate, urgensi: Urgensi): string {
  return t.plain('rekap-urgensi', { urgensi });
}

function answerText(t: Translate, { answer }: DaftarRow): string {
  if (!answer) return '';
  const label = statusLabel(t, answer.status);
  return answer.note ? `${label}: ${answer.note}` : label;
}

function daftarColumns(t: Translate, year: number | null): Column<DaftarRow>[] {
  type Body = Omit<Column<DaftarRow>, 'header'>;
  const urgensiLabels = new Map(URGENSI.map((urgensi) => [urgensi, urgensiLabel(t, urgensi)]));
  const statusLabels = new Map(STATUS.map((status) => [status, statusLabel(t, status)]));
  const of = (width: number, kind: Body['kind'], value: (row: DaftarRow) => Value): Body => ({ width, kind, value });
  const columns: Record<ColumnName, Body> = {
    nomor: { ...of(year === null ? 11.5 : 8.5, 'code', (row) => recordNumberIn('K', row, year)), look: 'bodyStrong' },
    tanggal: of(11, 'date', (row) => row.reportedAt),
    desa: of(14, 'wrap', (row) => row.desa),
    bidang: of(12.5, 'wrap', (row) => row.bidang),
    jenis: of(18, 'wrap', (row) => row.jenis),
    lokasi: of(14, 'wrap', (row) => row.lokasi),
    kk: of(6.5, 'whole', (row) => row.jumlahKk),
    jiwa: of(6.5, 'whole', (row) => row.jumlahJiwa),
    urgensi: {
      ...of(9.5, 'code', (row) => urgensiLabels.get(row.urgensi) ?? ''),
      tones: { [urgensiLabel(t, 'DARURAT')]: 'danger', [urgensiLabel(t, 'SEGERA')]: 'warning' },
    },
    uraian: of(37, 'wrap', (row) => row.uraian),
    foto: of(6.5, 'whole', (row) => row.fotoCount),
    status: {
      ...of(12.5, 'code', (row) => statusLabels.get(row.status) ?? ''),
      tones: Object.fromEntries(STATUS.map((status) => [statusLabel(t, status), TONE_OF_STATUS[status]])),
    },
    jawaban: of(26, 'wrap', (row) => answerText(t, row)),
    dijawab: of(11, 'date', (row) => row.answer?.at ?? null),
    hari: of(7.5, 'decimal', (row) => daysToAnswer(row)),
    pelapor: of(15, 'wrap', (row) => row.pelaporJabatan),
    kontak: of(18, 'digits', (row) => row.kontak),
  };
  return COLUMNS.map((name) => ({ header: t.plain(`rekap-column-${name}` satisfies SimpleKey), ...columns[name] }));
}

export interface DaftarSpec {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly year: number | null;
  /** Without confidential ones. */
  readonly rows: AsyncIterable<DaftarRow>;
  readonly print: Pick<Sheet['print'], 'headLeft' | 'headRight' | 'footLeft' | 'pageWords'>;
}

export function daftarSheet(t: Translate, { year, print, ...spec }: DaftarSpec): Sheet {
  return listSheet({
    ...spec,
    columns: daftarColumns(t, year),
    frozenColumns: 1,
    emptyText: t.plain('rekap-empty'),
    print: { ...print, orientation: 'landscape' },
    tab: '3B6EA8',
  });
}

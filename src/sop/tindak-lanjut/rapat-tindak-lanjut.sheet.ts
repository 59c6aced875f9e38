/** "Rapat dan tindak lanjut": meetings with the answers of the invited, and what they gave people to do (A3, C2, D2). */
import type { SimpleKey, Translate } from '../../i18n/translate.ts';
import { columnLetter } from '../../spreadsheet/address.ts';
import type { Sheet, Value } from '../../spreadsheet/cell.ts';
import type { Column } from '../../spreadsheet/list-sheet.ts';
import { recordNumberIn } from '../../lib/record-number.ts';
import { type Body, type SheetSpec, dayCell, formula, progressSheet } from '../../office/rekap/sheet.ts';
import { type NotulenState, type RapatInfo, notulenState } from '../rapat/rapat-rows.ts';
import type { RapatLine, TindakLanjutRow } from './tindak-lanjut-rows.ts';

export const RAPAT_COLUMNS = [
  'nomor',
  'tanggal',
  'judul',
  'diundang',
  'hadir',
  'diwakilkan',
  'tidak-hadir',
  'belum',
  'notulen',
  'tl',
  'uraian',
  'siapa',
  'desa',
  'tenggat',
  'status',
  'selesai',
  'terlambat',
] as const;
export type RapatColumn = (typeof RAPAT_COLUMNS)[number];

export function notulenLabel(t: Translate, state: NotulenState): string {
  return t.plain('rekap-notulen', { state });
}
export function tlStatusLabel(t: Translate, status: string): string {
  return t.plain('rekap-tl-status', { status });
}
type Answers = NonNullable<RapatInfo['answers']>;
const silent = ({ diundang, HADIR, DIWAKILKAN, TIDAK_HADIR }: Answers): number =>
  diundang - HADIR - DIWAKILKAN - TIDAK_HADIR;
const letter = (name: RapatColumn): string => columnLetter(RAPAT_COLUMNS.indexOf(name));

interface RapatSpec extends SheetSpec {
  readonly today: string;
  readonly desaNames: ReadonlyMap<number, string>;
}

function bodies({ t, year, zona, today, desaNames }: RapatSpec): Record<RapatColumn, Body<RapatLine>> {
  type One = Body<RapatLine>;
  const of = (width: number, kind: One['kind'], value: One['value']): One => ({ width, kind, value });
  const answer = (width: number, value: (answers: Answers, at: number) => Value): One =>
    of(width, 'whole', ({ rapat, first }, at) => (first && rapat.answers ? value(rapat.answers, at) : null));
  const item = (width: number, kind: One['kind'], value: (row: TindakLanjutRow) => Value): One =>
    of(width, kind, ({ tindakLanjut }) => tindakLanjut && value(tindakLanjut));
  return {
    nomor: {
      ...of(year === null ? 11.5 : 8.5, 'code', ({ rapat }) => recordNumberIn('R', rapat, year)),
      look: 'bodyStrong',
    },
    tanggal: of(11.5, 'date', ({ rapat }) => dayCell(rapat.tanggal, zona)),
    judul: of(25, 'wrap', ({ rapat }) => rapat.judul),
    diundang: answer(9, ({ diundang }) => diundang),
    hadir: answer(7, ({ HADIR }) => HADIR),
    diwakilkan: answer(10, ({ DIWAKILKAN }) => DIWAKILKAN),
    'tidak-hadir': answer(7.5, ({ TIDAK_HADIR }) => TIDAK_HADIR),
    belum: answer(9.5, (answers, at) => {
      const others = (['hadir', 'diwakilkan', 'tidak-hadir'] as const).map((name) => `-${letter(name)}${at}`).join('');
      return formula(`${letter('diundang')}${at}${others}`, silent(answers));
    }),
    notulen: {
      ...of(13, 'code', ({ rapat, first }) => (first ? notulenLabel(t, notulenState(rapat, today)) : null)),
      tones: {
        [notulenLabel(t, 'BELUM')]: 'danger',
        [notulenLabel(t, 'DRAF')]: 'warning',
        [notulenLabel(t, 'DIKEMBALIKAN')]: 'warning',
        [notulenLabel(t, 'DIAJUKAN')]: 'info',
        [notulenLabel(t, 'DISETUJUI')]: 'good',
        [notulenLabel(t, 'DIBATALKAN')]: 'muted',
      },
    },
    tl: { ...item(year === null ? 12.5 : 9.5, 'code', (row) => recordNumberIn('TL', row, year)), look: 'bodyStrong' },
    uraian: item(34, 'wrap', ({ uraian }) => uraian),
    siapa: item(18, 'wrap', ({ siapa }) => siapa),
    desa: item(14, 'wrap', ({ desaId }) => (desaId === null ? null : (desaNames.get(desaId) ?? null))),
    tenggat: item(11.5, 'date', ({ tenggat }) => dayCell(tenggat, zona)),
    status: {
      ...item(11, 'code', ({ status }) => tlStatusLabel(t, status)),
      tones: {
        [tlStatusLabel(t, 'BERJALAN')]: 'info',
        [tlStatusLabel(t, 'SELESAI')]: 'good',
        [tlStatusLabel(t, 'DIBATALKAN')]: 'muted',
      },
    },
    selesai: item(11.5, 'date', ({ selesai }) => dayCell(selesai, zona)),
    terlambat: { ...item(9.5, 'whole', ({ terlambat }) => terlambat || null), signs: { positive: 'danger' } },
  };
}

export function rapatSheet(spec: RapatSpec, lines: readonly RapatLine[]): Sheet {
  const of = bodies(spec);
  const columns = RAPAT_COLUMNS.map(
    (name): Column<RapatLine> => ({
      header: spec.t.plain(`rekap-rapat-column-${name}` satisfies SimpleKey),
      ...of[name],
    }),
  );
  return progressSheet(spec, 'rekap-rapat-title', columns, lines, { tab: '6B4FA0' });
}

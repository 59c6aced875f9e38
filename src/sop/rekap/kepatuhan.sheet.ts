/** "Kepatuhan desa": which desa has answered, reported, confirmed and done what, counted by live formulas over the other sheets (D1, D2). */
import type { SimpleKey, Translate } from '../../i18n/translate.ts';
import { columnLetter } from '../../spreadsheet/address.ts';
import type { Sheet, Tone } from '../../spreadsheet/cell.ts';
import type { Column } from '../../spreadsheet/list-sheet.ts';
import { daftarRange } from '../kebutuhan/kebutuhan.sheet.ts';
import type { KepatuhanRow } from './kepatuhan-rows.ts';
import { KARTU, type KartuTriwulan, type KartuState } from '../triwulan/kartu-rows.ts';
import { type PenyaluranColumn, PENYALURAN_COLUMNS, ketepatanLabel } from '../penyaluran/penyaluran.sheet.ts';
import { HARI_KONFIRMASI } from '../penyaluran/penyaluran-rows.ts';
import { criterion, quoted } from '../../spreadsheet/formula-text.ts';
import { type SheetRef, type SheetSpec, formula, progressSheet, rangesOf } from '../../office/rekap/sheet.ts';
import { RAPAT_COLUMNS, tlStatusLabel } from '../tindak-lanjut/rapat-tindak-lanjut.sheet.ts';

const TONE_OF_KARTU: Readonly<Record<KartuState, Tone>> = {
  ADA_DATA: 'good',
  NIHIL: 'info',
  MINTA_WAKTU: 'warning',
  BELUM: 'danger',
};

export function kartuLabel(t: Translate, state: KartuState): string {
  return t.plain('rekap-kartu', { state });
}

export interface KepatuhanSpec extends SheetSpec {
  readonly quarters: readonly KartuTriwulan[];
  readonly rows: readonly KepatuhanRow[];
  /** Needs that a desa reported, as the list shows them. */
  readonly reported: (desaId: number) => number;
  readonly daftar: SheetRef;
  /** Null where there is no such sheet. */
  readonly penyaluran: SheetRef | null;
  readonly rapat: SheetRef | null;
}

type One = Column<KepatuhanRow>;
type CountName = 'laporan' | 'tepat' | 'terlambat' | 'belum' | 'tl-terbuka' | 'tl-terlambat';
interface CountColumn {
  readonly name: CountName;
  readonly column: One;
}

/** Where the answers to a quarter's cards stand. @param at which of the quarters with cards, from 0 */
export function kartuColumn(at: number): number {
  return 1 + at;
}

function kartuColumns({ t, quarters }: KepatuhanSpec): One[] {
  const tones = Object.fromEntries(KARTU.map((state) => [kartuLabel(t, state), TONE_OF_KARTU[state]]));
  const head = (key: 'rekap-kepatuhan-kartu' | 'rekap-kepatuhan-hari', label: string): string =>
    t.plain(key, { triwulan: label });
  return [
    ...quarters.map(({ label }, at): One => {
      return {
        header: head('rekap-kepatuhan-kartu', label),
        width: 14.5,
        kind: 'code',
        tones,
        value: ({ kartu }) => kartuLabel(t, kartu[at]?.state ?? 'BELUM'),
      };
    }),
    ...quarters.map(({ label }, at): One => {
      return {
        header: head('rekap-kepatuhan-hari', label),
        width: 11.5,
        kind: 'date',
        value: ({ kartu }) => kartu[at]?.at ?? null,
      };
    }),
  ];
}

/** Formulas over the other sheets; each column is there only where its sheet is. */
function countColumns(spec: KepatuhanSpec): CountColumn[] {
  const { t, rows, reported, daftar, penyaluran, rapat } = spec;
  const names = rows.map(({ desa }) => desa);
  const desa = (at: number): string => criterion(`$A${at}`, names);
  const counting = (name: CountName, width: number, value: One['value'], tone?: Tone): CountColumn => ({
    name,
    column: {
      header: t.plain(`rekap-kepatuhan-column-${name}` satisfies SimpleKey),
      width,
      kind: 'whole' as const,
      value,
      ...(tone ? { signs: { positive: tone } } : {}),
    },
  });
  const columns = [
    counting('laporan', 9.5, ({ desaId }, at) =>
      formula(`COUNTIFS(${daftarRange(daftar.name, 'desa', daftar.lastRow)},${desa(at)})`, reported(desaId)),
    ),
  ];
  if (penyaluran) {
    const range = rangesOf<PenyaluranColumn>(penyaluran, PENYALURAN_COLUMNS);
    const confirmed = (word: 'TEPAT' | 'TERLAMBAT' | 'BELUM', at: number): string =>
      `COUNTIFS(${range('desa')},${desa(at)},${range('konfirmasi')},${quoted(ketepatanLabel(t, word))})`;
    columns.push(
      counting('tepat', 11.5, (row, at) => formula(confirmed('TEPAT', at), row.tepat)),
      counting('terlambat', 11.5, (row, at) => formula(confirmed('TERLAMBAT', at), row.terlambat), 'warning'),
      counting('belum', 11.5, (row, at) => formula(confirmed('BELUM', at), row.belum), 'danger'),
    );
  }
  if (rapat) {
    const range = rangesOf(rapat, RAPAT_COLUMNS);
    const open = (at: number): string =>
      `${range('desa')},${desa(at)},${range('status')},${quoted(tlStatusLabel(t, 'BERJALAN'))}`;
    columns.push(
      counting('tl-terbuka', 10.5, (row, at) => formula(`COUNTIFS(${open(at)})`, row.tlTerbuka)),
      counting(
        'tl-terlambat',
        10.5,
        (row, at) => formula(`COUNTIFS(${open(at)},${range('terlambat')},">0")`, row.tlTerlambat),
        'danger',
      ),
    );
  }
  return columns;
}

function shareColumn({ t, quarters }: KepatuhanSpec, counts: readonly CountColumn[]): One {
  const first = 1 + quarters.length * 2;
  const letterOf = (name: CountName): string => columnLetter(first + counts.findIndex((one) => one.name === name));
  const hasPenyaluran = counts.some(({ name }) => name === 'tepat');
  const cards = (at: number): string => `$${columnLetter(1)}${at}:$${columnLetter(quarters.length)}${at}`;
  const answered = (at: number): string[] =>
    quarters.length === 0
      ? []
      : (['ADA_DATA', 'NIHIL'] as const).map((state) => `COUNTIF(${cards(at)},${quoted(kartuLabel(t, state))})`);
  return {
    header: t.plain('rekap-kepatuhan-column-kepatuhan'),
    width: 11.5,
    kind: 'percent',
    look: 'bodyStrong',
    value: ({ share }, at) => {
      const met = [...answered(at), ...(hasPenyaluran ? [`${letterOf('tepat')}${at}`] : [])];
      const due = [
        ...(quarters.length > 0 ? [`COUNTA(${cards(at)})`] : []),
        ...(hasPenyaluran ? [`SUM(${letterOf('tepat')}${at}:${letterOf('belum')}${at})`] : []),
      ];
      if (due.length === 0) return '–';
      return formula(`IFERROR((${met.join('+')})/(${due.join('+')}),"–")`, share ?? '–');
    },
  };
}

export function kepatuhanSheet(spec: KepatuhanSpec): Sheet {
  const { t, rows, quarters } = spec;
  const counts = countColumns(spec);
  const columns: One[] = [
    { header: t.plain('rekap-column-desa'), width: 20, kind: 'text', look: 'bodyStrong', value: ({ desa }) => desa },
    ...kartuColumns(spec),
    ...counts.map(({ column }) => column),
    shareColumn(spec, counts),
  ];
  const orientation = quarters.length > 1 ? 'landscape' : 'portrait';
  return progressSheet(spec, 'rekap-kepatuhan-title', columns, rows, {
    tab: 'C77700',
    orientation,
    note: t.plain('rekap-kepatuhan-note', { hari: HARI_KONFIRMASI }),
  });
}

/** "Penyaluran": planned, received and the difference of each item, with reason and proof (B3, D2). */
import type { SimpleKey, Translate } from '../../i18n/translate.ts';
import { columnLetter } from '../../spreadsheet/address.ts';
import type { Sheet, Tone, Value } from '../../spreadsheet/cell.ts';
import type { Column } from '../../spreadsheet/list-sheet.ts';
import { recordNumberIn } from '../../lib/record-number.ts';
import { type RealisasiBarang, STATUS, type Status } from '../program/realisasi.ts';
import { KETEPATAN, type Ketepatan, type PenyaluranRow } from './penyaluran-rows.ts';
import { isRupiah } from '../program/program-rows.ts';
import { type Body, type SheetSpec, dayCell, formula, progressSheet } from '../../office/rekap/sheet.ts';

export const PENYALURAN_COLUMNS = [
  'nomor',
  'program',
  'desa',
  'rencana',
  'diterima',
  'kpm-rencana',
  'kpm-diterima',
  'barang',
  'satuan',
  'jumlah-rencana',
  'jumlah-diterima',
  'selisih',
  'sebab',
  'foto',
  'berita-acara',
  'status',
  'konfirmasi',
  'terlambat',
  'oleh',
] as const;
export type PenyaluranColumn = (typeof PENYALURAN_COLUMNS)[number];

/** One item, or a distribution without any. */
export interface PenyaluranLine {
  readonly row: PenyaluranRow;
  readonly barang: RealisasiBarang | null;
  /** The first line of its distribution: figures of the whole stand there alone, so that sums are right. */
  readonly first: boolean;
}

export function penyaluranLines(list: readonly PenyaluranRow[]): PenyaluranLine[] {
  return list.flatMap((row) => {
    const items: readonly (RealisasiBarang | null)[] = row.barangList.length > 0 ? row.barangList : [null];
    return items.map((barang, at) => ({ row, barang, first: at === 0 }));
  });
}

const TONE_OF_STATUS: Readonly<Record<Status, Tone>> = {
  DIRENCANAKAN: 'info',
  SEBAGIAN: 'warning',
  SELESAI: 'good',
  TIDAK_DITERIMA: 'danger',
  DIBATALKAN: 'muted',
};
const TONE_OF_KETEPATAN: Readonly<Record<Ketepatan, Tone>> = { TEPAT: 'good', TERLAMBAT: 'warning', BELUM: 'danger' };

export function penyaluranStatusLabel(t: Translate, status: Status): string {
  return t.plain('rekap-penyaluran-status', { status });
}
export function ketepatanLabel(t: Translate, ketepatan: Ketepatan): string {
  return t.plain('rekap-ketepatan', { ketepatan });
}
type Line = PenyaluranLine;
function bodies({ t, year, zona }: SheetSpec): Record<PenyaluranColumn, Body<Line>> {
  const of = (width: number, kind: Body<Line>['kind'], value: Body<Line>['value']): Body<Line> => ({
    width,
    kind,
    value,
  });
  const once = (width: number, kind: Body<Line>['kind'], value: (row: PenyaluranRow) => Value): Body<Line> =>
    of(width, kind, ({ row, first }) => (first ? value(row) : null));
  const amount = (value: Body<Line>['value']): Body<Line> => ({
    ...of(14, 'whole', value),
    kindOf: ({ barang }) => (barang && isRupiah(barang.satuan) ? 'rupiah' : 'whole'),
  });
  const [planned, received] = ['jumlah-rencana', 'jumlah-diterima'].map((name) =>
    columnLetter(PENYALURAN_COLUMNS.indexOf(name as PenyaluranColumn)),
  );
  const tones = <K extends string>(words: readonly K[], label: (word: K) => string, tone: Readonly<Record<K, Tone>>) =>
    Object.fromEntries(words.map((word) => [label(word), tone[word]]));
  return {
    nomor: {
      ...of(year === null ? 11.5 : 8.5, 'code', ({ row }) => recordNumberIn('P', row, year)),
      look: 'bodyStrong',
    },
    program: of(21, 'wrap', ({ row }) => row.program),
    desa: of(14, 'wrap', ({ row }) => row.desa),
    rencana: of(11.5, 'date', ({ row }) => dayCell(row.tanggal, zona)),
    diterima: of(11.5, 'date', ({ row }) => dayCell(row.diterima, zona)),
    'kpm-rencana': once(8.5, 'whole', ({ kpm, status }) => (status === 'DIBATALKAN' ? null : kpm)),
    'kpm-diterima': once(8.5, 'whole', ({ kpmDiterima, confirmed }) => (confirmed ? kpmDiterima : null)),
    barang: of(14, 'wrap', ({ barang }) => barang?.nama ?? null),
    satuan: of(7.5, 'code', ({ barang }) => barang?.satuan ?? null),
    'jumlah-rencana': amount(({ barang }) => barang?.jumlah ?? null),
    'jumlah-diterima': amount(({ row, barang }) => (barang && row.confirmed ? barang.diterima : null)),
    selisih: {
      ...amount(({ row, barang }, at) =>
        formula(
          `IF(${received}${at}="","",${received}${at}-${planned}${at})`,
          barang && row.confirmed ? barang.selisih : '',
        ),
      ),
      signs: { negative: 'danger', positive: 'warning' },
    },
    sebab: once(21, 'wrap', ({ sebab }) => sebab),
    foto: once(6, 'whole', ({ foto, confirmed }) => (confirmed ? foto : null)),
    'berita-acara': {
      ...once(8, 'code', ({ beritaAcara, confirmed }) => (confirmed ? yesNo(t, beritaAcara) : null)),
      tones: { [yesNo(t, false)]: 'warning' },
    },
    status: {
      ...of(13, 'code', ({ row }) => penyaluranStatusLabel(t, row.status)),
      tones: tones(STATUS, (status) => penyaluranStatusLabel(t, status), TONE_OF_STATUS),
    },
    konfirmasi: {
      ...once(11.5, 'code', ({ ketepatan }) => ketepatan && ketepatanLabel(t, ketepatan)),
      tones: tones(KETEPATAN, (ketepatan) => ketepatanLabel(t, ketepatan), TONE_OF_KETEPATAN),
    },
    terlambat: once(9.5, 'whole', ({ terlambat }) => terlambat || null),
    oleh: once(16, 'wrap', ({ oleh }) => oleh),
  };
}

export function yesNo(t: Translate, yes: boolean): string {
  return t.plain(yes ? 'rekap-yes' : 'rekap-no');
}

export function penyaluranSheet(spec: SheetSpec, lines: readonly PenyaluranLine[]): Sheet {
  const of = bodies(spec);
  const columns = PENYALURAN_COLUMNS.map(
    (name): Column<Line> => ({
      header: spec.t.plain(`rekap-penyaluran-column-${name}` satisfies SimpleKey),
      ...of[name],
    }),
  );
  return progressSheet(spec, 'rekap-penyaluran-title', columns, lines, { tab: 'B3261E' });
}

/** The figures of the needs of a period (A1, D2), counted row by row. Pure. */
import { STATUS, type Status, URGENSI, type Urgensi } from './kebutuhan.ts';
import { DAY_MS } from '../../lib/day-ms.ts';

/** What counting has to know of a kebutuhan. */
export interface FiguresRow {
  readonly nomor: number;
  readonly tahun: number;
  readonly desaId: number;
  readonly bidangId: number;
  readonly jenis: string;
  readonly jumlahKk: number;
  readonly jumlahJiwa: number;
  readonly urgensi: Urgensi;
  readonly status: Status;
  readonly confidential: boolean;
  readonly reportedAt: Date;
  /** When the Kasi first did something about it. */
  readonly firstAnswerAt: Date | null;
}

export interface DesaFigures {
  readonly total: number;
  readonly kk: number;
  readonly jiwa: number;
  readonly darurat: number;
  readonly waiting: number;
  readonly byBidang: ReadonlyMap<number, number>;
  /** Place of its first row in the list, from 0. */
  readonly firstPosition: number;
}

export interface WaitingRow {
  readonly row: FiguresRow;
  /** Place in the list, from 0. */
  readonly position: number;
}

/** Confidential rows are in `rahasia` and in no other figure: nothing by desa, bidang or urgensi may let one be guessed. */
export interface KebutuhanFigures {
  readonly total: number;
  readonly rahasia: number;
  readonly kk: number;
  readonly jiwa: number;
  readonly byUrgensi: Readonly<Record<Urgensi, number>>;
  readonly byStatus: Readonly<Record<Status, number>>;
  readonly byBidang: ReadonlyMap<number, Readonly<Record<Urgensi, number>>>;
  /** Only desa that reported. */
  readonly byDesa: ReadonlyMap<number, DesaFigures>;
  readonly answered: number;
  /** Of `daysToAnswer`; null while nothing is answered. */
  readonly medianDays: number | null;
  /** Those that wait for the Kasi the longest, oldest first. */
  readonly waitingLongest: readonly WaitingRow[];
}

const MOST_WAITING = 5;

/** Days from the report to the first answer, in hundredths, so that the list, its median and ours are the same number. */
export function daysToAnswer({
  reportedAt,
  firstAnswerAt,
}: Pick<FiguresRow, 'reportedAt' | 'firstAnswerAt'>): number | null {
  if (!firstAnswerAt) return null;
  return Math.round(Math.max(0, firstAnswerAt.getTime() - reportedAt.getTime()) / (DAY_MS / 100)) / 100;
}

/** The middle one, or half way between the two in the middle; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

function zeros<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type DesaTally = Writable<Omit<DesaFigures, 'byBidang'>> & { readonly byBidang: Map<number, number> };

export interface Tally {
  add(row: FiguresRow): void;
  figures(): KebutuhanFigures;
}

/** Counts rows as they come, so that a long list need not be held. */
export function createTally(): Tally {
  const counts = { total: 0, rahasia: 0, kk: 0, jiwa: 0 };
  const byUrgensi = zeros(URGENSI);
  const byStatus = zeros(STATUS);
  const byBidang = new Map<number, Record<Urgensi, number>>();
  const byDesa = new Map<number, DesaTally>();
  const days: number[] = [];
  let waitingLongest: WaitingRow[] = [];

  function addToDesa(row: FiguresRow, position: number): void {
    let desa = byDesa.get(row.desaId);
    if (!desa) {
      desa = { total: 0, kk: 0, jiwa: 0, darurat: 0, waiting: 0, byBidang: new Map(), firstPosition: position };
      byDesa.set(row.desaId, desa);
    }
    desa.total += 1;
    desa.kk += row.jumlahKk;
    desa.jiwa += row.jumlahJiwa;
    if (row.urgensi === 'DARURAT') desa.darurat += 1;
    if (row.status === 'DITERIMA') desa.waiting += 1;
    desa.byBidang.set(row.bidangId, (desa.byBidang.get(row.bidangId) ?? 0) + 1);
  }

  return {
    add(row) {
      if (row.confidential) {
        counts.rahasia += 1;
        return;
      }
      const position = counts.total;
      counts.total += 1;
      counts.kk += row.jumlahKk;
      counts.jiwa += row.jumlahJiwa;
      byUrgensi[row.urgensi] += 1;
      byStatus[row.status] += 1;
      const bidang = byBidang.get(row.bidangId) ?? zeros(URGENSI);
      bidang[row.urgensi] += 1;
      byBidang.set(row.bidangId, bidang);
      addToDesa(row, position);
      const waited = daysToAnswer(row);
      if (waited !== null) days.push(waited);
      if (row.status === 'DITERIMA') {
        waitingLongest = [...waitingLongest, { row, position }]
          .sort((a, b) => a.row.reportedAt.getTime() - b.row.reportedAt.getTime())
          .slice(0, MOST_WAITING);
      }
    },
    figures: () => ({
      ...counts,
      byUrgensi,
      byStatus,
      byBidang,
      byDesa,
      waitingLongest,
      answered: days.length,
      medianDays: median(days),
    }),
  };
}

/** The figures of these rows. */
export function summarise(rows: Iterable<FiguresRow>): KebutuhanFigures {
  const tally = createTally();
  for (const row of rows) tally.add(row);
  return tally.figures();
}

/** What meetings gave people to do, as the rekap tells it below the meetings (C2). Pure. */
import { dayOf, daysFrom } from '../../office/kalender/days.ts';
import type { RapatInfo } from '../rapat/rapat-rows.ts';

export interface TindakLanjutInfo {
  readonly nomor: number;
  readonly tahun: number;
  readonly rapatId: number;
  readonly uraian: string;
  readonly siapa: string;
  readonly desaId: number | null;
  readonly tenggat: string;
  /** BERJALAN | SELESAI | DIBATALKAN */
  readonly status: string;
  readonly doneAt: Date | null;
}
export interface TindakLanjutRow extends TindakLanjutInfo {
  /** The day on which it was done. */
  readonly selesai: string | null;
  /** Days past its tenggat, until it was done or until now; 0: none. */
  readonly terlambat: number;
}

/** A line of the list: a meeting and one thing to do, or none. */
export interface RapatLine {
  readonly rapat: RapatInfo;
  /** The first line of its meeting: figures of the meeting stand there alone, so that sums are right. */
  readonly first: boolean;
  readonly tindakLanjut: TindakLanjutRow | null;
}

/** @param today the day of the cut-off */
export function tindakLanjutRow(info: TindakLanjutInfo, today: string, zona: string): TindakLanjutRow {
  const selesai = info.status === 'SELESAI' && info.doneAt ? dayOf(info.doneAt, zona) : null;
  const until = info.status === 'DIBATALKAN' ? info.tenggat : (selesai ?? today);
  return { ...info, selesai, terlambat: Math.max(0, daysFrom(info.tenggat, until)) };
}

/** Meetings by day; things to do below the meeting that they came of. */
export function rapatLines(rapatList: readonly RapatInfo[], items: readonly TindakLanjutRow[]): RapatLine[] {
  const byRapat = new Map<number, TindakLanjutRow[]>();
  for (const item of items) byRapat.set(item.rapatId, [...(byRapat.get(item.rapatId) ?? []), item]);
  return rapatList.flatMap((rapat) => {
    const own: readonly (TindakLanjutRow | null)[] = byRapat.get(rapat.id) ?? [null];
    return own.map((tindakLanjut, at) => ({ rapat, first: at === 0, tindakLanjut }));
  });
}

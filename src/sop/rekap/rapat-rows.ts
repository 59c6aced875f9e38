/** Meetings with what they gave people to do, as the rekap tells them (A3, C2). Pure. */
import { dayOf, daysFrom } from '../../office/kalender/days.ts';

export const JAWABAN = ['HADIR', 'DIWAKILKAN', 'TIDAK_HADIR'] as const;
export type Jawaban = (typeof JAWABAN)[number];

export interface RapatInfo {
  readonly id: number;
  readonly nomor: number;
  readonly tahun: number;
  readonly tanggal: string;
  readonly judul: string;
  /** TERJADWAL | DIBATALKAN | SELESAI */
  readonly status: string;
  /** DRAF | DIAJUKAN | DIKEMBALIKAN | DISETUJUI; null: none yet. */
  readonly notulen: string | null;
  /** Invited seats, and how many gave which answer; null: the meeting is of an earlier period. */
  readonly answers: (Readonly<Record<Jawaban, number>> & { readonly diundang: number }) | null;
}

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

/** What the minutes of a meeting are waiting for. */
export type NotulenState = 'DIBATALKAN' | 'TERJADWAL' | 'BELUM' | 'DRAF' | 'DIAJUKAN' | 'DIKEMBALIKAN' | 'DISETUJUI';
const WRITTEN = ['DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'DISETUJUI'] as const;

export function notulenState({ status, notulen, tanggal }: RapatInfo, today: string): NotulenState {
  if (status === 'DIBATALKAN') return 'DIBATALKAN';
  const written = WRITTEN.find((one) => one === notulen);
  return written ?? (tanggal >= today ? 'TERJADWAL' : 'BELUM');
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

/** A meeting as the rekap tells it (A3, C2). Pure. */
import type { Jawaban } from './rapat.ts';

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

/** What the minutes of a meeting are waiting for. */
export type NotulenState = 'DIBATALKAN' | 'TERJADWAL' | 'BELUM' | 'DRAF' | 'DIAJUKAN' | 'DIKEMBALIKAN' | 'DISETUJUI';
const WRITTEN = ['DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'DISETUJUI'] as const;

export function notulenState({ status, notulen, tanggal }: RapatInfo, today: string): NotulenState {
  if (status === 'DIBATALKAN') return 'DIBATALKAN';
  const written = WRITTEN.find((one) => one === notulen);
  return written ?? (tanggal >= today ? 'TERJADWAL' : 'BELUM');
}

/** What was done in a period beside the needs: programmes, distributions, meetings, answers of the desa; and its figures (D2). Pure. */
import type { KepatuhanRow } from './kepatuhan-rows.ts';
import { type KartuTriwulan, isAnswered } from '../triwulan/kartu-rows.ts';
import type { PenyaluranRow } from '../penyaluran/penyaluran-rows.ts';
import { type ProgramRow, totalOf } from '../program/program-rows.ts';
import type { RapatLine } from '../tindak-lanjut/tindak-lanjut-rows.ts';

export interface Progress {
  /** The day of the cut-off. */
  readonly today: string;
  readonly programs: readonly ProgramRow[];
  readonly penyaluranList: readonly PenyaluranRow[];
  readonly rapatLines: readonly RapatLine[];
  /** Quarters of the period for which cards went out. */
  readonly kartuQuarters: readonly KartuTriwulan[];
  /** Every desa; empty where there was nothing to answer. */
  readonly kepatuhan: readonly KepatuhanRow[];
}

export interface ProgressFigures {
  /** Called off ones are in none of these. */
  readonly penyaluran: number;
  readonly selesai: number;
  /** Items of which less came than was planned. */
  readonly kurang: number;
  /** Distributions that are due and of which nobody has said anything. */
  readonly belum: number;
  readonly kpm: number;
  readonly kpmDiterima: number;
  readonly rapat: number;
  readonly tindakLanjut: number;
  readonly tlSelesai: number;
  readonly tlTerlambat: number;
  /** Cards, and those that were answered. */
  readonly kartu: number;
  readonly dijawab: number;
}

export function isEmpty({ programs, penyaluranList, rapatLines, kepatuhan }: Progress): boolean {
  return [programs, penyaluranList, rapatLines, kepatuhan].every(({ length }) => length === 0);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

export function counted({ penyaluranList }: Pick<Progress, 'penyaluranList'>): PenyaluranRow[] {
  return penyaluranList.filter(({ status }) => status !== 'DIBATALKAN');
}

export function progressFigures(progress: Progress): ProgressFigures {
  const penyaluranList = counted(progress);
  const confirmed = penyaluranList.filter((one) => one.confirmed);
  const items = progress.rapatLines.flatMap(({ tindakLanjut }) => tindakLanjut ?? []);
  return {
    penyaluran: penyaluranList.length,
    selesai: penyaluranList.filter(({ status }) => status === 'SELESAI').length,
    kurang: confirmed.flatMap(({ barangList }) => barangList).filter(({ selisih }) => selisih < 0).length,
    belum: penyaluranList.filter(({ ketepatan }) => ketepatan === 'BELUM').length,
    kpm: sum(penyaluranList.map(({ kpm }) => kpm)),
    kpmDiterima: sum(confirmed.map(({ kpmDiterima }) => kpmDiterima)),
    rapat: progress.rapatLines.filter(({ rapat, first }) => first && rapat.answers !== null).length,
    tindakLanjut: items.filter(({ status }) => status !== 'DIBATALKAN').length,
    tlSelesai: items.filter(({ status }) => status === 'SELESAI').length,
    tlTerlambat: items.filter(({ status, terlambat }) => status === 'BERJALAN' && terlambat > 0).length,
    kartu: sum(progress.kepatuhan.map(({ kartu }) => kartu.length)),
    dijawab: sum(progress.kepatuhan.map(({ dijawab }) => dijawab)),
  };
}

/** Planned and received beneficiaries of a programme in the period. */
export function kpmOf(progress: Progress, programId: number): { readonly kpm: number; readonly diterima: number } {
  const own = counted(progress).filter((one) => one.programId === programId);
  return {
    kpm: sum(own.map(({ kpm }) => kpm)),
    diterima: sum(own.map((one) => (one.confirmed ? one.kpmDiterima : 0))),
  };
}

/** Share of the year's target that is reached; null without a target. */
export function capaianOf({ target, kinerja }: Pick<ProgramRow, 'target' | 'kinerja'>): number | null {
  return target > 0 ? totalOf(kinerja) / target : null;
}

/** Desa that have not answered a card, in the order of the list. */
export function silentDesa({ kepatuhan }: Progress): KepatuhanRow[] {
  return kepatuhan.filter(({ kartu }) => kartu.some(({ state }) => !isAnswered(state)));
}

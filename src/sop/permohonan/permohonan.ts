/** Rules of a permohonan (C1): who may ask for which seat, and how one ends. Pure. */
import { wordOf } from '../../lib/word-of.ts';
import type { Peran } from '../../office/actor/actor.ts';

/** The seats that somebody may ask for; the others are given by invitation alone. */
const ASKED_PERAN = ['DESA', 'MITRA', 'CAMAT'] as const;
export type AskedPeran = (typeof ASKED_PERAN)[number];

/** DIBATALKAN: the applicant took it back. */
const STATUS = ['MENUNGGU', 'DISETUJUI', 'DITOLAK', 'DIBATALKAN'] as const;
export type PermohonanStatus = (typeof STATUS)[number];
export const asPermohonanStatus = wordOf('a status of a permohonan', STATUS);

/** Requests of one person within `WINDOW_MS`, whatever became of them. */
export const MOST_PERMOHONAN = 3;
export const WINDOW_MS = 24 * 60 * 60 * 1000;

export function asAskedPeran(peran: string): AskedPeran | null {
  return ASKED_PERAN.find((one) => one === peran) ?? null;
}

interface Place {
  readonly peran: string;
  readonly kecamatanId: number;
}

/** A body may serve several kecamatan, and its people with it; everybody else speaks from one seat. */
export function mayAskBeside(asked: { readonly peran: Peran; readonly kecamatanId: number }, others: readonly Place[]) {
  return others.every(
    ({ peran, kecamatanId }) => peran === 'MITRA' && asked.peran === 'MITRA' && kecamatanId !== asked.kecamatanId,
  );
}

/** A distribution in one desa (B1, B3): where its confirmations lead, who may see it, and its number. Pure. */
import { numbersOf } from '../../lib/record-number.ts';
import { wordOf } from '../../lib/word-of.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Diterima, type Rencana, type Status, realisasiOf } from '../program/realisasi.ts';

export const HASIL = ['DITERIMA', 'CATATAN', 'TIDAK_DITERIMA'] as const;
export type Hasil = (typeof HASIL)[number];
export const asHasil = wordOf('a hasil of konfirmasi', HASIL);

export const { formatNomor, nomorOf, parseNomor } = numbersOf('P');

/**
 * The state that these confirmations lead to: it is finished when one of them says that nothing more is to come, or when
 * everything that was planned has arrived.
 */
export function statusAfter(rencana: Rencana, list: readonly Diterima[]): Exclude<Status, 'DIBATALKAN'> {
  if (list.length === 0) return 'DIRENCANAKAN';
  const { some, barangList, kpm } = realisasiOf(rencana, list);
  const complete = kpm >= rencana.kpm && barangList.every(({ selisih }) => selisih >= 0);
  if (!complete && !list.some(({ tuntas }) => tuntas)) return some ? 'SEBAGIAN' : 'DIRENCANAKAN';
  return some ? 'SELESAI' : 'TIDAK_DITERIMA';
}

/** What decides who may see a distribution. */
export interface Ownership {
  readonly kecamatanId: number;
  readonly desaId: number;
  /** The body that brings it: of the distribution, or else of its program. */
  readonly instansiId: number | null;
}

/** The Kasi, their staff and the Camat see all; a desa its own, a body what it carries out. */
export function mayRead(actor: Actor, one: Ownership): boolean {
  if (actor.kecamatanId !== one.kecamatanId) return false;
  if (actor.peran === 'KASI' || actor.peran === 'CAMAT') return true;
  return mayConfirm(actor, one);
}

/** The desa to which it goes, and the body that carries it out. */
export function mayConfirm(actor: Actor, one: Ownership): boolean {
  if (actor.kecamatanId !== one.kecamatanId) return false;
  if (actor.peran === 'DESA') return actor.desaId === one.desaId;
  return actor.peran === 'MITRA' && one.instansiId !== null && actor.instansiId === one.instansiId;
}

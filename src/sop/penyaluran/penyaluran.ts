/** A distribution in one desa (B1, B3): its states, what has arrived of what was planned, who may see it, and its number. Pure. */
import { type RecordNumber, formatRecordNumber, parseRecordNumber } from '../../lib/record-number.ts';
import type { Actor } from '../kontak/actor.ts';

export const STATUS = ['DIRENCANAKAN', 'SEBAGIAN', 'SELESAI', 'TIDAK_DITERIMA', 'DIBATALKAN'] as const;
export type Status = (typeof STATUS)[number];

export const HASIL = ['DITERIMA', 'CATATAN', 'TIDAK_DITERIMA'] as const;
export type Hasil = (typeof HASIL)[number];

/** One planned item. */
export interface Barang {
  readonly id: number;
  readonly nama: string;
  readonly satuan: string;
  readonly jumlah: number;
}
export interface Rencana {
  readonly kpm: number;
  readonly barangList: readonly Barang[];
}
/** A confirmation that no later one has taken the place of. */
export interface Diterima {
  /** Nothing more is to come. */
  readonly tuntas: boolean;
  readonly kpm: number;
  readonly barangList: readonly { readonly barangId: number; readonly jumlah: number }[];
}
export interface RealisasiBarang extends Barang {
  readonly diterima: number;
  /** Received less planned: below 0 where something is missing. */
  readonly selisih: number;
}
export interface Realisasi {
  readonly kpm: number;
  readonly barangList: readonly RealisasiBarang[];
  /** Whether anything came. */
  readonly some: boolean;
  /** Whether anything differs from the plan. */
  readonly differs: boolean;
}

/** Partial deliveries add up. */
export function realisasiOf(rencana: Rencana, list: readonly Diterima[]): Realisasi {
  const kpm = list.reduce((sum, one) => sum + one.kpm, 0);
  const barangList = rencana.barangList.map((barang) => {
    const parts = list.flatMap((one) => one.barangList.filter(({ barangId }) => barangId === barang.id));
    const diterima = parts.reduce((sum, { jumlah }) => sum + jumlah, 0);
    return { ...barang, diterima, selisih: diterima - barang.jumlah };
  });
  const some = kpm > 0 || barangList.some(({ diterima }) => diterima > 0);
  const differs = kpm !== rencana.kpm || barangList.some(({ selisih }) => selisih !== 0);
  return { kpm, barangList, some, differs };
}

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

/** Whether a confirmation is still expected. */
export function isOpen(status: Status): boolean {
  return status === 'DIRENCANAKAN' || status === 'SEBAGIAN';
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

/** @throws Error when the row holds a word that no code wrote */
export function asStatus(word: string): Status {
  const status = STATUS.find((one) => one === word);
  if (!status) throw new Error(`Not a status of penyaluran: ${word}`);
  return status;
}

/** @throws Error when the row holds a word that no code wrote */
export function asHasil(word: string): Hasil {
  const hasil = HASIL.find((one) => one === word);
  if (!hasil) throw new Error(`Not a hasil of konfirmasi: ${word}`);
  return hasil;
}

/** "P-0045" */
export function formatNomor(nomor: number): string {
  return formatRecordNumber('P', nomor);
}

/** Null when it is no number of a distribution. */
export function parseNomor(text: string): RecordNumber | null {
  return parseRecordNumber('P', text);
}

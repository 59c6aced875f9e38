/** What has come of what was planned (B3): the states of a penyaluran and the sums of its arrivals, which a program adds up. Pure. */
import { wordOf } from '../../lib/word-of.ts';

export const STATUS = ['DIRENCANAKAN', 'SEBAGIAN', 'SELESAI', 'TIDAK_DITERIMA', 'DIBATALKAN'] as const;
export type Status = (typeof STATUS)[number];
export const asStatus = wordOf('a status of penyaluran', STATUS);

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

/** Whether a confirmation is still expected. */
export function isOpen(status: Status): boolean {
  return status === 'DIRENCANAKAN' || status === 'SEBAGIAN';
}

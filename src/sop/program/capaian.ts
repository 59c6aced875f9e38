/** What a programme has planned and brought (A2, B3): summed over its distributions, by unit. Pure. */
import { type Diterima, type Rencana, type Status, isOpen, realisasiOf } from './realisasi.ts';
import { RUPIAH } from './satuan.ts';

/** One distribution with the confirmations that no later one has taken the place of. */
export interface Bagian extends Rencana {
  readonly desaId: number;
  readonly status: Status;
  readonly diterimaList: readonly Diterima[];
}
export interface CapaianBarang {
  readonly satuan: string;
  readonly rencana: number;
  readonly diterima: number;
}
export interface Capaian {
  /** Cancelled ones are left out of everything. */
  readonly penyaluran: number;
  readonly desa: number;
  /** Not yet finished. */
  readonly open: number;
  readonly kpm: { readonly rencana: number; readonly diterima: number };
  /** By unit, money last. */
  readonly barangList: readonly CapaianBarang[];
}

export function capaianOf(list: readonly Bagian[]): Capaian {
  const counted = list.filter(({ status }) => status !== 'DIBATALKAN');
  const bySatuan = new Map<string, CapaianBarang>();
  let kpm = { rencana: 0, diterima: 0 };
  for (const one of counted) {
    const realisasi = realisasiOf(one, one.diterimaList);
    kpm = { rencana: kpm.rencana + one.kpm, diterima: kpm.diterima + realisasi.kpm };
    for (const { satuan, jumlah, diterima } of realisasi.barangList) {
      const sum = bySatuan.get(satuan) ?? { satuan, rencana: 0, diterima: 0 };
      bySatuan.set(satuan, { satuan, rencana: sum.rencana + jumlah, diterima: sum.diterima + diterima });
    }
  }
  const barangList = [...bySatuan.values()].sort(
    (one, other) => Number(one.satuan === RUPIAH) - Number(other.satuan === RUPIAH),
  );
  return {
    penyaluran: counted.length,
    desa: new Set(counted.map(({ desaId }) => desaId)).size,
    open: counted.filter(({ status }) => isOpen(status)).length,
    kpm,
    barangList,
  };
}

/** What a confirmation says of an arrival (B3): what is still outstanding, what its answers amount to, and when it is asked for. Pure. */
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { type Hasil, type Ownership, mayConfirm } from '../penyaluran/penyaluran.ts';
import { type Diterima, type Rencana, realisasiOf } from '../program/realisasi.ts';

/** What a form or a correction says of the amounts. */
export interface Said {
  readonly hasil: Hasil;
  /** Null where the question was not asked: everything came, or nothing. */
  readonly kpm: number | null;
  readonly barangList: readonly { readonly barangId: number; readonly jumlah: number }[];
  /** Nothing more is to come. */
  readonly tuntas: boolean;
}

/** The desa, the body that brings it, and for them the Kasi (or a staf with the right). */
export function mayAct(actor: Actor, one: Ownership): boolean {
  return mayConfirm(actor, one) || (actor.kecamatanId === one.kecamatanId && mayAsKasi(actor, 'PROGRAM'));
}

/** What these confirmations leave of the plan; more than planned leaves nothing. */
export function outstandingOf(rencana: Rencana, list: readonly Diterima[]): Rencana {
  const { kpm, barangList } = realisasiOf(rencana, list);
  return {
    kpm: Math.max(0, rencana.kpm - kpm),
    barangList: barangList.map(({ id, nama, satuan, selisih }) => ({
      id,
      nama,
      satuan,
      jumlah: Math.max(0, -selisih),
    })),
  };
}

/**
 * What arrived, in numbers: "everything" is what was outstanding, "nothing" is nothing.
 * @param outstanding without the confirmation that this one takes the place of
 */
export function diterimaOf(said: Said, outstanding: Rencana): Diterima {
  if (said.hasil === 'DITERIMA') {
    const barangList = outstanding.barangList.map(({ id, jumlah }) => ({ barangId: id, jumlah }));
    return { tuntas: true, kpm: outstanding.kpm, barangList };
  }
  const none = said.hasil === 'TIDAK_DITERIMA';
  const barangList = outstanding.barangList.map(({ id }) => ({
    barangId: id,
    jumlah: none ? 0 : (said.barangList.find(({ barangId }) => barangId === id)?.jumlah ?? 0),
  }));
  return { tuntas: said.tuntas, kpm: none ? 0 : (said.kpm ?? 0), barangList };
}

const RUPIAH = /^(?:rp\.?|rupiah)$/i;

/** Rupiah are written in another way than kg. */
export function isRupiah(satuan: string): boolean {
  return RUPIAH.test(satuan.trim());
}

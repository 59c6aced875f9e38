/** Until when a plan can be changed and cancelled (B1): not once it is finished, and its amounts not once something came. Pure. */
import type { ActCode } from './act-on-penyaluran.ts';
import type { Part } from './change-note.ts';
import { isOpen } from '../program/realisasi.ts';
import type { PenyaluranView } from './penyaluran-view.ts';

/** Why that part of the plan can no longer be changed; null where it can. */
export function lockOf(view: PenyaluranView, part: Part): ActCode | null {
  if (view.status === 'DIBATALKAN') return 'penyaluran-cancelled';
  if (!isOpen(view.status)) return 'penyaluran-closed';
  // Who changes the plan to what came would hide the difference.
  const counted = part === 'kpm' || part === 'barang';
  return counted && view.realisasi.some ? 'penyaluran-has-arrived' : null;
}

/** Why it can no longer be cancelled; null where it can. */
export function cancelLockOf({ status, realisasi }: PenyaluranView): ActCode | null {
  if (status === 'DIBATALKAN') return 'penyaluran-cancelled';
  if (!isOpen(status)) return 'penyaluran-closed-cancel';
  return realisasi.some ? 'penyaluran-arrived-cancel' : null;
}

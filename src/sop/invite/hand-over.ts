/** A successor takes over a seat inside the transaction in which they join (C1, C3). */
import type { Db } from '../../db/database.ts';
import { findKontak, setRevoked, setSuccessor } from '../../office/actor/kontak.repo.ts';
import { kontakRecipient } from '../../office/tell/recipient.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';

export interface HandOver {
  readonly kecamatanId: number;
  readonly predecessorId: number;
  readonly successorId: number;
  /** Seat of the Kasi who had made the invitation. */
  readonly byId: number;
  /** Of the successor, for the thank-you. */
  readonly nama: string;
}

/** The predecessor's seat ends and points to the successor; the predecessor is thanked. @returns the predecessor's name */
export async function handOver(tx: Db, over: HandOver, now: Date): Promise<string> {
  const { kecamatanId, predecessorId, successorId, byId, nama } = over;
  const predecessor = await findKontak(tx, kecamatanId, predecessorId);
  if (!predecessor || !(await setSuccessor(tx, predecessorId, successorId)))
    throw new Error(`The seat ${predecessorId} cannot be handed over`);
  // Who was revoked before has been told then.
  if (await setRevoked(tx, predecessorId, now, byId)) {
    const { jabatan } = predecessor;
    const act = `kontak:${predecessorId}:diganti`;
    await tell(tx, [kontakRecipient(predecessor)], { act }, now, (t) => [
      asMessage({ text: t('undang-thanks', { nama, jabatan }) }),
    ]);
  }
  return predecessor.orang.nama;
}

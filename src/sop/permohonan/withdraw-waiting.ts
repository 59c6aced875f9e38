/** Who has come by an invitation waits for nothing more: their own requests for a seat there are withdrawn (C1). For use cases, inside their transaction. */
import type { Db } from '../../db/database.ts';
import { takeBackFromKasi } from './notify.ts';
import { findWaitingIn, setWaitingWithdrawn } from './permohonan.repo.ts';

export async function withdrawWaiting(tx: Db, kecamatanId: number, orangId: number, now: Date): Promise<void> {
  const own = (await findWaitingIn(tx, kecamatanId)).filter((one) => one.orangId === orangId);
  for (const one of own) await takeBackFromKasi(tx, one);
  await setWaitingWithdrawn(tx, kecamatanId, orangId, now);
}

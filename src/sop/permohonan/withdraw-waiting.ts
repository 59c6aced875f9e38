/** Who has come by an invitation waits for nothing more: their own requests for a seat there are withdrawn (C1). For use cases, inside their transaction. */
import type { Db } from '../../db/database.ts';
import { setWaitingWithdrawn } from './permohonan.repo.ts';

export async function withdrawWaiting(tx: Db, kecamatanId: number, orangId: number, now: Date): Promise<void> {
  await setWaitingWithdrawn(tx, kecamatanId, orangId, now);
}

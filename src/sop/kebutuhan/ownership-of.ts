/** Whose a need is (A1): read before it is asked who may see it. */
import type { Db } from '../../db/database.ts';
import { findHolder } from '../../office/actor/find-holder.ts';
import type { Ownership } from './kebutuhan.ts';
import type { KebutuhanRow } from './kebutuhan.repo.ts';

/** Asks the database only where it matters: a confidential one whose reporter has left. */
export async function ownershipOf(db: Db, row: KebutuhanRow): Promise<Ownership> {
  const { kecamatanId, desaId, confidential, pelaporId, pelapor } = row;
  const successor = confidential && pelapor.revokedAt ? await findHolder(db, kecamatanId, pelaporId) : null;
  return { kecamatanId, desaId, confidential, holderId: successor?.id ?? pelaporId };
}

/** One partner body of a kecamatan, inside the caller's transaction: for those who bind a seat or record to it (C1). */
import type { Db } from '../../db/database.ts';
import { findInstansi } from './instansi.repo.ts';

/** Null for one of another kecamatan, or one that is no longer used. */
export async function instansiOf(
  db: Db,
  kecamatanId: number,
  id: number,
): Promise<{ readonly id: number; readonly nama: string } | null> {
  return findInstansi(db, kecamatanId, id);
}

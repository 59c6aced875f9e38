/** Partner bodies for those who bind a seat or record to one (C1), inside the caller's transaction. */
import type { Db } from '../../db/database.ts';
import { findInstansi } from './instansi.repo.ts';

/** One that a kecamatan uses; null for one of another kecamatan, or one that is no longer used. */
export async function instansiOf(
  db: Db,
  kecamatanId: number,
  id: number,
): Promise<{ readonly id: number; readonly nama: string } | null> {
  return findInstansi(db, kecamatanId, id);
}

/** Whether a body is one of a kecamatan's and still used. */
export async function instansiInUse(tx: Db, kecamatanId: number, instansiId: number): Promise<boolean> {
  return (await findInstansi(tx, kecamatanId, instansiId)) !== null;
}

/** Whether a body is one of a kecamatan's and still used (C1), inside the caller's transaction. */
import type { Db } from '../../db/database.ts';
import { findInstansi } from './instansi.repo.ts';

export async function instansiInUse(tx: Db, kecamatanId: number, instansiId: number): Promise<boolean> {
  return (await findInstansi(tx, kecamatanId, instansiId)) !== null;
}

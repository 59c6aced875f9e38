/** Gives a new office the partner bodies of C1, inside the transaction that makes the office. */
import type { Db } from '../../db/database.ts';
import { INSTANSI_AWAL } from './instansi-awal.ts';
import { createInstansiList } from './instansi.repo.ts';

export async function seedInstansi(tx: Db, kecamatanId: number): Promise<void> {
  await createInstansiList(tx, kecamatanId, INSTANSI_AWAL);
}

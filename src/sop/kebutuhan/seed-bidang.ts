/** Gives a new office its bidang and jenis (A1), inside the transaction that makes the office. */
import type { Db } from '../../db/database.ts';
import { BIDANG_AWAL } from './bidang-awal.ts';
import { createBidang } from './bidang.repo.ts';

export async function seedBidang(tx: Db, kecamatanId: number): Promise<void> {
  for (const [at, bidang] of BIDANG_AWAL.entries()) await createBidang(tx, kecamatanId, bidang, at + 1);
}

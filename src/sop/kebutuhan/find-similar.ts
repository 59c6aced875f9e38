/** Likely duplicates: the same jenis in the same desa, near in time. They are shown to the Kasi and never merged by the machine. */
import type { Db } from '../../db/database.ts';
import { findNear } from './kebutuhan.repo.ts';
import { DAY_MS } from '../../lib/day-ms.ts';

const NEAR_MS = 14 * DAY_MS;

export interface Similar {
  readonly id: number;
  readonly nomor: number;
  readonly tahun: number;
}

/** At most five, newest first. */
export async function findSimilar(
  db: Db,
  one: { readonly id: number; readonly desaId: number; readonly jenisId: number; readonly reportedAt: Date },
): Promise<Similar[]> {
  const at = one.reportedAt.getTime();
  return findNear(db, one, new Date(at - NEAR_MS), new Date(at + NEAR_MS));
}

/** Which photos cannot be kept: queries. */
import type { Db } from '../../db/database.ts';

/** Those of these marks that were set. */
export async function findMarks(db: Db, onces: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.dueMark.findMany({ where: { once: { in: [...onces] } }, select: { once: true } });
  return new Set(rows.map(({ once }) => once));
}

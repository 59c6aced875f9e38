/** Queries on what was said before. */
import type { Db } from '../../db/database.ts';

/** SQLite takes no more values than this in one question. */
const SLICE = 500;

/** Those of these due things that were done. */
export async function findMarked(db: Db, onces: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (let at = 0; at < onces.length; at += SLICE) {
    const rows = await db.dueMark.findMany({ where: { once: { in: onces.slice(at, at + SLICE) } } });
    for (const { once } of rows) found.add(once);
  }
  return found;
}

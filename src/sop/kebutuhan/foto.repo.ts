/** Photos of needs whose own copy is not there yet: queries. */
import type { Db } from '../../db/database.ts';

const TWO_WEEKS_MS = 14 * 86_400_000;

export interface FotoRow {
  readonly id: number;
  readonly kebutuhanId: number;
  readonly fileId: string;
  readonly sentAt: Date;
}

/** Oldest first; without those that were found unusable, or are too old to be asked for. */
export async function findFotoWithoutFile(db: Db, now: Date): Promise<FotoRow[]> {
  const rows = await db.kebutuhanFoto.findMany({
    where: { file: null, sentAt: { gt: new Date(now.getTime() - TWO_WEEKS_MS) } },
    select: { id: true, kebutuhanId: true, fileId: true, sentAt: true },
    orderBy: { id: 'asc' },
    take: 500,
  });
  const marks = await db.dueMark.findMany({ where: { once: { in: rows.map(({ id }) => `foto:${id}:unusable`) } } });
  const unusable = new Set(marks.map(({ once }) => once));
  return rows.filter(({ id }) => !unusable.has(`foto:${id}:unusable`));
}

/** @returns false when the copy is there already */
export async function setFile(tx: Db, id: number, file: string): Promise<boolean> {
  const { count } = await tx.kebutuhanFoto.updateMany({ where: { id, file: null }, data: { file } });
  return count > 0;
}

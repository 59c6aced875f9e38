/** Photos of action items that have no copy of ours yet (C2); queries. */
import type { Db } from '../../db/database.ts';
import type { FotoRow } from '../foto/foto-source.ts';

export async function findFotoWithoutFile(db: Db, sentAfter: Date, most: number): Promise<FotoRow[]> {
  return db.tindakLanjutFoto.findMany({
    where: { file: null, sentAt: { gt: sentAfter } },
    select: { id: true, fileId: true, sentAt: true },
    orderBy: { id: 'asc' },
    take: most,
  });
}

/** @returns false when the copy is there already */
export async function setFile(tx: Db, id: number, file: string): Promise<boolean> {
  const { count } = await tx.tindakLanjutFoto.updateMany({ where: { id, file: null }, data: { file } });
  return count > 0;
}

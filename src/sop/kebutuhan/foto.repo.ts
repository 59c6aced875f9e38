/** Photos of needs whose own copy is not there yet: queries. */
import type { Db } from '../../db/database.ts';
import type { FotoRow } from '../foto/foto-source.ts';

export async function findFotoWithoutFile(db: Db, sentAfter: Date, most: number): Promise<FotoRow[]> {
  return db.kebutuhanFoto.findMany({
    where: { file: null, sentAt: { gt: sentAfter } },
    select: { id: true, fileId: true, sentAt: true },
    orderBy: { id: 'asc' },
    take: most,
  });
}

/** @returns false when the copy is there already */
export async function setFile(tx: Db, id: number, file: string): Promise<boolean> {
  const { count } = await tx.kebutuhanFoto.updateMany({ where: { id, file: null }, data: { file } });
  return count > 0;
}

export async function findKebutuhanIdOf(db: Db, fotoId: number): Promise<number | null> {
  return (
    (await db.kebutuhanFoto.findUnique({ where: { id: fotoId }, select: { kebutuhanId: true } }))?.kebutuhanId ?? null
  );
}

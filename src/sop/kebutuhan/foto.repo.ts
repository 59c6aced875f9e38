/** Photos of needs whose own copy is not there yet: queries. */
import type { Db } from '../../db/database.ts';
import { fotoCopies } from '../../office/book/foto.repo.ts';

export const copies = fotoCopies((db) => db.kebutuhanFoto);

export async function findKebutuhanIdOf(db: Db, fotoId: number): Promise<number | null> {
  return (
    (await db.kebutuhanFoto.findUnique({ where: { id: fotoId }, select: { kebutuhanId: true } }))?.kebutuhanId ?? null
  );
}

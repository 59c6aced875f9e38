/** Who runs the installation: a query (decision 15). */
import type { Db } from '../../db/database.ts';

const seatedPengelola = { pengelola: true, kontakList: { some: { revokedAt: null } } } as const;

/** The pengelola with the kecamatan of their seat; null where nobody is, or they have no seat any more. */
export async function findPengelola(db: Db) {
  return db.orang.findFirst({
    where: seatedPengelola,
    select: {
      id: true,
      telegramId: true,
      bahasa: true,
      unreachableAt: true,
      erasedAt: true,
      kontakList: { where: { revokedAt: null }, select: { kecamatanId: true }, take: 1 },
    },
  });
}

/** The answers of the desa to the quarter cards, for the rekap: a query (D1, D2). */
import type { Db } from '../../db/database.ts';

/** @param quarters year and number of each */
export async function findKartuList(
  db: Db,
  kecamatanId: number,
  quarters: readonly { readonly tahun: number; readonly triwulan: number }[],
  cutOff: Date,
) {
  return db.kartuTriwulan.findMany({
    where: {
      kecamatanId,
      createdAt: { lte: cutOff },
      OR: quarters.map(({ tahun, triwulan }) => ({ tahun, triwulan })),
    },
    select: { desaId: true, tahun: true, triwulan: true, jawaban: true, answeredAt: true },
  });
}

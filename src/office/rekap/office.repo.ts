/** The names behind the ids of a kecamatan, for its rekap: a query (D2). */
import type { Db } from '../../db/database.ts';

/** The names that figures are told with: all desa, and each bidang with its jenis. */
export async function findOffice(db: Db, id: number) {
  return db.kecamatan.findUniqueOrThrow({
    where: { id },
    include: {
      desaList: { orderBy: { nama: 'asc' } },
      bidangList: { orderBy: { urut: 'asc' }, include: { jenisList: true } },
    },
  });
}

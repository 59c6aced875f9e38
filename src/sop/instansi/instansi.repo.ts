/** Partner bodies: queries (C1, C3). */
import type { Db } from '../../db/database.ts';
import type { InstansiAwal } from './instansi-awal.ts';

export async function createInstansiList(tx: Db, kecamatanId: number, list: readonly InstansiAwal[]): Promise<void> {
  await tx.instansi.createMany({
    data: list.map(({ kode, nama, singkatan, alias = [] }, at) => ({
      kecamatanId,
      kode,
      nama,
      singkatan,
      alias: alias.join('\n'),
      urut: at + 1,
    })),
  });
}

/** Those in use, in the office's order. */
export async function findInstansiList(db: Db, kecamatanId: number) {
  return db.instansi.findMany({ where: { kecamatanId, archivedAt: null }, orderBy: [{ urut: 'asc' }, { id: 'asc' }] });
}

/** Null for one of another kecamatan, or one that is no longer used. */
export async function findInstansi(db: Db, kecamatanId: number, id: number) {
  return db.instansi.findFirst({ where: { id, kecamatanId, archivedAt: null } });
}

/** Partner bodies: queries (C1, C3). */
import type { Db } from '../../db/database.ts';
import { orLostRace } from '../../lib/lost-race.ts';
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

/** Those no longer used too, which come last. */
export async function findWholeInstansiList(db: Db, kecamatanId: number) {
  const rows = await db.instansi.findMany({ where: { kecamatanId }, orderBy: [{ urut: 'asc' }, { id: 'asc' }] });
  return [...rows.filter((row) => row.archivedAt === null), ...rows.filter((row) => row.archivedAt !== null)];
}

/** Used or not; null for one of another kecamatan. */
export async function findAnyInstansi(db: Db, kecamatanId: number, id: number) {
  return db.instansi.findFirst({ where: { id, kecamatanId } });
}

export async function updateInstansi(
  tx: Db,
  id: number,
  data: { nama?: string; singkatan?: string; alias?: string; archivedAt?: Date | null },
): Promise<void> {
  await tx.instansi.updateMany({ where: { id }, data });
}

/** @throws LostRace when another process adds one of that name at this moment */
export async function createInstansi(
  tx: Db,
  data: { kecamatanId: number; kode: string; nama: string; singkatan: string; urut: number },
) {
  return orLostRace(`instansi:${data.kode}`, () => tx.instansi.create({ data }));
}

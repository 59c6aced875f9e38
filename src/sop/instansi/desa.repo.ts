/** Names of the desa of an office: queries (C1). */
import type { Db } from '../../db/database.ts';
import { orLostRace } from '../../lib/lost-race.ts';

export async function findDesaNames(db: Db, kecamatanId: number) {
  return db.desa.findMany({ where: { kecamatanId }, orderBy: { nama: 'asc' } });
}

/** Null for one of another kecamatan. */
export async function findOwnDesa(db: Db, kecamatanId: number, id: number) {
  return db.desa.findFirst({ where: { id, kecamatanId } });
}

export async function setDesaAlias(tx: Db, id: number, alias: string): Promise<void> {
  await tx.desa.updateMany({ where: { id }, data: { alias } });
}

/** A place that has people but no code. @throws LostRace when another process adds it at this moment */
export async function createWilayahKhusus(tx: Db, kecamatanId: number, nama: string, alias: string) {
  return orLostRace(`desa:${nama}`, () =>
    tx.desa.create({ data: { kecamatanId, kode: null, nama, jenis: 'WILAYAH_KHUSUS', alias } }),
  );
}

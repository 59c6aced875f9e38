/** The whole installation: queries for its pengelola; numbers of people alone. */
import type { Db } from '../../db/database.ts';

/** One at a time: whoever brings the operator's newest code takes over. */
export async function makePengelola(tx: Db, orangId: number): Promise<void> {
  await tx.orang.updateMany({ where: { pengelola: true, id: { not: orangId } }, data: { pengelola: false } });
  await tx.orang.update({ where: { id: orangId }, data: { pengelola: true } });
}

export async function findAllKecamatan(db: Db) {
  return db.kecamatan.findMany({ select: { id: true, nama: true, kabupatenNama: true }, orderBy: { kode: 'asc' } });
}

/** Seats that have not ended, by kecamatan. */
export async function countKontak(db: Db) {
  return db.kontak.groupBy({ by: ['kecamatanId'], where: { revokedAt: null }, _count: { _all: true } });
}

/** Every office of the installation. */
export async function findKecamatanIds(tx: Db): Promise<number[]> {
  return (await tx.kecamatan.findMany({ select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id);
}

/** The seat of the pengelola in this kecamatan, where they have one. */
export async function findPengelolaSeat(tx: Db, kecamatanId: number) {
  const where = { kecamatanId, revokedAt: null, orang: { pengelola: true } };
  return tx.kontak.findFirst({ where, select: { id: true } });
}

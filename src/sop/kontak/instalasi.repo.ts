/** The whole installation: queries for its pengelola; numbers of people alone. */
import type { Db } from '../../db/database.ts';

const seatedPengelola = { pengelola: true, kontakList: { some: { revokedAt: null } } } as const;

/** One at a time: whoever brings the operator's newest code takes over. */
export async function makePengelola(tx: Db, orangId: number): Promise<void> {
  await tx.orang.updateMany({ where: { pengelola: true, id: { not: orangId } }, data: { pengelola: false } });
  await tx.orang.update({ where: { id: orangId }, data: { pengelola: true } });
}

/** The pengelola with the kecamatan of their seat; null where nobody is, or they have no seat any more. */
export async function findPengelola(db: Db) {
  return db.orang.findFirst({
    where: seatedPengelola,
    select: {
      id: true,
      telegramId: true,
      bahasa: true,
      unreachableAt: true,
      kontakList: { where: { revokedAt: null }, select: { kecamatanId: true }, take: 1 },
    },
  });
}

export async function findAllKecamatan(db: Db) {
  return db.kecamatan.findMany({ select: { id: true, nama: true, kabupatenNama: true }, orderBy: { kode: 'asc' } });
}

/** Seats that have not ended, by kecamatan. */
export async function countSeats(db: Db) {
  return db.kontak.groupBy({ by: ['kecamatanId'], where: { revokedAt: null }, _count: { _all: true } });
}

/** The code that waits for somebody, of those that a pengelola made. */
export async function findWaitingCode(db: Db, now: Date) {
  return db.setupCode.findFirst({ where: { createdById: { not: null }, usedAt: null, expiresAt: { gt: now } } });
}

export async function dropWaitingCodes(tx: Db): Promise<void> {
  await tx.setupCode.deleteMany({ where: { createdById: { not: null }, usedAt: null } });
}

/** That code made this kecamatan, and makes no other. */
export async function setCodeKecamatan(tx: Db, id: number, kecamatanId: number): Promise<void> {
  await tx.setupCode.update({ where: { id }, data: { kecamatanId } });
}

/** Set-up codes: queries; only hashes of them are kept (C1). */
import type { Db } from '../../db/database.ts';

export async function findSetupCode(db: Db, codeHash: string) {
  return db.setupCode.findUnique({ where: { codeHash } });
}

/** The code with which a person may still set up a kecamatan, or null. */
export async function findClaimedCode(db: Db, orangId: number) {
  return db.setupCode.findFirst({ where: { usedById: orangId, kecamatanId: null } });
}

/** Takes back what nobody has used, so that only the newest code counts. */
export async function dropUnusedCodes(tx: Db): Promise<void> {
  await tx.setupCode.deleteMany({ where: { usedAt: null } });
}

/** @returns its id */
export async function createSetupCode(
  tx: Db,
  data: {
    readonly codeHash: string;
    readonly createdAt: Date;
    readonly createdById?: number;
    readonly expiresAt?: Date;
  },
): Promise<number> {
  return (await tx.setupCode.create({ data, select: { id: true } })).id;
}

/** @returns false when somebody else was faster */
export async function takeSetupCode(tx: Db, id: number, orangId: number, usedAt: Date): Promise<boolean> {
  const { count } = await tx.setupCode.updateMany({ where: { id, usedAt: null }, data: { usedAt, usedById: orangId } });
  return count > 0;
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

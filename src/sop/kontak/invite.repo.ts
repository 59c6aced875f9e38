/** Set-up codes and invitations: queries; only hashes of the words are kept. */
import type { Db } from '../../db/database.ts';

export async function findSetupCode(db: Db, codeHash: string) {
  return db.setupCode.findUnique({ where: { codeHash } });
}

/** The code that a person has claimed, or null. */
export async function findClaimedCode(db: Db, orangId: number) {
  return db.setupCode.findFirst({ where: { usedById: orangId } });
}

/** Takes back what nobody has used, so that only the newest code counts. */
export async function dropUnusedCodes(tx: Db): Promise<void> {
  await tx.setupCode.deleteMany({ where: { usedAt: null } });
}

export async function createSetupCode(tx: Db, codeHash: string, createdAt: Date): Promise<void> {
  await tx.setupCode.create({ data: { codeHash, createdAt } });
}

/** @returns false when somebody else was faster */
export async function takeSetupCode(tx: Db, id: number, orangId: number, usedAt: Date): Promise<boolean> {
  const { count } = await tx.setupCode.updateMany({ where: { id, usedAt: null }, data: { usedAt, usedById: orangId } });
  return count > 0;
}

export interface NewInvite {
  readonly tokenHash: string;
  readonly kecamatanId: number;
  readonly peran: string;
  readonly desaId: number | null;
  readonly createdById: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export async function createInvite(tx: Db, data: NewInvite) {
  return tx.invite.create({ data });
}

export async function findInvite(db: Db, tokenHash: string) {
  return db.invite.findUnique({ where: { tokenHash }, include: { kecamatan: true, desa: true } });
}

/** @returns false when somebody else was faster */
export async function takeInvite(tx: Db, id: number, usedById: number, usedAt: Date): Promise<boolean> {
  const { count } = await tx.invite.updateMany({
    where: { id, usedAt: null, revokedAt: null },
    data: { usedAt, usedById },
  });
  return count > 0;
}

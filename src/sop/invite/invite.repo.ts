/** Invitations: queries; only hashes of their words are kept. */
import type { Db } from '../../db/database.ts';

export interface NewInvite {
  readonly tokenHash: string;
  readonly kecamatanId: number;
  readonly peran: string;
  readonly desaId: number | null;
  readonly instansiId: number | null;
  readonly kedudukan: string;
  readonly hak: string;
  readonly seatExpiresAt: Date | null;
  readonly predecessorId: number | null;
  readonly createdById: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly nama?: string | null;
  readonly jabatan?: string | null;
  readonly telepon?: string | null;
}

export async function createInvite(tx: Db, data: NewInvite) {
  return tx.invite.create({ data });
}

const placed = { kecamatan: true, desa: true, instansi: true } as const;

export async function findInvite(db: Db, tokenHash: string) {
  return db.invite.findUnique({ where: { tokenHash }, include: placed });
}

/** Null for one of another kecamatan. */
export async function findInviteById(db: Db, kecamatanId: number, id: number) {
  return db.invite.findFirst({ where: { id, kecamatanId }, include: placed });
}

/** Those that still let somebody in, oldest first. */
export async function findOpenInvites(db: Db, kecamatanId: number, now: Date) {
  return db.invite.findMany({
    where: { kecamatanId, usedAt: null, revokedAt: null, expiresAt: { gt: now } },
    include: placed,
    orderBy: { id: 'asc' },
  });
}

/** Those that bear a name and were not taken back, whether somebody has come by them or not. */
export async function findNamedInvites(db: Db, kecamatanId: number) {
  return db.invite.findMany({ where: { kecamatanId, nama: { not: null }, revokedAt: null }, orderBy: { id: 'asc' } });
}

/** The name stays, so that the same list knows the person again; the rest has gone over to the seat. @returns false when somebody else was faster */
export async function takeInvite(tx: Db, id: number, usedById: number, usedAt: Date): Promise<boolean> {
  const { count } = await tx.invite.updateMany({
    where: { id, usedAt: null, revokedAt: null },
    data: { usedAt, usedById, jabatan: null, telepon: null },
  });
  return count > 0;
}

/** Whom it named is forgotten. @returns false when it was used or taken back before */
export async function takeBackInvite(tx: Db, id: number, revokedAt: Date): Promise<boolean> {
  const { count } = await tx.invite.updateMany({
    where: { id, usedAt: null, revokedAt: null },
    data: { revokedAt, nama: null, jabatan: null, telepon: null },
  });
  return count > 0;
}

/** Set-up codes and invitations: queries; only hashes of the words are kept. */
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

/** Seats by id, with their people. */
export async function findSeatsById(db: Db, ids: readonly number[]) {
  return db.kontak.findMany({ where: { id: { in: [...ids] } }, include: { orang: true } });
}

/** Who holds that peran at that place now. */
export async function findHolders(
  db: Db,
  kecamatanId: number,
  at: { readonly peran: string; readonly desaId: number | null; readonly instansiId: number | null },
) {
  const { peran, desaId, instansiId } = at;
  return db.kontak.findMany({
    where: { kecamatanId, peran, desaId, instansiId, revokedAt: null },
    include: { orang: true },
    orderBy: { id: 'asc' },
  });
}

/** Ids of the desa for which somebody speaks. */
export async function findMannedDesa(db: Db, kecamatanId: number): Promise<ReadonlySet<number>> {
  const rows = await db.kontak.findMany({
    where: { kecamatanId, peran: 'DESA', revokedAt: null },
    select: { desaId: true },
  });
  return new Set(rows.flatMap(({ desaId }) => desaId ?? []));
}

/** @returns false when there is a successor already */
export async function setSuccessor(tx: Db, id: number, successorId: number): Promise<boolean> {
  const { count } = await tx.kontak.updateMany({ where: { id, successorId: null }, data: { successorId } });
  return count > 0;
}

/** The seat that somebody with several speaks from. */
export async function setActiveSeat(tx: Db, orangId: number, activeKontakId: number): Promise<void> {
  await tx.orang.update({ where: { id: orangId }, data: { activeKontakId } });
}

export async function findKecamatan(db: Db, id: number) {
  return db.kecamatan.findUniqueOrThrow({ where: { id } });
}

/** Who has come by an invitation waits for nothing more: their own requests for a seat there are withdrawn. */
export async function withdrawWaiting(tx: Db, kecamatanId: number, orangId: number, decidedAt: Date): Promise<void> {
  await tx.permohonan.updateMany({
    where: { kecamatanId, orangId, status: 'MENUNGGU' },
    data: { status: 'DIBATALKAN', decidedAt },
  });
}

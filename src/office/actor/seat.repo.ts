/** The life of a seat: queries (C1, C3). */
import type { Db } from '../../db/database.ts';
import { kalenderRelations } from '../kalender/kalender-row.ts';

const whole = { orang: true, desa: true, instansi: true, kecamatan: { include: kalenderRelations } } as const;

/** A seat with whom and where. */
export type SeatRow = NonNullable<Awaited<ReturnType<typeof findSeat>>>;

/** Revoked ones too; null for one of another kecamatan. */
export async function findSeat(db: Db, kecamatanId: number, kontakId: number) {
  return db.kontak.findFirst({ where: { id: kontakId, kecamatanId }, include: whole });
}

/** Whichever kecamatan it is in: for the person who holds or held it. */
export async function findOwnSeat(db: Db, telegramId: number, kontakId: number) {
  return db.kontak.findFirst({
    where: { id: kontakId, orang: { telegramId: BigInt(telegramId) } },
    include: whole,
  });
}

/** Whether somebody else could still do everything that is the Kasi's: a staf can not. */
export async function hasOtherKasi(tx: Db, kecamatanId: number, kontakId: number): Promise<boolean> {
  const others = await tx.kontak.count({
    where: { kecamatanId, peran: 'KASI', kedudukan: { not: 'STAF' }, revokedAt: null, id: { not: kontakId } },
  });
  return others > 0;
}

/** Ended seats that these took over. */
export async function findPredecessorIds(db: Db, kecamatanId: number, kontakIds: readonly number[]): Promise<number[]> {
  const rows = await db.kontak.findMany({
    where: { kecamatanId, successorId: { in: [...kontakIds] }, revokedAt: { not: null } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** @returns whether it was still held */
export async function setRevoked(tx: Db, kontakId: number, at: Date, byId: number | null): Promise<boolean> {
  const { count } = await tx.kontak.updateMany({
    where: { id: kontakId, revokedAt: null },
    data: { revokedAt: at, revokedById: byId },
  });
  return count > 0;
}

export async function setConfirmed(tx: Db, kontakId: number, at: Date): Promise<void> {
  await tx.kontak.updateMany({ where: { id: kontakId, revokedAt: null }, data: { confirmedAt: at } });
}

export async function setJabatan(tx: Db, kontakId: number, jabatan: string): Promise<void> {
  await tx.kontak.updateMany({ where: { id: kontakId, revokedAt: null }, data: { jabatan } });
}

/** Held seats of every kecamatan whose time ends before that moment; those that end first come first. */
export async function findEndingSeats(db: Db, before: Date) {
  return db.kontak.findMany({
    where: { revokedAt: null, expiresAt: { lte: before } },
    include: whole,
    orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
  });
}

/** Ends what the person had begun to fill in. */
export async function cancelDrafts(tx: Db, telegramId: bigint, at: Date): Promise<void> {
  await tx.draft.updateMany({ where: { telegramId, state: 'OPEN' }, data: { state: 'CANCELLED', updatedAt: at } });
}

/** Written only where it differs, so that two updates of one moment do no harm. */
export async function setSeen(tx: Db, orangIds: readonly number[], at: Date): Promise<void> {
  await tx.orang.updateMany({ where: { id: { in: [...orangIds] } }, data: { seenAt: at } });
}

/** Seats that are asked each quarter, of people who can be asked. */
export async function findSeatsToConfirm(tx: Db, kecamatanId: number, heldBefore: Date) {
  return tx.kontak.findMany({
    where: {
      kecamatanId,
      peran: { in: ['DESA', 'MITRA', 'CAMAT'] },
      revokedAt: null,
      createdAt: { lt: heldBefore },
      orang: { unreachableAt: null, erasedAt: null },
    },
    include: whole,
    orderBy: { id: 'asc' },
  });
}

/** Whosever it is: for machinery that acts for nobody. */
export async function findSeatOfAny(db: Db, kontakId: number) {
  return db.kontak.findUnique({ where: { id: kontakId }, include: { orang: true } });
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

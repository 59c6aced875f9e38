/** Seats: queries (C1, C3). Whose they are stands in orang.repo.ts. */
import type { Db } from '../../db/database.ts';
import { kalenderRelations } from '../kalender/kalender-row.ts';
import type { Kedudukan } from './hak.ts';

const seated = { orang: true, desa: true } as const;
/** Whoever can be written to, with the calendar of their office. */
const told = { orang: true, kecamatan: { include: kalenderRelations } } as const;

/** Active seats of a kecamatan with the person, the desa and the body. */
export async function findKontakList(db: Db, kecamatanId: number) {
  return db.kontak.findMany({
    where: { kecamatanId, revokedAt: null },
    include: { ...seated, instansi: true },
    orderBy: { id: 'asc' },
  });
}

/** Every active Kasi of a kecamatan (those who stand in for the Kasi have the same role). */
export async function findKasiList(db: Db, kecamatanId: number) {
  return db.kontak.findMany({
    where: { kecamatanId, peran: 'KASI', revokedAt: null },
    include: told,
    orderBy: { id: 'asc' },
  });
}

/** Active officials of a desa. */
export async function findDesaOfficials(db: Db, desaId: number) {
  return db.kontak.findMany({
    where: { desaId, peran: 'DESA', revokedAt: null },
    include: told,
    orderBy: { id: 'asc' },
  });
}

/** Active seats of those who speak for a body. */
export async function findMitraList(db: Db, instansiId: number) {
  return db.kontak.findMany({
    where: { instansiId, peran: 'MITRA', revokedAt: null },
    include: told,
    orderBy: { id: 'asc' },
  });
}

/** Those of these seats that are active. */
export async function findActiveKontak(db: Db, ids: readonly number[]) {
  return db.kontak.findMany({
    where: { id: { in: [...ids] }, revokedAt: null },
    include: told,
    orderBy: { id: 'asc' },
  });
}

/** Active seats of a person. */
export async function findHeldKontak(db: Db, orangId: number) {
  return db.kontak.findMany({
    where: { orangId, revokedAt: null },
    include: { desa: true, kecamatan: true },
    orderBy: { id: 'asc' },
  });
}

export async function countKasi(db: Db): Promise<number> {
  return db.kontak.count({ where: { peran: 'KASI', revokedAt: null } });
}

export async function createKontak(
  tx: Db,
  data: {
    orangId: number;
    kecamatanId: number;
    peran: string;
    desaId: number | null;
    instansiId?: number | null;
    jabatan: string;
    kedudukan?: Kedudukan;
    hak?: string;
    telepon?: string | null;
    expiresAt?: Date | null;
    createdAt: Date;
  },
) {
  return tx.kontak.create({ data });
}

const whole = { orang: true, desa: true, instansi: true, kecamatan: { include: kalenderRelations } } as const;

/** A seat with whom and where. */
export type KontakRow = NonNullable<Awaited<ReturnType<typeof findKontak>>>;

/** Revoked ones too; null for one of another kecamatan. */
export async function findKontak(db: Db, kecamatanId: number, kontakId: number) {
  return db.kontak.findFirst({ where: { id: kontakId, kecamatanId }, include: whole });
}

/** Whichever kecamatan it is in: for the person who holds or held it. */
export async function findOwnKontak(db: Db, telegramId: number, kontakId: number) {
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
export async function findEndingKontak(db: Db, before: Date) {
  return db.kontak.findMany({
    where: { revokedAt: null, expiresAt: { lte: before } },
    include: whole,
    orderBy: [{ expiresAt: 'asc' }, { id: 'asc' }],
  });
}

/** Seats that are asked each quarter, of people who can be asked. */
export async function findKontakToConfirm(tx: Db, kecamatanId: number, heldBefore: Date) {
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
export async function findKontakOfAny(db: Db, kontakId: number) {
  return db.kontak.findUnique({ where: { id: kontakId }, include: { orang: true } });
}

/** Names by seat, whether it is still held or not: for who did something. */
export async function findNames(db: Db, kontakIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db.kontak.findMany({ where: { id: { in: [...new Set(kontakIds)] } }, include: { orang: true } });
  return new Map(rows.map(({ id, orang }) => [id, orang.nama]));
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

/** Every seat that is held now, as far as it decides who answers for something. */
export async function findHeldIn(db: Db, kecamatanId: number) {
  return db.kontak.findMany({
    where: { kecamatanId, revokedAt: null },
    select: { id: true, peran: true, desaId: true, instansiId: true },
    orderBy: { id: 'asc' },
  });
}

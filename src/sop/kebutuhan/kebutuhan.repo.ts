/** Needs: queries for one record and its history (A1). */
import type { Prisma } from '../../generated/sqlite/client.ts';
import type { Db } from '../../db/database.ts';
import { orLostRace } from '../../lib/lost-race.ts';
import { whichBy } from '../../office/book/which.ts';
import { parseNomor } from './kebutuhan.ts';

export type NewKebutuhan = Prisma.KebutuhanUncheckedCreateInput & { readonly draftId: number };
export interface NewFoto {
  readonly fileId: string;
  readonly fileUniqueId: string;
  readonly sentById: number;
  readonly sentAt: Date;
}

const whole = {
  kecamatan: true,
  desa: true,
  jenis: { include: { bidang: true } },
  pelapor: { include: { orang: true } },
  fotoList: { orderBy: { id: 'asc' } },
  riwayatList: { orderBy: { id: 'asc' } },
} as const satisfies Prisma.KebutuhanInclude;

export type KebutuhanRow = Prisma.KebutuhanGetPayload<{ include: typeof whole }>;

export async function findById(db: Db, id: number): Promise<KebutuhanRow | null> {
  return db.kebutuhan.findUnique({ where: { id }, include: whole });
}

export async function findIdByDraft(db: Db, draftId: number): Promise<number | null> {
  return (await db.kebutuhan.findUnique({ where: { draftId }, select: { id: true } }))?.id ?? null;
}

export const findWhich = whichBy(parseNomor, (db, asked) => db.kebutuhan.findFirst({ ...asked, include: whole }));

/** @throws LostRace when another process records the same draft at this moment */
export async function createKebutuhan(tx: Db, data: NewKebutuhan): Promise<number> {
  return (await orLostRace(`draft:${data.draftId}`, () => tx.kebutuhan.create({ data, select: { id: true } }))).id;
}

/** That photo, and those that the same person has sent to the same need after it. */
export async function findFotoFrom(db: Db, kebutuhanId: number, fileUniqueId: string, sentById: number) {
  const first = await db.kebutuhanFoto.findFirst({ where: { kebutuhanId, fileUniqueId, sentById } });
  if (!first) return [];
  return db.kebutuhanFoto.findMany({
    where: { kebutuhanId, sentById, id: { gte: first.id } },
    orderBy: { id: 'asc' },
  });
}

/** What that person has written to a need since then, beside its acts. */
export async function findWordsFrom(db: Db, kebutuhanId: number, actorId: number, since: Date): Promise<string[]> {
  const rows = await db.kebutuhanRiwayat.findMany({
    where: { kebutuhanId, actorId, at: { gte: since }, once: { contains: ':message-' } },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ note }) => note ?? []);
}

export async function removeFotoRows(tx: Db, ids: readonly number[]): Promise<void> {
  await tx.kebutuhanFoto.deleteMany({ where: { id: { in: [...ids] } } });
}

/** @returns how many were not there yet; the same picture twice is kept once */
export async function addFotoRows(tx: Db, kebutuhanId: number, fotoList: readonly NewFoto[]): Promise<number> {
  if (fotoList.length === 0) return 0;
  const ids = fotoList.map((foto) => foto.fileUniqueId);
  const known = await tx.kebutuhanFoto.findMany({
    where: { kebutuhanId, fileUniqueId: { in: ids } },
    select: { fileUniqueId: true },
  });
  const fresh = new Map(fotoList.map((foto) => [foto.fileUniqueId, foto]));
  for (const { fileUniqueId } of known) fresh.delete(fileUniqueId);
  if (fresh.size === 0) return 0;
  await orLostRace(`kebutuhan:${kebutuhanId}:foto`, () =>
    tx.kebutuhanFoto.createMany({ data: [...fresh.values()].map((foto) => ({ kebutuhanId, ...foto })) }),
  );
  return fresh.size;
}

/** Moves a need to its next revision. @returns false when it is no longer at that revision */
export async function moveKebutuhan(
  tx: Db,
  id: number,
  revision: number,
  status: string,
  updatedAt: Date,
): Promise<boolean> {
  const { count } = await tx.kebutuhan.updateMany({
    where: { id, revision },
    data: { status, revision: revision + 1, updatedAt },
  });
  return count > 0;
}

/** @throws LostRace when another process writes the same act at this moment */
export async function addRiwayat(tx: Db, data: Prisma.KebutuhanRiwayatUncheckedCreateInput): Promise<void> {
  await orLostRace(data.once, () => tx.kebutuhanRiwayat.create({ data, select: { id: true } }));
}

export async function findRiwayat(db: Db, once: string) {
  return db.kebutuhanRiwayat.findUnique({ where: { once } });
}

/** Needs of the same desa and jenis that were reported near in time; refused ones do not count. */
export async function findNear(db: Db, one: { id: number; desaId: number; jenisId: number }, from: Date, to: Date) {
  return db.kebutuhan.findMany({
    where: {
      id: { not: one.id },
      desaId: one.desaId,
      jenisId: one.jenisId,
      status: { not: 'DITOLAK' },
      reportedAt: { gte: from, lte: to },
    },
    select: { id: true, nomor: true, tahun: true },
    orderBy: { id: 'desc' },
    take: 5,
  });
}

/** Distributions with what was confirmed of them (B3): queries. */
import type { Prisma } from '../../generated/sqlite/client.ts';
import type { Db } from '../../db/database.ts';
import { orLostRace } from '../../lib/lost-race.ts';

const whole = {
  kecamatan: { select: { zona: true } },
  program: { include: { instansi: true } },
  desa: true,
  instansi: true,
  barangList: { orderBy: { urut: 'asc' } },
  konfirmasiList: {
    orderBy: { id: 'asc' },
    include: { oleh: { include: { orang: true } }, barangList: true, fotoList: { orderBy: { id: 'asc' } } },
  },
} as const satisfies Prisma.PenyaluranInclude;

export type PenyaluranRow = Prisma.PenyaluranGetPayload<{ include: typeof whole }>;

export async function findPenyaluran(db: Db, id: number): Promise<PenyaluranRow | null> {
  return db.penyaluran.findUnique({ where: { id }, include: whole });
}

/** The distribution that this confirmation is about. */
export async function findPenyaluranOf(db: Db, konfirmasiId: number): Promise<PenyaluranRow | null> {
  const row = await db.konfirmasi.findUnique({ where: { id: konfirmasiId }, select: { penyaluranId: true } });
  return row && findPenyaluran(db, row.penyaluranId);
}

/** What this draft has recorded. */
export async function findByDraft(db: Db, draftId: number) {
  return db.konfirmasi.findUnique({ where: { draftId }, select: { id: true, penyaluranId: true } });
}

/** Whose a list is: of a desa, or of the body that brings it. */
export type Whose = { readonly desaId: number } | { readonly instansiId: number };

function whereOf(whose: Whose): Prisma.PenyaluranWhereInput {
  if ('desaId' in whose) return whose;
  const { instansiId } = whose;
  return { OR: [{ instansiId }, { instansiId: null, program: { instansiId } }] };
}

/** Those that wait for a confirmation, the oldest first. */
export async function findOpen(db: Db, kecamatanId: number, whose: Whose): Promise<PenyaluranRow[]> {
  return db.penyaluran.findMany({
    where: { kecamatanId, status: { in: ['DIRENCANAKAN', 'SEBAGIAN'] }, ...whereOf(whose) },
    include: whole,
    orderBy: [{ tanggal: 'asc' }, { id: 'asc' }],
    take: 200,
  });
}

/** Those that were confirmed since then, the newest first. */
export async function findConfirmed(db: Db, kecamatanId: number, whose: Whose, since: Date): Promise<PenyaluranRow[]> {
  return db.penyaluran.findMany({
    where: {
      kecamatanId,
      status: { in: ['SELESAI', 'TIDAK_DITERIMA'] },
      konfirmasiList: { some: { replacedById: null, sentAt: { gte: since } } },
      ...whereOf(whose),
    },
    include: whole,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: 100,
  });
}

/** Those of a kecamatan that wait for a confirmation and whose day is that one or before. */
export async function findDue(db: Db, kecamatanId: number, until: string): Promise<PenyaluranRow[]> {
  return db.penyaluran.findMany({
    where: { kecamatanId, status: { in: ['DIRENCANAKAN', 'SEBAGIAN'] }, tanggal: { lte: until } },
    include: whole,
    orderBy: [{ tanggal: 'asc' }, { id: 'asc' }],
  });
}

/** @throws LostRace when another process records the same draft at this moment */
export async function createKonfirmasi(
  tx: Db,
  data: Prisma.KonfirmasiUncheckedCreateInput & { readonly draftId: number },
): Promise<number> {
  return (await orLostRace(`draft:${data.draftId}`, () => tx.konfirmasi.create({ data, select: { id: true } }))).id;
}

export async function addBarangRows(
  tx: Db,
  konfirmasiId: number,
  barangList: readonly { readonly barangId: number; readonly jumlah: number }[],
): Promise<void> {
  if (barangList.length === 0) return;
  const data = barangList.map(({ barangId, jumlah }) => ({ konfirmasiId, barangId, jumlah: BigInt(jumlah) }));
  await tx.konfirmasiBarang.createMany({ data });
}

/** @returns false when another has taken its place before */
export async function replaceKonfirmasi(tx: Db, id: number, replacedById: number): Promise<boolean> {
  const { count } = await tx.konfirmasi.updateMany({ where: { id, replacedById: null }, data: { replacedById } });
  return count > 0;
}

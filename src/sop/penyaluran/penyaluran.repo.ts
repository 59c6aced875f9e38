/** Distributions: queries for one record, its items and its history (B1, B3). */
import type { Prisma } from '../../generated/sqlite/client.ts';
import type { Db } from '../../db/database.ts';
import { orLostRace } from '../../lib/lost-race.ts';
import { whichBy } from '../../office/book/which.ts';
import { parseNomor } from './penyaluran.ts';

const whole = {
  kecamatan: true,
  desa: true,
  program: { include: { instansi: true } },
  instansi: true,
  barangList: { orderBy: { urut: 'asc' } },
  konfirmasiList: {
    // A corrected one no longer counts.
    where: { replacedById: null },
    orderBy: { id: 'asc' },
    include: { oleh: { include: { orang: true } }, barangList: true, fotoList: { orderBy: { id: 'asc' } } },
  },
  riwayatList: { orderBy: { id: 'asc' } },
} as const satisfies Prisma.PenyaluranInclude;
export type PenyaluranRow = Prisma.PenyaluranGetPayload<{ include: typeof whole }>;
export type NewPenyaluran = Prisma.PenyaluranUncheckedCreateInput;

/** Null for one of another kecamatan. */
export async function findById(db: Db, kecamatanId: number, id: number): Promise<PenyaluranRow | null> {
  return db.penyaluran.findFirst({ where: { id, kecamatanId }, include: whole });
}

export const findWhich = whichBy(parseNomor, (db, asked) => db.penyaluran.findFirst({ ...asked, include: whole }));

/** Those that one form has planned, in the order of their numbers. */
export async function findByDraft(db: Db, kecamatanId: number, draftId: number): Promise<PenyaluranRow[]> {
  return db.penyaluran.findMany({ where: { draftId, kecamatanId }, include: whole, orderBy: { id: 'asc' } });
}

/** The programme that a distribution is planned for; null for one of another kecamatan. */
export async function findProgramOf(db: Db, kecamatanId: number, id: number) {
  return db.program.findFirst({ where: { id, kecamatanId } });
}

/** Of the kecamatan, by name. */
export async function findDesaOf(db: Db, kecamatanId: number) {
  return db.desa.findMany({ where: { kecamatanId }, orderBy: { nama: 'asc' }, select: { id: true, nama: true } });
}

/** The desa for which somebody holds a seat. */
export async function findDesaWithOfficials(db: Db, kecamatanId: number): Promise<ReadonlySet<number>> {
  const where = { kecamatanId, peran: 'DESA', revokedAt: null };
  const rows = await db.kontak.groupBy({ by: ['desaId'], where });
  return new Set(rows.flatMap(({ desaId }) => desaId ?? []));
}

/** @throws LostRace when another process plans the same draft at this moment */
export async function createPenyaluran(tx: Db, data: NewPenyaluran): Promise<number> {
  return (
    await orLostRace(`draft:${data.draftId}:${data.desaId}`, () => tx.penyaluran.create({ data, select: { id: true } }))
  ).id;
}

export async function addBarang(
  tx: Db,
  penyaluranId: number,
  list: readonly { readonly nama: string; readonly satuan: string; readonly jumlah: number }[],
): Promise<void> {
  await tx.penyaluranBarang.createMany({
    data: list.map(({ nama, satuan, jumlah }, at) => ({
      penyaluranId,
      nama,
      satuan,
      urut: at + 1,
      jumlah: BigInt(jumlah),
    })),
  });
}

export async function setJumlah(tx: Db, penyaluranId: number, id: number, jumlah: number): Promise<void> {
  await tx.penyaluranBarang.updateMany({ where: { id, penyaluranId }, data: { jumlah: BigInt(jumlah) } });
}

export interface PenyaluranChange {
  readonly tanggal?: string;
  readonly tempat?: string;
  readonly kpm?: number;
  readonly status?: string;
  readonly updatedAt: Date;
}

/** The next revision. @returns false when it is no longer at that revision */
export async function setPenyaluran(tx: Db, id: number, revision: number, data: PenyaluranChange): Promise<boolean> {
  const { count } = await tx.penyaluran.updateMany({
    where: { id, revision },
    data: { ...data, revision: revision + 1 },
  });
  return count > 0;
}

export type NewRiwayat = Prisma.PenyaluranRiwayatUncheckedCreateInput;

/** @throws LostRace when another process writes the same act at this moment */
export async function addRiwayat(tx: Db, data: NewRiwayat): Promise<void> {
  await orLostRace(data.once, () => tx.penyaluranRiwayat.create({ data, select: { id: true } }));
}

export async function findRiwayat(db: Db, once: string) {
  return db.penyaluranRiwayat.findUnique({ where: { once } });
}

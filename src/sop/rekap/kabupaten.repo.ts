/** Numbers of all kecamatan of a kabupaten: queries that count in groups and read no record (D2, UU 27/2022). */
import type { Db } from '../../db/database.ts';
import type { MomentRange } from '../../office/kalender/period.ts';

/** @param kode "62.13" */
export async function findKecamatanOf(db: Db, kode: string) {
  return db.kecamatan.findMany({
    where: { kode: { startsWith: `${kode}.` } },
    select: { id: true, nama: true, kode: true, kabupatenNama: true, provinsiNama: true },
    orderBy: { kode: 'asc' },
  });
}

/** In the order in which the offices have them. */
export async function findBidangOf(db: Db, kecamatanIds: readonly number[]) {
  return db.bidang.findMany({
    where: { kecamatanId: { in: [...kecamatanIds] } },
    select: { id: true, kode: true, nama: true },
    orderBy: [{ urut: 'asc' }, { id: 'asc' }],
  });
}

/** Without the confidential ones. */
export async function findOpenJenis(db: Db, bidangIds: readonly number[]) {
  return db.jenisKebutuhan.findMany({
    where: { bidangId: { in: [...bidangIds] }, confidential: false },
    select: { id: true, bidangId: true },
  });
}

/** Narrowed to the kabupaten and to what is not confidential by the fence (office/fence/fence.ts). */
export async function countKebutuhan(db: Db, { from, until }: MomentRange, cutOff: Date) {
  return db.kebutuhan.groupBy({
    by: ['kecamatanId', 'jenisId', 'urgensi', 'status'],
    where: { reportedAt: { gte: from, lt: until }, createdAt: { lte: cutOff } },
    _count: { _all: true },
  });
}

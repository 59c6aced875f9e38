/** Bidang and jenis of a kecamatan: queries. */
import type { Db } from '../../db/database.ts';
import type { BidangAwal } from './bidang-awal.ts';

export async function createBidang(tx: Db, kecamatanId: number, bidang: BidangAwal, urut: number): Promise<void> {
  const { kode, nama, confidential = false, jenis } = bidang;
  const row = await tx.bidang.create({ data: { kecamatanId, kode, nama, urut } });
  await tx.jenisKebutuhan.createMany({
    data: jenis.map((one, at) => ({ bidangId: row.id, ...one, confidential, urut: at + 1 })),
  });
}

/** Those that have a jenis to choose, in the office's order. */
export async function findBidangList(db: Db, kecamatanId: number) {
  return db.bidang.findMany({
    where: { kecamatanId, jenisList: { some: { archivedAt: null } } },
    orderBy: { urut: 'asc' },
  });
}

/** What can be chosen within a bidang of that kecamatan. */
export async function findJenisList(db: Db, kecamatanId: number, bidangId: number) {
  return db.jenisKebutuhan.findMany({
    where: { bidangId, bidang: { kecamatanId }, archivedAt: null },
    orderBy: { urut: 'asc' },
  });
}

/** Null for a jenis of another kecamatan, or one that is no longer used. */
export async function findJenis(db: Db, kecamatanId: number, jenisId: number) {
  return db.jenisKebutuhan.findFirst({ where: { id: jenisId, bidang: { kecamatanId }, archivedAt: null } });
}

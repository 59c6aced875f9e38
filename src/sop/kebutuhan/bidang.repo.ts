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

/** What can be chosen in those kecamatan: the bidang that have a jenis, each with its jenis, in the office's order. */
export async function findBidangList(db: Db, kecamatanIds: readonly number[]) {
  return db.bidang.findMany({
    where: { kecamatanId: { in: [...kecamatanIds] }, jenisList: { some: { archivedAt: null } } },
    include: { jenisList: { where: { archivedAt: null }, orderBy: { urut: 'asc' } } },
    orderBy: { urut: 'asc' },
  });
}

/** Distributions in lists: what a line shows and what decides on which shelf it stands (B1, B3). */
import type { Db } from '../../db/database.ts';

/** Planned for that day or later, whatever is still open before it, and all of a programme where one is named. */
export async function findLines(
  db: Db,
  kecamatanId: number,
  { from, programId }: { readonly from: string; readonly programId?: number },
) {
  return db.penyaluran.findMany({
    where: {
      kecamatanId,
      ...(programId === undefined
        ? { OR: [{ tanggal: { gte: from } }, { status: { in: ['DIRENCANAKAN', 'SEBAGIAN'] } }] }
        : { programId }),
    },
    orderBy: [{ tanggal: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      nomor: true,
      tahun: true,
      tanggal: true,
      status: true,
      kpm: true,
      programId: true,
      desaId: true,
      program: { select: { nama: true } },
      desa: { select: { nama: true } },
      barangList: { select: { id: true, nama: true, satuan: true, jumlah: true } },
      konfirmasiList: {
        where: { replacedById: null },
        select: { tuntas: true, kpm: true, barangList: { select: { barangId: true, jumlah: true } } },
      },
    },
  });
}
export type LineRow = Awaited<ReturnType<typeof findLines>>[number];

/** The distributions of a period with their confirmations, for the rekap: queries, page by page (B3, D2). */
import type { Prisma } from '../../generated/sqlite/client.ts';
import type { Db } from '../../db/database.ts';
import type { Days } from '../../office/rekap/reading.ts';

const penyaluran = {
  id: true,
  tahun: true,
  nomor: true,
  programId: true,
  desaId: true,
  tanggal: true,
  kpm: true,
  status: true,
  program: { select: { nama: true, tahun: true } },
  barangList: { select: { id: true, nama: true, satuan: true, jumlah: true }, orderBy: { urut: 'asc' } },
  konfirmasiList: {
    select: {
      hasil: true,
      tanggal: true,
      kpm: true,
      tuntas: true,
      sebab: true,
      sentAt: true,
      createdAt: true,
      replacedById: true,
      oleh: { select: { jabatan: true } },
      barangList: { select: { barangId: true, jumlah: true } },
      fotoList: { select: { jenis: true } },
    },
    orderBy: { id: 'asc' },
  },
} as const satisfies Prisma.PenyaluranSelect;

export type PenyaluranRecord = Prisma.PenyaluranGetPayload<{ select: typeof penyaluran }>;

export interface PenyaluranQuery extends Days {
  readonly after?: { readonly id: number; readonly tanggal: string } | undefined;
  readonly take: number;
}

/** By the day for which they were planned. */
export async function findPenyaluranPage(
  db: Db,
  { kecamatanId, first, last, cutOff, after, take }: PenyaluranQuery,
): Promise<PenyaluranRecord[]> {
  return db.penyaluran.findMany({
    where: {
      kecamatanId,
      tanggal: { gte: after?.tanggal ?? first, lte: last },
      createdAt: { lte: cutOff },
      ...(after ? { NOT: { tanggal: after.tanggal, id: { lte: after.id } } } : {}),
    },
    orderBy: [{ tanggal: 'asc' }, { id: 'asc' }],
    take,
    select: penyaluran,
  });
}

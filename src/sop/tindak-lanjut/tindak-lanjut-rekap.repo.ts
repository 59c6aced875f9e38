/** What meetings gave people to do, for the rekap: a query (C2, D2). */
import type { Prisma } from '../../generated/sqlite/client.ts';
import type { Db } from '../../db/database.ts';
import type { Days } from '../../office/rekap/reading.ts';

const tindakLanjut = {
  id: true,
  tahun: true,
  nomor: true,
  uraian: true,
  tenggat: true,
  status: true,
  doneAt: true,
  rapatId: true,
  desaId: true,
  desa: { select: { nama: true } },
  instansi: { select: { nama: true, singkatan: true } },
  kontak: { select: { jabatan: true, desaId: true } },
} as const satisfies Prisma.TindakLanjutSelect;

export type TindakLanjutRecord = Prisma.TindakLanjutGetPayload<{ select: typeof tindakLanjut }>;

/** With a number, so of approved minutes: given in the period, due in it, or open when it began. */
export async function findTindakLanjutList(
  db: Db,
  { kecamatanId, first, last, cutOff }: Days,
  from: Date,
): Promise<TindakLanjutRecord[]> {
  return db.tindakLanjut.findMany({
    where: {
      kecamatanId,
      nomor: { not: null },
      removedAt: null,
      createdAt: { lte: cutOff },
      rapat: { tanggal: { lte: last } },
      OR: [
        { rapat: { tanggal: { gte: first } } },
        { tenggat: { gte: first, lte: last } },
        { status: 'BERJALAN' },
        { doneAt: { gte: from } },
      ],
    },
    orderBy: [{ tahun: 'asc' }, { nomor: 'asc' }],
    select: tindakLanjut,
  });
}

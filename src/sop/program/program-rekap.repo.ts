/** The programmes of a year and what was delivered of each, for the rekap: queries, page by page (A2, B3, D2). */
import type { Prisma } from '../../generated/sqlite/client.ts';
import type { Db } from '../../db/database.ts';

const program = {
  id: true,
  tahun: true,
  nama: true,
  jenisBantuan: true,
  sasaran: true,
  target: true,
  satuan: true,
  pagu: true,
  sumberDana: true,
  createdAt: true,
  bidang: { select: { nama: true } },
  instansi: { select: { nama: true, singkatan: true } },
} as const satisfies Prisma.ProgramSelect;

const delivery = {
  id: true,
  programId: true,
  barangList: { select: { id: true, satuan: true } },
  konfirmasiList: {
    select: { tanggal: true, kpm: true, createdAt: true, barangList: { select: { barangId: true, jumlah: true } } },
    where: { replacedById: null },
  },
} as const satisfies Prisma.PenyaluranSelect;

export type ProgramRecord = Prisma.ProgramGetPayload<{ select: typeof program }>;
export type DeliveryRecord = Prisma.PenyaluranGetPayload<{ select: typeof delivery }>;

/** Of the work plans of these years, in the order of the office's bidang; archived ones only where something was delivered. */
export async function findPrograms(db: Db, kecamatanId: number, years: readonly number[], cutOff: Date) {
  return db.program.findMany({
    where: {
      kecamatanId,
      tahun: { in: [...years] },
      createdAt: { lte: cutOff },
      OR: [{ archivedAt: null }, { penyaluranList: { some: {} } }],
    },
    orderBy: [{ tahun: 'asc' }, { bidang: { urut: 'asc' } }, { nama: 'asc' }],
    select: program,
  });
}

/** Distributions of these programmes with what arrived of them. @param after id of the last one of the page before */
export async function findDeliveryPage(db: Db, programIds: readonly number[], after: number, take: number) {
  return db.penyaluran.findMany({
    where: { programId: { in: [...programIds] }, id: { gt: after }, status: { not: 'DIBATALKAN' } },
    orderBy: { id: 'asc' },
    take,
    select: delivery,
  });
}

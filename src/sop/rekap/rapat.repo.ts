/** Meetings, their answers and what they gave people to do, for the rekap: queries (A3, C2, D2). */
import type { Prisma } from '../../generated/sqlite/client.ts';
import type { Db } from '../../db/database.ts';

const rapat = {
  id: true,
  tahun: true,
  nomor: true,
  judul: true,
  tanggal: true,
  status: true,
  notulen: { select: { status: true } },
} as const satisfies Prisma.RapatSelect;

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

export type RapatRecord = Prisma.RapatGetPayload<{ select: typeof rapat }>;
export type TindakLanjutRecord = Prisma.TindakLanjutGetPayload<{ select: typeof tindakLanjut }>;

export interface DaysQuery {
  readonly kecamatanId: number;
  readonly first: string;
  readonly last: string;
  readonly cutOff: Date;
}

/** Held, called off or still to come, by day. */
export async function findRapatList(db: Db, { kecamatanId, first, last, cutOff }: DaysQuery): Promise<RapatRecord[]> {
  return db.rapat.findMany({
    where: { kecamatanId, tanggal: { gte: first, lte: last }, createdAt: { lte: cutOff } },
    orderBy: [{ tanggal: 'asc' }, { id: 'asc' }],
    select: rapat,
  });
}

/** The meetings that action items came of, whenever they were. */
export async function findRapatByIds(db: Db, ids: readonly number[]): Promise<RapatRecord[]> {
  return db.rapat.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ tanggal: 'asc' }, { id: 'asc' }],
    select: rapat,
  });
}

/** How many invited seats gave which answer; groups are no seats. */
export async function countAnswers(db: Db, rapatIds: readonly number[]) {
  return db.undangan.groupBy({
    by: ['rapatId', 'jawaban'],
    where: { rapatId: { in: [...rapatIds] }, kontakId: { not: null } },
    _count: { _all: true },
  });
}

/** With a number, so of approved minutes: given in the period, due in it, or open when it began. */
export async function findTindakLanjutList(
  db: Db,
  { kecamatanId, first, last, cutOff }: DaysQuery,
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

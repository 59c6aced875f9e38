/** Meetings and their answers, for the rekap: queries (A3, C2, D2). */
import type { Prisma } from '../../generated/sqlite/client.ts';
import type { Db } from '../../db/database.ts';
import type { Days } from '../../office/rekap/reading.ts';

const rapat = {
  id: true,
  tahun: true,
  nomor: true,
  judul: true,
  tanggal: true,
  status: true,
  notulen: { select: { status: true } },
} as const satisfies Prisma.RapatSelect;

export type RapatRecord = Prisma.RapatGetPayload<{ select: typeof rapat }>;

/** Held, called off or still to come, by day. */
export async function findRapatList(db: Db, { kecamatanId, first, last, cutOff }: Days): Promise<RapatRecord[]> {
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

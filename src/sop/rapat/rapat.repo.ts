/** Meetings: queries (A3). */
import type { Prisma } from '../../generated/sqlite/client.ts';
import type { Db } from '../../db/database.ts';
import { orLostRace } from '../../lib/lost-race.ts';
import { whichBy } from '../../office/book/which.ts';
import { parseRapat } from './rapat.ts';

const seat = { include: { orang: true, desa: true, instansi: true } } as const;
const whole = {
  kecamatan: true,
  notulis: seat,
  agendaList: { orderBy: { urut: 'asc' } },
  undanganList: { orderBy: { id: 'asc' }, include: { kontak: seat, kelompok: true } },
} as const satisfies Prisma.RapatInclude;

export type RapatRow = Prisma.RapatGetPayload<{ include: typeof whole }>;
export type UndanganRow = RapatRow['undanganList'][number];

export async function findRapat(db: Db, id: number): Promise<RapatRow | null> {
  return db.rapat.findUnique({ where: { id }, include: whole });
}

export async function findRapatIdByDraft(db: Db, draftId: number): Promise<number | null> {
  return (await db.rapat.findUnique({ where: { draftId }, select: { id: true } }))?.id ?? null;
}

/**
 * First in a transaction that counts answers: on PostgreSQL others wait here, so that each draws the live card from what
 * those before it have written.
 */
export async function lockRapat(tx: Db, id: number, now: Date): Promise<void> {
  await tx.rapat.updateMany({ where: { id }, data: { updatedAt: now } });
}

/** Whether they may see it is the caller's question. */
export const findWhichRapat = whichBy(parseRapat, (db, asked) => db.rapat.findFirst({ ...asked, include: whole }));

/** Coming ones first, the next at the top; then past ones, the latest first. @param today "2026-11-24" */
export async function findRapatPage(db: Db, kecamatanId: number, today: string, page: number, size: number) {
  const coming = { kecamatanId, tanggal: { gte: today } };
  const past = { kecamatanId, tanggal: { lt: today } };
  const count = await db.rapat.count({ where: coming });
  const total = count + (await db.rapat.count({ where: past }));
  const skip = page * size;
  const ahead = await db.rapat.findMany({
    where: coming,
    orderBy: [{ tanggal: 'asc' }, { mulai: 'asc' }, { id: 'asc' }],
    skip,
    take: size,
  });
  const before = await db.rapat.findMany({
    where: past,
    orderBy: [{ tanggal: 'desc' }, { mulai: 'desc' }, { id: 'desc' }],
    skip: Math.max(0, skip - count),
    take: size - ahead.length,
  });
  return { rows: [...ahead, ...before], total };
}

/** Meetings on these days that were not called off, with everybody who is invited. */
export async function findScheduled(db: Db, kecamatanId: number, from: string, to: string): Promise<RapatRow[]> {
  return db.rapat.findMany({
    where: { kecamatanId, status: 'TERJADWAL', tanggal: { gte: from, lte: to } },
    orderBy: [{ tanggal: 'asc' }, { mulai: 'asc' }, { id: 'asc' }],
    include: whole,
  });
}

/** @throws LostRace when another process records the same draft at this moment */
export async function createRapat(
  tx: Db,
  data: Prisma.RapatUncheckedCreateInput & { readonly draftId: number },
): Promise<number> {
  return (await orLostRace(`draft:${data.draftId}`, () => tx.rapat.create({ data, select: { id: true } }))).id;
}

export async function writeAgenda(tx: Db, rapatId: number, points: readonly string[]): Promise<void> {
  await tx.rapatAgenda.deleteMany({ where: { rapatId } });
  const data = points.map((uraian, at) => ({ rapatId, urut: at + 1, uraian }));
  await tx.rapatAgenda.createMany({ data });
}

type Changes = Partial<
  Pick<
    Prisma.RapatUncheckedCreateInput,
    'tanggal' | 'mulai' | 'selesai' | 'tempat' | 'status' | 'urut' | 'note' | 'suratNomor'
  >
>;

/** @returns false when it is no longer at that revision */
export async function moveRapatRow(
  tx: Db,
  { id, revision }: { readonly id: number; readonly revision: number },
  data: Changes,
  updatedAt: Date,
): Promise<boolean> {
  const { count } = await tx.rapat.updateMany({
    where: { id, revision },
    data: { ...data, revision: revision + 1, updatedAt },
  });
  return count > 0;
}

/** @throws LostRace when another process writes the same act at this moment */
export async function addRapatRiwayat(tx: Db, data: Prisma.RapatRiwayatUncheckedCreateInput): Promise<void> {
  await orLostRace(data.once, () => tx.rapatRiwayat.create({ data, select: { id: true } }));
}

export async function findRapatRiwayat(db: Db, once: string) {
  return db.rapatRiwayat.findUnique({ where: { once } });
}

/** When each of these meetings was last moved. */
export async function findMoves(db: Db, rapatIds: readonly number[]): Promise<ReadonlyMap<number, Date>> {
  const rows = await db.rapatRiwayat.findMany({
    where: { rapatId: { in: [...rapatIds] }, action: 'rapat.move' },
    orderBy: { id: 'asc' },
    select: { rapatId: true, at: true },
  });
  return new Map(rows.map(({ rapatId, at }) => [rapatId, at]));
}

/** Action items that run: queries (C2). */
import type { Prisma } from '../../generated/sqlite/client.ts';
import type { Db } from '../../db/database.ts';
import { fotoCopies } from '../../office/book/foto.repo.ts';
import { orLostRace } from '../../lib/lost-race.ts';
import { whichBy } from '../../office/book/which.ts';
import { type Part, type Status, parseNomor } from './tindak-lanjut.ts';

const seat = { include: { orang: true, desa: true, instansi: true } } as const satisfies Prisma.KontakDefaultArgs;

const whole = {
  kecamatan: true,
  rapat: true,
  kontak: seat,
  instansi: true,
  desa: true,
  riwayatList: { orderBy: { id: 'asc' } },
  fotoList: { orderBy: { id: 'asc' } },
} as const satisfies Prisma.TindakLanjutInclude;

export type TindakLanjutRow = Prisma.TindakLanjutGetPayload<{ include: typeof whole }>;

/** Not one that was taken out of its minutes. */
export async function findById(db: Db, id: number): Promise<TindakLanjutRow | null> {
  return db.tindakLanjut.findFirst({ where: { id, removedAt: null }, include: whole });
}

/** Not one that was taken out of its minutes. */
export const findWhich = whichBy(parseNomor, (db, { where, orderBy }) =>
  db.tindakLanjut.findFirst({ where: { ...where, removedAt: null }, orderBy, include: whole }),
);

/** To the next revision. @returns false when it is no longer as it was read */
export async function moveRow(
  tx: Db,
  seen: { readonly id: number; readonly status: string; readonly revision: number },
  data: Pick<Prisma.TindakLanjutUncheckedUpdateManyInput, 'status' | 'tenggat' | 'doneAt'>,
  updatedAt: Date,
): Promise<boolean> {
  const { id, status, revision } = seen;
  const { count } = await tx.tindakLanjut.updateMany({
    where: { id, status, revision },
    data: { ...data, revision: revision + 1, updatedAt },
  });
  return count > 0;
}

export async function findRiwayat(db: Db, once: string) {
  return db.tindakLanjutRiwayat.findUnique({ where: { once } });
}

/** @throws LostRace when another process writes the same act at this moment */
export async function addRiwayat(
  tx: Db,
  data: Prisma.TindakLanjutRiwayatUncheckedCreateInput & { readonly fromStatus: Status; readonly toStatus: Status },
): Promise<void> {
  await orLostRace(data.once, () => tx.tindakLanjutRiwayat.create({ data, select: { id: true } }));
}

export interface NewFoto {
  readonly fileId: string;
  readonly fileUniqueId: string;
  readonly sentById: number;
  readonly sentAt: Date;
}

/** @throws LostRace when the same picture comes in another process at this moment */
export async function addFotoRows(tx: Db, tindakLanjutId: number, fotoList: readonly NewFoto[]): Promise<void> {
  if (fotoList.length === 0) return;
  await orLostRace(`tindak-lanjut:${tindakLanjutId}:foto`, () =>
    tx.tindakLanjutFoto.createMany({ data: fotoList.map((foto) => ({ tindakLanjutId, ...foto })) }),
  );
}

export const bukti = fotoCopies((db) => db.tindakLanjutFoto);

/** Whose, of those that run or have ended. */
export type Whose = Prisma.TindakLanjutWhereInput;

const RUNNING = { status: 'BERJALAN' } as const;
const ENDED = { status: { in: ['SELESAI', 'DIBATALKAN'] } };

/** @param today days before it are late */
function partOf(part: Part, today: string): Prisma.TindakLanjutWhereInput {
  if (part === 'done') return ENDED;
  return part === 'late' ? { ...RUNNING, tenggat: { lt: today } } : RUNNING;
}

export async function countPart(db: Db, whose: Whose, part: Part, today: string): Promise<number> {
  return db.tindakLanjut.count({ where: { AND: [whose, partOf(part, today), { removedAt: null }] } });
}

/** What is due first stands first; of those that have ended the newest. */
export async function findPart(
  db: Db,
  whose: Whose,
  part: Part,
  today: string,
  page: { readonly skip: number; readonly take: number },
) {
  return db.tindakLanjut.findMany({
    where: { AND: [whose, partOf(part, today), { removedAt: null }] },
    include: { kontak: seat, instansi: true, desa: true },
    orderBy: part === 'done' ? [{ updatedAt: 'desc' }, { id: 'desc' }] : [{ tenggat: 'asc' }, { id: 'asc' }],
    ...page,
  });
}

/** Those that run and are due until that day. */
export async function findDue(db: Db, kecamatanId: number, until: string) {
  return db.tindakLanjut.findMany({
    where: { kecamatanId, ...RUNNING, removedAt: null, tenggat: { lte: until } },
    include: { kontak: seat, instansi: true, desa: true },
    orderBy: [{ tenggat: 'asc' }, { id: 'asc' }],
  });
}

/** Minutes of a rapat: queries for what they are about, and for themselves (C2). */
import type { Prisma } from '../../generated/sqlite/client.ts';
import type { Db } from '../../db/database.ts';
import { orLostRace } from '../../lib/lost-race.ts';
import type { Status } from './notulen.ts';

const seat = { include: { orang: true, desa: true, instansi: true } } as const satisfies Prisma.KontakDefaultArgs;

const whole = {
  kecamatan: true,
  notulis: seat,
  agendaList: { orderBy: { urut: 'asc' } },
  undanganList: { orderBy: { id: 'asc' }, include: { kontak: seat, kelompok: true } },
  notulen: {
    include: {
      butirList: { where: { removedAt: null }, orderBy: [{ urut: 'asc' }, { id: 'asc' }] },
      tindakLanjutList: {
        where: { removedAt: null },
        orderBy: { id: 'asc' },
        include: { kontak: seat, instansi: true, desa: true },
      },
    },
  },
} as const satisfies Prisma.RapatInclude;

/** A rapat with its minutes, as far as they are written. */
export type RapatRow = Prisma.RapatGetPayload<{ include: typeof whole }>;

export async function findRapat(db: Db, id: number): Promise<RapatRow | null> {
  return db.rapat.findUnique({ where: { id }, include: whole });
}

/** The rapat of these minutes. */
export async function findRapatOf(db: Db, notulenId: number): Promise<RapatRow | null> {
  return db.rapat.findFirst({ where: { notulen: { id: notulenId } }, include: whole });
}

export async function findRapatOfButir(db: Db, butirId: number): Promise<RapatRow | null> {
  return db.rapat.findFirst({ where: { notulen: { butirList: { some: { id: butirId } } } }, include: whole });
}

export async function findRapatOfItem(db: Db, tindakLanjutId: number): Promise<RapatRow | null> {
  return db.rapat.findFirst({ where: { tindakLanjutList: { some: { id: tindakLanjutId } } }, include: whole });
}

/** Not called off; newest first. @param notulisIds of these alone; null: of everybody */
export async function findRapatPage(
  db: Db,
  kecamatanId: number,
  notulisIds: readonly number[] | null,
  page: { readonly skip: number; readonly take: number },
) {
  const whose = notulisIds === null ? {} : { notulisId: { in: [...notulisIds] } };
  const where = { kecamatanId, status: { not: 'DIBATALKAN' }, ...whose };
  const rows = await db.rapat.findMany({
    where,
    include: { notulen: { select: { status: true } } },
    orderBy: [{ tanggal: 'desc' }, { mulai: 'desc' }, { id: 'desc' }],
    ...page,
  });
  return { rows, total: await db.rapat.count({ where }) };
}

/** The row of the minutes; made when nobody has written yet. @throws LostRace when somebody makes it at this moment */
export async function ensureNotulen(
  tx: Db,
  { id: rapatId, kecamatanId, notulen }: RapatRow,
  createdById: number,
  now: Date,
): Promise<{ readonly id: number; readonly status: string; readonly revision: number }> {
  if (notulen) return notulen;
  return orLostRace(`notulen:rapat-${rapatId}`, () =>
    tx.notulen.create({
      data: { rapatId, kecamatanId, createdById, status: 'DRAF', createdAt: now, updatedAt: now },
      select: { id: true, status: true, revision: true },
    }),
  );
}

/** What changes in the row itself. */
type Values = Pick<
  Prisma.NotulenUncheckedUpdateManyInput,
  'status' | 'kesimpulan' | 'note' | 'submittedAt' | 'submittedById' | 'approvedAt' | 'approvedById'
>;

/** To the next revision. @returns false when they are no longer as they were read */
export async function moveNotulen(
  tx: Db,
  seen: { readonly id: number; readonly status: string; readonly revision: number },
  data: Values,
  updatedAt: Date,
): Promise<boolean> {
  const { id, status, revision } = seen;
  const { count } = await tx.notulen.updateMany({
    where: { id, status, revision },
    data: { ...data, revision: revision + 1, updatedAt },
  });
  return count > 0;
}

export async function findRiwayat(db: Db, once: string) {
  return db.notulenRiwayat.findUnique({ where: { once } });
}

/** @throws LostRace when another process writes the same act at this moment */
export async function addRiwayat(
  tx: Db,
  data: Prisma.NotulenRiwayatUncheckedCreateInput & { readonly fromStatus: Status; readonly toStatus: Status },
): Promise<void> {
  await orLostRace(data.once, () => tx.notulenRiwayat.create({ data, select: { id: true } }));
}

/** A seat with whom and where, still held or not. */
export async function findKontakWords(db: Db, kontakId: number) {
  return db.kontak.findUnique({ where: { id: kontakId }, ...seat });
}

/** @returns false when another one stands there by now */
export async function setKesimpulan(tx: Db, id: number, before: string, kesimpulan: string): Promise<boolean> {
  const { count } = await tx.notulen.updateMany({ where: { id, kesimpulan: before }, data: { kesimpulan } });
  return count > 0;
}

/** Who holds that office now; null where nobody does, or several: a paper does not guess. */
export async function findNameOf(
  db: Db,
  kecamatanId: number,
  office: { readonly peran: string; readonly jabatan?: string },
): Promise<string | null> {
  const [only, ...others] = await db.kontak.findMany({
    where: { kecamatanId, revokedAt: null, kedudukan: { not: 'STAF' }, ...office },
    include: { orang: true },
  });
  return only && others.length === 0 ? only.orang.nama : null;
}

/** The rapat is over once its minutes are approved; buttons that were drawn before are old. */
export async function endRapat(tx: Db, rapatId: number, actorId: number, now: Date): Promise<void> {
  const { count } = await tx.rapat.updateMany({
    where: { id: rapatId, status: 'TERJADWAL' },
    data: { status: 'SELESAI', revision: { increment: 1 }, updatedAt: now },
  });
  if (count === 0) return;
  const once = `rapat:${rapatId}:selesai`;
  await tx.rapatRiwayat.create({ data: { rapatId, at: now, actorId, action: 'rapat.finish', once } });
}

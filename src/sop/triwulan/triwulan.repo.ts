/** Queries on the quarter's cards, and on what a desa still owes (D1, D2). */
import type { Db } from '../../db/database.ts';
import { orLostRace } from '../../lib/lost-race.ts';
import type { Triwulan } from '../../office/kalender/triwulan.ts';
import type { Jawaban } from './triwulan.ts';

const withDesa = { desa: true } as const;

export type KartuRow = NonNullable<Awaited<ReturnType<typeof findKartu>>>;

export async function findKartu(db: Db, id: number) {
  return db.kartuTriwulan.findUnique({ where: { id }, include: withDesa });
}

export async function findKartuOf(db: Db, desaId: number, { tahun, triwulan }: Triwulan) {
  return db.kartuTriwulan.findUnique({
    where: { desaId_tahun_triwulan: { desaId, tahun, triwulan } },
    include: withDesa,
  });
}

/** Every card of an office's quarter, by the name of the desa. */
export async function findKartuList(db: Db, kecamatanId: number, { tahun, triwulan }: Triwulan) {
  return db.kartuTriwulan.findMany({
    where: { kecamatanId, tahun, triwulan },
    include: withDesa,
    orderBy: { desa: { nama: 'asc' } },
  });
}

/** Cards of a year that nobody has answered. */
export async function countUnanswered(db: Db, kecamatanId: number, tahun: number): Promise<number> {
  return db.kartuTriwulan.count({ where: { kecamatanId, tahun, jawaban: null } });
}

/** Quarters that have cards, the newest first. */
export async function findTriwulanList(db: Db, kecamatanId: number): Promise<Triwulan[]> {
  const rows = await db.kartuTriwulan.groupBy({
    by: ['tahun', 'triwulan'],
    where: { kecamatanId },
    orderBy: [{ tahun: 'desc' }, { triwulan: 'desc' }],
  });
  return rows.map(({ tahun, triwulan }) => ({ tahun, triwulan }));
}

/** Desa that have no card for that quarter yet. */
export async function findDesaWithoutKartu(db: Db, kecamatanId: number, { tahun, triwulan }: Triwulan) {
  return db.desa.findMany({
    where: { kecamatanId, kartuTriwulanList: { none: { tahun, triwulan } } },
    orderBy: { nama: 'asc' },
  });
}

/** @throws LostRace when another process opens the same quarter at this moment */
export async function createKartu(
  tx: Db,
  data: { kecamatanId: number; desaId: number; tahun: number; triwulan: number; createdAt: Date },
) {
  const { desaId, tahun, triwulan } = data;
  return orLostRace(`kartu:${desaId}:${tahun}-${triwulan}`, () => tx.kartuTriwulan.create({ data, include: withDesa }));
}

export interface NewAnswer {
  readonly jawaban: Jawaban;
  readonly sampai: string | null;
  readonly answeredAt: Date;
  readonly answeredById: number;
}

/** @returns false when it is no longer at that revision */
export async function moveKartu(tx: Db, id: number, revision: number, answer: NewAnswer): Promise<boolean> {
  const { count } = await tx.kartuTriwulan.updateMany({
    where: { id, revision },
    data: { ...answer, revision: revision + 1 },
  });
  return count > 0;
}

/** @throws LostRace when another process writes the same act at this moment */
export async function addRiwayat(
  tx: Db,
  data: { kartuId: number; at: Date; actorId: number; jawaban: string; once: string },
): Promise<void> {
  await orLostRace(data.once, () => tx.kartuTriwulanRiwayat.create({ data, select: { id: true } }));
}

export async function findRiwayat(db: Db, once: string) {
  return db.kartuTriwulanRiwayat.findUnique({ where: { once } });
}

/** Who holds or held these seats. */
export async function findKontakNames(db: Db, kontakIds: readonly number[]) {
  const rows = await db.kontak.findMany({
    where: { id: { in: [...new Set(kontakIds)] } },
    select: { id: true, jabatan: true, orang: { select: { nama: true } } },
  });
  return new Map(rows.map(({ id, jabatan, orang }) => [id, { nama: orang.nama, jabatan }]));
}

/** Reports of each of these desa in that stretch of time. */
export async function countLaporan(
  db: Db,
  kecamatanId: number,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<Map<number, number>> {
  const rows = await db.kebutuhan.groupBy({
    by: ['desaId'],
    where: { kecamatanId, reportedAt: { gte: from, lt: until } },
    _count: { _all: true },
  });
  return new Map(rows.map(({ desaId, _count }) => [desaId, _count._all]));
}

/** Distributions that were planned for these days, cancelled ones left out. @param until included */
export async function findPenyaluranDue(db: Db, kecamatanId: number, from: string, until: string) {
  return db.penyaluran.findMany({
    where: { kecamatanId, status: { not: 'DIBATALKAN' }, tanggal: { gte: from, lte: until } },
    select: { desaId: true, nomor: true, tanggal: true, status: true, program: { select: { nama: true } } },
    orderBy: [{ tanggal: 'asc' }, { id: 'asc' }],
  });
}

/** What desa had to do by these days: given to the desa, or to somebody of it. @param until included */
export async function findTindakLanjutDue(db: Db, kecamatanId: number, from: string, until: string) {
  const rows = await db.tindakLanjut.findMany({
    where: {
      kecamatanId,
      removedAt: null,
      status: { in: ['BERJALAN', 'SELESAI'] },
      tenggat: { gte: from, lte: until },
      OR: [{ desaId: { not: null } }, { kontak: { desaId: { not: null } } }],
    },
    select: {
      desaId: true,
      nomor: true,
      uraian: true,
      tenggat: true,
      status: true,
      kontak: { select: { desaId: true } },
    },
    orderBy: [{ tenggat: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ kontak, ...row }) => ({ ...row, desaId: row.desaId ?? kontak?.desaId ?? 0 }));
}

/** Desa of an office where nobody can be written to. */
export async function findEmptyDesaIds(db: Db, kecamatanId: number): Promise<Set<number>> {
  const rows = await db.desa.findMany({
    where: { kecamatanId, kontakList: { none: { peran: 'DESA', revokedAt: null } } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** When each office was founded. */
export async function findFoundedAt(db: Db): Promise<Map<number, Date>> {
  const rows = await db.kecamatan.findMany({ select: { id: true, createdAt: true } });
  return new Map(rows.map(({ id, createdAt }) => [id, createdAt]));
}

export async function findKecamatanNama(db: Db, id: number): Promise<string> {
  return (await db.kecamatan.findUniqueOrThrow({ where: { id }, select: { nama: true } })).nama;
}

export async function findDesaIds(db: Db, kecamatanId: number): Promise<number[]> {
  const rows = await db.desa.findMany({ where: { kecamatanId }, select: { id: true }, orderBy: { nama: 'asc' } });
  return rows.map(({ id }) => id);
}

/** What of a year is not finished: programs that run, distributions nobody has confirmed to the end, action items, needs. */
export async function countOpen(db: Db, kecamatanId: number, tahun: number) {
  return {
    program: await db.program.count({ where: { kecamatanId, tahun, archivedAt: null } }),
    penyaluran: await db.penyaluran.count({
      where: { kecamatanId, tahun, status: { in: ['DIRENCANAKAN', 'SEBAGIAN'] } },
    }),
    tindakLanjut: await db.tindakLanjut.count({ where: { kecamatanId, status: 'BERJALAN', removedAt: null } }),
    kebutuhan: await db.kebutuhan.count({
      where: { kecamatanId, tahun, status: { in: ['DITERIMA', 'DIVERIFIKASI', 'DIKEMBALIKAN'] } },
    }),
  };
}

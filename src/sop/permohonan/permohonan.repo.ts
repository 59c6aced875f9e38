/** Requests for a seat: queries (C1). */
import type { Db } from '../../db/database.ts';
import { mustWin, orLostRace } from '../../lib/lost-race.ts';
import { kalenderRelations } from '../../office/kalender/kalender-row.ts';

const whole = { kecamatan: { include: kalenderRelations }, desa: true, instansi: true, orang: true } as const;

export interface NewPermohonan {
  readonly kecamatanId: number;
  readonly orangId: number;
  readonly peran: string;
  readonly desaId: number | null;
  readonly instansiId: number | null;
  readonly nama: string;
  readonly jabatan: string;
  readonly telepon: string;
  readonly draftId: number;
  readonly createdAt: Date;
}

/** @throws LostRace when another process writes the same draft's at this moment */
export async function createPermohonan(tx: Db, data: NewPermohonan): Promise<number> {
  const row = { data: { ...data, status: 'MENUNGGU' }, select: { id: true } };
  return (await orLostRace(`permohonan:draft-${data.draftId}`, () => tx.permohonan.create(row))).id;
}

export async function findPermohonan(db: Db, id: number) {
  return db.permohonan.findUnique({ where: { id }, include: whole });
}

export async function findPermohonanByDraft(db: Db, draftId: number) {
  return db.permohonan.findUnique({ where: { draftId }, include: whole });
}

/** What waits of a person, in any kecamatan, oldest first. */
export async function findWaitingOf(db: Db, telegramId: number) {
  return db.permohonan.findMany({
    where: { status: 'MENUNGGU', orang: { telegramId: BigInt(telegramId) } },
    include: whole,
    orderBy: { id: 'asc' },
  });
}

/** What waits in a kecamatan, oldest first. */
export async function findWaitingIn(db: Db, kecamatanId: number) {
  return db.permohonan.findMany({ where: { kecamatanId, status: 'MENUNGGU' }, include: whole, orderBy: { id: 'asc' } });
}

export async function countPermohonanOf(db: Db, orangId: number, since: Date): Promise<number> {
  return db.permohonan.count({ where: { orangId, createdAt: { gt: since } } });
}

/** @throws LostRace when somebody else was faster; the work is then run again and sees what they did */
export async function endPermohonan(
  tx: Db,
  id: number,
  data: {
    readonly status: string;
    readonly decidedAt: Date;
    readonly decidedById?: number;
    readonly note?: string;
    readonly kontakId?: number;
  },
): Promise<void> {
  const { count } = await tx.permohonan.updateMany({ where: { id, status: 'MENUNGGU' }, data });
  mustWin(`permohonan:${id}`, count > 0);
}

/** Every kecamatan of the installation, by name. */
export async function findKecamatanList(db: Db) {
  return db.kecamatan.findMany({ orderBy: [{ nama: 'asc' }, { id: 'asc' }] });
}

/** Null when the desa belongs to another kecamatan. */
export async function findDesaIn(db: Db, kecamatanId: number, id: number) {
  return db.desa.findFirst({ where: { id, kecamatanId } });
}

/** Writes down the name that the person asked under. */
export async function nameOrang(tx: Db, orangId: number, nama: string): Promise<void> {
  await tx.orang.updateMany({ where: { id: orangId }, data: { nama } });
}

/** Who holds a seat at that place now, longest first. */
export async function findKontakAt(
  db: Db,
  place: {
    readonly kecamatanId: number;
    readonly peran: string;
    readonly desaId: number | null;
    readonly instansiId: number | null;
  },
) {
  const { kecamatanId, peran, desaId, instansiId } = place;
  return db.kontak.findMany({
    where: { kecamatanId, peran, desaId, instansiId, revokedAt: null },
    include: { orang: true },
    orderBy: { id: 'asc' },
  });
}

/** The seats of a person in one kecamatan. */
export async function findKontakIn(db: Db, kecamatanId: number, orangId: number) {
  return db.kontak.findMany({ where: { kecamatanId, orangId, revokedAt: null }, orderBy: { id: 'asc' } });
}

/** The name of whoever speaks or spoke from that seat. */
export async function findNamaOfKontak(db: Db, kontakId: number): Promise<string | null> {
  const kontak = await db.kontak.findUnique({ where: { id: kontakId }, include: { orang: true } });
  return kontak?.orang.nama ?? null;
}

/** Those of a person that wait. */
export async function setWaitingWithdrawn(
  tx: Db,
  kecamatanId: number,
  orangId: number,
  decidedAt: Date,
): Promise<void> {
  await tx.permohonan.updateMany({
    where: { kecamatanId, orangId, status: 'MENUNGGU' },
    data: { status: 'DIBATALKAN', decidedAt },
  });
}

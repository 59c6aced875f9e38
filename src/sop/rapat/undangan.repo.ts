/** Who is invited, their answers, and the live cards: queries (A3, C1). */
import type { Db } from '../../db/database.ts';
import { orLostRace } from '../../lib/lost-race.ts';

const seat = { orang: true, desa: true, instansi: true } as const;

export type Ids = readonly number[] | 'all';

/** Those of one kecamatan who can be invited: seats of these desa and bodies, the Camat where wished, and single seats. */
export async function findInvitable(
  db: Db,
  kecamatanId: number,
  who: {
    readonly desaIds: Ids;
    readonly instansiIds: Ids;
    readonly camat: boolean;
    readonly kontakIds?: readonly number[];
  },
) {
  const of = (ids: Ids) => (ids === 'all' ? { not: null } : { in: [...ids] });
  return db.kontak.findMany({
    where: {
      kecamatanId,
      revokedAt: null,
      OR: [
        { peran: 'DESA', desaId: of(who.desaIds) },
        { peran: 'MITRA', instansiId: of(who.instansiIds) },
        { id: { in: [...(who.kontakIds ?? [])] } },
        ...(who.camat ? [{ peran: 'CAMAT' }] : []),
      ],
    },
    include: seat,
    orderBy: [{ peran: 'asc' }, { desaId: 'asc' }, { instansiId: 'asc' }, { id: 'asc' }],
  });
}

/** Who can be asked to write the minutes: people of desa and bodies. */
export async function findNotulisList(db: Db, kecamatanId: number) {
  return db.kontak.findMany({
    where: { kecamatanId, revokedAt: null, peran: { in: ['DESA', 'MITRA'] } },
    include: seat,
    orderBy: [{ peran: 'asc' }, { desaId: 'asc' }, { instansiId: 'asc' }, { id: 'asc' }],
  });
}

export async function findCamat(db: Db, kecamatanId: number) {
  return db.kontak.findFirst({
    where: { kecamatanId, peran: 'CAMAT', revokedAt: null },
    include: { orang: true },
    orderBy: { id: 'asc' },
  });
}

/** Groups that invitations can go to. */
export async function findConnectedGroups(db: Db, kecamatanId: number) {
  return db.kelompok.findMany({
    where: { kecamatanId, status: 'TERHUBUNG' },
    orderBy: [{ forum: 'asc' }, { id: 'asc' }],
  });
}

export async function findOfficeOf(db: Db, kecamatanId: number) {
  return db.kecamatan.findUniqueOrThrow({ where: { id: kecamatanId } });
}

/** What earlier meetings gave somebody to do, and which is not done. */
export async function findOpenTindakLanjut(db: Db, kecamatanId: number, take: number) {
  return db.tindakLanjut.findMany({
    where: { kecamatanId, status: 'BERJALAN', removedAt: null },
    orderBy: [{ tenggat: 'asc' }, { id: 'asc' }],
    select: { nomor: true, uraian: true },
    take,
  });
}

/** @throws LostRace when another process invites one of them at this moment */
export async function createUndangan(
  tx: Db,
  rapatId: number,
  { kontakIds, kelompokIds }: { readonly kontakIds: readonly number[]; readonly kelompokIds: readonly number[] },
  createdAt: Date,
): Promise<void> {
  const data = [
    ...kontakIds.map((kontakId) => ({ rapatId, kontakId, createdAt })),
    ...kelompokIds.map((kelompokId) => ({ rapatId, kelompokId, createdAt })),
  ];
  if (data.length === 0) return;
  await orLostRace(`rapat:${rapatId}:undangan`, () => tx.undangan.createMany({ data }));
}

export async function writeJawaban(
  tx: Db,
  id: number,
  data: { jawaban: string; answeredAt: Date; answeredUrut: number; wakil: string | null },
): Promise<void> {
  await tx.undangan.updateMany({ where: { id }, data });
}

export async function writeWakil(tx: Db, id: number, wakil: string): Promise<void> {
  await tx.undangan.updateMany({ where: { id }, data: { wakil } });
}

/** Place or agenda changed, not the time: answers stay right. */
export async function carryAnswers(tx: Db, rapatId: number, from: number, to: number): Promise<void> {
  await tx.undangan.updateMany({ where: { rapatId, answeredUrut: from }, data: { answeredUrut: to } });
}

/** How often this invitation was answered: part of the next answer's key. */
export async function countAnswers(tx: Db, undanganId: number): Promise<number> {
  return tx.rapatRiwayat.count({ where: { once: { startsWith: `undangan:${undanganId}:answer:` } } });
}

/** Invitations of these seats, the nearest meeting first. */
export async function findUndanganOf(db: Db, kecamatanId: number, kontakIds: readonly number[], from: string) {
  return db.undangan.findMany({
    where: { kontakId: { in: [...kontakIds] }, rapat: { kecamatanId, tanggal: { gte: from } } },
    include: { rapat: true },
    orderBy: [{ rapat: { tanggal: 'asc' } }, { rapat: { mulai: 'asc' } }, { id: 'asc' }],
  });
}

export async function findKartuList(db: Db, rapatId: number) {
  return db.rapatKartu.findMany({ where: { rapatId }, orderBy: { id: 'asc' } });
}

/** This message is now the live card of that chat. */
export async function writeKartu(tx: Db, rapatId: number, chatId: number, messageId: number): Promise<void> {
  const where = { rapatId, chatId: BigInt(chatId) };
  const { count } = await tx.rapatKartu.updateMany({ where, data: { messageId } });
  if (count > 0) return;
  await orLostRace(`rapat:${rapatId}:kartu`, () => tx.rapatKartu.create({ data: { ...where, messageId } }));
}

/** Languages of the people behind these chats, and their seats in the kecamatan. */
export async function findKasiByChat(db: Db, kecamatanId: number, chatIds: readonly bigint[]) {
  return db.kontak.findMany({
    where: {
      kecamatanId,
      revokedAt: null,
      peran: { in: ['KASI', 'CAMAT'] },
      orang: { telegramId: { in: [...chatIds] } },
    },
    include: { orang: true },
  });
}

/** What became of a queued message. */
export async function findSent(db: Db, once: string) {
  return db.outboxMessage.findUnique({
    where: { once },
    select: { state: true, chatId: true, telegramMessageId: true },
  });
}

/** Which offices have meetings on these days to which a group is invited. */
export async function findGroupsInvited(db: Db, from: string, to: string): Promise<number[]> {
  const rows = await db.rapat.findMany({
    where: {
      status: 'TERJADWAL',
      tanggal: { gte: from, lte: to },
      undanganList: { some: { kelompokId: { not: null } } },
    },
    distinct: ['kecamatanId'],
    select: { kecamatanId: true },
  });
  return rows.map(({ kecamatanId }) => kecamatanId);
}

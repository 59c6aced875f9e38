/** Telegram groups of stakeholder forums: queries (C3). */
import type { Db } from '../../db/database.ts';
import { mustWin, orLostRace } from '../../lib/lost-race.ts';
import type { Kelompok, StatusKelompok, Tolak } from './kelompok.ts';

export async function findByChat(db: Db, chatId: number) {
  return db.kelompok.findUnique({ where: { chatId: BigInt(chatId) } });
}

export async function findKelompok(db: Db, id: number) {
  return db.kelompok.findUnique({ where: { id } });
}

/** The topic of a group to which everything goes. */
export async function findTopic(db: Db, chatId: number): Promise<number | undefined> {
  const row = await db.kelompok.findUnique({ where: { chatId: BigInt(chatId) }, select: { topicId: true } });
  return row?.topicId ?? undefined;
}

/** Those that are, were or may become forums of a kecamatan; without those that it never wanted. */
export async function findKelompokList(db: Db, kecamatanId: number) {
  const NEVER_CONNECTED = { status: 'TERPUTUS', forum: '' };
  return db.kelompok.findMany({
    where: { kecamatanId, NOT: NEVER_CONNECTED },
    orderBy: [{ forum: 'asc' }, { id: 'asc' }],
  });
}

/** Groups about which that Kasi was asked, and which still wait for the answer. */
export async function findWaitingFor(db: Db, telegramId: number) {
  return db.kelompok.findMany({
    where: { addedById: BigInt(telegramId), status: 'MENUNGGU', kecamatanId: { not: null } },
    orderBy: { id: 'asc' },
  });
}

interface Values {
  readonly kecamatanId?: number | null;
  readonly chatId?: bigint;
  readonly nama?: string;
  readonly forum?: string;
  readonly status?: StatusKelompok;
  readonly addedById?: bigint | null;
  readonly topicId?: number | null;
  readonly tolak?: Tolak | null;
  readonly tolakAt?: Date | null;
}

/** @throws LostRace when another process makes it at this moment */
export async function createKelompok(
  tx: Db,
  data: Required<Pick<Values, 'chatId' | 'nama' | 'status' | 'kecamatanId' | 'addedById'>> & Pick<Values, 'topicId'>,
  now: Date,
) {
  return orLostRace(`kelompok:${data.chatId}`, () =>
    tx.kelompok.create({ data: { ...data, createdAt: now, updatedAt: now } }),
  );
}

/** @throws LostRace when it is no longer as it was read, or another row takes its chat at this moment */
export async function changeKelompok(tx: Db, seen: Pick<Kelompok, 'id' | 'status'>, data: Values, now: Date) {
  const { id, status } = seen;
  const key = `kelompok:${id}`;
  const change = { where: { id, status }, data: { ...data, updatedAt: now } };
  const { count } = await orLostRace(key, () => tx.kelompok.updateMany(change));
  mustWin(key, count > 0);
}

export async function renameKelompok(db: Db, chatId: number, nama: string, now: Date): Promise<void> {
  await db.kelompok.updateMany({ where: { chatId: BigInt(chatId) }, data: { nama, updatedAt: now } });
}

export async function removeKelompok(tx: Db, id: number): Promise<void> {
  await tx.kelompok.deleteMany({ where: { id } });
}

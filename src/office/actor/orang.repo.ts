/** People: queries (C1). */
import type { Db } from '../../db/database.ts';
import { orLostRace } from '../../lib/lost-race.ts';
import type { Person } from './actor.ts';

export async function findOrang(db: Db, telegramId: number) {
  return db.orang.findUnique({ where: { telegramId: BigInt(telegramId) } });
}

/** The person's row; made when there is none. @throws LostRace when another process makes it at this moment */
export async function ensureOrang(tx: Db, person: Person, now: Date) {
  const found = await findOrang(tx, person.telegramId);
  if (found) return found;
  return orLostRace(`orang:${person.telegramId}`, () =>
    tx.orang.create({
      data: { telegramId: BigInt(person.telegramId), nama: '', bahasa: person.language, createdAt: now },
    }),
  );
}

/** Writes down the name and what the person agreed to, and when. */
export async function recordConsent(tx: Db, orangId: number, nama: string, version: number, at: Date): Promise<void> {
  await tx.orang.update({ where: { id: orangId }, data: { nama, consentAt: at, consentVersion: version } });
}

export async function setBahasa(db: Db, telegramId: number, bahasa: string): Promise<void> {
  await db.orang.updateMany({ where: { telegramId: BigInt(telegramId) }, data: { bahasa } });
}

/** Which "/" list Telegram holds for that person; null: the one for everybody. */
export async function setMenuHash(db: Db, telegramId: number, menuHash: string | null): Promise<void> {
  await db.orang.updateMany({ where: { telegramId: BigInt(telegramId) }, data: { menuHash } });
}

/** @returns whether it was not known before */
export async function setUnreachable(tx: Db, orangId: number, at: Date): Promise<boolean> {
  const { count } = await tx.orang.updateMany({
    where: { id: orangId, unreachableAt: null },
    data: { unreachableAt: at },
  });
  return count > 0;
}

/** @returns since when nothing arrived; null where that was not so */
export async function setReachable(tx: Db, orangId: number): Promise<Date | null> {
  const orang = await tx.orang.findUnique({ where: { id: orangId }, select: { unreachableAt: true } });
  if (!orang?.unreachableAt) return null;
  await tx.orang.updateMany({ where: { id: orangId }, data: { unreachableAt: null } });
  return orang.unreachableAt;
}

/** The seat that somebody with several speaks from. */
export async function setActiveKontak(tx: Db, orangId: number, activeKontakId: number): Promise<void> {
  await tx.orang.update({ where: { id: orangId }, data: { activeKontakId } });
}

/** Written only where it differs, so that two updates of one moment do no harm. */
export async function setSeen(tx: Db, orangIds: readonly number[], at: Date): Promise<void> {
  await tx.orang.updateMany({ where: { id: { in: [...orangIds] } }, data: { seenAt: at } });
}

/** Ends what the person had begun to fill in. */
export async function cancelDrafts(tx: Db, telegramId: bigint, at: Date): Promise<void> {
  await tx.draft.updateMany({ where: { telegramId, state: 'OPEN' }, data: { state: 'CANCELLED', updatedAt: at } });
}

/** What was queued of a meeting, and how far it has come: queries (A3, C1). */
import type { Db } from '../../db/database.ts';
import { type Queued, newsOf } from './kabar.ts';

export async function findQueued(db: Db, rapatId: number): Promise<readonly Queued[]> {
  const where = { once: { startsWith: newsOf(rapatId) } };
  return db.outboxMessage.findMany({ where, select: { once: true, state: true } });
}

/** @param since null: all of it has a fate */
export async function writeKabar(tx: Db, rapatId: number, kabar: string, since: Date | null): Promise<void> {
  await tx.rapat.updateMany({ where: { id: rapatId }, data: { kabar, kabarSince: since } });
}

/** Meetings whose news is under way, of all offices. */
export async function findUnderWay(db: Db): Promise<readonly { readonly id: number; readonly kecamatanId: number }[]> {
  return db.rapat.findMany({
    where: { kabarSince: { not: null } },
    select: { id: true, kecamatanId: true },
    orderBy: { id: 'asc' },
  });
}

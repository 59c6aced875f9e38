/** What somebody must know of and perhaps has not got (decision 2), by seat; without what they, or whoever was told the same, have acted on. */
import type { Database, Db } from '../../db/database.ts';
import { actOf, recordOf } from '../../outbox/unsure.ts';
import { type OnlyUrgent, type Unsure, findToldOf, findUnsure } from '../../outbox/unsure-rows.ts';
import { findActsOn, findSeatsOf } from './pengingat.repo.ts';

export interface UnsureOf extends Unsure {
  readonly kontakId: number;
  readonly kecamatanId: number;
}

/** The same was told to several: once one of them has acted, nobody else has to. Who has opened the record has seen it for themselves. */
async function isActedOn(db: Db, { once, chatId, createdAt, kecamatanId }: UnsureOf): Promise<boolean> {
  const subject = recordOf(once);
  if (subject === null) return false;
  const told = await findToldOf(db, actOf(once));
  const acts = await findActsOn(db, { subject, kecamatanId, since: createdAt }, told);
  return acts.some((act) => act.chatId === chatId || !act.action.endsWith('.read'));
}

export async function readUnsure(database: Database, only: OnlyUrgent | null = null): Promise<UnsureOf[]> {
  return database.read(async (db) => {
    const rows = await findUnsure(db, only);
    if (rows.length === 0) return [];
    const seats = await findSeatsOf(
      db,
      rows.map(({ chatId }) => chatId),
    );
    const found: UnsureOf[] = [];
    for (const row of rows) {
      const own = seats.filter(({ chatId }) => chatId === row.chatId);
      const named = Number(/:kontak-(\d+)/.exec(row.once)?.[1]);
      // A seat that was handed over since: its notices went to whoever held it, and are no longer theirs to know.
      const seat = Number.isNaN(named) ? own[0] : own.find(({ kontakId }) => kontakId === named);
      if (!seat) continue;
      const one = { ...row, ...seat };
      if (!(await isActedOn(db, one))) found.push(one);
    }
    return found;
  });
}

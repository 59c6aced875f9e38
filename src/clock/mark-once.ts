/** Remembers that a due thing was done, within the transaction that does it. */
import type { Db } from '../db/database.ts';
import { orLostRace } from '../lib/lost-race.ts';

/**
 * @param once the due thing, e.g. "pengingat:tw3-2026:desa-7:h-7"
 * @returns true for the first caller, false for everybody after it
 * @throws LostRace when another process marks it at this very moment: `Database.transaction` then runs the work again
 */
export async function markOnce(tx: Db, once: string, now: Date): Promise<boolean> {
  if (await wasMarked(tx, once)) return false;
  await orLostRace(once, () => tx.dueMark.create({ data: { once, doneAt: now } }));
  return true;
}

/** Whether that due thing was done. */
export async function wasMarked(tx: Db, once: string): Promise<boolean> {
  return (await tx.dueMark.findUnique({ where: { once }, select: { once: true } })) !== null;
}

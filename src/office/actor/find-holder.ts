/** Who holds an office after hand-overs, and whose work came to a seat by them (C1, C3). */
import type { Db } from '../../db/database.ts';
import type { Actor } from './actor.ts';
import { type KontakRow, findPredecessorIds, findKontak } from './kontak.repo.ts';

/** More hand-overs than a seat sees in a lifetime; a ring of them must not hang anything. */
const MOST_HAND_OVERS = 20;

/** Who holds the office of a seat that has ended: its successor, or theirs; null when nobody took over, or the last of them has left too. */
export async function findHolder(db: Db, kecamatanId: number, kontakId: number): Promise<KontakRow | null> {
  let seat = await findKontak(db, kecamatanId, kontakId);
  for (let at = 0; at < MOST_HAND_OVERS && seat?.revokedAt && seat.successorId !== null; at += 1)
    seat = await findKontak(db, kecamatanId, seat.successorId);
  return seat?.revokedAt ? null : seat;
}

/** The actor's seat and those that it took over, one from the other. */
export async function findHeldIds(db: Db, { kecamatanId, kontakId }: Actor): Promise<number[]> {
  const held = [kontakId];
  let last = [kontakId];
  for (let at = 0; at < MOST_HAND_OVERS && last.length > 0; at += 1) {
    last = (await findPredecessorIds(db, kecamatanId, last)).filter((id) => !held.includes(id));
    held.push(...last);
  }
  return held;
}

/** What the ways of joining need of people, inside the caller's transaction: who it is, what they agreed to, their new seat (C1). */
import type { Db } from '../../db/database.ts';
import type { Person } from './actor.ts';
import { CONSENT_VERSION } from './consent.ts';
import { createKontak, findHeldKontak } from './kontak.repo.ts';
import { ensureOrang, recordConsent } from './orang.repo.ts';

/** The person's row (made when there is none) and the seats that give them rights now. @param tx the whole installation's */
export async function knowPerson(tx: Db, person: Person, now: Date) {
  const { id, nama } = await ensureOrang(tx, person, now);
  const held = await findHeldKontak(tx, id);
  // A Plt's seat that has ended gives no rights: they may join like anybody else.
  const seats = held.filter(({ expiresAt }) => expiresAt === null || expiresAt > now);
  return { orangId: id, nama, seats };
}

/** The person agreed to the privacy notice as it reads now. */
export async function noteConsent(tx: Db, orangId: number, nama: string, at: Date): Promise<void> {
  await recordConsent(tx, orangId, nama, CONSENT_VERSION, at);
}

/** @returns the seat's id */
export async function giveKontak(tx: Db, seat: Parameters<typeof createKontak>[1]): Promise<number> {
  return (await createKontak(tx, seat)).id;
}

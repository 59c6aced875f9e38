/** Whom a list named, and who has not come yet: for the register (C1, C3). */
import type { Db } from '../../db/database.ts';
import { bodyOf } from '../../office/actor/kontak.ts';
import { findOpenInvites } from './invite.repo.ts';

export interface Waiting {
  readonly nama: string;
  readonly tempat: string;
}

export async function listWaiting(db: Db, kecamatanId: number, now: Date): Promise<Waiting[]> {
  const invites = await findOpenInvites(db, kecamatanId, now);
  return invites.flatMap((one) => (one.nama === null ? [] : [{ nama: one.nama, tempat: bodyOf(one) ?? '' }]));
}

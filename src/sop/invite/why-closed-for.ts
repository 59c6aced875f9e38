/** Whether a link that somebody is filling in the form of has closed meanwhile: another has used it, or it was taken back (C1). */
import type { Deps } from '../../deps.ts';
import { findOrang } from '../../office/actor/orang.repo.ts';
import { findInvite } from './invite.repo.ts';
import { type ClosedInvite, whyClosed } from './open-invite.ts';

/** Null while it lets them in, and for whoever has used it themselves. */
export async function whyClosedFor(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  telegramId: number,
  tokenHash: string,
): Promise<ClosedInvite | null> {
  return database.read(async (db) => {
    const invite = await findInvite(db, tokenHash);
    if (!invite) return null;
    const orang = await findOrang(db, telegramId);
    return orang && invite.usedById === orang.id ? null : whyClosed(db, invite, clock.now());
  });
}

/** Somebody who could not be reached writes again (C1). */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../actor/actor.ts';
import { findHeldKontak } from '../actor/kontak.repo.ts';
import { setReachable } from '../actor/orang.repo.ts';
import { listKasi } from './list-recipients.ts';
import { takeBack } from './take-back.ts';

/** Names the notice to the Kasi. @param since when it was found out */
export const unreachableAct = (kontakId: number, since: Date): string =>
  `kontak:${kontakId}:tak-terjangkau:${since.getTime()}`;

/** To be called for a message of a person with `actor.unreachable`. A notice that waits for the morning is untrue now. */
export async function clearUnreachable(
  { database }: Pick<Deps, 'database'>,
  { orangId }: Pick<Actor, 'orangId'>,
): Promise<void> {
  await database.transaction(async (tx) => {
    const since = await setReachable(tx, orangId);
    if (!since) return;
    for (const { id, kecamatanId } of await findHeldKontak(tx, orangId)) {
      await takeBack(tx, await listKasi(tx, kecamatanId), unreachableAct(id, since));
    }
  });
}

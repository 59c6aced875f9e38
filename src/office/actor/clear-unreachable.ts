/** Somebody who could not be reached writes again (C1). */
import type { Deps } from '../../deps.ts';
import type { Actor } from './actor.ts';
import { setReachable } from './orang.repo.ts';

/** To be called for a message of a person with `actor.unreachable`. */
export async function clearUnreachable(
  { database }: Pick<Deps, 'database'>,
  actor: Pick<Actor, 'orangId'>,
): Promise<void> {
  await database.read((db) => setReachable(db, actor.orangId));
}

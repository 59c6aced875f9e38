/** An invitation, for whoever is invited (C1): never who else is. */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Answered, invitedOf } from './answer-undangan.ts';
import type { Which } from '../../office/book/which.ts';
import { findWhichRapat } from './rapat.repo.ts';
import { rapatViewOf } from './rapat-view.ts';

export async function showUndangan(
  { database }: Pick<Deps, 'database'>,
  actor: Actor,
  which: Which,
): Promise<Result<Answered, 'undangan-not-found'>> {
  return database.read(async (db) => {
    const row = await findWhichRapat(db, actor.kecamatanId, which);
    if (!row || row.kecamatanId !== actor.kecamatanId) return refuse('undangan-not-found');
    const view = await rapatViewOf(db, row);
    const one = invitedOf(view, actor);
    return one ? ok({ view, one }) : refuse('undangan-not-found');
  });
}

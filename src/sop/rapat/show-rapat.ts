/** One meeting with its answers, for the Kasi's people and the Camat (A3). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { maySeeRapat } from './rapat.ts';
import { type WhichRapat, findWhichRapat } from './find-which-rapat.ts';
import { type RapatView, rapatViewOf } from './rapat-view.ts';

export async function showRapat(
  { database }: Pick<Deps, 'database'>,
  actor: Actor,
  which: WhichRapat,
): Promise<Result<RapatView, 'rapat-not-found'>> {
  return database.read(async (db) => {
    const row = await findWhichRapat(db, actor.kecamatanId, which);
    if (!row || !maySeeRapat(actor, row)) return refuse('rapat-not-found');
    return ok(await rapatViewOf(db, row));
  });
}

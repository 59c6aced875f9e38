/** One meeting with its answers, for the Kasi's people and the Camat (A3). */
import type { Deps } from '../../deps.ts';
import type { Result } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Which, showWhich } from '../../office/book/which.ts';
import { maySeeRapat } from './rapat.ts';
import { findWhichRapat } from './rapat.repo.ts';
import { type RapatView, rapatViewOf } from './rapat-view.ts';

export async function showRapat(
  deps: Pick<Deps, 'database'>,
  actor: Actor,
  which: Which,
): Promise<Result<RapatView, 'rapat-not-found'>> {
  return showWhich(deps, actor, which, {
    find: findWhichRapat,
    viewFor: async (db, row) => (maySeeRapat(actor, row) ? rapatViewOf(db, row) : null),
    missing: 'rapat-not-found',
  });
}

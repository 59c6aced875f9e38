/** Opens one action item by its number or from a button (C2). */
import type { Deps } from '../../deps.ts';
import type { Result } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Which, showWhich } from '../../office/book/which.ts';
import { findWhich } from './tindak-lanjut.repo.ts';
import { type TindakLanjutView, viewOf } from './tindak-lanjut-view.ts';

export async function showTindakLanjut(
  deps: Pick<Deps, 'database'>,
  actor: Actor,
  which: Which,
): Promise<Result<TindakLanjutView, 'tindaklanjut-not-found'>> {
  return showWhich(deps, actor, which, {
    find: findWhich,
    viewFor: (db, row) => viewOf(db, actor, row),
    missing: 'tindaklanjut-not-found',
  });
}

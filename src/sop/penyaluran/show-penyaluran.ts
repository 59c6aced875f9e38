/** Opens one distribution by its number or from a button (B1, B3). */
import type { Deps } from '../../deps.ts';
import type { Result } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Which, showWhich } from '../../office/book/which.ts';
import { mayRead } from './penyaluran.ts';
import { findWhich } from './penyaluran.repo.ts';
import { type PenyaluranView, viewOf } from './penyaluran-view.ts';

export async function showPenyaluran(
  deps: Pick<Deps, 'database' | 'clock'>,
  actor: Actor,
  which: Which,
): Promise<Result<PenyaluranView, 'penyaluran-not-found'>> {
  return showWhich(deps, actor, which, {
    find: findWhich,
    viewFor: async (db, row) => {
      const view = await viewOf(db, row, deps.clock.now());
      return mayRead(actor, view) ? view : null;
    },
    missing: 'penyaluran-not-found',
  });
}

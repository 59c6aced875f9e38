/** Opens the minutes of one rapat: from a button of the rapat, of one of its points, or of the minutes themselves (C2). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { findRapat, findRapatOf, findRapatOfButir, findRapatOfItem } from './notulen.repo.ts';
import { type NotulenView, accessOf, viewOf } from './notulen-view.ts';

export type Which =
  | { readonly rapatId: number }
  | { readonly notulenId: number }
  | { readonly butirId: number }
  | { readonly itemId: number };

export async function showNotulen(
  { database }: Pick<Deps, 'database'>,
  actor: Actor,
  which: Which,
): Promise<Result<NotulenView, 'notulen-not-found'>> {
  return database.read(async (db) => {
    const row =
      'rapatId' in which
        ? await findRapat(db, which.rapatId)
        : 'notulenId' in which
          ? await findRapatOf(db, which.notulenId)
          : 'butirId' in which
            ? await findRapatOfButir(db, which.butirId)
            : await findRapatOfItem(db, which.itemId);
    if (!row) return refuse('notulen-not-found');
    const access = await accessOf(db, actor, row);
    return access.read ? ok(await viewOf(db, row, access)) : refuse('notulen-not-found');
  });
}

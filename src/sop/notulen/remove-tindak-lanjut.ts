/** A planned action item is taken out of the minutes (C2). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { changeItemRow } from './butir.repo.ts';
import { type ChangeRefusal, changeNotulen } from './change-notulen.ts';
import { findRapatOfItem } from './notulen.repo.ts';
import type { NotulenView } from './notulen-view.ts';
import { type GoneRefusal, type ItemAct, whyNot } from './replan-tindak-lanjut.ts';

export async function removeTindakLanjut(
  deps: Deps,
  actor: Actor,
  { itemId, revision, at }: ItemAct,
): Promise<Result<NotulenView, ChangeRefusal | GoneRefusal>> {
  const rapat = await deps.database.read((db) => findRapatOfItem(db, itemId));
  if (!rapat) return refuse('notulen-not-found');
  const change = { rapatId: rapat.id, at, once: `notulen-item:${itemId}:removed` };
  return changeNotulen<GoneRefusal>(deps, actor, change, async (tx, { rapat: present }, now) =>
    (await changeItemRow(tx, itemId, revision, { removedAt: now }, now)) ? null : whyNot(present, itemId),
  );
}

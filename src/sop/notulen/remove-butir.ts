/** A point is taken out of the minutes (C2); the action items that came from it stay. */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { changeButirRow } from './butir.repo.ts';
import { type ChangeRefusal, changeNotulen } from './change-notulen.ts';
import { findRapatOfButir } from './notulen.repo.ts';
import type { NotulenView } from './notulen-view.ts';

export interface ButirRemoval {
  readonly butirId: number;
  /** Of the text that the person saw. */
  readonly stamp: number;
  readonly at: Date;
}
type Code = ChangeRefusal | 'notulen-butir-gone' | 'notulen-butir-moved';

export async function removeButir(
  deps: Deps,
  actor: Actor,
  { butirId, stamp, at }: ButirRemoval,
): Promise<Result<NotulenView, Code>> {
  const rapat = await deps.database.read((db) => findRapatOfButir(db, butirId));
  if (!rapat) return refuse('notulen-not-found');
  const change = { rapatId: rapat.id, at, once: `notulen-butir:${butirId}:removed` };
  return changeNotulen<Code>(deps, actor, change, async (tx, { rapat: { notulen } }, now) => {
    if (await changeButirRow(tx, butirId, stamp, { removedAt: now }, now)) return null;
    const present = notulen?.butirList.some(({ id }) => id === butirId) ?? false;
    return refuse(present ? 'notulen-butir-moved' : 'notulen-butir-gone');
  });
}

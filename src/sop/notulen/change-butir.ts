/** A point of the minutes is written anew (C2): refused, with its present text, where somebody else has changed it since it was shown. */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { changeButirRow } from './butir.repo.ts';
import { type ChangeRefusal, changeNotulen } from './change-notulen.ts';
import { findRapatOfButir } from './notulen.repo.ts';
import type { NotulenView } from './notulen-view.ts';

export interface ButirChange {
  readonly butirId: number;
  /** Of the text that the person saw. */
  readonly stamp: number;
  readonly draftId: number;
  readonly at: Date;
  /** Null: stays as it is. */
  readonly pembahasan: string | null;
  readonly keputusan: string | null;
}
type Code = ChangeRefusal | 'notulen-butir-gone' | 'notulen-butir-changed';

export async function changeButir(
  deps: Deps,
  actor: Actor,
  { butirId, stamp, draftId, at, pembahasan, keputusan }: ButirChange,
): Promise<Result<NotulenView, Code>> {
  const rapat = await deps.database.read((db) => findRapatOfButir(db, butirId));
  if (!rapat) return refuse('notulen-not-found');
  const change = { rapatId: rapat.id, at, once: `notulen-butir:draft-${draftId}` };
  return changeNotulen<Code>(deps, actor, change, async (tx, { rapat: { notulen } }, now) => {
    const words = { ...(pembahasan === null ? {} : { pembahasan }), ...(keputusan === null ? {} : { keputusan }) };
    if (await changeButirRow(tx, butirId, stamp, words, now)) return null;
    const present = notulen?.butirList.find(({ id }) => id === butirId);
    if (!present) return refuse('notulen-butir-gone');
    const said = { judul: present.judul, pembahasan: present.pembahasan, keputusan: present.keputusan ?? '–' };
    return refuse('notulen-butir-changed', said);
  });
}

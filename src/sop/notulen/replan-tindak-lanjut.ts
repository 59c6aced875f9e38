/** A planned action item is written anew (C2): refused where somebody else has changed it since it was shown. */
import type { Deps } from '../../deps.ts';
import { type Refusal, type Result, refuse } from '../../lib/result.ts';
import { pihakWords } from '../../office/book/pihak.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { changeItemRow } from './butir.repo.ts';
import { type ChangeRefusal, changeNotulen } from './change-notulen.ts';
import { type RapatRow, findRapatOfItem } from './notulen.repo.ts';
import type { NotulenView } from './notulen-view.ts';
import { type ItemRefusal, type ItemWords, whyNotPlanned } from './plan-tindak-lanjut.ts';

export interface ItemAct {
  readonly itemId: number;
  /** The revision that the person saw. */
  readonly revision: number;
  readonly at: Date;
}
export type GoneRefusal = 'notulen-item-gone' | 'notulen-item-changed';
type Code = ChangeRefusal | ItemRefusal | GoneRefusal;

/** How it stands now, for whoever saw it otherwise. */
export function whyNot({ notulen }: RapatRow, itemId: number): Refusal<GoneRefusal> {
  const present = notulen?.tindakLanjutList.find(({ id }) => id === itemId);
  if (!present) return refuse('notulen-item-gone');
  return refuse('notulen-item-changed', { uraian: present.uraian, siapa: pihakWords(present) });
}

export async function replanTindakLanjut(
  deps: Deps,
  actor: Actor,
  { itemId, revision, draftId, at, ...words }: ItemAct & ItemWords & { readonly draftId: number },
): Promise<Result<NotulenView, Code>> {
  const rapat = await deps.database.read((db) => findRapatOfItem(db, itemId));
  if (!rapat) return refuse('notulen-not-found');
  const change = { rapatId: rapat.id, at, once: `notulen-item:draft-${draftId}` };
  return changeNotulen<Code>(deps, actor, change, async (tx, { rapat: present }, now) => {
    const refusal = await whyNotPlanned(tx, actor, present, words);
    if (refusal) return refusal;
    const { uraian, tenggat, pihak } = words;
    if (await changeItemRow(tx, itemId, revision, { uraian, tenggat, ...pihak }, now)) return null;
    return whyNot(present, itemId);
  });
}

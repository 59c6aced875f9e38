/** The conclusion of the minutes (C2): refused where somebody else has written another one meanwhile. */
import type { Deps } from '../../deps.ts';
import { mustWin } from '../../lib/lost-race.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type ChangeRefusal, changeNotulen } from './change-notulen.ts';
import { setKesimpulan } from './notulen.repo.ts';
import type { NotulenView } from './notulen-view.ts';

export interface KesimpulanInput {
  readonly rapatId: number;
  readonly draftId: number;
  readonly at: Date;
  /** What stood there when the form was opened. */
  readonly before: string;
  readonly kesimpulan: string;
}
type Code = ChangeRefusal | 'notulen-kesimpulan-changed';

export async function writeKesimpulan(
  deps: Deps,
  actor: Actor,
  { rapatId, draftId, at, before, kesimpulan }: KesimpulanInput,
): Promise<Result<NotulenView, Code>> {
  const change = { rapatId, at, once: `notulen-kesimpulan:draft-${draftId}` };
  return changeNotulen<Code>(deps, actor, change, async (tx, { notulenId, rapat: { notulen } }) => {
    const present = notulen?.kesimpulan ?? '';
    if (present !== before) return refuse('notulen-kesimpulan-changed', { kesimpulan: present || '–' });
    mustWin(change.once, await setKesimpulan(tx, notulenId, before, kesimpulan));
    return null;
  });
}

/** A called meeting does not take place (A3). */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type RapatAct, type RapatResult, actOnRapat } from './act-on-rapat.ts';

export async function cancelRapat(
  deps: Deps,
  actor: Actor,
  { alasan, ...act }: RapatAct & { readonly alasan: string },
): RapatResult {
  return actOnRapat(deps, actor, act, { kind: 'batal', alasan });
}

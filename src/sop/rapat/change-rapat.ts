/** A called meeting gets another time, place or agenda (A3). */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type RapatAct, type RapatChange, type RapatResult, actOnRapat } from './act-on-rapat.ts';

export async function changeRapat(
  deps: Deps,
  actor: Actor,
  { change, ...act }: RapatAct & { readonly change: Exclude<RapatChange, { readonly kind: 'batal' }> },
): RapatResult {
  return actOnRapat(deps, actor, act, change);
}

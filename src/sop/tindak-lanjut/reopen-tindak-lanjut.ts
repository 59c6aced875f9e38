/** The Kasi opens an action item again that was done or called off (C2). */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Act, type ActResult, actOnTindakLanjut } from './act-on-tindak-lanjut.ts';

export async function reopenTindakLanjut(deps: Deps, actor: Actor, act: Act): ActResult {
  return actOnTindakLanjut(deps, actor, 'reopen', act);
}

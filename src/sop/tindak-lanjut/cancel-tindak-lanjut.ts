/** The Kasi calls an action item off, with a reason (C2). */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Act, type ActResult, actOnTindakLanjut } from './act-on-tindak-lanjut.ts';

export async function cancelTindakLanjut(deps: Deps, actor: Actor, act: Act & { readonly reason: string }): ActResult {
  return actOnTindakLanjut(deps, actor, 'cancel', act, { note: act.reason });
}

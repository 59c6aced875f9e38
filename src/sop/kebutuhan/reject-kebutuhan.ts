/** The Kasi refuses a need, with a reason that the reporter reads (A1). */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Act, type ActResult, actOnKebutuhan } from './act-on-kebutuhan.ts';

export async function rejectKebutuhan(deps: Deps, actor: Actor, act: Act & { readonly reason: string }): ActResult {
  return actOnKebutuhan(deps, actor, 'reject', act, act.reason);
}

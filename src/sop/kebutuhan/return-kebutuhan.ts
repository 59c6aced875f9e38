/** The Kasi sends a need back to its reporter with a question (A1). */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Act, type ActResult, actOnKebutuhan } from './act-on-kebutuhan.ts';

export async function returnKebutuhan(deps: Deps, actor: Actor, act: Act & { readonly question: string }): ActResult {
  return actOnKebutuhan(deps, actor, 'return', act, act.question);
}

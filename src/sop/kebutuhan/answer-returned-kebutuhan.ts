/** The desa answers the Kasi's question; the need is with the Kasi again (A1). */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Act, type ActResult, actOnKebutuhan } from './act-on-kebutuhan.ts';

export async function answerReturnedKebutuhan(
  deps: Deps,
  actor: Actor,
  act: Act & { readonly answer: string },
): ActResult {
  return actOnKebutuhan(deps, actor, 'answer', act, act.answer);
}

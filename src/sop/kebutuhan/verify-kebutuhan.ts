/** The Kasi has checked a need and finds it true (A1). */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Act, type ActResult, actOnKebutuhan } from './act-on-kebutuhan.ts';

export async function verifyKebutuhan(deps: Deps, actor: Actor, act: Act): ActResult {
  return actOnKebutuhan(deps, actor, 'verify', act, null);
}

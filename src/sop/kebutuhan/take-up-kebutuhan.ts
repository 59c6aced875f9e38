/** The Kasi takes a need in hand (B4). */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Act, type ActResult, actOnKebutuhan } from './act-on-kebutuhan.ts';

export async function takeUpKebutuhan(deps: Deps, actor: Actor, act: Act): ActResult {
  return actOnKebutuhan(deps, actor, 'takeUp', act, null);
}

/** "Sudah selesai": by whoever it belongs to, or by the Kasi (C2). Done twice, or by two, it has one effect. */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Act, type ActResult, actOnTindakLanjut } from './act-on-tindak-lanjut.ts';

export async function finishTindakLanjut(deps: Deps, actor: Actor, act: Act): ActResult {
  return actOnTindakLanjut(deps, actor, 'finish', act);
}

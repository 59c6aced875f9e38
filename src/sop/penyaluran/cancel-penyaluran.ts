/** The Kasi cancels a planned distribution (B1): with a reason, which the desa and the body read. Its number is never used again. */
import type { Deps } from '../../deps.ts';
import { refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type ActResult, type PenyaluranAct, actOnPenyaluran } from './act-on-penyaluran.ts';
import { cancelLockOf } from './lock.ts';
import { tellCancelled } from './notify.ts';
import { formatNomor } from './penyaluran.ts';

export async function cancelPenyaluran(deps: Deps, actor: Actor, act: PenyaluranAct, reason: string): ActResult {
  const now = deps.clock.now();
  return actOnPenyaluran(deps, actor, act, {
    action: 'penyaluran.cancel',
    isSame: ({ toStatus, note }) => toStatus === 'DIBATALKAN' && note === reason,
    stepOf: (view) => {
      const lock = cancelLockOf(view);
      if (lock) return refuse(lock, { nomor: formatNomor(view.nomor) });
      return {
        data: { status: 'DIBATALKAN' },
        toStatus: 'DIBATALKAN',
        note: reason,
        tell: async (tx, after) => tellCancelled(tx, after, reason, now),
      };
    },
  });
}

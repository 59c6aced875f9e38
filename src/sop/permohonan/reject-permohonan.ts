/** The Kasi does not let an applicant in, and says why; they may ask again (C1). */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type DecideResult, decidePermohonan } from './decide-permohonan.ts';

export async function rejectPermohonan(
  deps: Deps,
  actor: Actor,
  { permohonanId, reason }: { readonly permohonanId: number; readonly reason: string },
): DecideResult {
  return decidePermohonan(deps, actor, permohonanId, {
    status: 'DITOLAK',
    action: 'permohonan.reject',
    note: reason,
  });
}

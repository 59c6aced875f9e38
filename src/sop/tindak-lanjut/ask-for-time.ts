/** "Belum, perlu waktu": the Kasi reads why, and until when they would like to have it (C2). The day stays until the Kasi changes it. */
import type { Deps } from '../../deps.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Act, type ActResult, actOnTindakLanjut } from './act-on-tindak-lanjut.ts';

export async function askForTime(
  deps: Deps,
  actor: Actor,
  act: Act & { readonly draftId: number; readonly note: string | null; readonly tenggat: string | null },
): ActResult {
  const { draftId, note, tenggat } = act;
  return actOnTindakLanjut(deps, actor, 'ask', act, { note, tenggat, once: `tindak-lanjut:draft-${draftId}` });
}

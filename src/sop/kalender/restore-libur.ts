/** What the office said of a day is taken back (W1): its own holiday goes, a national one is a holiday again. */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done } from '../../office/book/act.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { removeHariLibur } from './kalender.repo.ts';

/** The same again is a success. */
export async function restoreLibur(
  deps: Deps,
  actor: Actor,
  { tanggal }: { readonly tanggal: string },
): Promise<Result<null, 'kalender-not-found'>> {
  if (!mayAsKasi(actor, 'SETELAN')) return refuse('kalender-not-found');
  return act(deps, actor, 'kalender.libur', async (tx) => {
    await removeHariLibur(tx, actor.kecamatanId, tanggal);
    return done(null, { subject: `libur:${tanggal}`, detail: 'asal' });
  });
}

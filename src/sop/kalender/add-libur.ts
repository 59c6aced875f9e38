/** The Kasi adds a holiday of the office, or one that the decree named late (W1). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done } from '../../office/book/act.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { saveHariLibur } from './kalender.repo.ts';

/** The same again is a success; another name for that day takes the old one's place. */
export async function addLibur(
  deps: Deps,
  actor: Actor,
  { tanggal, nama }: { readonly tanggal: string; readonly nama: string },
): Promise<Result<{ readonly tanggal: string; readonly nama: string }, 'kalender-not-found'>> {
  if (!mayAsKasi(actor, 'SETELAN')) return refuse('kalender-not-found');
  return act(deps, actor, 'kalender.libur', async (tx) => {
    await saveHariLibur(tx, actor.kecamatanId, tanggal, { nama, libur: true });
    return done({ tanggal, nama }, { subject: `libur:${tanggal}`, detail: 'libur' });
  });
}

/** On a national holiday the office works all the same (W1). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done } from '../../office/book/act.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { saveHariLibur } from './kalender.repo.ts';
import { liburNasional } from '../../office/kalender/libur-nasional.ts';

/** The same again is a success. @param tanggal a day of the national list */
export async function strikeLibur(
  deps: Deps,
  actor: Actor,
  { tanggal }: { readonly tanggal: string },
): Promise<Result<{ readonly nama: string }, 'kalender-not-found'>> {
  const nama = liburNasional(tanggal);
  if (!mayAsKasi(actor, 'SETELAN') || nama === null) return refuse('kalender-not-found');
  return act(deps, actor, 'kalender.libur', async (tx) => {
    await saveHariLibur(tx, actor.kecamatanId, tanggal, { nama, libur: false });
    return done({ nama }, { subject: `libur:${tanggal}`, detail: 'masuk' });
  });
}

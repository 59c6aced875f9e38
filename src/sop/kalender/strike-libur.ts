/** On a national holiday the office works all the same (W1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { audit } from '../../office/book/audit.ts';
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
  const now = deps.clock.now();
  const { kecamatanId, orangId } = actor;
  return deps.database.transaction(async (tx) => {
    await saveHariLibur(tx, kecamatanId, tanggal, { nama, libur: false });
    const subject = `libur:${tanggal}`;
    await audit(tx, { at: now, orangId, kecamatanId, action: 'kalender.libur', subject, detail: 'masuk' });
    return ok({ nama });
  });
}

/** What the office said of a day is taken back (W1): its own holiday goes, a national one is a holiday again. */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { audit } from '../../office/book/audit.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { removeHariLibur } from './kalender.repo.ts';

/** The same again is a success. */
export async function restoreLibur(
  deps: Deps,
  actor: Actor,
  { tanggal }: { readonly tanggal: string },
): Promise<Result<null, 'kalender-not-found'>> {
  if (!mayAsKasi(actor, 'SETELAN')) return refuse('kalender-not-found');
  const now = deps.clock.now();
  const { kecamatanId, orangId } = actor;
  return deps.database.transaction(async (tx) => {
    await removeHariLibur(tx, kecamatanId, tanggal);
    const subject = `libur:${tanggal}`;
    await audit(tx, { at: now, orangId, kecamatanId, action: 'kalender.libur', subject, detail: 'asal' });
    return ok(null);
  });
}

/** The approved notula once more, for who may read the minutes (C2); made anew where the files are gone, e.g. after a restore. */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type NotulaFiles, makeNotula } from './make-notula.ts';
import { formatRapat } from './notulen.ts';
import { showNotulen } from './show-notulen.ts';
import { withUnreached } from './with-unreached.ts';

export async function fetchNotula(
  deps: Deps,
  actor: Actor,
  { notulenId }: { readonly notulenId: number },
): Promise<Result<NotulaFiles, 'notulen-not-found' | 'notulen-not-approved'>> {
  const found = await showNotulen(deps, actor, { notulenId });
  if (!found.ok) return found;
  const view = found.value;
  if (view.status !== 'DISETUJUI') return refuse('notulen-not-approved', { nomor: formatRapat(view.nomor) });
  const whole = await deps.database.read((db) => withUnreached(db, view));
  return ok(await makeNotula(deps.dataDir, whole, false));
}

/** The Kasi sees what the next night will remove: counts alone, of the whole installation (UU 27/2022). */
import { type Purged, countPurge } from '../../clock/purge.ts';
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { RETENTION } from './retention.ts';

/** @param deps of the whole installation: messages and drafts belong to no kecamatan */
export async function previewPurge(deps: Deps, actor: Actor): Promise<Result<Purged[], 'kontak-kasi-only'>> {
  if (actor.peran !== 'KASI' && actor.peran !== 'PENGELOLA') return refuse('kontak-kasi-only');
  return ok(await countPurge(deps.database, RETENTION, deps.clock.now()));
}

/** Who waits for a Kasi's decision in the own kecamatan, oldest first (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { findWaitingIn } from './permohonan.repo.ts';
import { type PermohonanView, viewOf } from './permohonan-view.ts';

export async function listPermohonan(
  { database }: Pick<Deps, 'database'>,
  actor: Actor,
): Promise<Result<PermohonanView[], 'kontak-kasi-only'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('kontak-kasi-only');
  return database.read(async (db) => {
    const views: PermohonanView[] = [];
    for (const row of await findWaitingIn(db, actor.kecamatanId)) views.push(await viewOf(db, row));
    return ok(views);
  });
}

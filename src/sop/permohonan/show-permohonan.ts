/** One permohonan as the Kasi sees it, whatever became of it (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { findPermohonan } from './permohonan.repo.ts';
import { type PermohonanView, viewOf } from './permohonan-view.ts';

export async function showPermohonan(
  { database }: Pick<Deps, 'database'>,
  actor: Actor,
  id: number,
): Promise<Result<PermohonanView, 'permohonan-not-found'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('permohonan-not-found');
  return database.read(async (db) => {
    const row = await findPermohonan(db, id);
    if (!row || row.kecamatanId !== actor.kecamatanId) return refuse('permohonan-not-found');
    return ok(await viewOf(db, row));
  });
}

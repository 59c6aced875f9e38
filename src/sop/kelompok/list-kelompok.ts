/** The groups of the own kecamatan, or one of them (C3). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import type { Kelompok } from './kelompok.ts';
import { findKelompokList } from './kelompok.repo.ts';

export async function listKelompok(
  deps: Pick<Deps, 'database'>,
  actor: Actor,
): Promise<Result<readonly Kelompok[], 'kelompok-kasi-only'>> {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('kelompok-kasi-only');
  return ok(await deps.database.read((db) => findKelompokList(db, actor.kecamatanId)));
}

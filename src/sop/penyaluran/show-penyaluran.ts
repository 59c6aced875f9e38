/** Opens one distribution by its number or from a button (B1, B3). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayRead, parseNomor } from './penyaluran.ts';
import { findById, findByNomor } from './penyaluran.repo.ts';
import { type PenyaluranView, viewOf } from './penyaluran-view.ts';

/** `nomor` as people write it: "P-0045", "p 45", "P-0045/2026"; without a year the newest is meant. */
export type Which = { readonly nomor: string } | { readonly id: number };

export async function showPenyaluran(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  actor: Actor,
  which: Which,
): Promise<Result<PenyaluranView, 'penyaluran-not-found'>> {
  const parsed = 'nomor' in which ? parseNomor(which.nomor) : null;
  if ('nomor' in which && !parsed) return refuse('penyaluran-not-found');
  const view = await database.read(async (db) => {
    const row = parsed
      ? await findByNomor(db, actor.kecamatanId, parsed.nomor, parsed.tahun)
      : await findById(db, actor.kecamatanId, 'id' in which ? which.id : 0);
    return row && viewOf(db, row, clock.now());
  });
  return view && mayRead(actor, view) ? ok(view) : refuse('penyaluran-not-found');
}

/** Opens one need by its number or from a button (A1); reading a confidential one is written down. */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { writeDownReading } from '../../office/book/act.ts';
import { mayRead, parseNomor } from './kebutuhan.ts';
import { findById, findByNomor } from './kebutuhan.repo.ts';
import { type KebutuhanView, viewOf } from './kebutuhan-view.ts';
import { ownershipOf } from './ownership-of.ts';

/** `nomor` as people write it: "K-0001", "k 1", "K-0001/2026"; without a year the newest is meant. */
export type Which = { readonly nomor: string } | { readonly id: number };

export async function showKebutuhan(
  deps: Deps,
  actor: Actor,
  which: Which,
): Promise<Result<KebutuhanView, 'kebutuhan-not-found'>> {
  const parsed = 'nomor' in which ? parseNomor(which.nomor) : null;
  if ('nomor' in which && !parsed) return refuse('kebutuhan-not-found');
  const view = await deps.database.read(async (db) => {
    const row = parsed
      ? await findByNomor(db, actor.kecamatanId, parsed.nomor, parsed.tahun)
      : await findById(db, 'id' in which ? which.id : 0);
    return row && mayRead(actor, await ownershipOf(db, row)) ? viewOf(db, row) : null;
  });
  if (!view) return refuse('kebutuhan-not-found');
  if (view.confidential) await writeDownReading(deps, actor, 'kebutuhan.read', { subject: `kebutuhan:${view.id}` });
  return ok(view);
}

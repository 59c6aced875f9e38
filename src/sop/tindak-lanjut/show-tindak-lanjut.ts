/** Opens one action item by its number or from a button (C2). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { parseNomor } from './tindak-lanjut.ts';
import { findById, findByNomor } from './tindak-lanjut.repo.ts';
import { type TindakLanjutView, viewOf } from './tindak-lanjut-view.ts';

/** `nomor` as people write it: "TL-0034", "tl 34", "TL-0034/2026"; without a year the newest is meant. */
export type Which = { readonly nomor: string } | { readonly id: number };

export async function showTindakLanjut(
  { database }: Pick<Deps, 'database'>,
  actor: Actor,
  which: Which,
): Promise<Result<TindakLanjutView, 'tindaklanjut-not-found'>> {
  const parsed = 'nomor' in which ? parseNomor(which.nomor) : null;
  const view = await database.read(async (db) => {
    const row = parsed
      ? await findByNomor(db, actor.kecamatanId, parsed.nomor, parsed.tahun)
      : await findById(db, 'id' in which ? which.id : 0);
    return row && viewOf(db, actor, row);
  });
  return view ? ok(view) : refuse('tindaklanjut-not-found');
}

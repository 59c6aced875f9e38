/** Opens one distribution with what was confirmed of it (B3): by itself, or by one of its confirmations. */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayRead } from '../penyaluran/penyaluran.ts';
import { findPenyaluran, findPenyaluranOf } from './konfirmasi.repo.ts';
import { type KonfirmasiView, viewOf } from './konfirmasi-view.ts';

export type Which = { readonly penyaluranId: number } | { readonly konfirmasiId: number };

export async function showKonfirmasi(
  deps: Deps,
  actor: Actor,
  which: Which,
): Promise<Result<KonfirmasiView, 'konfirmasi-not-found'>> {
  const row = await deps.database.read((db) =>
    'penyaluranId' in which ? findPenyaluran(db, which.penyaluranId) : findPenyaluranOf(db, which.konfirmasiId),
  );
  const view = row && viewOf(row);
  return view && mayRead(actor, view) ? ok(view) : refuse('konfirmasi-not-found');
}

/** One meeting with its answers, for the Kasi's people and the Camat (A3). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../kontak/actor.ts';
import { maySeeRapat, parseRapat } from './rapat.ts';
import { findRapat, findRapatByNomor } from './rapat.repo.ts';
import { type RapatView, rapatViewOf } from './rapat-view.ts';

export type WhichRapat = { readonly id: number } | { readonly nomor: string };

export async function showRapat(
  { database }: Pick<Deps, 'database'>,
  actor: Actor,
  which: WhichRapat,
): Promise<Result<RapatView, 'rapat-not-found'>> {
  return database.read(async (db) => {
    const number = 'id' in which ? null : parseRapat(which.nomor);
    const row =
      'id' in which
        ? await findRapat(db, which.id)
        : number && (await findRapatByNomor(db, actor.kecamatanId, number.nomor, number.tahun));
    if (!row || !maySeeRapat(actor, row)) return refuse('rapat-not-found');
    return ok(await rapatViewOf(db, row));
  });
}

/** An invitation, for whoever is invited (C1): never who else is. */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../kontak/actor.ts';
import { type Answered, invitedOf } from './answer-undangan.ts';
import { parseRapat } from './rapat.ts';
import { findRapat, findRapatByNomor } from './rapat.repo.ts';
import { rapatViewOf } from './rapat-view.ts';
import type { WhichRapat } from './show-rapat.ts';

export async function showUndangan(
  { database }: Pick<Deps, 'database'>,
  actor: Actor,
  which: WhichRapat,
): Promise<Result<Answered, 'undangan-not-found'>> {
  return database.read(async (db) => {
    const number = 'id' in which ? null : parseRapat(which.nomor);
    const row =
      'id' in which
        ? await findRapat(db, which.id)
        : number && (await findRapatByNomor(db, actor.kecamatanId, number.nomor, number.tahun));
    if (!row || row.kecamatanId !== actor.kecamatanId) return refuse('undangan-not-found');
    const view = await rapatViewOf(db, row);
    const one = invitedOf(view, actor);
    return one ? ok({ view, one }) : refuse('undangan-not-found');
  });
}

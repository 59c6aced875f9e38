/** The officials of a desa open their quarter's card (D1): the one that is named, or the one that is open now. */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { dayOf } from '../../office/kalender/days.ts';
import { loadKalender } from '../../office/kalender/load-kalender.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type KartuView, loadView } from './kartu-view.ts';
import { findKartu, findKartuOf } from './triwulan.repo.ts';
import { isOpen, mayAnswerOf, openCandidates } from './triwulan.ts';

export async function showKartu(
  deps: Deps,
  actor: Actor,
  { kartuId }: { readonly kartuId?: number } = {},
): Promise<Result<KartuView, 'triwulan-not-found' | 'triwulan-none-open'>> {
  const { kecamatanId, desaId } = actor;
  if (actor.peran !== 'DESA' || desaId === null) return refuse('triwulan-not-found');
  return deps.database.read(async (db) => {
    const kalender = await loadKalender(db, kecamatanId);
    const today = dayOf(deps.clock.now(), kalender.zona);
    if (kartuId === undefined) {
      for (const triwulan of openCandidates(today)) {
        const row = await findKartuOf(db, desaId, triwulan);
        if (row && isOpen(kalender, triwulan, today)) return ok(await loadView(db, row, { kalender, today }));
      }
      return refuse('triwulan-none-open');
    }
    const row = await findKartu(db, kartuId);
    if (!row || !mayAnswerOf(actor, row)) return refuse('triwulan-not-found');
    return ok(await loadView(db, row, { kalender, today }));
  });
}

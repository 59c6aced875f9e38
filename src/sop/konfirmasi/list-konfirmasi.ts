/** What somebody may confirm (B3): what waits, the due first, and what they can still correct of this quarter. */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { Temporal } from 'temporal-polyfill';
import { dayOf, momentOf } from '../../office/kalender/days.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Whose, findConfirmed, findOpen } from './konfirmasi.repo.ts';
import { type KonfirmasiView, viewOf } from './konfirmasi-view.ts';

export interface KonfirmasiLists {
  /** Their day has come. */
  readonly dueList: readonly KonfirmasiView[];
  readonly comingList: readonly KonfirmasiView[];
  /** Confirmed in this quarter. */
  readonly doneList: readonly KonfirmasiView[];
}

function whoseOf({ peran, desaId, instansiId }: Actor): Whose | null {
  if (peran === 'DESA' && desaId !== null) return { desaId };
  return peran === 'MITRA' && instansiId !== null ? { instansiId } : null;
}

/** "2026-11-24" → "2026-10-01" */
function triwulanStart(day: string): string {
  const { year, month } = Temporal.PlainDate.from(day);
  return Temporal.PlainDate.from({ year, month: month - ((month - 1) % 3), day: 1 }).toString();
}

export async function listKonfirmasi(
  deps: Deps,
  actor: Actor,
): Promise<Result<KonfirmasiLists, 'konfirmasi-desa-mitra-only'>> {
  const whose = whoseOf(actor);
  if (!whose) return refuse('konfirmasi-desa-mitra-only');
  const today = dayOf(deps.clock.now(), actor.zona);
  const since = momentOf(triwulanStart(today), '00:00', actor.zona);
  return deps.database.read(async (db) => {
    const open = (await findOpen(db, actor.kecamatanId, whose)).map(viewOf);
    return ok({
      dueList: open.filter(({ tanggal }) => tanggal <= today),
      comingList: open.filter(({ tanggal }) => tanggal > today),
      doneList: (await findConfirmed(db, actor.kecamatanId, whose, since)).map(viewOf),
    });
  });
}

/** The tata usaha has given the letter its number (C1). */
import type { Deps } from '../../deps.ts';
import { LostRace } from '../../lib/lost-race.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { audit } from '../../office/book/audit.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import type { RapatAct } from './act-on-rapat.ts';
import { refreshKartu } from './notify.ts';
import { formatRapat, maySeeRapat } from './rapat.ts';
import { addRapatRiwayat, findRapat, findRapatRiwayat, lockRapat, moveRapatRow } from './rapat.repo.ts';
import { type RapatView, rapatViewOf } from './rapat-view.ts';

type Code = 'rapat-kasi-only' | 'rapat-not-found' | 'rapat-changed-meanwhile';

export async function setSuratNomor(
  deps: Deps,
  actor: Actor,
  { rapatId, revision, at, suratNomor }: RapatAct & { readonly suratNomor: string },
): Promise<Result<RapatView, Code>> {
  const now = deps.clock.now();
  const once = `rapat:${rapatId}:rev:${revision}`;
  return deps.database.transaction(async (tx): Promise<Result<RapatView, Code>> => {
    await lockRapat(tx, rapatId, now);
    const row = await findRapat(tx, rapatId);
    if (!row || !maySeeRapat(actor, row)) return refuse('rapat-not-found');
    if (!mayAsKasi(actor, 'RAPAT')) return refuse('rapat-kasi-only');
    if (row.revision !== revision) {
      const done = await findRapatRiwayat(tx, once);
      if (done?.action === 'rapat.surat' && done.note === suratNomor) return ok(await rapatViewOf(tx, row));
      return refuse('rapat-changed-meanwhile', { nomor: formatRapat(row.nomor), status: row.status });
    }
    if (!(await moveRapatRow(tx, row, { suratNomor }, now))) throw new LostRace(once, null);
    await addRapatRiwayat(tx, { rapatId, at, actorId: actor.kontakId, action: 'rapat.surat', note: suratNomor, once });
    const view = await rapatViewOf(tx, { ...row, suratNomor, revision: revision + 1 });
    await refreshKartu(tx, view, now);
    const { orangId, kecamatanId } = actor;
    await audit(tx, { at: now, orangId, kecamatanId, action: 'rapat.surat', subject: `rapat:${rapatId}` });
    await deps.reached('domain:before-commit');
    return ok(view);
  });
}

/** The tata usaha has given the letter its number (C1). */
import type { Deps } from '../../deps.ts';
import { mustWin } from '../../lib/lost-race.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
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
  const subject = `rapat:${rapatId}`;
  const once = `${subject}:rev:${revision}`;
  return act(deps, actor, 'rapat.surat', async (tx, now) => {
    await lockRapat(tx, rapatId, now);
    const row = await findRapat(tx, rapatId);
    if (!row || !maySeeRapat(actor, row)) return refuse('rapat-not-found');
    if (!mayAsKasi(actor, 'RAPAT')) return refuse('rapat-kasi-only');
    if (row.revision !== revision) {
      const before = await findRapatRiwayat(tx, once);
      if (before?.action === 'rapat.surat' && before.note === suratNomor) return repeated(await rapatViewOf(tx, row));
      return refuse('rapat-changed-meanwhile', { nomor: formatRapat(row.nomor), status: row.status });
    }
    mustWin(once, await moveRapatRow(tx, row, { suratNomor }, now));
    await addRapatRiwayat(tx, { rapatId, at, actorId: actor.kontakId, action: 'rapat.surat', note: suratNomor, once });
    const view = await rapatViewOf(tx, { ...row, suratNomor, revision: revision + 1 });
    await refreshKartu(tx, view, now);
    return done(view, subject);
  });
}

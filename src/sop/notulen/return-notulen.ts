/** The Kasi sends the minutes back with a question; whoever submitted them hears it (C2). */
import type { Deps } from '../../deps.ts';
import { LostRace } from '../../lib/lost-race.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { audit } from '../../office/book/audit.ts';
import { tellReturned } from './notify.ts';
import { formatRapat } from './notulen.ts';
import { addRiwayat, findRapatOf, findRiwayat, moveNotulen } from './notulen.repo.ts';
import { type NotulenView, accessOf, viewOf } from './notulen-view.ts';
import { type Act, onceOf } from './submit-notulen.ts';

type Code = 'notulen-not-found' | 'notulen-approved' | 'notulen-changed';

export async function returnNotulen(
  deps: Deps,
  actor: Actor,
  act: Act & { readonly question: string },
): Promise<Result<NotulenView, Code>> {
  const now = deps.clock.now();
  const { notulenId, revision, at, question } = act;
  const once = onceOf(act);
  return deps.database.transaction(async (tx): Promise<Result<NotulenView, Code>> => {
    const row = await findRapatOf(tx, notulenId);
    if (!row) return refuse('notulen-not-found');
    const view = await viewOf(tx, row, await accessOf(tx, actor, row));
    if (!view.access.approve) return refuse('notulen-not-found');
    const done = await findRiwayat(tx, once);
    if (done?.toStatus === 'DIKEMBALIKAN' && done.note === question) return ok(view);
    const nomor = formatRapat(view.nomor);
    if (view.status === 'DISETUJUI') return refuse('notulen-approved', { nomor });
    if (view.status !== 'DIAJUKAN' || view.revision !== revision) return refuse('notulen-changed', { nomor });
    const values = { status: 'DIKEMBALIKAN', note: question };
    if (!(await moveNotulen(tx, view, values, now))) throw new LostRace(once, null);
    const line = { notulenId, at, actorId: actor.kontakId, note: question, once };
    await addRiwayat(tx, { ...line, fromStatus: 'DIAJUKAN', toStatus: 'DIKEMBALIKAN' });
    await tellReturned(tx, view, question, now);
    const { orangId, kecamatanId } = actor;
    await audit(tx, { at: now, orangId, kecamatanId, action: 'notulen.return', subject: `notulen:${notulenId}` });
    await deps.reached('domain:before-commit');
    return ok({ ...view, ...values, status: 'DIKEMBALIKAN', revision: revision + 1 });
  });
}

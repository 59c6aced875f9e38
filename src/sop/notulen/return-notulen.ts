/** The Kasi sends the minutes back with a question; whoever submitted them hears it (C2). */
import type { Deps } from '../../deps.ts';
import { mustWin } from '../../lib/lost-race.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { tellReturned } from './notify.ts';
import { formatRapat } from './notulen.ts';
import { addRiwayat, findRapatOf, findRiwayat, moveNotulen } from './notulen.repo.ts';
import { type NotulenView, accessOf, viewOf } from './notulen-view.ts';
import { type Act, onceOf } from './submit-notulen.ts';

type Code = 'notulen-not-found' | 'notulen-approved' | 'notulen-changed';

export async function returnNotulen(
  deps: Deps,
  actor: Actor,
  on: Act & { readonly question: string },
): Promise<Result<NotulenView, Code>> {
  const { notulenId, revision, at, question } = on;
  const once = onceOf(on);
  return act(deps, actor, 'notulen.return', async (tx, now) => {
    const row = await findRapatOf(tx, notulenId);
    if (!row) return refuse('notulen-not-found');
    const view = await viewOf(tx, row, await accessOf(tx, actor, row));
    if (!view.access.approve) return refuse('notulen-not-found');
    const before = await findRiwayat(tx, once);
    if (before?.toStatus === 'DIKEMBALIKAN' && before.note === question) return repeated(view);
    const nomor = formatRapat(view.nomor);
    if (view.status === 'DISETUJUI') return refuse('notulen-approved', { nomor });
    if (view.status !== 'DIAJUKAN' || view.revision !== revision) return refuse('notulen-changed', { nomor });
    const values = { status: 'DIKEMBALIKAN', note: question } as const;
    mustWin(once, await moveNotulen(tx, view, values, now));
    const line = { notulenId, at, actorId: actor.kontakId, note: question, once };
    await addRiwayat(tx, { ...line, fromStatus: 'DIAJUKAN', toStatus: 'DIKEMBALIKAN' });
    await tellReturned(tx, view, question, now);
    return done({ ...view, ...values, revision: revision + 1 }, `notulen:${notulenId}`);
  });
}

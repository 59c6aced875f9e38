/** The minutes go to the Kasi: everybody who may approve gets their text (C2). Submitted twice is submitted once. */
import type { Deps } from '../../deps.ts';
import { mustWin } from '../../lib/lost-race.ts';
import { type Refusal, type Result, refuse } from '../../lib/result.ts';
import { dayOf } from '../../office/kalender/days.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { type ChangeRefusal, whyClosed } from './change-notulen.ts';
import { tellSubmitted } from './notify.ts';
import { formatRapat } from './notulen.ts';
import { addRiwayat, findRapatOf, findRiwayat, moveNotulen } from './notulen.repo.ts';
import { type NotulenView, accessOf, viewOf } from './notulen-view.ts';

/** On which minutes, and which state of them the person saw. */
export interface Act {
  readonly notulenId: number;
  readonly revision: number;
  readonly at: Date;
}
export type UnreadyRefusal = 'notulen-empty' | 'notulen-no-kesimpulan' | 'notulen-too-early';

/** What is missing before anybody can approve; null: nothing. */
export function whyUnready(view: NotulenView, now: Date): Refusal<UnreadyRefusal> | null {
  if (dayOf(now, view.kecamatan.zona) < view.tanggal)
    return refuse('notulen-too-early', { nomor: formatRapat(view.nomor) });
  if (view.butirList.length === 0) return refuse('notulen-empty');
  return view.kesimpulan === '' ? refuse('notulen-no-kesimpulan') : null;
}

/** By it a repeated tap is known. */
export const onceOf = ({ notulenId, revision }: Act): string => `notulen:${notulenId}:rev:${revision}`;

type Code = ChangeRefusal | UnreadyRefusal | 'notulen-changed';

export async function submitNotulen(deps: Deps, actor: Actor, on: Act): Promise<Result<NotulenView, Code>> {
  const { notulenId, revision, at } = on;
  const subject = `notulen:${notulenId}`;
  const once = onceOf(on);
  return act(deps, actor, 'notulen.submit', async (tx, now) => {
    const row = await findRapatOf(tx, notulenId);
    if (!row) return refuse('notulen-not-found');
    const view = await viewOf(tx, row, await accessOf(tx, actor, row));
    if (!view.access.write) return refuse('notulen-not-found');
    const before = await findRiwayat(tx, once);
    if (before?.toStatus === 'DIAJUKAN' && view.status === 'DIAJUKAN') return repeated(view);
    if (view.status === 'DIAJUKAN') return refuse('notulen-with-kasi', { nomor: formatRapat(view.nomor) });
    const refusal = whyClosed(view) ?? whyUnready(view, now);
    if (refusal) return refusal;
    if (view.revision !== revision) return refuse('notulen-changed', { nomor: formatRapat(view.nomor) });
    const values = { status: 'DIAJUKAN', note: null, submittedAt: at, submittedById: actor.kontakId };
    mustWin(once, await moveNotulen(tx, view, values, now));
    const actorId = actor.kontakId;
    await addRiwayat(tx, { notulenId, at, actorId, fromStatus: view.status, toStatus: 'DIAJUKAN', once });
    const submitted = await viewOf(tx, justWritten(await findRapatOf(tx, notulenId), subject), view.access);
    await tellSubmitted(tx, submitted, now);
    return done(submitted, subject);
  });
}

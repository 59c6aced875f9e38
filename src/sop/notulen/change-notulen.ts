/** What all writing in the minutes has in common: rights, state, one act one time, history (C2). Two people who write at once both go on. */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { TextKey } from '../../i18n/translate.ts';
import { mustWin } from '../../lib/lost-race.ts';
import { type Refusal, type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { asStatus, formatRapat, mayEdit } from './notulen.ts';
import { type RapatRow, addRiwayat, ensureNotulen, findRapat, findRiwayat, moveNotulen } from './notulen.repo.ts';
import { type NotulenView, accessOf, viewOf } from './notulen-view.ts';

export interface Change {
  readonly rapatId: number;
  /** When the person acted. */
  readonly at: Date;
  /** What the act is known by: the same act again is a success. */
  readonly once: string;
}
export type ChangeRefusal = 'notulen-not-found' | 'notulen-approved' | 'notulen-with-kasi';

/** Within the act: what is written. */
type Write<C extends TextKey> = (
  tx: Db,
  on: { readonly notulenId: number; readonly rapat: RapatRow },
  now: Date,
) => Promise<Refusal<C> | null>;

/** Why these minutes cannot be changed now; null: they can. */
export function whyClosed(view: Pick<NotulenView, 'access' | 'status' | 'nomor'>): Refusal<ChangeRefusal> | null {
  const { access, status, nomor } = view;
  if (!access.write) return refuse('notulen-not-found');
  if (mayEdit(access, status)) return null;
  return refuse(status === 'DISETUJUI' ? 'notulen-approved' : 'notulen-with-kasi', { nomor: formatRapat(nomor) });
}

async function reload(tx: Db, actor: Actor, rapatId: number): Promise<NotulenView> {
  const row = justWritten(await findRapat(tx, rapatId), `rapat:${rapatId}`);
  return viewOf(tx, row, await accessOf(tx, actor, row));
}

export async function changeNotulen<C extends TextKey>(
  deps: Deps,
  actor: Actor,
  { rapatId, at, once }: Change,
  write: Write<C>,
): Promise<Result<NotulenView, ChangeRefusal | C>> {
  return act<NotulenView, ChangeRefusal | C>(deps, actor, 'notulen.write', async (tx, now) => {
    const rapat = await findRapat(tx, rapatId);
    if (!rapat) return refuse('notulen-not-found');
    const access = await accessOf(tx, actor, rapat);
    if (!access.write) return refuse('notulen-not-found');
    const before = await findRiwayat(tx, once);
    if (before)
      return before.actorId === actor.kontakId
        ? repeated(await viewOf(tx, rapat, access))
        : refuse('notulen-not-found');
    const notulen = await ensureNotulen(tx, rapat, actor.kontakId, now);
    const status = asStatus(notulen.status);
    const refusal =
      whyClosed({ access, status, nomor: rapat.nomor }) ?? (await write(tx, { notulenId: notulen.id, rapat }, now));
    if (refusal) return refusal;
    // Whoever wrote at the same moment comes first; then this act is done again, behind theirs.
    mustWin(once, await moveNotulen(tx, notulen, {}, now));
    const line = { notulenId: notulen.id, at, actorId: actor.kontakId, fromStatus: status, toStatus: status, once };
    await addRiwayat(tx, line);
    return done(await reload(tx, actor, rapatId), `rapat:${rapatId}`);
  });
}

/** What all writing in the minutes has in common: rights, state, one act one time, history (C2). Two people who write at once both go on. */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { TextKey } from '../../i18n/translate.ts';
import { LostRace } from '../../lib/lost-race.ts';
import { type Refusal, type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { audit } from '../../office/book/audit.ts';
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

/** Within the transaction: what is written. A refusal takes everything back. */
type Write<C extends TextKey> = (
  tx: Db,
  on: { readonly notulenId: number; readonly rapat: RapatRow },
  now: Date,
) => Promise<Refusal<C> | null>;

class Refused<C extends TextKey> extends Error {
  readonly refusal: Refusal<C>;
  constructor(refusal: Refusal<C>) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Why these minutes cannot be changed now; null: they can. */
export function whyClosed(view: Pick<NotulenView, 'access' | 'status' | 'nomor'>): Refusal<ChangeRefusal> | null {
  const { access, status, nomor } = view;
  if (!access.write) return refuse('notulen-not-found');
  if (mayEdit(access, status)) return null;
  return refuse(status === 'DISETUJUI' ? 'notulen-approved' : 'notulen-with-kasi', { nomor: formatRapat(nomor) });
}

async function reload(tx: Db, actor: Actor, rapatId: number): Promise<NotulenView> {
  const row = await findRapat(tx, rapatId);
  if (!row) throw new Error(`rapat ${rapatId} vanished within a transaction`);
  return viewOf(tx, row, await accessOf(tx, actor, row));
}

export async function changeNotulen<C extends TextKey>(
  deps: Deps,
  actor: Actor,
  { rapatId, at, once }: Change,
  write: Write<C>,
): Promise<Result<NotulenView, ChangeRefusal | C>> {
  const now = deps.clock.now();
  try {
    const result = await deps.database.transaction(async (tx): Promise<Result<NotulenView, ChangeRefusal | C>> => {
      const rapat = await findRapat(tx, rapatId);
      if (!rapat) return refuse('notulen-not-found');
      const access = await accessOf(tx, actor, rapat);
      if (!access.write) return refuse('notulen-not-found');
      const done = await findRiwayat(tx, once);
      if (done)
        return done.actorId === actor.kontakId ? ok(await viewOf(tx, rapat, access)) : refuse('notulen-not-found');
      const notulen = await ensureNotulen(tx, rapat, actor.kontakId, now);
      const status = asStatus(notulen.status);
      const closed = whyClosed({ access, status, nomor: rapat.nomor });
      if (closed) return closed;
      const refusal = await write(tx, { notulenId: notulen.id, rapat }, now);
      if (refusal) throw new Refused(refusal);
      // Whoever wrote at the same moment comes first; then this act is done again, behind theirs.
      if (!(await moveNotulen(tx, notulen, {}, now))) throw new LostRace(once, null);
      const line = { notulenId: notulen.id, at, actorId: actor.kontakId, fromStatus: status, toStatus: status, once };
      await addRiwayat(tx, line);
      const { orangId, kecamatanId } = actor;
      await audit(tx, { at: now, orangId, kecamatanId, action: 'notulen.write', subject: `rapat:${rapatId}` });
      await deps.reached('domain:before-commit');
      return ok(await reload(tx, actor, rapatId));
    });
    await deps.reached('domain:after-commit');
    return result;
  } catch (error) {
    if (error instanceof Refused) return error.refusal as Refusal<C>;
    throw error;
  }
}

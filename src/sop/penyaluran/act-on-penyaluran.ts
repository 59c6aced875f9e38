/** What all acts of the Kasi on a planned distribution have in common: rights, revision, history (B1). */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { type Refusal, type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import type { AuditAction } from '../../office/book/audit.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { mayChangeProgram } from '../program/program.ts';
import { formatNomor, mayRead } from './penyaluran.ts';
import { movePenyaluran } from './move-penyaluran.ts';
import { findById, findRiwayat } from './penyaluran.repo.ts';
import { type PenyaluranView, viewOf } from './penyaluran-view.ts';

/** On which distribution, and which state of it the person saw. */
export interface PenyaluranAct {
  readonly penyaluranId: number;
  /** The revision that the button was drawn for. */
  readonly revision: number;
  /** When the person acted. */
  readonly at: Date;
}
export type ActCode =
  | 'program-not-allowed'
  | 'penyaluran-not-found'
  | 'penyaluran-changed-meanwhile'
  | 'penyaluran-cancelled'
  | 'penyaluran-closed'
  | 'penyaluran-closed-cancel'
  | 'penyaluran-has-arrived'
  | 'penyaluran-arrived-cancel'
  | 'penyaluran-not-divisible'
  | 'penyaluran-barang-unknown'
  | 'penyaluran-tanggal';
export type ActResult = Promise<Result<PenyaluranView, ActCode>>;

/** What an act does to the state that was seen. */
export interface Step {
  readonly data: {
    readonly tanggal?: string;
    readonly tempat?: string;
    readonly kpm?: number;
    readonly status?: string;
  };
  readonly toStatus: string;
  readonly note: string;
  /** Items and the like, before the state is read again. */
  readonly write?: (tx: Db) => Promise<void>;
  readonly tell: (tx: Db, view: PenyaluranView) => Promise<void>;
}
export interface Deed {
  readonly action: AuditAction;
  /** Whether an earlier act under the same key was this one. */
  readonly isSame: (done: { readonly toStatus: string; readonly note: string | null }) => boolean;
  readonly stepOf: (view: PenyaluranView) => Step | Refusal<ActCode>;
}

/** The same act again is a success; an act on what has changed meanwhile is refused with the present state. */
export async function actOnPenyaluran(deps: Deps, actor: Actor, on: PenyaluranAct, deed: Deed): ActResult {
  if (!mayChangeProgram(actor)) return refuse('program-not-allowed');
  const { kecamatanId, kontakId } = actor;
  const { penyaluranId, revision, at } = on;
  const subject = `penyaluran:${penyaluranId}`;
  const once = `${subject}:rev:${revision}`;
  return act(deps, actor, deed.action, async (tx, now) => {
    const row = await findById(tx, kecamatanId, penyaluranId);
    const view = row && (await viewOf(tx, row, now));
    if (!view || !mayRead(actor, view)) return refuse('penyaluran-not-found');
    if (view.revision !== revision) {
      const before = await findRiwayat(tx, once);
      if (before && deed.isSame(before)) return repeated(view);
      return refuse('penyaluran-changed-meanwhile', { nomor: formatNomor(view.nomor), status: view.status });
    }
    const step = deed.stepOf(view);
    if ('ok' in step) return step;
    const { data, toStatus, note } = step;
    const line = { penyaluranId, at, actorId: kontakId, fromStatus: view.status, toStatus, note, once };
    await movePenyaluran(tx, { ...line, revision, change: { ...data, updatedAt: now } });
    await step.write?.(tx);
    const after = await viewOf(tx, justWritten(await findById(tx, kecamatanId, penyaluranId), subject), now);
    await step.tell(tx, after);
    return done(after, subject);
  });
}

/** What approving and rejecting have in common (C1): rights, the first decision counts, answer to the applicant, audit. */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { type Refusal, type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { audit } from '../../office/book/audit.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { tellApplicant } from './notify.ts';
import { endPermohonan, findPermohonan } from './permohonan.repo.ts';
import { type PermohonanRow, type PermohonanView, viewOf } from './permohonan-view.ts';

export type DecideRefusal =
  | 'permohonan-not-found'
  | 'permohonan-already-approved'
  | 'permohonan-already-rejected'
  | 'permohonan-already-withdrawn'
  | 'permohonan-applicant-has-seat'
  | 'permohonan-place-gone';
export type DecideResult = Promise<Result<PermohonanView, DecideRefusal>>;

export interface Decision {
  readonly status: 'DISETUJUI' | 'DITOLAK';
  readonly note?: string;
  readonly action: 'permohonan.approve' | 'permohonan.reject';
  /** What the decision brings about, within its transaction; a refusal leaves the permohonan waiting. */
  readonly carryOut?: (
    tx: Db,
    row: PermohonanRow,
    now: Date,
  ) => Promise<Result<{ readonly kontakId: number }, DecideRefusal>>;
}

/** Says what became of it, and who was first. */
export function refusalFor({ nama, status, decidedBy }: PermohonanView): Refusal<DecideRefusal> {
  if (status === 'DISETUJUI') return refuse('permohonan-already-approved', { nama, kasi: decidedBy });
  if (status === 'DITOLAK') return refuse('permohonan-already-rejected', { nama, kasi: decidedBy });
  return refuse('permohonan-already-withdrawn', { nama });
}

/** The same decision by the same Kasi again is a success; any other on what is decided is told who was first. */
export async function decidePermohonan(deps: Deps, actor: Actor, id: number, decision: Decision): DecideResult {
  if (!mayAsKasi(actor, 'KONTAK')) return refuse('permohonan-not-found');
  const now = deps.clock.now();
  const { status, note, action, carryOut } = decision;
  const { orangId, kontakId, kecamatanId } = actor;
  const result = await deps.database.transaction(async (tx): DecideResult => {
    const row = await findPermohonan(tx, id);
    if (!row || row.kecamatanId !== kecamatanId) return refuse('permohonan-not-found');
    if (row.status !== 'MENUNGGU') {
      const view = await viewOf(tx, row);
      const same = row.status === status && row.decidedById === kontakId && row.note === (note ?? null);
      return same ? ok(view) : refusalFor(view);
    }
    const done = await carryOut?.(tx, row, now);
    if (done && !done.ok) return done;
    await endPermohonan(tx, id, {
      status,
      decidedAt: now,
      decidedById: kontakId,
      ...(note === undefined ? {} : { note }),
      ...(done ? { kontakId: done.value.kontakId } : {}),
    });
    const ended = await findPermohonan(tx, id);
    if (!ended) throw new Error(`permohonan ${id} vanished within a transaction`);
    const view = await viewOf(tx, ended);
    await tellApplicant(tx, ended, view, now);
    await audit(tx, { at: now, orangId, kecamatanId, action, subject: `permohonan:${id}` });
    await deps.reached('domain:before-commit');
    return ok(view);
  });
  await deps.reached('domain:after-commit');
  return result;
}

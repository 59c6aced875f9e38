/** What approving and rejecting have in common (C1): rights, the first decision counts, answer to the applicant, audit. */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { type Refusal, type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { takeBackFromKasi, tellApplicant } from './notify.ts';
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
  const { status, note, action, carryOut } = decision;
  const { kontakId, kecamatanId } = actor;
  const subject = `permohonan:${id}`;
  return act(deps, actor, action, async (tx, now) => {
    const row = await findPermohonan(tx, id);
    if (!row || row.kecamatanId !== kecamatanId) return refuse('permohonan-not-found');
    if (row.status !== 'MENUNGGU') {
      const view = await viewOf(tx, row);
      const same = row.status === status && row.decidedById === kontakId && row.note === (note ?? null);
      return same ? repeated(view) : refusalFor(view);
    }
    const carried = await carryOut?.(tx, row, now);
    if (carried && !carried.ok) return carried;
    await endPermohonan(tx, id, {
      status,
      decidedAt: now,
      decidedById: kontakId,
      ...(note === undefined ? {} : { note }),
      ...(carried ? { kontakId: carried.value.kontakId } : {}),
    });
    const ended = justWritten(await findPermohonan(tx, id), subject);
    const view = await viewOf(tx, ended);
    await takeBackFromKasi(tx, ended);
    await tellApplicant(tx, ended, view, now);
    return done(view, subject);
  });
}

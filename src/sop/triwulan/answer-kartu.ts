/** An official answers the quarter's card of the desa, or changes what was answered (D1): there is data, there is none, or more time is needed. */
import type { Deps } from '../../deps.ts';
import { mustWin } from '../../lib/lost-race.ts';
import { type Result, refuse } from '../../lib/result.ts';
import { dayOf } from '../../office/kalender/days.ts';
import { loadKalender } from '../../office/kalender/load-kalender.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { type KartuView, loadView } from './kartu-view.ts';
import { addRiwayat, findKartu, findRiwayat, moveKartu } from './triwulan.repo.ts';
import { withdrawNudge } from './withdraw-nudge.ts';
import { type MoreDays, dueDay, isOpen, mayAnswerOf, sampaiOf } from './triwulan.ts';

export interface KartuAct {
  readonly kartuId: number;
  /** The revision that the button was drawn for. */
  readonly revision: number;
  /** When the person acted. */
  readonly at: Date;
  readonly jawaban: 'ADA_DATA' | 'NIHIL' | { readonly moreDays: MoreDays };
}
export type KartuRefusal =
  | 'triwulan-not-found'
  | 'triwulan-changed-meanwhile'
  | 'triwulan-closed'
  | 'triwulan-no-more-time';

/** The same again is a success; an answer to what a colleague has changed meanwhile is refused, and the card shows what they said. */
export async function answerKartu(
  deps: Deps,
  actor: Actor,
  { kartuId, revision, at, jawaban: said }: KartuAct,
): Promise<Result<KartuView, KartuRefusal>> {
  const { kecamatanId, kontakId } = actor;
  const jawaban = typeof said === 'string' ? said : 'MINTA_WAKTU';
  const subject = `kartu:${kartuId}`;
  const once = `${subject}:rev:${revision}`;
  return act(deps, actor, 'triwulan.answer', async (tx, now) => {
    const row = await findKartu(tx, kartuId);
    if (!row || !mayAnswerOf(actor, row)) return refuse('triwulan-not-found');
    const kalender = await loadKalender(tx, kecamatanId);
    const today = dayOf(now, kalender.zona);
    const triwulan = { tahun: row.tahun, triwulan: row.triwulan };
    if (row.revision !== revision) {
      const before = await findRiwayat(tx, once);
      const same = before?.jawaban === jawaban && before.actorId === kontakId;
      return same ? repeated(await loadView(tx, row, { kalender, today })) : refuse('triwulan-changed-meanwhile');
    }
    if (!isOpen(kalender, triwulan, today)) return refuse('triwulan-closed');
    const sampai = typeof said === 'string' ? null : sampaiOf(dueDay(kalender, triwulan), today, said.moreDays);
    if (typeof said !== 'string' && sampai === null) return refuse('triwulan-no-more-time');
    const answer = { jawaban, sampai, answeredAt: at, answeredById: kontakId } as const;
    mustWin(once, await moveKartu(tx, kartuId, revision, answer));
    await addRiwayat(tx, { kartuId, at, actorId: kontakId, jawaban, once });
    await withdrawNudge(tx, row.desaId, triwulan, today);
    const moved = justWritten(await findKartu(tx, kartuId), subject);
    return done(await loadView(tx, moved, { kalender, today }), { subject, detail: jawaban });
  });
}

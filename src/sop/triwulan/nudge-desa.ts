/** The Kasi reminds silent desa by one tap (D1): one, or all of them; each at most once a day, at a kind hour. */
import { markOnce } from '../../clock/mark-once.ts';
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import { dayOf } from '../../office/kalender/days.ts';
import { loadKalender } from '../../office/kalender/load-kalender.ts';
import type { Triwulan } from '../../office/kalender/triwulan.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Note, act, done } from '../../office/book/act.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { listDesaOfficials } from '../../office/tell/list-recipients.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { kartuCard } from './kartu.card.ts';
import { loadView } from './kartu-view.ts';
import { type Matrix, matrixOf, nudgeKey } from './show-matrix.ts';
import { findKartu } from './triwulan.repo.ts';
import { DAY_MS } from '../../lib/day-ms.ts';

/** A nudge that waits longer has become pointless. */
export const STALE_DAYS = 3;
const STALE_MS = STALE_DAYS * DAY_MS;

export interface Nudged {
  readonly matrix: Matrix;
  /** How many desa are reminded by this tap. */
  readonly count: number;
}
export type NudgeRefusal =
  | 'triwulan-not-found'
  | 'triwulan-closed'
  | 'triwulan-not-silent'
  | 'triwulan-no-people'
  | 'triwulan-nudged';

/** @param desaId null: every desa that is silent, has people, and was not reminded today */
export async function nudgeDesa(
  deps: Deps,
  actor: Actor,
  { triwulan, desaId }: { readonly triwulan: Triwulan; readonly desaId: number | null },
): Promise<Result<Nudged, NudgeRefusal>> {
  if (!mayAsKasi(actor, 'REKAP')) return refuse('triwulan-not-found');
  const { kecamatanId } = actor;
  return act(deps, actor, 'triwulan.nudge', async (tx, now) => {
    const before = await matrixOf(tx, actor, triwulan, now);
    const asked = before.rows.filter((row) => desaId === null || row.desaId === desaId);
    const [first] = asked;
    if (!first) return refuse('triwulan-not-found');
    if (!before.open) return refuse('triwulan-closed');
    const silent = asked.filter((row) => row.silent && !row.empty && !row.nudged);
    if (desaId !== null && silent.length === 0) {
      const desa = { desa: first.nama };
      if (!first.silent) return refuse('triwulan-not-silent', desa);
      return first.empty ? refuse('triwulan-no-people', desa) : refuse('triwulan-nudged', desa);
    }
    const kalender = await loadKalender(tx, kecamatanId);
    const today = dayOf(now, kalender.zona);
    const notes: Note[] = [];
    for (const { kartuId, desaId: id } of silent) {
      const once = nudgeKey(id, triwulan, today);
      const row = await findKartu(tx, kartuId);
      if (!row || !(await markOnce(tx, once, now))) continue;
      const view = await loadView(tx, row, { kalender, today });
      const notice = {
        act: once,
        kecamatanId,
        gentle: true,
        repeatable: true,
        expiresAt: new Date(now.getTime() + STALE_MS),
      };
      await tell(tx, await listDesaOfficials(tx, id), notice, now, (t) => [
        asMessage(kartuCard(view, t, [t('triwulan-nudge-heading')])),
      ]);
      notes.push({ subject: `kartu:${kartuId}` });
    }
    return done({ matrix: await matrixOf(tx, actor, triwulan, now), count: silent.length }, notes);
  });
}

/** The acts on an action item (C2), and what all of them have in common: rights, revision, state machine, history, notices. */
import type { Deps } from '../../deps.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { mustWin } from '../../lib/lost-race.ts';
import { type Refusal, type Result, refuse } from '../../lib/result.ts';
import { dayOf, isDay } from '../../office/kalender/days.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { tellOf } from './notify.ts';
import { type Verb, formatNomor, nextStatus } from './tindak-lanjut.ts';
import { addRiwayat, findById, findRiwayat, moveRow } from './tindak-lanjut.repo.ts';
import { type TindakLanjutView, viewOf } from './tindak-lanjut-view.ts';

/** On which one, and which state of it the person saw. */
export interface Act {
  readonly id: number;
  /** The revision that the button was drawn for. */
  readonly revision: number;
  readonly at: Date;
}
export interface Said {
  readonly note?: string | null;
  /** The new day, or the one that is wished for. */
  readonly tenggat?: string | null;
  /** What the act is known by; the revision where it is left out. */
  readonly once?: string;
}
export type ActRefusal = 'tindaklanjut-not-found' | 'tindaklanjut-already-done' | 'tindaklanjut-changed';
export type ActResult = Promise<Result<TindakLanjutView, ActRefusal>>;

/** Whoever it belongs to answers it; the rest is the Kasi's. */
function mayDo({ theirs, manages }: TindakLanjutView, verb: Verb): boolean {
  return manages || (theirs && (verb === 'finish' || verb === 'ask'));
}

/** Says how it stands: of one that is done, who did it and when. */
export function whyStale(view: TindakLanjutView, { language }: Pick<Actor, 'language'>): Refusal<ActRefusal> {
  const nomor = formatNomor(view.nomor);
  const done =
    view.status === 'SELESAI'
      ? view.riwayatList.findLast(({ toStatus, fromStatus }) => toStatus === 'SELESAI' && fromStatus === 'BERJALAN')
      : undefined;
  if (!done) return refuse('tindaklanjut-changed', { nomor, status: view.status });
  const at = formatDateTime(done.at, { language, zone: view.zona });
  return refuse('tindaklanjut-already-done', { nomor, nama: done.nama, at });
}

/** The same act again is a success; an act on what has changed meanwhile is refused with the present state. */
async function actOnTindakLanjut(deps: Deps, actor: Actor, verb: Verb, on: Act, said: Said = {}): ActResult {
  const { id, revision, at } = on;
  const subject = `tindak-lanjut:${id}`;
  const { note = null, tenggat = null, once = `${subject}:rev:${revision}` } = said;
  const { kontakId: actorId } = actor;
  return act(deps, actor, `tindakLanjut.${verb}`, async (tx, now) => {
    const row = await findById(tx, id);
    const view = row && (await viewOf(tx, actor, row));
    if (!view || !mayDo(view, verb)) return refuse('tindaklanjut-not-found');
    const toStatus = nextStatus(view.status, verb);
    const before = await findRiwayat(tx, once);
    if (before) return before.actorId === actorId && before.note === note ? repeated(view) : whyStale(view, actor);
    if (view.revision !== revision || toStatus === null) return whyStale(view, actor);
    // Asking for time changes nothing: the other buttons stay as they are.
    if (verb !== 'ask') {
      const doneAt = toStatus === 'SELESAI' ? at : null;
      const values = { status: toStatus, doneAt, ...(verb === 'move' && tenggat !== null ? { tenggat } : {}) };
      mustWin(once, await moveRow(tx, view, values, now));
    }
    await addRiwayat(tx, { tindakLanjutId: id, at, actorId, fromStatus: view.status, toStatus, note, once });
    const after = justWritten(await viewOf(tx, actor, justWritten(await findById(tx, id), subject)), subject);
    await tellOf(tx, after, { verb, actor, note, tenggat, once }, now);
    return done(after, subject);
  });
}

/** "Sudah selesai": by whoever it belongs to, or by the Kasi (C2). Done twice, or by two, it has one effect. */
export async function finishTindakLanjut(deps: Deps, actor: Actor, act: Act): ActResult {
  return actOnTindakLanjut(deps, actor, 'finish', act);
}

/** "Belum, perlu waktu": the Kasi reads why, and until when they would like to have it (C2). The day stays until the Kasi changes it. */
export async function askForTime(
  deps: Deps,
  actor: Actor,
  act: Act & { readonly draftId: number; readonly note: string | null; readonly tenggat: string | null },
): ActResult {
  const { draftId, note, tenggat } = act;
  return actOnTindakLanjut(deps, actor, 'ask', act, { note, tenggat, once: `tindak-lanjut:draft-${draftId}` });
}

/** The Kasi gives an action item another day (C2); whoever has to do it is told. */
export async function moveTenggat(
  deps: Deps,
  actor: Actor,
  act: Act & { readonly tenggat: string },
): Promise<Result<TindakLanjutView, ActRefusal | 'tindaklanjut-day-past'>> {
  const { tenggat } = act;
  // The day of a wish may have gone by before the Kasi grants it.
  if (!isDay(tenggat) || tenggat < dayOf(deps.clock.now(), actor.zona)) return refuse('tindaklanjut-day-past');
  return actOnTindakLanjut(deps, actor, 'move', act, { tenggat, note: tenggat });
}

/** The Kasi calls an action item off, with a reason (C2). */
export async function cancelTindakLanjut(deps: Deps, actor: Actor, act: Act & { readonly reason: string }): ActResult {
  return actOnTindakLanjut(deps, actor, 'cancel', act, { note: act.reason });
}

/** The Kasi opens an action item again that was done or called off (C2). */
export async function reopenTindakLanjut(deps: Deps, actor: Actor, act: Act): ActResult {
  return actOnTindakLanjut(deps, actor, 'reopen', act);
}

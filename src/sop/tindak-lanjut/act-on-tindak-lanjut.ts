/** What all acts on an action item have in common: rights, revision, state machine, history, notices (C2). */
import type { Deps } from '../../deps.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { LostRace } from '../../lib/lost-race.ts';
import { type Refusal, type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { audit } from '../../office/book/audit.ts';
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
export async function actOnTindakLanjut(deps: Deps, actor: Actor, verb: Verb, act: Act, said: Said = {}): ActResult {
  const now = deps.clock.now();
  const { id, revision, at } = act;
  const { note = null, tenggat = null, once = `tindak-lanjut:${id}:rev:${revision}` } = said;
  const { kontakId: actorId, orangId, kecamatanId } = actor;
  const result = await deps.database.transaction(async (tx): ActResult => {
    const row = await findById(tx, id);
    const view = row && (await viewOf(tx, actor, row));
    if (!view || !mayDo(view, verb)) return refuse('tindaklanjut-not-found');
    const toStatus = nextStatus(view.status, verb);
    const done = await findRiwayat(tx, once);
    if (done) return done.actorId === actorId && done.note === note ? ok(view) : whyStale(view, actor);
    if (view.revision !== revision || toStatus === null) return whyStale(view, actor);
    // Asking for time changes nothing: the other buttons stay as they are.
    if (verb !== 'ask') {
      const doneAt = toStatus === 'SELESAI' ? at : null;
      const values = { status: toStatus, doneAt, ...(verb === 'move' && tenggat !== null ? { tenggat } : {}) };
      if (!(await moveRow(tx, view, values, now))) throw new LostRace(once, null);
    }
    await addRiwayat(tx, { tindakLanjutId: id, at, actorId, fromStatus: view.status, toStatus, note, once });
    const moved = await findById(tx, id);
    const after = moved && (await viewOf(tx, actor, moved));
    if (!after) throw new Error(`tindak lanjut ${id} vanished within a transaction`);
    await tellOf(tx, after, { verb, actor, note, tenggat, once }, now);
    await audit(tx, { at: now, orangId, kecamatanId, action: `tindakLanjut.${verb}`, subject: `tindak-lanjut:${id}` });
    await deps.reached('domain:before-commit');
    return ok(after);
  });
  await deps.reached('domain:after-commit');
  return result;
}

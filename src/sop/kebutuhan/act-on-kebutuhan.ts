/** What all acts on a need have in common: rights, revision, state machine, history, notices (A1, B4). */
import type { Deps } from '../../deps.ts';
import { LostRace } from '../../lib/lost-race.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { audit } from '../../office/book/audit.ts';
import { type Verb, asStatus, formatNomor, mayAct, nextStatus, outcomeOf } from './kebutuhan.ts';
import { shorten } from './kebutuhan.card.ts';
import { addRiwayat, findById, findRiwayat, moveKebutuhan } from './kebutuhan.repo.ts';
import { type KebutuhanView, viewOf } from './kebutuhan-view.ts';
import { tellAnswered, tellReporter } from './notify.ts';
import { ownershipOf } from './ownership-of.ts';

/** The answer stands above the card, in one message with it. */
const MOST_ANSWER = 600;

/** On which need, and which state of it the person saw. */
export interface Act {
  readonly kebutuhanId: number;
  /** The revision that the button was drawn for. */
  readonly revision: number;
  /** When the person acted. */
  readonly at: Date;
}
export type ActRefusal = 'kebutuhan-not-found' | 'kebutuhan-changed-meanwhile';
export type ActResult = Promise<Result<KebutuhanView, ActRefusal>>;

/** The same act again is a success; an act on what has changed meanwhile is refused with the present state. */
export async function actOnKebutuhan(deps: Deps, actor: Actor, verb: Verb, act: Act, note: string | null): ActResult {
  const now = deps.clock.now();
  const { kebutuhanId, revision, at } = act;
  const once = `kebutuhan:${kebutuhanId}:rev:${revision}`;
  const result = await deps.database.transaction(async (tx): ActResult => {
    const row = await findById(tx, kebutuhanId);
    if (!row || !mayAct(actor, await ownershipOf(tx, row), verb)) return refuse('kebutuhan-not-found');
    const fromStatus = asStatus(row.status);
    const toStatus = nextStatus(fromStatus, verb);
    if (row.revision !== revision || toStatus === null) {
      const done = await findRiwayat(tx, once);
      if (done?.toStatus === outcomeOf(verb) && done.note === note) return ok(await viewOf(tx, row));
      return refuse('kebutuhan-changed-meanwhile', { nomor: formatNomor(row.nomor), status: fromStatus });
    }
    if (!(await moveKebutuhan(tx, kebutuhanId, revision, toStatus, now))) throw new LostRace(once, null);
    await addRiwayat(tx, { kebutuhanId, at, actorId: actor.kontakId, fromStatus, toStatus, note, once });
    const moved = await findById(tx, kebutuhanId);
    if (!moved) throw new Error(`kebutuhan ${kebutuhanId} vanished within a transaction`);
    const view = await viewOf(tx, moved);
    const key = `rev-${view.revision}`;
    if (verb === 'answer') {
      const vars = { nomor: formatNomor(view.nomor), nama: actor.nama, note: shorten(note ?? '', MOST_ANSWER) };
      await tellAnswered(tx, view, key, now, (t) => t('kebutuhan-notice-answered', vars));
    } else await tellReporter(tx, view, key, note, now);
    const { orangId, kecamatanId } = actor;
    await audit(tx, {
      at: now,
      orangId,
      kecamatanId,
      action: `kebutuhan.${verb}`,
      subject: `kebutuhan:${kebutuhanId}`,
    });
    await deps.reached('domain:before-commit');
    return ok(view);
  });
  await deps.reached('domain:after-commit');
  return result;
}

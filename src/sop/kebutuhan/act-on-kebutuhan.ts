/** The acts on a need (A1, B4), and what all of them have in common: rights, revision, state machine, history, notices. */
import type { Deps } from '../../deps.ts';
import { mustWin } from '../../lib/lost-race.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { type Verb, asStatus, formatNomor, mayAct, nextStatus, outcomeOf } from './kebutuhan.ts';
import { shortenToUnits } from '../../lib/shorten.ts';
import { addFotoRows, addRiwayat, findById, findRiwayat, moveKebutuhan } from './kebutuhan.repo.ts';
import { type KebutuhanView, viewOf } from './kebutuhan-view.ts';
import { tellAnswered, tellReporter } from './notify.ts';
import type { Foto } from './record-kebutuhan.ts';
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
async function actOnKebutuhan(
  deps: Deps,
  actor: Actor,
  verb: Verb,
  on: Act,
  note: string | null,
  foto: readonly Foto[] = [],
): ActResult {
  const { kebutuhanId, revision, at } = on;
  const subject = `kebutuhan:${kebutuhanId}`;
  const once = `${subject}:rev:${revision}`;
  return act(deps, actor, `kebutuhan.${verb}`, async (tx, now) => {
    const row = await findById(tx, kebutuhanId);
    if (!row || !mayAct(actor, await ownershipOf(tx, row), verb)) return refuse('kebutuhan-not-found');
    const fromStatus = asStatus(row.status);
    const toStatus = nextStatus(fromStatus, verb);
    if (row.revision !== revision || toStatus === null) {
      const before = await findRiwayat(tx, once);
      if (before?.toStatus === outcomeOf(verb) && before.note === note) return repeated(await viewOf(tx, row));
      return refuse('kebutuhan-changed-meanwhile', { nomor: formatNomor(row.nomor), status: fromStatus });
    }
    if (foto.length > 0) {
      const sent = { sentById: actor.kontakId, sentAt: at };
      const rows = foto.map(({ fileId, uniqueId }) => ({ fileId, fileUniqueId: uniqueId, ...sent }));
      await addFotoRows(tx, kebutuhanId, rows);
    }
    mustWin(once, await moveKebutuhan(tx, kebutuhanId, revision, toStatus, now));
    await addRiwayat(tx, { kebutuhanId, at, actorId: actor.kontakId, fromStatus, toStatus, note, once });
    const view = await viewOf(tx, justWritten(await findById(tx, kebutuhanId), subject));
    const key = `rev-${view.revision}`;
    if (verb === 'answer') {
      const vars = { nomor: formatNomor(view.nomor), nama: actor.nama, note: shortenToUnits(note ?? '', MOST_ANSWER) };
      await tellAnswered(tx, view, key, now, (t) => t('kebutuhan-notice-answered', vars));
    } else await tellReporter(tx, view, key, note, now);
    return done(view, subject);
  });
}

/** The Kasi has checked a need and finds it true (A1). */
export async function verifyKebutuhan(deps: Deps, actor: Actor, act: Act): ActResult {
  return actOnKebutuhan(deps, actor, 'verify', act, null);
}

/** The Kasi takes a need in hand (B4). */
export async function takeUpKebutuhan(deps: Deps, actor: Actor, act: Act): ActResult {
  return actOnKebutuhan(deps, actor, 'takeUp', act, null);
}

/** The Kasi sends a need back to its reporter with a question (A1). */
export async function returnKebutuhan(deps: Deps, actor: Actor, act: Act & { readonly question: string }): ActResult {
  return actOnKebutuhan(deps, actor, 'return', act, act.question);
}

/** The Kasi refuses a need, with a reason that the reporter reads (A1). */
export async function rejectKebutuhan(deps: Deps, actor: Actor, act: Act & { readonly reason: string }): ActResult {
  return actOnKebutuhan(deps, actor, 'reject', act, act.reason);
}

/** The desa answers the Kasi's question; the need is with the Kasi again (A1). */
export async function answerReturnedKebutuhan(
  deps: Deps,
  actor: Actor,
  act: Act & { readonly answer: string; readonly foto?: readonly Foto[] },
): ActResult {
  return actOnKebutuhan(deps, actor, 'answer', act, act.answer, act.foto);
}

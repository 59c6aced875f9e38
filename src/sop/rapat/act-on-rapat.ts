/** The changes of a called meeting (A3), and what they have in common: rights, revision, history, and everybody invited hears of it. */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { mustWin } from '../../lib/lost-race.ts';
import { type Refusal, type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import type { AuditAction } from '../../office/book/audit.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { refreshKartu, tellInvited } from './notify.ts';
import { type Waktu, formatRapat, isOpen, maySeeRapat, startOf, waktuFault } from './rapat.ts';
import { addRapatRiwayat, findRapatRiwayat, lockRapat, moveRapatRow, writeAgenda } from './rapat.repo.ts';
import { type RapatView, findRapatView } from './rapat-view.ts';
import { loadFacts } from './surat-facts.ts';
import type { Kabar } from './undangan.card.ts';
import { takeBackNews } from './unheard.ts';
import { makeUndanganFiles } from './undangan-files.ts';
import { carryAnswers } from './undangan.repo.ts';

/** On which meeting, and which state of it the person saw. */
export interface RapatAct {
  readonly rapatId: number;
  readonly revision: number;
  readonly at: Date;
}
export type RapatChange =
  /** Everybody is asked anew. */
  | ({ readonly kind: 'waktu' } & Waktu)
  | { readonly kind: 'tempat'; readonly tempat: string }
  | { readonly kind: 'agenda'; readonly agenda: readonly string[] }
  | { readonly kind: 'batal'; readonly alasan: string };

type Code =
  | 'rapat-kasi-only'
  | 'rapat-not-found'
  | 'rapat-changed-meanwhile'
  | 'rapat-not-open'
  | 'rapat-in-the-past'
  | 'rapat-ends-before'
  | 'rapat-nothing-changed';
export type RapatResult = Promise<Result<RapatView, Code>>;

const ACTION = {
  waktu: 'rapat.move',
  tempat: 'rapat.change',
  agenda: 'rapat.change',
  batal: 'rapat.cancel',
} as const satisfies Record<RapatChange['kind'], AuditAction>;
const KABAR = { waktu: 'pindah', tempat: 'ubah', agenda: 'ubah', batal: 'batal' } as const satisfies Record<
  RapatChange['kind'],
  Kabar
>;

/** The meeting as it will be; null: it is so already. */
function changed(view: RapatView, change: RapatChange): RapatView | null {
  const next = { ...view, urut: view.urut + 1 };
  switch (change.kind) {
    case 'waktu': {
      const { tanggal, mulai, selesai } = change;
      const same = tanggal === view.tanggal && mulai === view.mulai && selesai === view.selesai;
      return same ? null : { ...next, tanggal, mulai, selesai, start: startOf(change, view.office.zona) };
    }
    case 'tempat':
      return change.tempat === view.tempat ? null : { ...next, tempat: change.tempat };
    case 'agenda':
      return change.agenda.join('\n') === view.agenda.join('\n') ? null : { ...next, agenda: change.agenda };
    case 'batal':
      return { ...next, status: 'DIBATALKAN', note: change.alasan };
  }
}

async function write(tx: Db, seen: RapatView, next: RapatView, change: RapatChange, now: Date): Promise<void> {
  const { id, urut, tanggal, mulai, selesai, tempat, status, note } = next;
  const values = { urut, tanggal, mulai, selesai, tempat, status, note };
  mustWin(`rapat:${id}:rev:${seen.revision}`, await moveRapatRow(tx, seen, values, now));
  if (change.kind === 'agenda') await writeAgenda(tx, id, change.agenda);
  // Whoever comes to the old room comes to the new one; whoever has time on Monday may have none on Tuesday.
  if (change.kind !== 'waktu') await carryAnswers(tx, id, seen.urut, urut);
}

/** The same act again is a success; an act on what has changed meanwhile is refused with the present state. */
async function actOnRapat(deps: Deps, actor: Actor, on: RapatAct, change: RapatChange): RapatResult {
  const now = deps.clock.now();
  const { rapatId, revision, at } = on;
  const subject = `rapat:${rapatId}`;
  const once = `${subject}:rev:${revision}`;
  const said = JSON.stringify(change);
  const seen = await deps.database.read((db) => findRapatView(db, rapatId));
  if (!seen || !maySeeRapat(actor, seen)) return refuse('rapat-not-found');
  if (!mayAsKasi(actor, 'RAPAT')) return refuse('rapat-kasi-only');
  const whyStale = async (db: Db, view: RapatView): Promise<Refusal<Code> | null> => {
    if ((await findRapatRiwayat(db, once))?.note === said) return null;
    return refuse('rapat-changed-meanwhile', { nomor: formatRapat(view.nomor), status: view.status });
  };
  if (seen.revision !== revision) return (await deps.database.read((db) => whyStale(db, seen))) ?? ok(seen);
  if (!isOpen(seen, now)) return refuse('rapat-not-open', { nomor: formatRapat(seen.nomor), status: seen.status });
  const fault = change.kind === 'waktu' ? waktuFault(change, seen.office.zona, now) : null;
  if (fault) return refuse(fault);
  const next = changed(seen, change);
  if (!next) return refuse('rapat-nothing-changed', { nomor: formatRapat(seen.nomor) });
  const { kecamatanId } = seen;
  const facts = await deps.database.read((db) =>
    loadFacts(db, kecamatanId, next, next.people, now, change.kind === 'batal'),
  );
  const files = await makeUndanganFiles(deps, facts);
  const action = ACTION[change.kind];
  return act(deps, actor, action, async (tx, now) => {
    await lockRapat(tx, rapatId, now);
    const view = await findRapatView(tx, rapatId);
    if (!view) return refuse('rapat-not-found');
    if (view.revision !== revision) return (await whyStale(tx, view)) ?? repeated(view);
    await write(tx, view, next, change, now);
    await addRapatRiwayat(tx, { rapatId, at, actorId: actor.kontakId, action, note: said, once });
    const moved = justWritten(await findRapatView(tx, rapatId), subject);
    const unheard = await takeBackNews(tx, seen);
    const kabar = await tellInvited(tx, moved, { kabar: KABAR[change.kind], files, unheard }, now);
    await refreshKartu(tx, { ...moved, kabar }, now);
    return done({ ...moved, kabar }, subject);
  });
}

/** A called meeting gets another time, place or agenda (A3). */
export async function changeRapat(
  deps: Deps,
  actor: Actor,
  { change, ...act }: RapatAct & { readonly change: Exclude<RapatChange, { readonly kind: 'batal' }> },
): RapatResult {
  return actOnRapat(deps, actor, act, change);
}

/** A called meeting does not take place (A3). */
export async function cancelRapat(
  deps: Deps,
  actor: Actor,
  { alasan, ...act }: RapatAct & { readonly alasan: string },
): RapatResult {
  return actOnRapat(deps, actor, act, { kind: 'batal', alasan });
}

/** What all changes of a called meeting have in common: rights, revision, history, and everybody invited hears of it (A3). */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { LostRace } from '../../lib/lost-race.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type AuditAction, audit } from '../../office/book/audit.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { refreshKartu, tellInvited } from './notify.ts';
import { type Waktu, formatRapat, isOpen, maySeeRapat, startOf, waktuFault } from './rapat.ts';
import { addRapatRiwayat, findRapat, findRapatRiwayat, lockRapat, moveRapatRow, writeAgenda } from './rapat.repo.ts';
import { type RapatView, rapatViewOf } from './rapat-view.ts';
import { loadFacts } from './surat-facts.ts';
import type { Kabar } from './undangan.card.ts';
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
  if (!(await moveRapatRow(tx, seen, { urut, tanggal, mulai, selesai, tempat, status, note }, now)))
    throw new LostRace(`rapat:${id}:rev:${seen.revision}`, null);
  if (change.kind === 'agenda') await writeAgenda(tx, id, change.agenda);
  // Whoever comes to the old room comes to the new one; whoever has time on Monday may have none on Tuesday.
  if (change.kind !== 'waktu') await carryAnswers(tx, id, seen.urut, urut);
}

async function viewNow(tx: Db, id: number): Promise<RapatView | null> {
  const row = await findRapat(tx, id);
  return row && rapatViewOf(tx, row);
}

/** The same act again is a success; an act on what has changed meanwhile is refused with the present state. */
export async function actOnRapat(deps: Deps, actor: Actor, act: RapatAct, change: RapatChange): RapatResult {
  const now = deps.clock.now();
  const { rapatId, revision, at } = act;
  const once = `rapat:${rapatId}:rev:${revision}`;
  const said = JSON.stringify(change);
  const seen = await deps.database.read((db) => viewNow(db, rapatId));
  if (!seen || !maySeeRapat(actor, seen)) return refuse('rapat-not-found');
  if (!mayAsKasi(actor, 'RAPAT')) return refuse('rapat-kasi-only');
  const settle = async (tx: Db, view: RapatView): RapatResult => {
    if ((await findRapatRiwayat(tx, once))?.note === said) return ok(view);
    return refuse('rapat-changed-meanwhile', { nomor: formatRapat(view.nomor), status: view.status });
  };
  if (seen.revision !== revision) return deps.database.read((db) => settle(db, seen));
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
  const result = await deps.database.transaction(async (tx): RapatResult => {
    await lockRapat(tx, rapatId, now);
    const view = await viewNow(tx, rapatId);
    if (!view) return refuse('rapat-not-found');
    if (view.revision !== revision) return settle(tx, view);
    await write(tx, view, next, change, now);
    const action = ACTION[change.kind];
    await addRapatRiwayat(tx, { rapatId, at, actorId: actor.kontakId, action, note: said, once });
    const moved = await viewNow(tx, rapatId);
    if (!moved) throw new Error(`rapat ${rapatId} vanished within a transaction`);
    await tellInvited(tx, moved, { kabar: KABAR[change.kind], files }, now);
    await refreshKartu(tx, moved, now);
    await audit(tx, { at: now, orangId: actor.orangId, kecamatanId, action, subject: `rapat:${rapatId}` });
    await deps.reached('domain:before-commit');
    return ok(moved);
  });
  await deps.reached('domain:after-commit');
  return result;
}

/** Others are invited to a meeting that was called before: they get the invitation as it is now (C1). */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { audit } from '../../office/book/audit.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { type AudienceChoice, loadAudience } from './audience.ts';
import { refreshKartu, tellInvited } from './notify.ts';
import { formatRapat, isOpen, maySeeRapat } from './rapat.ts';
import { addRapatRiwayat, findRapat, findRapatRiwayat, lockRapat } from './rapat.repo.ts';
import { type RapatView, rapatViewOf } from './rapat-view.ts';
import { loadFacts } from './surat-facts.ts';
import { makeUndanganFiles } from './undangan-files.ts';
import { createUndangan } from './undangan.repo.ts';

export interface MoreInput {
  readonly rapatId: number;
  readonly draftId: number;
  readonly at: Date;
  readonly audience: AudienceChoice;
}
type Code = 'rapat-kasi-only' | 'rapat-not-found' | 'rapat-not-open' | 'rapat-nobody-new';
interface More {
  readonly view: RapatView;
  readonly people: number;
  readonly groups: number;
}

async function viewNow(db: Db, id: number): Promise<RapatView | null> {
  const row = await findRapat(db, id);
  return row && rapatViewOf(db, row);
}

/** Those of the choice who are not invited yet. */
async function newcomersOf(db: Db, view: RapatView, choice: AudienceChoice) {
  const { people, groups } = await loadAudience(db, view.kecamatanId, choice);
  return {
    people: people.filter(({ kontakId }) => !view.people.some((one) => one.kontakId === kontakId)),
    groups: groups.filter(({ id }) => !view.groups.some((one) => one.kelompokId === id)),
  };
}

export async function inviteMore(deps: Deps, actor: Actor, input: MoreInput): Promise<Result<More, Code>> {
  const now = deps.clock.now();
  const { rapatId, draftId, at, audience } = input;
  const once = `draft:${draftId}`;
  const seen = await deps.database.read((db) => viewNow(db, rapatId));
  if (!seen || !maySeeRapat(actor, seen)) return refuse('rapat-not-found');
  if (!mayAsKasi(actor, 'RAPAT')) return refuse('rapat-kasi-only');
  const done = await deps.database.read((db) => findRapatRiwayat(db, once));
  const countOf = (note: string | null): { people: number; groups: number } => {
    const [people = 0, groups = 0] = (note ?? '').split(' ').map(Number);
    return { people, groups };
  };
  if (done) return ok({ view: seen, ...countOf(done.note) });
  if (!isOpen(seen, now)) return refuse('rapat-not-open', { nomor: formatRapat(seen.nomor), status: seen.status });
  const { facts, fresh } = await deps.database.read(async (db) => {
    const fresh = await newcomersOf(db, seen, audience);
    const facts = await loadFacts(db, seen.kecamatanId, seen, [...seen.people, ...fresh.people], now);
    return { facts, fresh };
  });
  if (fresh.people.length + fresh.groups.length === 0) return refuse('rapat-nobody-new');
  const files = await makeUndanganFiles(deps, facts);
  const result = await deps.database.transaction(async (tx): Promise<Result<More, Code>> => {
    await lockRapat(tx, rapatId, now);
    const view = await viewNow(tx, rapatId);
    if (!view || !isOpen(view, now))
      return refuse('rapat-not-open', { nomor: formatRapat(seen.nomor), status: 'BERUBAH' });
    const before = await findRapatRiwayat(tx, once);
    if (before) return ok({ view, ...countOf(before.note) });
    const { people, groups } = await newcomersOf(tx, view, audience);
    const kontakIds = people.map(({ kontakId }) => kontakId);
    const kelompokIds = groups.map(({ id }) => id);
    await createUndangan(tx, rapatId, { kontakIds, kelompokIds }, now);
    const note = `${people.length} ${groups.length}`;
    await addRapatRiwayat(tx, { rapatId, at, actorId: actor.kontakId, action: 'rapat.invite', note, once });
    const grown = await viewNow(tx, rapatId);
    if (!grown) throw new Error(`rapat ${rapatId} vanished within a transaction`);
    await tellInvited(tx, grown, { kabar: 'undang', files, kontakIds, kelompokIds }, now);
    await refreshKartu(tx, grown, now);
    const { orangId, kecamatanId } = actor;
    await audit(tx, { at: now, orangId, kecamatanId, action: 'rapat.invite', subject: `rapat:${rapatId}` });
    await deps.reached('domain:before-commit');
    return ok({ view: grown, people: people.length, groups: groups.length });
  });
  await deps.reached('domain:after-commit');
  return result;
}

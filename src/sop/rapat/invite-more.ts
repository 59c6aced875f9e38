/** Others are invited to a meeting that was called before: they get the invitation as it is now (C1). */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { type AudienceChoice, loadAudience } from './audience.ts';
import { refreshKartu, tellInvited } from './notify.ts';
import { formatRapat, isOpen, maySeeRapat } from './rapat.ts';
import { addRapatRiwayat, findRapatRiwayat, lockRapat } from './rapat.repo.ts';
import { type RapatView, findRapatView } from './rapat-view.ts';
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
  const seen = await deps.database.read((db) => findRapatView(db, rapatId));
  if (!seen || !maySeeRapat(actor, seen)) return refuse('rapat-not-found');
  if (!mayAsKasi(actor, 'RAPAT')) return refuse('rapat-kasi-only');
  const known = await deps.database.read((db) => findRapatRiwayat(db, once));
  const countOf = (note: string | null): { people: number; groups: number } => {
    const [people = 0, groups = 0] = (note ?? '').split(' ').map(Number);
    return { people, groups };
  };
  if (known) return ok({ view: seen, ...countOf(known.note) });
  if (!isOpen(seen, now)) return refuse('rapat-not-open', { nomor: formatRapat(seen.nomor), status: seen.status });
  const { facts, fresh } = await deps.database.read(async (db) => {
    const fresh = await newcomersOf(db, seen, audience);
    const facts = await loadFacts(db, seen.kecamatanId, seen, [...seen.people, ...fresh.people], now);
    return { facts, fresh };
  });
  if (fresh.people.length + fresh.groups.length === 0) return refuse('rapat-nobody-new');
  const files = await makeUndanganFiles(deps, facts);
  return act(deps, actor, 'rapat.invite', async (tx, now) => {
    await lockRapat(tx, rapatId, now);
    const view = await findRapatView(tx, rapatId);
    if (!view || !isOpen(view, now))
      return refuse('rapat-not-open', { nomor: formatRapat(seen.nomor), status: 'BERUBAH' });
    const before = await findRapatRiwayat(tx, once);
    if (before) return repeated({ view, ...countOf(before.note) });
    const { people, groups } = await newcomersOf(tx, view, audience);
    const kontakIds = people.map(({ kontakId }) => kontakId);
    const kelompokIds = groups.map(({ id }) => id);
    await createUndangan(tx, rapatId, { kontakIds, kelompokIds }, now);
    const note = `${people.length} ${groups.length}`;
    await addRapatRiwayat(tx, { rapatId, at, actorId: actor.kontakId, action: 'rapat.invite', note, once });
    const grown = justWritten(await findRapatView(tx, rapatId), `rapat:${rapatId}`);
    const kabar = await tellInvited(tx, grown, { kabar: 'undang', files, kontakIds, kelompokIds }, now);
    await refreshKartu(tx, { ...grown, kabar }, now);
    return done({ view: { ...grown, kabar }, people: people.length, groups: groups.length }, `rapat:${rapatId}`);
  });
}

/** The Kasi calls a meeting (A3): record, number, agenda, who is invited, and the invitations in one transaction. */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { takeNomor } from '../../office/book/take-nomor.ts';
import { yearIn } from '../../office/wilayah/zona.ts';
import { type Audience, type AudienceChoice, loadAudience } from './audience.ts';
import { NOTHING_TOLD } from './kabar.ts';
import { sendFirstCard, tellInvited } from './notify.ts';
import { type Waktu, waktuFault } from './rapat.ts';
import { addRapatRiwayat, createRapat, findRapatIdByDraft, writeAgenda } from './rapat.repo.ts';
import { type RapatView, findRapatView } from './rapat-view.ts';
import { loadFacts } from './surat-facts.ts';
import { type UndanganFiles, makeUndanganFiles } from './undangan-files.ts';
import { createUndangan, findOfficeOf } from './undangan.repo.ts';

export interface RapatInput extends Waktu {
  /** One draft, one meeting: a second call with it gives the first one. */
  readonly draftId: number;
  readonly at: Date;
  readonly judul: string;
  readonly agenda: readonly string[];
  readonly tempat: string;
  readonly pimpinan: string;
  /** Null: the Kasi. */
  readonly notulisId: number | null;
  readonly audience: AudienceChoice;
  readonly suratNomor: string | null;
}
type Code =
  | 'rapat-kasi-only'
  | 'rapat-in-the-past'
  | 'rapat-ends-before'
  | 'rapat-nobody-invited'
  | 'rapat-notulis-unknown';

export interface Called {
  readonly view: RapatView;
  /** To whom the invitation goes, or went. */
  readonly people: number;
  readonly groups: number;
  /** To whom it cannot go. */
  readonly failed: number;
}

async function load(tx: Db, id: number): Promise<RapatView> {
  return justWritten(await findRapatView(tx, id), `rapat:${id}`);
}

/** Nothing is said of who cannot be reached as if it went to them. */
function calledOf(view: RapatView): Called {
  const { people, groups } = view.kabar ?? NOTHING_TOLD;
  return {
    view,
    people: people.sent + people.waiting,
    groups: groups.sent + groups.waiting,
    failed: people.failed + groups.failed,
  };
}

interface Prepared {
  readonly audience: Audience;
  readonly files: UndanganFiles;
}

/** The letters are made before the transaction: nobody waits for them with the database in hand. */
async function prepare(deps: Deps, actor: Actor, input: RapatInput): Promise<Result<Prepared, Code>> {
  const { kecamatanId } = actor;
  const { draftId, judul, agenda, tempat, pimpinan, tanggal, mulai, selesai, suratNomor, notulisId } = input;
  const read = await deps.database.read(async (db) => {
    const audience = await loadAudience(db, kecamatanId, input.audience, notulisId);
    const office = await findOfficeOf(db, kecamatanId);
    const rapat = { draftId, judul, agenda, tempat, pimpinan, tanggal, mulai, selesai, suratNomor, office, urut: 0 };
    return { audience, facts: await loadFacts(db, kecamatanId, rapat, audience.people, deps.clock.now()) };
  });
  const { people, groups } = read.audience;
  if (notulisId !== null && !people.some(({ kontakId }) => kontakId === notulisId))
    return refuse('rapat-notulis-unknown');
  if (people.length === 0 && groups.length === 0) return refuse('rapat-nobody-invited');
  return ok({ audience: read.audience, files: await makeUndanganFiles(deps, read.facts) });
}

async function write(tx: Db, actor: Actor, input: RapatInput, audience: Audience, now: Date): Promise<number> {
  const { kecamatanId, kontakId } = actor;
  const { draftId, at, judul, tempat, tanggal, mulai, selesai, pimpinan, notulisId, suratNomor } = input;
  const tahun = yearIn(actor.zona, at);
  const id = await createRapat(tx, {
    kecamatanId,
    tahun,
    nomor: await takeNomor(tx, kecamatanId, 'R', tahun),
    judul,
    tempat,
    tanggal,
    mulai,
    selesai,
    pimpinan,
    notulisId,
    status: 'TERJADWAL',
    suratNomor,
    draftId,
    createdById: kontakId,
    createdAt: now,
    updatedAt: now,
  });
  await writeAgenda(tx, id, input.agenda);
  const kontakIds = audience.people.map((one) => one.kontakId);
  await createUndangan(tx, id, { kontakIds, kelompokIds: audience.groups.map((one) => one.id) }, now);
  await addRapatRiwayat(tx, { rapatId: id, at, actorId: kontakId, action: 'rapat.call', once: `draft:${draftId}` });
  return id;
}

export async function callRapat(deps: Deps, actor: Actor, input: RapatInput): Promise<Result<Called, Code>> {
  if (!mayAsKasi(actor, 'RAPAT')) return refuse('rapat-kasi-only');
  const { draftId } = input;
  const known = await deps.database.read(async (db) => {
    const id = await findRapatIdByDraft(db, draftId);
    return id === null ? null : calledOf(await load(db, id));
  });
  if (known) return ok(known);
  const now = deps.clock.now();
  const fault = waktuFault(input, actor.zona, now);
  if (fault) return refuse(fault);
  const prepared = await prepare(deps, actor, input);
  if (!prepared.ok) return prepared;
  const { audience, files } = prepared.value;
  return act(deps, actor, 'rapat.call', async (tx, now) => {
    const before = await findRapatIdByDraft(tx, draftId);
    if (before !== null) return repeated(calledOf(await load(tx, before)));
    const id = await write(tx, actor, input, audience, now);
    const made = await load(tx, id);
    const view = { ...made, kabar: await tellInvited(tx, made, { kabar: 'undang', files }, now) };
    await sendFirstCard(tx, view, now);
    return done(calledOf(view), `rapat:${id}`);
  });
}

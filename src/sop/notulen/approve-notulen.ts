/**
 * The Kasi approves the minutes (C2): their action items get numbers and run, and the notula goes to everybody who was
 * invited. The files are made before the commit that names them, so that nothing is sent that is not there.
 */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { mustWin } from '../../lib/lost-race.ts';
import { type Refusal, type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type ActOutcome, act, done, repeated } from '../../office/book/act.ts';
import { takeNomor } from '../../office/book/take-nomor.ts';
import { yearIn } from '../../office/wilayah/zona.ts';
import { addItemRiwayat, changeItemRow, peekNomor } from './butir.repo.ts';
import { type NotulaFiles, makeNotula } from './make-notula.ts';
import type { NumberedItem } from './naskah.card.ts';
import { tellItems } from './notify.ts';
import { formatRapat } from './notulen.ts';
import { addRiwayat, endRapat, findRapatOf, findRiwayat, moveNotulen } from './notulen.repo.ts';
import { type NotulenView, accessOf, viewOf } from './notulen-view.ts';
import { sendNotula } from './send-notula.ts';
import { withUnreached } from './with-unreached.ts';
import { type Act, type UnreadyRefusal, onceOf, whyUnready } from './submit-notulen.ts';

type Code = UnreadyRefusal | 'notulen-not-found' | 'notulen-approved' | 'notulen-changed';

/** Another rapat's minutes took the numbers that the files name. */
class NumbersMoved extends Error {}
/** More would mean that dozens of minutes are approved within the same second. */
const MOST_TRIES = 8;

interface Look {
  readonly view: NotulenView;
  /** They were approved by this very act. */
  readonly done: boolean;
  /** Number of the first action item, unless somebody is faster. */
  readonly first: number;
}

async function look(db: Db, actor: Actor, on: Act, tahun: number): Promise<Look | null> {
  const row = await findRapatOf(db, on.notulenId);
  if (!row) return null;
  const view = await withUnreached(db, await viewOf(db, row, await accessOf(db, actor, row)));
  const riwayat = await findRiwayat(db, onceOf(on));
  const first = await peekNomor(db, actor.kecamatanId, 'TL', tahun);
  return { view, first, done: riwayat?.toStatus === 'DISETUJUI' };
}

function whyNot(view: NotulenView, { revision }: Act, now: Date): Refusal<Code> | null {
  const nomor = formatRapat(view.nomor);
  if (!view.access.approve) return refuse('notulen-not-found');
  if (view.status === 'DISETUJUI') return refuse('notulen-approved', { nomor });
  return view.revision === revision ? whyUnready(view, now) : refuse('notulen-changed', { nomor });
}

interface Approved extends NotulenView {
  readonly pencatatId: number;
  readonly itemList: readonly NumberedItem[];
}

/** As they will stand: with numbers, and with who wrote them down. */
function approvedOf({ view, first }: Look, actor: Actor, tahun: number): Approved {
  const { kontakId, nama, jabatan } = actor;
  const pencatat = view.pencatat ?? { kontakId, nama, jabatan, office: jabatan };
  const itemList = view.itemList.map((item, at) => ({ ...item, tahun, nomor: first + at }));
  return {
    ...view,
    pencatat,
    pencatatId: pencatat.kontakId,
    itemList,
    status: 'DISETUJUI',
    revision: view.revision + 1,
  };
}

export async function approveNotulen(deps: Deps, actor: Actor, on: Act): Promise<Result<NotulenView, Code>> {
  for (let tries = 1; ; tries += 1) {
    const now = deps.clock.now();
    const tahun = yearIn(actor.zona, on.at);
    const seen = await deps.database.read((db) => look(db, actor, on, tahun));
    if (!seen) return refuse('notulen-not-found');
    if (seen.done && seen.view.access.approve) return ok(seen.view);
    const refusal = whyNot(seen.view, on, now);
    if (refusal) return refusal;
    const approved = approvedOf(seen, actor, tahun);
    const files = await makeNotula(deps.dataDir, approved, true);
    try {
      return await act(deps, actor, 'notulen.approve', (tx, now) => approve(tx, { actor, on, approved, files }, now));
    } catch (error) {
      if (!(error instanceof NumbersMoved) || tries === MOST_TRIES) throw error;
    }
  }
}

interface Approval {
  readonly actor: Actor;
  readonly on: Act;
  readonly approved: Approved;
  readonly files: NotulaFiles;
}

async function approve(
  tx: Db,
  { actor, on, approved, files }: Approval,
  now: Date,
): Promise<ActOutcome<NotulenView, Code>> {
  const { notulenId, at } = on;
  const once = onceOf(on);
  const tahun = yearIn(actor.zona, at);
  const seen = await look(tx, actor, on, tahun);
  if (!seen) return refuse('notulen-not-found');
  if (seen.done && seen.view.access.approve) return repeated(seen.view);
  const refusal = whyNot(seen.view, on, now);
  if (refusal) return refusal;
  const { kontakId: actorId, kecamatanId } = actor;
  const fromStatus = seen.view.status;
  const values = { status: 'DISETUJUI', note: null, approvedAt: at, approvedById: actorId };
  const written = { ...values, submittedById: approved.pencatatId };
  mustWin(once, await moveNotulen(tx, seen.view, written, now));
  for (const item of approved.itemList) {
    if ((await takeNomor(tx, kecamatanId, 'TL', tahun)) !== item.nomor) throw new NumbersMoved();
    const running = { status: 'BERJALAN', tahun, nomor: item.nomor };
    mustWin(once, await changeItemRow(tx, item.id, item.revision, running, now));
    const line = { tindakLanjutId: item.id, at, actorId, fromStatus: 'RENCANA', toStatus: 'BERJALAN' };
    await addItemRiwayat(tx, { ...line, once: `tindak-lanjut:${item.id}:approved` });
  }
  await addRiwayat(tx, { notulenId, at, actorId, fromStatus, toStatus: 'DISETUJUI', once });
  await endRapat(tx, approved.rapatId, actorId, now);
  await sendNotula(tx, approved, files, now);
  await tellItems(tx, approved, approved.itemList, now);
  return done(approved, `notulen:${notulenId}`);
}

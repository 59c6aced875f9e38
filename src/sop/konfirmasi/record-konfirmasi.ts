/** What arrived (B3): one confirmation, or one that takes the place of another; state, history and notices in one transaction. */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { mustWin } from '../../lib/lost-race.ts';
import { type Refusal, type Result, refuse } from '../../lib/result.ts';
import { dayOf } from '../../office/kalender/days.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { movePenyaluran } from '../penyaluran/move-penyaluran.ts';
import { formatNomor, mayRead, statusAfter } from '../penyaluran/penyaluran.ts';
import { isOpen } from '../program/realisasi.ts';
import { addFotoRows, findFotoRows, type FotoRef, fotoRows } from './konfirmasi-foto.repo.ts';
import { type Said, diterimaOf, mayAct, outstandingOf } from './konfirmasi.ts';
import { addBarangRows, createKonfirmasi, findByDraft, findPenyaluran, replaceKonfirmasi } from './konfirmasi.repo.ts';
import { type KonfirmasiView, type Recorded, viewOf } from './konfirmasi-view.ts';
import { tellOfKonfirmasi } from './notify.ts';
import { riwayatNote } from './riwayat-note.ts';

export interface KonfirmasiInput extends Said {
  /** One draft, one record: a second call with it gives the first record. */
  readonly draftId: number;
  /** When the person sent it. */
  readonly at: Date;
  readonly penyaluranId: number;
  /** The revision that the form was opened for. */
  readonly revision: number;
  /** The newest confirmation that the person knew of; 0: none. */
  readonly seenId: number;
  /** The confirmation that this one takes the place of; null: it is added to them. */
  readonly replacesId: number | null;
  readonly tanggal: string;
  readonly tempat: string;
  readonly sebab: string | null;
  readonly fotoList: readonly FotoRef[];
  readonly beritaAcaraList: readonly FotoRef[];
}
type Code =
  | 'konfirmasi-not-found'
  | 'konfirmasi-no-right'
  | 'konfirmasi-cancelled'
  | 'konfirmasi-meanwhile'
  | 'konfirmasi-plan-changed'
  | 'konfirmasi-finished'
  | 'konfirmasi-future'
  | 'konfirmasi-sebab-missing';

async function load(tx: Db, penyaluranId: number, konfirmasiId: number): Promise<Recorded> {
  const view = viewOf(justWritten(await findPenyaluran(tx, penyaluranId), `penyaluran:${penyaluranId}`));
  const found = view.konfirmasiList.find(({ id }) => id === konfirmasiId);
  const konfirmasi = justWritten(found, `konfirmasi:${konfirmasiId}`);
  const replaced = view.konfirmasiList.find(({ replacedById }) => replacedById === konfirmasiId) ?? null;
  return { view, konfirmasi, replaced };
}

/** Why this person cannot say this of the distribution as it stands now; null when they can. */
function obstacle(view: KonfirmasiView, actor: Actor, input: KonfirmasiInput): Refusal<Code> | null {
  const nomor = formatNomor(view.nomor);
  if (!mayRead(actor, view)) return refuse('konfirmasi-not-found');
  if (!mayAct(actor, view)) return refuse('konfirmasi-no-right');
  if (view.status === 'DIBATALKAN') return refuse('konfirmasi-cancelled', { nomor });
  const newest = view.activeList.at(-1);
  if (view.revision !== input.revision) {
    if (!newest || newest.id <= input.seenId) return refuse('konfirmasi-plan-changed', { nomor });
    return refuse('konfirmasi-meanwhile', { nomor, nama: newest.nama });
  }
  if (input.replacesId !== null) {
    // The revision is the one that was seen, so only a forged number can miss.
    if (!view.activeList.some(({ id }) => id === input.replacesId)) return refuse('konfirmasi-not-found');
  } else if (!isOpen(view.status)) return refuse('konfirmasi-finished', { nomor, nama: newest?.nama ?? '' });
  if (input.tanggal > dayOf(input.at, view.zona)) return refuse('konfirmasi-future');
  if (input.hasil !== 'DITERIMA' && !input.sebab) return refuse('konfirmasi-sebab-missing');
  return null;
}

async function write(tx: Db, actor: Actor, view: KonfirmasiView, input: KonfirmasiInput, now: Date): Promise<Recorded> {
  const { draftId, at, hasil, replacesId, tanggal, tempat, sebab } = input;
  const { kontakId } = actor;
  const others = view.activeList.filter(({ id }) => id !== replacesId);
  const diterima = diterimaOf(input, outstandingOf(view, others));
  const { kpm, tuntas, barangList } = diterima;
  const id = await createKonfirmasi(tx, {
    penyaluranId: view.id,
    hasil,
    tanggal,
    tempat,
    kpm,
    tuntas,
    sebab: hasil === 'DITERIMA' ? null : sebab,
    olehId: kontakId,
    sentAt: at,
    createdAt: now,
    draftId,
  });
  await addBarangRows(tx, id, barangList);
  const rowsOf = (jenis: string, list: readonly FotoRef[]) => fotoRows(jenis, list, { sentById: kontakId, sentAt: at });
  await addFotoRows(tx, id, [
    ...(replacesId === null ? [] : await findFotoRows(tx, replacesId)),
    ...rowsOf('FOTO', input.fotoList),
    ...rowsOf('BERITA_ACARA', input.beritaAcaraList),
  ]);
  const once = `konfirmasi:draft:${draftId}`;
  if (replacesId !== null) mustWin(once, await replaceKonfirmasi(tx, replacesId, id));
  const status = statusAfter(view, [...others, diterima]);
  await movePenyaluran(tx, {
    penyaluranId: view.id,
    revision: view.revision,
    change: { status, updatedAt: now },
    at,
    actorId: kontakId,
    fromStatus: view.status,
    toStatus: status,
    note: riwayatNote({ correction: replacesId !== null, onBehalf: actor.peran === 'KASI', sebab }),
    once,
  });
  return load(tx, view.id, id);
}

export async function recordKonfirmasi(
  deps: Deps,
  actor: Actor,
  input: KonfirmasiInput,
): Promise<Result<Recorded, Code>> {
  const action = input.replacesId === null ? 'konfirmasi.record' : 'konfirmasi.correct';
  return act(deps, actor, action, async (tx, now) => {
    const known = await findByDraft(tx, input.draftId);
    if (known) {
      const recorded = await load(tx, known.penyaluranId, known.id);
      return mayRead(actor, recorded.view) ? repeated(recorded) : refuse('konfirmasi-not-found');
    }
    const row = await findPenyaluran(tx, input.penyaluranId);
    if (!row) return refuse('konfirmasi-not-found');
    const view = viewOf(row);
    const refused = obstacle(view, actor, input);
    if (refused) return refused;
    const recorded = await write(tx, actor, view, input, now);
    await tellOfKonfirmasi(tx, actor, recorded, now);
    return done(recorded, `penyaluran:${view.id}`);
  });
}

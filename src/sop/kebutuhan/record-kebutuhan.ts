/** An official of a desa reports a need (A1): record, number, photos, history, and the notice to every Kasi in one transaction. */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { takeNomor } from '../../office/book/take-nomor.ts';
import { yearIn } from '../../office/wilayah/zona.ts';
import { type Isi, isiOf } from './isi.ts';
import { type Urgensi, mayRead } from './kebutuhan.ts';
import { addFotoRows, addRiwayat, createKebutuhan, findById, findIdByDraft } from './kebutuhan.repo.ts';
import { type KebutuhanView, viewOf } from './kebutuhan-view.ts';
import { findJenis } from './list-bidang.ts';
import { tellRecorded } from './notify.ts';

/** A photo that Telegram keeps. */
export interface Foto {
  readonly fileId: string;
  readonly uniqueId: string;
}
export interface KebutuhanInput extends Isi {
  /** One draft, one record: a second call with it gives the first record. */
  readonly draftId: number;
  /** When the reporter sent it. */
  readonly at: Date;
  readonly jenisId: number;
  readonly pin: { readonly latitude: number; readonly longitude: number } | null;
  readonly urgensi: Urgensi;
  readonly foto: readonly Foto[];
  readonly kontak: { readonly nama: string; readonly telepon: string } | null;
}
type Code = 'kebutuhan-desa-only' | 'kebutuhan-jenis-unknown' | 'kebutuhan-jiwa-below-kk' | 'kebutuhan-not-found';

async function load(tx: Db, id: number): Promise<KebutuhanView> {
  return viewOf(tx, justWritten(await findById(tx, id), `kebutuhan:${id}`));
}

export async function recordKebutuhan(
  deps: Deps,
  actor: Actor,
  input: KebutuhanInput,
): Promise<Result<KebutuhanView, Code>> {
  const { kontakId, kecamatanId, desaId } = actor;
  if (actor.peran !== 'DESA' || desaId === null) return refuse('kebutuhan-desa-only');
  const { draftId, at, jumlahKk, jumlahJiwa, pin, kontak, foto } = input;
  if (jumlahJiwa < jumlahKk) return refuse('kebutuhan-jiwa-below-kk', { kk: jumlahKk, jiwa: jumlahJiwa });
  const jenis = await findJenis(deps, actor, input.jenisId);
  let again = false;
  return act(deps, actor, 'kebutuhan.record', async (tx, now) => {
    // A draft is nearly always sent once. If it was not, its key is taken, this work runs again, and then asks.
    const known = again || !jenis ? await findIdByDraft(tx, draftId) : null;
    again = true;
    if (known !== null) {
      const view = await load(tx, known);
      return mayRead(actor, view) ? repeated(view) : refuse('kebutuhan-not-found');
    }
    if (!jenis) return refuse('kebutuhan-jenis-unknown');
    const tahun = yearIn(actor.zona, at);
    const id = await createKebutuhan(tx, {
      kecamatanId,
      desaId,
      tahun,
      draftId,
      ...isiOf(input),
      nomor: await takeNomor(tx, kecamatanId, 'K', tahun),
      jenisId: jenis.id,
      latitude: pin?.latitude ?? null,
      longitude: pin?.longitude ?? null,
      urgensi: input.urgensi,
      kontakNama: kontak?.nama ?? null,
      kontakTelepon: kontak?.telepon ?? null,
      status: 'DITERIMA',
      confidential: jenis.confidential,
      pelaporId: kontakId,
      reportedAt: at,
      createdAt: now,
      updatedAt: now,
    });
    const rows = foto.map(({ fileId, uniqueId }) => ({
      fileId,
      fileUniqueId: uniqueId,
      sentById: kontakId,
      sentAt: at,
    }));
    await addFotoRows(tx, id, rows);
    await addRiwayat(tx, {
      kebutuhanId: id,
      at,
      actorId: kontakId,
      fromStatus: null,
      toStatus: 'DITERIMA',
      once: `draft:${draftId}`,
    });
    const view = await load(tx, id);
    await tellRecorded(tx, view, now);
    return done(view, `kebutuhan:${id}`);
  });
}

/** A photo or a note that follows what was done (C2). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { tellOf } from './notify.ts';
import { formatNomor } from './tindak-lanjut.ts';
import { addFotoRows, addRiwayat, findById, findRiwayat } from './tindak-lanjut.repo.ts';
import { type TindakLanjutView, viewOf } from './tindak-lanjut-view.ts';

/** How many one may have in all. */
const MOST_FOTO = 10;

export interface Bukti {
  readonly id: number;
  readonly draftId: number;
  readonly at: Date;
  readonly photos: readonly { readonly fileId: string; readonly uniqueId: string }[];
  readonly note: string | null;
}
type Code =
  | 'tindaklanjut-not-found'
  | 'tindaklanjut-bukti-empty'
  | 'tindaklanjut-foto-too-many'
  | 'tindaklanjut-changed';

export async function addBukti(deps: Deps, actor: Actor, bukti: Bukti): Promise<Result<TindakLanjutView, Code>> {
  const { id, draftId, at, photos, note } = bukti;
  const subject = `tindak-lanjut:${id}`;
  const once = `tindak-lanjut:draft-${draftId}`;
  const { kontakId } = actor;
  return act(deps, actor, 'tindakLanjut.bukti', async (tx, now) => {
    const row = await findById(tx, id);
    const view = row && (await viewOf(tx, actor, row));
    if (!row || !view || !(view.theirs || view.manages)) return refuse('tindaklanjut-not-found');
    if (await findRiwayat(tx, once)) return repeated(view);
    const nomor = formatNomor(view.nomor);
    const { status } = view;
    if (status === 'DIBATALKAN') return refuse('tindaklanjut-changed', { nomor, status });
    if (photos.length === 0 && note === null) return refuse('tindaklanjut-bukti-empty', { nomor });
    const known = new Set(row.fotoList.map(({ fileUniqueId }) => fileUniqueId));
    const fresh = new Map(photos.filter(({ uniqueId }) => !known.has(uniqueId)).map((foto) => [foto.uniqueId, foto]));
    if (known.size + fresh.size > MOST_FOTO) return refuse('tindaklanjut-foto-too-many', { nomor, max: MOST_FOTO });
    const rows = [...fresh.values()].map(({ fileId, uniqueId }) => ({
      fileId,
      fileUniqueId: uniqueId,
      sentById: kontakId,
      sentAt: at,
    }));
    await addFotoRows(tx, id, rows);
    const line = { tindakLanjutId: id, at, actorId: kontakId, note, once };
    await addRiwayat(tx, { ...line, fromStatus: status, toStatus: status });
    const after = justWritten(await viewOf(tx, actor, justWritten(await findById(tx, id), subject)), subject);
    await tellOf(tx, after, { verb: 'bukti', actor, note, tenggat: null, once }, now);
    return done(after, subject);
  });
}

/** Proof that comes after the confirmation (B3): more photos, or the signed berita acara. */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { captionsOf } from '../../form/fields/photos.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { formatNomor, mayRead } from '../penyaluran/penyaluran.ts';
import { addFotoRows, type FotoRef, fotoRows } from './konfirmasi-foto.repo.ts';
import { mayAct } from './konfirmasi.ts';
import { findPenyaluranOf } from './konfirmasi.repo.ts';
import { type Foto, type Konfirmasi, type KonfirmasiView, viewOf } from './konfirmasi-view.ts';
import { tellOfFoto } from './notify.ts';

/** How many one confirmation may have in all. */
export const MOST_FOTO = 20;

export interface FotoLate {
  readonly draftId: number;
  readonly at: Date;
  readonly konfirmasiId: number;
  readonly jenis: Foto['jenis'];
  readonly fotoList: readonly FotoRef[];
}
export interface FotoAdded {
  readonly view: KonfirmasiView;
  /** 0 when the pictures were there already: a repeat. */
  readonly added: number;
}
type Code = 'konfirmasi-not-found' | 'konfirmasi-no-right' | 'konfirmasi-foto-too-many';

/** The confirmation that counts now: pictures for a corrected one belong to what took its place. */
function presentOf({ konfirmasiList }: KonfirmasiView, id: number): Konfirmasi | undefined {
  let one = konfirmasiList.find((konfirmasi) => konfirmasi.id === id);
  for (let n = 0; one?.replacedById && n < konfirmasiList.length; n += 1) {
    const next = one.replacedById;
    one = konfirmasiList.find((konfirmasi) => konfirmasi.id === next);
  }
  return one;
}

export async function addFotoKonfirmasi(deps: Deps, actor: Actor, input: FotoLate): Promise<Result<FotoAdded, Code>> {
  const { draftId, at, konfirmasiId, jenis, fotoList } = input;
  return act(deps, actor, 'konfirmasi.foto', async (tx, now) => {
    const row = await findPenyaluranOf(tx, konfirmasiId);
    const view = row && viewOf(row);
    const konfirmasi = view && presentOf(view, konfirmasiId);
    if (!view || !konfirmasi || !mayRead(actor, view)) return refuse('konfirmasi-not-found');
    if (!mayAct(actor, view)) return refuse('konfirmasi-no-right');
    const rows = fotoRows(jenis, fotoList, { sentById: actor.kontakId, sentAt: at });
    if (konfirmasi.fotoList.length + rows.length > MOST_FOTO) {
      const known = new Set(konfirmasi.fotoList.map(({ fileId }) => fileId));
      if (rows.every(({ fileId }) => known.has(fileId))) return repeated({ view, added: 0 });
      return refuse('konfirmasi-foto-too-many', { nomor: formatNomor(view.nomor), max: MOST_FOTO });
    }
    const added = await addFotoRows(tx, konfirmasi.id, rows);
    if (added === 0) return repeated({ view, added });
    const captions = captionsOf(fotoList);
    await tellOfFoto(tx, actor, view, { konfirmasi, jenis, captions, draftId }, now);
    return done({ view, added }, `penyaluran:${view.id}`);
  });
}

/** Photos that follow a report, hours later and singly where the signal is weak (A1). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { formatNomor, mayRead } from './kebutuhan.ts';
import { addFotoRows, findById } from './kebutuhan.repo.ts';
import { type KebutuhanView, viewOf } from './kebutuhan-view.ts';
import { tellLateFoto } from './notify.ts';
import { ownershipOf } from './ownership-of.ts';
import type { Foto } from './record-kebutuhan.ts';

/** How many a need may have in all, late ones included. */
const MOST_FOTO = 20;

export interface FotoLate {
  readonly kebutuhanId: number;
  readonly photos: readonly Foto[];
  readonly at: Date;
}
export interface FotoAdded {
  readonly view: KebutuhanView;
  /** 0 when the pictures were there already: a repeat. */
  readonly added: number;
}
type Code = 'kebutuhan-not-found' | 'kebutuhan-foto-too-many';

export async function addFotoLate(deps: Deps, actor: Actor, input: FotoLate): Promise<Result<FotoAdded, Code>> {
  const { kebutuhanId, photos, at } = input;
  const subject = `kebutuhan:${kebutuhanId}`;
  return act(deps, actor, 'kebutuhan.foto', async (tx, now) => {
    const row = await findById(tx, kebutuhanId);
    if (!row || actor.peran !== 'DESA' || !mayRead(actor, await ownershipOf(tx, row)))
      return refuse('kebutuhan-not-found');
    const known = new Set(row.fotoList.map((foto) => foto.fileUniqueId));
    const fresh = photos.filter((foto) => !known.has(foto.uniqueId));
    if (fresh.length === 0) return repeated({ view: await viewOf(tx, row), added: 0 });
    if (known.size + fresh.length > MOST_FOTO) {
      return refuse('kebutuhan-foto-too-many', { nomor: formatNomor(row.nomor), max: MOST_FOTO });
    }
    const rows = fresh.map(({ fileId, uniqueId }) => ({
      fileId,
      fileUniqueId: uniqueId,
      sentById: actor.kontakId,
      sentAt: at,
    }));
    const added = await addFotoRows(tx, kebutuhanId, rows);
    const view = await viewOf(tx, justWritten(await findById(tx, kebutuhanId), subject));
    await tellLateFoto(tx, view, now);
    return done({ view, added }, subject);
  });
}

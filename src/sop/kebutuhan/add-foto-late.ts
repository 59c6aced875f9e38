/** Photos that follow a report, hours later and singly where the signal is weak (A1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { audit } from '../../office/book/audit.ts';
import { MOST_FOTO } from './foto.ts';
import { formatNomor, mayRead } from './kebutuhan.ts';
import { addFotoRows, findById } from './kebutuhan.repo.ts';
import { type KebutuhanView, viewOf } from './kebutuhan-view.ts';
import { tellLateFoto } from './notify.ts';
import { ownershipOf } from './ownership-of.ts';
import type { Foto } from './record-kebutuhan.ts';

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
  const { kontakId, orangId, kecamatanId } = actor;
  const now = deps.clock.now();
  return deps.database.transaction(async (tx) => {
    const row = await findById(tx, kebutuhanId);
    if (!row || actor.peran !== 'DESA' || !mayRead(actor, await ownershipOf(tx, row)))
      return refuse('kebutuhan-not-found');
    const known = new Set(row.fotoList.map((foto) => foto.fileUniqueId));
    const fresh = photos.filter((foto) => !known.has(foto.uniqueId));
    if (fresh.length === 0) return ok({ view: await viewOf(tx, row), added: 0 });
    if (known.size + fresh.length > MOST_FOTO) {
      return refuse('kebutuhan-foto-too-many', { nomor: formatNomor(row.nomor), max: MOST_FOTO });
    }
    const rows = fresh.map(({ fileId, uniqueId }) => ({
      fileId,
      fileUniqueId: uniqueId,
      sentById: kontakId,
      sentAt: at,
    }));
    const added = await addFotoRows(tx, kebutuhanId, rows);
    const changed = await findById(tx, kebutuhanId);
    const view = await viewOf(tx, changed ?? row);
    await tellLateFoto(tx, view, now);
    await audit(tx, { at: now, orangId, kecamatanId, action: 'kebutuhan.foto', subject: `kebutuhan:${kebutuhanId}` });
    return ok({ view, added });
  });
}

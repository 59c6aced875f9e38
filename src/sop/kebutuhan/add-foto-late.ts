/** Photos and words that follow a report, hours later and singly where the signal is weak (A1). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { shortenToUnits } from '../../lib/shorten.ts';
import { justWritten } from '../../office/book/just-written.ts';
import { formatNomor, mayRead } from './kebutuhan.ts';
import { addFotoRows, addRiwayat, findById, findRiwayat } from './kebutuhan.repo.ts';
import { type KebutuhanView, viewOf } from './kebutuhan-view.ts';
import { tellAnswered, tellLateFoto } from './notify.ts';
import { ownershipOf } from './ownership-of.ts';
import type { Foto } from './record-kebutuhan.ts';

/** How many a need may have in all, late ones included. */
const MOST_FOTO = 20;
/** The words stand above the card, in one message with it. */
const MOST_WORDS = 600;

export interface FotoLate {
  readonly kebutuhanId: number;
  readonly photos: readonly Foto[];
  /** What was written to them, and what these words are known by. */
  readonly words?: { readonly text: string; readonly once: string } | undefined;
  readonly at: Date;
}
export interface FotoAdded {
  readonly view: KebutuhanView;
  /** 0 when the pictures were there already: a repeat. */
  readonly added: number;
  /** The words are new. */
  readonly said: boolean;
}
type Code = 'kebutuhan-not-found' | 'kebutuhan-foto-too-many';

export async function addFotoLate(deps: Deps, actor: Actor, input: FotoLate): Promise<Result<FotoAdded, Code>> {
  const { kebutuhanId, photos, at, words } = input;
  const subject = `kebutuhan:${kebutuhanId}`;
  return act(deps, actor, 'kebutuhan.foto', async (tx, now) => {
    const row = await findById(tx, kebutuhanId);
    if (!row || actor.peran !== 'DESA' || !mayRead(actor, await ownershipOf(tx, row)))
      return refuse('kebutuhan-not-found');
    const known = new Set(row.fotoList.map((foto) => foto.fileUniqueId));
    const fresh = photos.filter((foto) => !known.has(foto.uniqueId));
    const once = words && `kebutuhan:${kebutuhanId}:${words.once}`;
    const said = once !== undefined && (await findRiwayat(tx, once)) === null;
    if (fresh.length === 0 && !said) return repeated({ view: await viewOf(tx, row), added: 0, said });
    if (fresh.length > 0 && known.size + fresh.length > MOST_FOTO) {
      return refuse('kebutuhan-foto-too-many', { nomor: formatNomor(row.nomor), max: MOST_FOTO });
    }
    const rows = fresh.map(({ fileId, uniqueId }) => ({
      fileId,
      fileUniqueId: uniqueId,
      sentById: actor.kontakId,
      sentAt: at,
    }));
    const added = await addFotoRows(tx, kebutuhanId, rows);
    if (words && said) {
      const { status } = row;
      const line = { kebutuhanId, at, actorId: actor.kontakId, fromStatus: status, toStatus: status };
      await addRiwayat(tx, { ...line, note: words.text, once });
    }
    const view = await viewOf(tx, justWritten(await findById(tx, kebutuhanId), subject));
    if (words && said) {
      const vars = { nomor: formatNomor(view.nomor), nama: actor.nama, note: shortenToUnits(words.text, MOST_WORDS) };
      await tellAnswered(tx, view, `susulan:${words.once}`, now, (t) => t('kebutuhan-notice-added', vars));
    } else await tellLateFoto(tx, view, now);
    return done({ view, added, said }, subject);
  });
}

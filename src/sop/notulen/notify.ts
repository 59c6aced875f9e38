/** Who hears of the minutes, within the transaction of the act (C2): who may approve, who wrote them, who was invited, whose action items they are. */
import type { Db } from '../../db/database.ts';
import { findHolder } from '../../office/actor/find-holder.ts';
import { listHeld } from '../../office/tell/list-recipients.ts';
import type { KontakRecipient } from '../../office/tell/recipient.ts';
import { listKasiWith } from '../../office/tell/list-kasi-with.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { listResponsible } from '../../office/tell/list-responsible.ts';
import { type NumberedItem, itemsNotice, submittedCards } from './naskah.card.ts';
import { formatRapat } from './notulen.ts';
import { openButton } from './notulen.card.ts';
import type { NotulenView } from './notulen-view.ts';

const noticeOf = ({ id }: NotulenView, act: string) => ({ act: `notulen:${id}:${act}` });

/** Seats as they are held now. */
async function heldNow(tx: Db, kecamatanId: number, kontakIds: readonly number[]): Promise<KontakRecipient[]> {
  const held = await listHeld(tx, kontakIds);
  const known = new Set(held.map(({ kontakId }) => kontakId));
  const successors: number[] = [];
  for (const id of kontakIds.filter((one) => !known.has(one))) {
    const holder = await findHolder(tx, kecamatanId, id);
    if (holder && !known.has(holder.id)) successors.push(holder.id);
  }
  return [...held, ...(await listHeld(tx, successors))];
}

/** Every Kasi who may approve them gets the text with the two answers. */
export async function tellSubmitted(tx: Db, view: NotulenView, now: Date): Promise<void> {
  const recipients = await listKasiWith(tx, view.kecamatanId, 'RAPAT', now);
  const others = recipients.filter(({ kontakId }) => kontakId !== view.submittedById);
  await tell(tx, others, noticeOf(view, `rev-${view.revision}`), now, (t) => submittedCards(view, t).map(asMessage));
}

/** Whoever submitted them reads the question. */
export async function tellReturned(tx: Db, view: NotulenView, question: string, now: Date): Promise<void> {
  const writer = view.submittedById ?? view.notulis?.kontakId ?? 0;
  const recipients = await heldNow(tx, view.kecamatanId, [writer]);
  await tell(tx, recipients, noticeOf(view, `rev-${view.revision + 1}`), now, (t) => [
    asMessage({
      text: t('notulen-notice-returned', { nomor: formatRapat(view.nomor), question }),
      keyboard: [[openButton(view, t)]],
    }),
  ]);
}

/** To whom the document goes: everybody who was invited; the Kasi and who wrote it get it to work on, too. */
export async function listReaders(
  tx: Db,
  view: NotulenView,
  now: Date,
): Promise<{ readonly editors: KontakRecipient[]; readonly readers: KontakRecipient[] }> {
  const { kecamatanId, pesertaList, submittedById, notulis } = view;
  const writers = [submittedById, notulis?.kontakId ?? null].filter((id) => id !== null);
  const editors = [
    ...(await listKasiWith(tx, kecamatanId, 'RAPAT', now)),
    ...(await heldNow(tx, kecamatanId, writers)),
  ];
  const known = new Set(editors.map(({ kontakId }) => kontakId));
  const invited = await heldNow(
    tx,
    kecamatanId,
    pesertaList.map(({ kontakId }) => kontakId),
  );
  return {
    editors: editors.filter(({ kontakId }, at) => editors.findIndex((one) => one.kontakId === kontakId) === at),
    readers: invited.filter(({ kontakId }) => !known.has(kontakId)),
  };
}

/** Whoever has something to do hears what, and until when: one message, however many items. */
export async function tellItems(tx: Db, view: NotulenView, items: readonly NumberedItem[], now: Date): Promise<void> {
  const { kecamatanId } = view;
  const recipients = new Map<number, KontakRecipient>();
  const theirs = new Map<number, NumberedItem[]>();
  for (const item of items) {
    for (const recipient of await listResponsible(tx, { kecamatanId, ...item })) {
      recipients.set(recipient.kontakId, recipient);
      theirs.set(recipient.kontakId, [...(theirs.get(recipient.kontakId) ?? []), item]);
    }
  }
  await tell(tx, [...recipients.values()], noticeOf(view, 'tindak-lanjut'), now, (t, { kontakId }) => [
    asMessage(itemsNotice(view, theirs.get(kontakId) ?? [], t)),
  ]);
}

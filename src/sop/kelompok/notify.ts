/** Who is told of a kelompok, within the transaction of the act: the group itself, or the Kasi who look after contacts (C3). */
import type { Db } from '../../db/database.ts';
import type { Html } from '../../i18n/translate.ts';
import { KALENDER_TANPA_KECAMATAN } from '../../office/kalender/kalender.ts';
import { loadKalender } from '../../office/kalender/load-kalender.ts';
import { listKasiWith } from '../../office/tell/list-kasi-with.ts';
import { listKasi } from '../../office/tell/list-recipients.ts';
import { groupRecipient, type Recipient } from '../../office/tell/recipient.ts';
import { takeBack, takeBackAll } from '../../office/tell/take-back.ts';
import { type Notice, asMessage, tell } from '../../office/tell/tell.ts';
import type { Kelompok, Tolak } from './kelompok.ts';
import { barredCard, questionCard } from './kelompok.card.ts';

/** Says something in the group: never anything of a person. */
export async function tellGroup(
  tx: Db,
  kelompok: Pick<Kelompok, 'id' | 'chatId' | 'kecamatanId'>,
  { act, urgent = false }: Pick<Notice, 'act' | 'urgent'>,
  text: Html,
  now: Date,
): Promise<void> {
  const { id, kecamatanId } = kelompok;
  const kalender = kecamatanId === null ? KALENDER_TANPA_KECAMATAN : await loadKalender(tx, kecamatanId);
  const notice = { act: `kelompok:${id}:${act}`, urgent, repeatable: true };
  await tell(tx, [groupRecipient(kelompok, kalender)], notice, now, () => [asMessage({ text })]);
}

const questionAct = ({ id }: Pick<Kelompok, 'id'>): string => `kelompok:${id}:tanya-`;

/** "Forum apa ini?" in their private chat. */
export async function askForumOf(
  tx: Db,
  kelompok: Kelompok,
  { act, urgent = false }: Pick<Notice, 'act' | 'urgent'>,
  recipients: readonly Recipient[],
  now: Date,
): Promise<void> {
  const notice = { act: `${questionAct(kelompok)}${act}`, urgent };
  await tell(tx, recipients, notice, now, (t) => [asMessage(questionCard(kelompok, t))]);
}

/** Somebody has answered, or there is nothing left to ask. */
export async function takeBackQuestion(tx: Db, kelompok: Pick<Kelompok, 'id'>): Promise<void> {
  await takeBackAll(tx, questionAct(kelompok));
}

const lostAct = (id: number, since: Date): string => `kelompok:${id}:terputus-${since.getTime()}`;

/** The Kasi who look after contacts learn that the bot is no longer in one of their groups. */
export async function tellLost(
  tx: Db,
  kelompok: Kelompok & { readonly kecamatanId: number },
  now: Date,
): Promise<void> {
  const { id, nama, forum, kecamatanId } = kelompok;
  const recipients = await listKasiWith(tx, kecamatanId, 'KONTAK', now);
  await tell(tx, recipients, { act: lostAct(id, now) }, now, (t) => [
    asMessage({ text: t('kelompok-lost', { nama, forum }) }),
  ]);
}

/** The bot is back before anybody has read that it was gone. */
export async function takeBackLost(tx: Db, { id, kecamatanId }: Kelompok, lostAt: Date): Promise<void> {
  if (kecamatanId !== null) await takeBack(tx, await listKasi(tx, kecamatanId), lostAct(id, lostAt));
}

const barredAct = ({ id }: Pick<Kelompok, 'id'>): string => `kelompok:${id}:ditolak-`;
type Ours = Kelompok & { readonly kecamatanId: number };

/** The Kasi who look after contacts learn that a group takes nothing, why, and what they can do. */
export async function tellBarred(tx: Db, kelompok: Ours & { readonly tolak: Tolak }, now: Date): Promise<void> {
  const recipients = await listKasiWith(tx, kelompok.kecamatanId, 'KONTAK', now);
  await tell(tx, recipients, { act: `${barredAct(kelompok)}${now.getTime()}` }, now, (t) => [
    asMessage(barredCard(kelompok, t)),
  ]);
}

/** It takes messages before anybody has read that it did not. @returns by key who has not read it */
export async function takeBackBarred(tx: Db, kelompok: Kelompok): Promise<ReadonlyMap<string, string>> {
  return takeBackAll(tx, barredAct(kelompok));
}

/** The same people learn that it takes messages again. @param unheard by key: who never read that it did not */
export async function tellOpen(
  tx: Db,
  { id, nama, forum, kecamatanId }: Ours,
  unheard: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const recipients = await listKasiWith(tx, kecamatanId, 'KONTAK', now);
  const knowing = recipients.filter(({ key }) => !unheard.has(key));
  await tell(tx, knowing, { act: `kelompok:${id}:terbuka-${now.getTime()}` }, now, (t) => [
    asMessage({ text: t('kelompok-open-again', { nama, forum }) }),
  ]);
}

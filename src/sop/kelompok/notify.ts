/** Who is told of a kelompok, within the transaction of the act: the group itself, or the Kasi who look after contacts (C3). */
import type { Db } from '../../db/database.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import { translator } from '../../i18n/translator.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import type { Card } from '../../outbox/message.ts';
import { languageOf } from '../../office/actor/language-of.ts';
import { listKasiWith } from '../../office/tell/list-kasi-with.ts';
import type { Recipient } from '../../office/tell/list-recipients.ts';
import type { Kelompok } from './kelompok.ts';
import { questionCard } from './kelompok.card.ts';

/** Says something in the group: never anything of a person. @param act names the act in the message's key */
export async function tellGroup(
  tx: Db,
  { id, chatId }: Pick<Kelompok, 'id' | 'chatId'>,
  act: string,
  text: Html,
  now: Date,
): Promise<void> {
  await enqueue(
    tx,
    { once: `kelompok:${id}:${act}`, chatId: Number(chatId), message: { kind: 'text', text }, repeatable: true },
    now,
  );
}

async function send(
  tx: Db,
  kelompok: Pick<Kelompok, 'id'>,
  act: string,
  recipients: readonly Pick<Recipient, 'chatId' | 'bahasa'>[],
  now: Date,
  write: (t: Translate) => Card,
): Promise<void> {
  for (const { chatId, bahasa } of recipients) {
    const { text, keyboard } = write(translator(languageOf(bahasa)));
    const once = `kelompok:${kelompok.id}:${act}:orang-${chatId}`;
    await enqueue(tx, { once, chatId, message: { kind: 'text', text, keyboard } }, now);
  }
}

/** "Forum apa ini?" in their private chat. */
export async function askForumOf(
  tx: Db,
  kelompok: Kelompok,
  act: string,
  recipients: readonly Pick<Recipient, 'chatId' | 'bahasa'>[],
  now: Date,
): Promise<void> {
  await send(tx, kelompok, act, recipients, now, (t) => questionCard(kelompok, t));
}

/** The Kasi who look after contacts learn that the bot is no longer in one of their groups. */
export async function tellLost(
  tx: Db,
  kelompok: Kelompok & { readonly kecamatanId: number },
  now: Date,
): Promise<void> {
  const { nama, forum } = kelompok;
  const recipients = await listKasiWith(tx, kelompok.kecamatanId, 'KONTAK', now);
  await send(tx, kelompok, `terputus-${now.getTime()}`, recipients, now, (t) => ({
    text: t('kelompok-lost', { nama, forum }),
    keyboard: [],
  }));
}

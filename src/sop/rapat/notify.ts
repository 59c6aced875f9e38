/** Who is told of a meeting, within the transaction of the act: the invited, the groups, and the live cards of the Kasi (A3, C1). */
import { type KabarTally, kabarText, nasibList, tallyKabar } from './kabar.ts';
import { findQueued, writeKabar } from './kabar.repo.ts';
import { type Unheard, kabarFor, newsAct } from './unheard.ts';
import type { Db } from '../../db/database.ts';
import type { Translate } from '../../i18n/translate.ts';
import { translator } from '../../i18n/translator.ts';
import type { OutgoingMessage } from '../../outbox/message.ts';
import { dayOf } from '../../office/kalender/days.ts';
import { loadKalender } from '../../office/kalender/load-kalender.ts';
import { mayAsKasi, parseHak } from '../../office/actor/hak.ts';
import { languageOf } from '../../office/actor/language-of.ts';
import { listHeld } from '../../office/tell/list-recipients.ts';
import { kedudukanOf } from '../../office/actor/kontak.ts';
import { editLiveCard, sendLiveCard } from '../../office/tell/live-card.ts';
import { type Recipient, groupRecipient } from '../../office/tell/recipient.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { formatRapat } from './rapat.ts';
import { rapatCard } from './rapat.card.ts';
import type { RapatView } from './rapat-view.ts';
import { type Kabar, groupCard, undanganCard } from './undangan.card.ts';
import type { UndanganFiles } from './undangan-files.ts';
import { findKartuList, findKasiByChat, findSent, writeKartu } from './undangan.repo.ts';

/** Whether the meeting's day has come in its kecamatan. */
export function isOnDay({ tanggal, office }: Pick<RapatView, 'tanggal' | 'office'>, now: Date): boolean {
  return dayOf(now, office.zona) >= tanggal;
}

function documents({ nomor }: RapatView, files: UndanganFiles | null, t: Translate): OutgoingMessage[] {
  if (!files) return [];
  const vars = { nomor: formatRapat(nomor) };
  const ics: OutgoingMessage = {
    kind: 'document',
    file: files.ics,
    filename: t.plain('undangan-file-ics', vars),
    caption: files.surat === null ? t('undangan-caption-ics-cancel') : t('undangan-caption-ics'),
  };
  if (files.surat === null) return [ics];
  return [ics, { kind: 'document', file: files.surat, filename: t.plain('undangan-file-surat', vars) }];
}

interface News {
  readonly kabar: Kabar;
  readonly files: UndanganFiles | null;
  /** Only these; default everybody who is invited. */
  readonly kontakIds?: readonly number[];
  readonly kelompokIds?: readonly number[];
  /** What of its earlier state was taken back. */
  readonly unheard?: Unheard;
}

/** Recipients by what each of them is told. */
function byKabar<R extends Recipient>(recipients: readonly R[], { kabar, unheard }: News): Map<Kabar, R[]> {
  const told = new Map<Kabar, R[]>();
  for (const recipient of recipients) {
    const own = kabarFor(unheard?.get(recipient.key), kabar);
    if (own) told.set(own, [...(told.get(own) ?? []), recipient]);
  }
  return told;
}

/**
 * Writes down how far the news has come. It is looked at again while some of it is on its way, and, until the meeting
 * begins, while a group refuses it.
 */
export async function noteKabar(tx: Db, view: RapatView, now: Date): Promise<KabarTally> {
  const queued = await findQueued(tx, view.id);
  const kabar = tallyKabar(nasibList(view, queued));
  const waits = kabar.people.waiting + kabar.groups.waiting > 0;
  const held = now < view.start && queued.some(({ state }) => state === 'HELD');
  await writeKabar(tx, view.id, kabarText(kabar), waits || held ? now : null);
  return kabar;
}

/** Each gets the invitation as it is now, with the calendar entry and the letter; after the meeting it is pointless. @returns how far it is */
export async function tellInvited(tx: Db, view: RapatView, news: News, now: Date): Promise<KabarTally> {
  const { start: expiresAt } = view;
  const people = new Map(view.people.map((one) => [one.kontakId, one]));
  const recipients = await listHeld(tx, news.kontakIds ?? [...people.keys()]);
  const onDay = isOnDay(view, now);
  for (const [kabar, told] of byKabar(recipients, news)) {
    await tell(tx, told, { act: `${newsAct(view)}${kabar}`, expiresAt }, now, (t, { kontakId }) => {
      const one = people.get(kontakId);
      if (!one) return [];
      return [asMessage(undanganCard(view, one, { now, onDay, kabar }, t)), ...documents(view, news.files, t)];
    });
  }
  await tellGroups(tx, view, news, now);
  return noteKabar(tx, view, now);
}

async function tellGroups(tx: Db, view: RapatView, news: News, now: Date): Promise<void> {
  const { files, kelompokIds } = news;
  const { kecamatanId, start: expiresAt } = view;
  const groups = view.groups.filter((one) => one.connected && (kelompokIds?.includes(one.kelompokId) ?? true));
  if (groups.length === 0) return;
  const kalender = await loadKalender(tx, kecamatanId);
  const recipients = groups.map(({ kelompokId, chatId }) => groupRecipient({ id: kelompokId, chatId }, kalender));
  for (const [kabar, told] of byKabar(recipients, news)) {
    await tell(tx, told, { act: `${newsAct(view)}${kabar}`, expiresAt }, now, (t) => [
      asMessage(groupCard(view, kabar, t)),
      ...documents(view, files, t),
    ]);
  }
}

const firstCardKey = ({ id }: RapatView): string => `rapat:${id}:kartu-awal`;

/** The card that the Kasi gets when the meeting is called; its message is found again by its key. */
export async function sendFirstCard(tx: Db, view: RapatView, now: Date): Promise<void> {
  const [maker] = await listHeld(tx, [view.createdById]);
  if (!maker) return;
  const t = translator(languageOf(maker.bahasa));
  const card = rapatCard(view, { mayAct: true, now, onDay: isOnDay(view, now) }, t);
  await sendLiveCard(tx, { once: firstCardKey(view), chatId: maker.chatId }, card, now);
}

/** Finds the message of the first card, once it is out. @returns false: it is still to be sent, and was drawn anew */
async function claimFirstCard(tx: Db, view: RapatView, now: Date): Promise<void> {
  const sent = await findSent(tx, firstCardKey(view));
  if (!sent) return;
  if (sent.state === 'WAITING') return sendFirstCard(tx, view, now);
  if (sent.telegramMessageId !== null) await writeKartu(tx, view.id, Number(sent.chatId), sent.telegramMessageId);
}

/** Draws every live card anew. */
export async function refreshKartu(tx: Db, view: RapatView, now: Date): Promise<void> {
  let kartuList = await findKartuList(tx, view.id);
  if (kartuList.length === 0) {
    await claimFirstCard(tx, view, now);
    kartuList = await findKartuList(tx, view.id);
  }
  const readers = await findKasiByChat(
    tx,
    view.kecamatanId,
    kartuList.map(({ chatId }) => chatId),
  );
  for (const { chatId, messageId } of kartuList) {
    const reader = readers.find(({ orang }) => orang.telegramId === chatId);
    // Whoever left the office reads its meetings no more.
    if (!reader) continue;
    const { peran, kedudukan, hak, orang } = reader;
    const rights = {
      peran: peran === 'KASI' ? 'KASI' : 'CAMAT',
      kedudukan: kedudukanOf(kedudukan),
      hak: parseHak(hak),
    } as const;
    const mayAct = mayAsKasi(rights, 'RAPAT');
    const t = translator(languageOf(orang.bahasa));
    const card = rapatCard(view, { mayAct, now, onDay: isOnDay(view, now) }, t);
    const once = `rapat:${view.id}:kartu:${chatId}`;
    await editLiveCard(tx, { once, chatId: Number(chatId), messageId }, card, now);
  }
}

/** The bot came into a group: a Kasi is asked which forum it is, anybody else's group is told how a Kasi connects it (C3). */
import type { Db } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import type { Language } from '../../i18n/translate.ts';
import { translator } from '../../i18n/translator.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { change, changed } from '../../office/book/act.ts';
import { listKasiWith } from '../../office/tell/list-kasi-with.ts';
import { listHeld } from '../../office/tell/list-recipients.ts';
import { hintOpenBot } from './hint-open-bot.ts';
import { type Kelompok, wasConnected } from './kelompok.ts';
import { changeKelompok, createKelompok, findByChat, renameKelompok } from './kelompok.repo.ts';
import { askForumOf, takeBackLost, tellGroup } from './notify.ts';

export interface GroupNews {
  readonly chatId: number;
  readonly nama: string;
  /** Null for an admin who is anonymous. */
  readonly addedById: number | null;
  /** Of whoever added the bot. */
  readonly language: Language;
  /** Telegram's number of the news: the same news again asks once. */
  readonly updateId: number;
}

/** The group as it is from now on: waiting, and for whom. */
async function store(tx: Db, known: Kelompok | null, kasi: Actor | null, news: GroupNews, now: Date) {
  const { chatId, nama } = news;
  const addedById = news.addedById === null ? null : BigInt(news.addedById);
  const before = known && wasConnected(known) ? known : null;
  // A forum that was kicked out stays its kecamatan's, unless a Kasi of another one brings the bot.
  const kecamatanId = kasi?.kecamatanId ?? before?.kecamatanId ?? null;
  const forum = before?.kecamatanId === kecamatanId ? before.forum : '';
  const data = { kecamatanId, nama, status: 'MENUNGGU' as const, addedById };
  if (!known) return createKelompok(tx, { ...data, chatId: BigInt(chatId) }, now);
  await changeKelompok(tx, known, { ...data, forum }, now);
  return { ...known, ...data, forum };
}

async function take(tx: Db, kasi: Actor | null, news: GroupNews, bot: string, now: Date): Promise<void> {
  const known = await findByChat(tx, news.chatId);
  // It became a supergroup, which Telegram may tell as a coming; or the going was missed.
  if (known?.status === 'TERHUBUNG') return renameKelompok(tx, news.chatId, news.nama, now);
  // Nothing has changed since it was lost.
  if (known?.status === 'TERPUTUS') await takeBackLost(tx, known, known.updatedAt);
  const kelompok = await store(tx, known, kasi, news, now);
  const act = `masuk-${news.updateId}`;
  if (kasi?.unreachable) return hintOpenBot(tx, kasi.telegramId, bot, now);
  // Urgent: whoever has just added the bot waits for what it has to say.
  if (kasi) return askForumOf(tx, kelompok, { act, urgent: true }, await listHeld(tx, [kasi.kontakId]), now);
  await tellGroup(tx, kelompok, { act, urgent: true }, translator(news.language)('kelompok-group-how'), now);
  if (kelompok.kecamatanId === null) return;
  await askForumOf(tx, kelompok, { act }, await listKasiWith(tx, kelompok.kecamatanId, 'KONTAK', now), now);
}

/** @param deps the whole installation: nobody owns the group yet. @param actor who added the bot, if they have a seat */
export async function noticeGroup(deps: Deps, actor: Actor | null, news: GroupNews): Promise<void> {
  const kasi = actor && mayAsKasi(actor, 'KONTAK') ? actor : null;
  await change(deps, async (tx, now) => changed(await take(tx, kasi, news, deps.botUsername, now)));
}

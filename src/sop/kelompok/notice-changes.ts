/** What Telegram says of a group that the bot knows (C3). `deps` is the whole installation: nobody of an office acts here. */
import type { Deps } from '../../deps.ts';
import { change, changed, repeated } from '../../office/book/act.ts';
import { releaseHeld } from '../../outbox/held.ts';
import { asTolak, isAboutTopic } from './kelompok.ts';
import { changeKelompok, findByChat, renameKelompok } from './kelompok.repo.ts';
import { loseKelompok } from './lose-kelompok.ts';
import { moveKelompok } from './move-kelompok.ts';

/** The bot is no longer in it. */
export async function noticeGone(deps: Deps, chatId: number): Promise<void> {
  await change(deps, async (tx, now) => changed(await loseKelompok(tx, chatId, now)));
}

/** Said in the old chat or in the new one: it became a supergroup. */
export async function noticeMigration(deps: Deps, from: number, to: number): Promise<void> {
  await change(deps, async (tx, now) => changed(await moveKelompok(tx, from, to, now)));
}

const PATIENCE_MS = 60_000;

/**
 * Somebody wrote there, or an admin has changed what the bot may: what was not taken is tried again.
 * @param where the topic; `sure`: Telegram has said that the bot may
 */
export async function noticeHeard(
  deps: Deps,
  chatId: number,
  { topicId = null, sure = false }: { readonly topicId?: number | null; readonly sure?: boolean },
): Promise<void> {
  const seen = await deps.database.read((db) => findByChat(db, chatId));
  if (!seen || seen.tolak === null) return;
  await change(deps, async (tx, now) => {
    const row = await findByChat(tx, chatId);
    const tolak = asTolak(row?.tolak ?? null);
    if (!row || tolak === null) return repeated(null);
    if (!sure && isAboutTopic(tolak) && topicId !== row.topicId) return repeated(null);
    // A lively group must not be asked with every word that is written there.
    if (!sure && row.tolakAt !== null && now.getTime() - row.tolakAt.getTime() < PATIENCE_MS) return repeated(null);
    await changeKelompok(tx, row, { tolakAt: now }, now);
    await releaseHeld(tx, chatId);
    return changed(null);
  });
}

/** It has another title. */
export async function noticeTitle(deps: Deps, chatId: number, nama: string): Promise<void> {
  await change(deps, async (tx, now) => changed(await renameKelompok(tx, chatId, nama, now)));
}

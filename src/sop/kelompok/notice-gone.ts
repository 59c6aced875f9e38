/** Telegram says that the bot is no longer in a group (C3). */
import type { Deps } from '../../deps.ts';
import { change, changed } from '../../office/book/act.ts';
import { loseKelompok } from './lose-kelompok.ts';

/** @param deps the whole installation: nobody of an office acts here */
export async function noticeGone(deps: Deps, chatId: number): Promise<void> {
  await change(deps, async (tx, now) => changed(await loseKelompok(tx, chatId, now)));
}

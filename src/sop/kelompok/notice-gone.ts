/** Telegram says that the bot is no longer in a group (C3). */
import type { Deps } from '../../deps.ts';
import { loseKelompok } from './lose-kelompok.ts';

/** @param deps the whole installation: nobody of an office acts here */
export async function noticeGone(deps: Deps, chatId: number): Promise<void> {
  await deps.database.transaction((tx) => loseKelompok(tx, chatId, deps.clock.now()));
}

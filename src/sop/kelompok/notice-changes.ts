/** What Telegram says of a group that the bot knows (C3). `deps` is the whole installation: nobody of an office acts here. */
import type { Deps } from '../../deps.ts';
import { change, changed } from '../../office/book/act.ts';
import { renameKelompok } from './kelompok.repo.ts';
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

/** It has another title. */
export async function noticeTitle(deps: Deps, chatId: number, nama: string): Promise<void> {
  await change(deps, async (tx, now) => changed(await renameKelompok(tx, chatId, nama, now)));
}

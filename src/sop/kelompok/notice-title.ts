/** Telegram says that a group has another title (C3). */
import type { Deps } from '../../deps.ts';
import { change, changed } from '../../office/book/act.ts';
import { renameKelompok } from './kelompok.repo.ts';

/** @param deps the whole installation: nobody of an office acts here */
export async function noticeTitle(deps: Deps, chatId: number, nama: string): Promise<void> {
  await change(deps, async (tx, now) => changed(await renameKelompok(tx, chatId, nama, now)));
}

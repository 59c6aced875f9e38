/** Telegram says, in the old chat or in the new one, that a group became a supergroup (C3). */
import type { Deps } from '../../deps.ts';
import { change, changed } from '../../office/book/act.ts';
import { moveKelompok } from './move-kelompok.ts';

/** @param deps the whole installation: nobody of an office acts here */
export async function noticeMigration(deps: Deps, from: number, to: number): Promise<void> {
  await change(deps, async (tx, now) => changed(await moveKelompok(tx, from, to, now)));
}

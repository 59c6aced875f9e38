/** Telegram says, in the old chat or in the new one, that a group became a supergroup (C3). */
import type { Deps } from '../../deps.ts';
import { moveKelompok } from './move-kelompok.ts';

/** @param deps the whole installation: nobody of an office acts here */
export async function noticeMigration(deps: Deps, from: number, to: number): Promise<void> {
  await deps.database.transaction((tx) => moveKelompok(tx, from, to, deps.clock.now()));
}

/** Which row is this person's: the question before erasing is asked of it (UU 27/2022). */
import type { Deps } from '../../deps.ts';
import type { Person } from '../../office/actor/actor.ts';
import { findStored } from './privasi.repo.ts';

/** 0 for somebody without one. */
export async function findOwnId({ database }: Pick<Deps, 'database'>, { telegramId }: Person): Promise<number> {
  return (await database.read((db) => findStored(db, telegramId)))?.id ?? 0;
}

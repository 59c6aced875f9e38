/** What an applicant has waiting, in any kecamatan (C1). */
import type { Deps } from '../../deps.ts';
import type { Person } from '../../office/actor/actor.ts';
import { findWaitingOf } from './permohonan.repo.ts';
import { type OwnPermohonan, ownViewOf } from './permohonan-view.ts';

/** @param deps the whole installation's */
export async function listOwnPermohonan(
  { database }: Pick<Deps, 'database'>,
  { telegramId }: Person,
): Promise<OwnPermohonan[]> {
  return (await database.read((db) => findWaitingOf(db, telegramId))).map(ownViewOf);
}

/** One group that the acting Kasi may connect or let go (C3). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { type Kelompok, mayConnect } from './kelompok.ts';
import { findKelompok } from './kelompok.repo.ts';

export async function showKelompok(
  deps: Pick<Deps, 'database'>,
  actor: Actor,
  kelompokId: number,
): Promise<Result<Kelompok, 'kelompok-not-found'>> {
  const row = await deps.database.read((db) => findKelompok(db, kelompokId));
  return row && mayConnect(actor, row) ? ok(row) : refuse('kelompok-not-found');
}

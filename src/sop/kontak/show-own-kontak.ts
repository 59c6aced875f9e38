/** A seat for the person who holds it (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Person } from '../../office/actor/actor.ts';
import type { OwnSeat } from './keep-kontak.ts';
import { tempatOf } from '../../office/actor/seat.ts';
import { findOwnSeat } from '../../office/actor/seat.repo.ts';

/** @param outer the whole installation */
export async function showOwnSeat(
  outer: Pick<Deps, 'database'>,
  person: Person,
  { kontakId }: { readonly kontakId: number },
): Promise<Result<OwnSeat, 'daftar-not-found'>> {
  const seat = await outer.database.read((db) => findOwnSeat(db, person.telegramId, kontakId));
  return seat && !seat.revokedAt ? ok({ jabatan: seat.jabatan, tempat: tempatOf(seat) }) : refuse('daftar-not-found');
}

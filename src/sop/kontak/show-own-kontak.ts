/** A seat for the person who holds it (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Person } from '../../office/actor/actor.ts';
import type { OwnKontak } from './keep-kontak.ts';
import { tempatOf } from '../../office/actor/kontak.ts';
import { findOwnKontak } from '../../office/actor/kontak.repo.ts';

/** @param outer the whole installation */
export async function showOwnKontak(
  outer: Pick<Deps, 'database'>,
  person: Person,
  { kontakId }: { readonly kontakId: number },
): Promise<Result<OwnKontak, 'daftar-not-found'>> {
  const seat = await outer.database.read((db) => findOwnKontak(db, person.telegramId, kontakId));
  return seat && !seat.revokedAt ? ok({ jabatan: seat.jabatan, tempat: tempatOf(seat) }) : refuse('daftar-not-found');
}

/** Somebody answers "masih menjabat?": they still hold their office (C1, C3). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Person } from '../../office/actor/actor.ts';
import { actAsPerson, done } from '../../office/book/act.ts';
import { tempatOf } from '../../office/actor/kontak.ts';
import { findOwnKontak, setConfirmed } from '../../office/actor/kontak.repo.ts';

export interface OwnKontak {
  readonly jabatan: string;
  readonly tempat: string;
}

/** By the person rather than by a seat: who has several may be speaking from another one. @param outer the whole installation */
export async function keepKontak(
  outer: Pick<Deps, 'database' | 'clock' | 'reached'>,
  person: Person,
  { kontakId }: { readonly kontakId: number },
): Promise<Result<OwnKontak, 'daftar-not-found'>> {
  return actAsPerson(outer, 'kontak.confirm', async (tx, now) => {
    const seat = await findOwnKontak(tx, person.telegramId, kontakId);
    if (!seat || seat.revokedAt) return refuse('daftar-not-found');
    await setConfirmed(tx, seat.id, now);
    const { orangId, kecamatanId } = seat;
    const kept = { jabatan: seat.jabatan, tempat: tempatOf(seat) };
    return done(kept, { subject: `kontak:${seat.id}`, orangId, kecamatanId });
  });
}

/** Somebody says that they no longer hold their office: the seat ends, and the Kasi can invite a successor (C1, C3). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Person } from '../../office/actor/actor.ts';
import { endKontak, kontakVars, tellKasiOfKontak } from './end-kontak.ts';
import type { OwnKontak } from './keep-kontak.ts';
import { successorRow } from './kontak.card.ts';
import { tempatOf } from '../../office/actor/kontak.ts';
import { findOwnKontak, hasOtherKasi } from '../../office/actor/kontak.repo.ts';
import { cancelDrafts } from '../../office/actor/orang.repo.ts';

/** The same again is a success. @param outer the whole installation */
export async function leaveKontak(
  outer: Pick<Deps, 'database' | 'clock'>,
  person: Person,
  { kontakId }: { readonly kontakId: number },
): Promise<Result<OwnKontak, 'daftar-not-found' | 'daftar-last-kasi'>> {
  const now = outer.clock.now();
  return outer.database.transaction(async (tx) => {
    const seat = await findOwnKontak(tx, person.telegramId, kontakId);
    if (!seat) return refuse('daftar-not-found');
    const left = ok({ jabatan: seat.jabatan, tempat: tempatOf(seat) });
    if (seat.revokedAt) return left;
    if (seat.peran === 'KASI' && !(await hasOtherKasi(tx, seat.kecamatanId, seat.id)))
      return refuse('daftar-last-kasi');
    if (!(await endKontak(tx, seat, { now, action: 'kontak.leave', by: { orangId: seat.orangId, kontakId: seat.id } })))
      return left;
    await cancelDrafts(tx, seat.orang.telegramId, now);
    await tellKasiOfKontak(tx, seat, 'mundur', now, (t) => ({
      text: t('daftar-kasi-left', { ...kontakVars(seat, t), peran: seat.peran }),
      keyboard: successorRow({ ...seat, kontakId: seat.id }, t),
    }));
    return left;
  });
}

/** Somebody says that they no longer hold their office: the seat ends, and the Kasi can invite a successor (C1, C3). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Person } from '../../office/actor/actor.ts';
import { endSeat, seatVars, tellKasiOfSeat } from './end-kontak.ts';
import type { OwnSeat } from './keep-kontak.ts';
import { successorRow } from './kontak.card.ts';
import { tempatOf } from '../../office/actor/seat.ts';
import { cancelDrafts, findOwnSeat, hasOtherKasi } from '../../office/actor/seat.repo.ts';

/** The same again is a success. @param outer the whole installation */
export async function leaveSeat(
  outer: Pick<Deps, 'database' | 'clock'>,
  person: Person,
  { kontakId }: { readonly kontakId: number },
): Promise<Result<OwnSeat, 'daftar-not-found' | 'daftar-last-kasi'>> {
  const now = outer.clock.now();
  return outer.database.transaction(async (tx) => {
    const seat = await findOwnSeat(tx, person.telegramId, kontakId);
    if (!seat) return refuse('daftar-not-found');
    const left = ok({ jabatan: seat.jabatan, tempat: tempatOf(seat) });
    if (seat.revokedAt) return left;
    if (seat.peran === 'KASI' && !(await hasOtherKasi(tx, seat.kecamatanId, seat.id)))
      return refuse('daftar-last-kasi');
    if (!(await endSeat(tx, seat, { now, action: 'kontak.leave', by: { orangId: seat.orangId, kontakId: seat.id } })))
      return left;
    await cancelDrafts(tx, seat.orang.telegramId, now);
    await tellKasiOfSeat(tx, seat, 'mundur', now, (t) => ({
      text: t('daftar-kasi-left', { ...seatVars(seat, t), peran: seat.peran }),
      keyboard: successorRow({ ...seat, kontakId: seat.id }, t),
    }));
    return left;
  });
}

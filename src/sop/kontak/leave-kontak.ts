/** Somebody says that they no longer hold their office: the seat ends, and the Kasi can invite a successor (C1, C3). */
import type { Deps } from '../../deps.ts';
import { mustWin } from '../../lib/lost-race.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Person } from '../../office/actor/actor.ts';
import { actAsPerson, done, repeated } from '../../office/book/act.ts';
import { kontakVars, tellKasiOfKontak } from './end-kontak.ts';
import type { OwnKontak } from './keep-kontak.ts';
import { successorRow } from './kontak.card.ts';
import { tempatOf } from '../../office/actor/kontak.ts';
import { findOwnKontak, hasOtherKasi, setRevoked } from '../../office/actor/kontak.repo.ts';
import { cancelDrafts } from '../../office/actor/orang.repo.ts';

/** The same again is a success. @param outer the whole installation */
export async function leaveKontak(
  outer: Pick<Deps, 'database' | 'clock' | 'reached'>,
  person: Person,
  { kontakId }: { readonly kontakId: number },
): Promise<Result<OwnKontak, 'daftar-not-found' | 'daftar-last-kasi'>> {
  return actAsPerson(outer, 'kontak.leave', async (tx, now) => {
    const seat = await findOwnKontak(tx, person.telegramId, kontakId);
    if (!seat) return refuse('daftar-not-found');
    const left = { jabatan: seat.jabatan, tempat: tempatOf(seat) };
    if (seat.revokedAt) return repeated(left);
    if (seat.peran === 'KASI' && !(await hasOtherKasi(tx, seat.kecamatanId, seat.id)))
      return refuse('daftar-last-kasi');
    const { id, orangId, kecamatanId } = seat;
    const subject = `kontak:${id}`;
    mustWin(subject, await setRevoked(tx, id, now, id));
    await cancelDrafts(tx, seat.orang.telegramId, now);
    await tellKasiOfKontak(tx, seat, 'mundur', now, (t) => ({
      text: t('daftar-kasi-left', { ...kontakVars(seat, t), peran: seat.peran }),
      keyboard: successorRow({ ...seat, kontakId: seat.id }, t),
    }));
    return done(left, { subject, orangId, kecamatanId });
  });
}

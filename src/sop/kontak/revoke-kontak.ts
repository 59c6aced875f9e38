/** The Kasi takes a seat away; it gives no rights from this moment on (C1). */
import type { Deps } from '../../deps.ts';
import { mustWin } from '../../lib/lost-race.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done, repeated } from '../../office/book/act.ts';
import { kontakVars, tellHolder } from './end-kontak.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { mayManage } from '../../office/actor/kontak.ts';
import { findKontak, hasOtherKasi, setRevoked } from '../../office/actor/kontak.repo.ts';
import { type KontakView, kontakViewOf } from './show-kontak.ts';

export type RevokeRefusal = 'daftar-not-found' | 'daftar-own-seat' | 'daftar-kasi-by-staf' | 'daftar-last-kasi';

/** The same again is a success. What the person was filling in is ended by `closeDrafts` afterwards. */
export async function revokeKontak(
  deps: Deps,
  actor: Actor,
  { kontakId }: { readonly kontakId: number },
): Promise<Result<KontakView, RevokeRefusal>> {
  return act(deps, actor, 'kontak.revoke', async (tx, now) => {
    const seat = mayAsKasi(actor, 'KONTAK') ? await findKontak(tx, actor.kecamatanId, kontakId) : null;
    if (!seat) return refuse('daftar-not-found');
    if (!mayManage(actor, seat)) return refuse('daftar-kasi-by-staf');
    if (seat.orangId === actor.orangId) return refuse('daftar-own-seat');
    if (seat.revokedAt) return repeated(kontakViewOf(seat, actor));
    if (seat.peran === 'KASI' && !(await hasOtherKasi(tx, actor.kecamatanId, seat.id))) {
      return refuse('daftar-last-kasi');
    }
    const subject = `kontak:${seat.id}`;
    mustWin(subject, await setRevoked(tx, seat.id, now, actor.kontakId));
    await tellHolder(tx, seat, 'dicabut', now, (t) => ({ text: t('daftar-told-revoked', kontakVars(seat, t)) }));
    return done(kontakViewOf({ ...seat, revokedAt: now }, actor), subject);
  });
}

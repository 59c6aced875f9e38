/** The Kasi takes a seat away; it gives no rights from this moment on (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { endSeat, seatVars, tellHolder } from './end-kontak.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { mayManage } from '../../office/actor/seat.ts';
import { findSeat, hasOtherKasi } from '../../office/actor/seat.repo.ts';
import { type SeatView, seatViewOf } from './show-kontak.ts';

export type RevokeRefusal = 'daftar-not-found' | 'daftar-own-seat' | 'daftar-kasi-by-staf' | 'daftar-last-kasi';

/** The same again is a success. What the person was filling in is ended by `closeDrafts` afterwards. */
export async function revokeSeat(
  deps: Deps,
  actor: Actor,
  { kontakId }: { readonly kontakId: number },
): Promise<Result<SeatView, RevokeRefusal>> {
  const now = deps.clock.now();
  const result = await deps.database.transaction(async (tx): Promise<Result<SeatView, RevokeRefusal>> => {
    const seat = mayAsKasi(actor, 'KONTAK') ? await findSeat(tx, actor.kecamatanId, kontakId) : null;
    if (!seat) return refuse('daftar-not-found');
    if (!mayManage(actor, seat)) return refuse('daftar-kasi-by-staf');
    if (seat.orangId === actor.orangId) return refuse('daftar-own-seat');
    if (seat.revokedAt) return ok(seatViewOf(seat, actor));
    if (seat.peran === 'KASI' && !(await hasOtherKasi(tx, actor.kecamatanId, seat.id))) {
      return refuse('daftar-last-kasi');
    }
    if (await endSeat(tx, seat, { now, action: 'kontak.revoke', by: actor })) {
      await tellHolder(tx, seat, 'dicabut', now, (t) => ({ text: t('daftar-told-revoked', seatVars(seat, t)) }));
    }
    await deps.reached('domain:before-commit');
    return ok(seatViewOf({ ...seat, revokedAt: now }, actor));
  });
  await deps.reached('domain:after-commit');
  return result;
}

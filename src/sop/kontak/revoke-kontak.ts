/** The Kasi takes a seat away; it gives no rights from this moment on (C1). */
import type { Deps } from '../../deps.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { endKontak, kontakVars, tellHolder } from './end-kontak.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { mayManage } from '../../office/actor/kontak.ts';
import { findKontak, hasOtherKasi } from '../../office/actor/kontak.repo.ts';
import { type KontakView, kontakViewOf } from './show-kontak.ts';

export type RevokeRefusal = 'daftar-not-found' | 'daftar-own-seat' | 'daftar-kasi-by-staf' | 'daftar-last-kasi';

/** The same again is a success. What the person was filling in is ended by `closeDrafts` afterwards. */
export async function revokeKontak(
  deps: Deps,
  actor: Actor,
  { kontakId }: { readonly kontakId: number },
): Promise<Result<KontakView, RevokeRefusal>> {
  const now = deps.clock.now();
  const result = await deps.database.transaction(async (tx): Promise<Result<KontakView, RevokeRefusal>> => {
    const seat = mayAsKasi(actor, 'KONTAK') ? await findKontak(tx, actor.kecamatanId, kontakId) : null;
    if (!seat) return refuse('daftar-not-found');
    if (!mayManage(actor, seat)) return refuse('daftar-kasi-by-staf');
    if (seat.orangId === actor.orangId) return refuse('daftar-own-seat');
    if (seat.revokedAt) return ok(kontakViewOf(seat, actor));
    if (seat.peran === 'KASI' && !(await hasOtherKasi(tx, actor.kecamatanId, seat.id))) {
      return refuse('daftar-last-kasi');
    }
    if (await endKontak(tx, seat, { now, action: 'kontak.revoke', by: actor })) {
      await tellHolder(tx, seat, 'dicabut', now, (t) => ({ text: t('daftar-told-revoked', kontakVars(seat, t)) }));
    }
    await deps.reached('domain:before-commit');
    return ok(kontakViewOf({ ...seat, revokedAt: now }, actor));
  });
  await deps.reached('domain:after-commit');
  return result;
}

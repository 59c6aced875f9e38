/** The Kasi says that somebody still holds their office (C1, C3). */
import type { Deps } from '../../deps.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { act, done } from '../../office/book/act.ts';
import { mayManage } from '../../office/actor/kontak.ts';
import { findKontak, setConfirmed } from '../../office/actor/kontak.repo.ts';
import { type KontakView, kontakViewOf } from './show-kontak.ts';

export async function confirmKontak(
  deps: Deps,
  actor: Actor,
  { kontakId }: { readonly kontakId: number },
): Promise<Result<KontakView, 'daftar-not-found'>> {
  return act(deps, actor, 'kontak.confirm', async (tx, now) => {
    const seat = await findKontak(tx, actor.kecamatanId, kontakId);
    if (!seat || seat.revokedAt || !mayManage(actor, seat)) return refuse('daftar-not-found');
    await setConfirmed(tx, seat.id, now);
    return done(kontakViewOf({ ...seat, confirmedAt: now }, actor), `kontak:${seat.id}`);
  });
}

/** Ends what somebody was filling in when their seat ended: it could not be sent any more (C1). */
import type { Deps } from '../../deps.ts';
import { change, changed, repeated } from '../../office/book/act.ts';
import { findKontakOfAny } from '../../office/actor/kontak.repo.ts';
import { cancelDrafts } from '../../office/actor/orang.repo.ts';

/** Does nothing while the seat is held. @param outer drafts belong to people, not to a kecamatan */
export async function closeDrafts(
  outer: Pick<Deps, 'database' | 'clock' | 'reached'>,
  { kontakId }: { readonly kontakId: number },
): Promise<void> {
  await change(outer, async (tx, now) => {
    const seat = await findKontakOfAny(tx, kontakId);
    if (!seat?.revokedAt) return repeated(null);
    await cancelDrafts(tx, seat.orang.telegramId, now);
    return changed(null);
  });
}

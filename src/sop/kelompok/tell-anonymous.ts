/** An admin who writes as the group itself cannot be recognised as a Kasi, and is told so once a day (C3). */
import type { Deps } from '../../deps.ts';
import { change, changed } from '../../office/book/act.ts';
import { KALENDER_TANPA_KECAMATAN } from '../../office/kalender/kalender.ts';
import { groupRecipient } from '../../office/tell/recipient.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';

export async function tellAnonymous(deps: Deps, chatId: number): Promise<void> {
  // The bot may never have heard of this group. Urgent: they have just written.
  const group = { ...groupRecipient({ id: 0, chatId }, KALENDER_TANPA_KECAMATAN), key: `chat${chatId}` };
  await change(deps, async (tx, now) => {
    const notice = { act: `kelompok:anonim-${now.toISOString().slice(0, 10)}`, urgent: true };
    return changed(await tell(tx, [group], notice, now, (t) => [asMessage({ text: t('kelompok-group-anonymous') })]));
  });
}

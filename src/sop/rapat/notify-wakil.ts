/** Who answered "diwakilkan" in a group is asked in private who comes instead: a name has no place in a group (C1). */
import type { Db } from '../../db/database.ts';
import { listHeld } from '../../office/tell/list-recipients.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { formatRapat } from './rapat.ts';
import type { Invited, RapatView } from './rapat-view.ts';
import { undanganData } from './undangan.card.ts';

/** @param act names the answer in the message's key */
export async function tellForWakil(tx: Db, view: RapatView, one: Invited, act: string, now: Date): Promise<void> {
  const { nomor, judul, start: expiresAt } = view;
  const recipients = await listHeld(tx, [one.kontakId]);
  // They have just tapped: it does not wait for the morning.
  await tell(tx, recipients, { act, urgent: true, expiresAt }, now, (t) => [
    asMessage({
      text: t('undangan-ask-wakil', { nomor: formatRapat(nomor), judul }),
      keyboard: [[{ text: t.plain('undangan-button-name-wakil'), data: undanganData('n', view) }]],
    }),
  ]);
}

/** Who is told of a permohonan, within the transaction of the act: each Kasi who may decide, and the applicant (C1). */
import type { Db } from '../../db/database.ts';
import { kalenderOf } from '../../office/kalender/kalender-row.ts';
import { listKasiWith } from '../../office/tell/list-kasi-with.ts';
import { listKasi } from '../../office/tell/list-recipients.ts';
import { personRecipient } from '../../office/tell/recipient.ts';
import { takeBack } from '../../office/tell/take-back.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { decisionNotice, permohonanCard } from './permohonan.card.ts';
import type { PermohonanRow, PermohonanView } from './permohonan-view.ts';

const arrival = (id: number): string => `permohonan:${id}:masuk`;

/** A staf without the right to decide is not told who asks, nor their number. */
export async function tellKasi(tx: Db, kecamatanId: number, view: PermohonanView, now: Date): Promise<void> {
  const recipients = await listKasiWith(tx, kecamatanId, 'KONTAK', now);
  await tell(tx, recipients, { act: arrival(view.id) }, now, (t) => [asMessage(permohonanCard(view, t))]);
}

/** Decided or taken back before the morning: nobody is asked any more. */
export async function takeBackFromKasi(
  tx: Db,
  { id, kecamatanId }: Pick<PermohonanRow, 'id' | 'kecamatanId'>,
): Promise<void> {
  await takeBack(tx, await listKasi(tx, kecamatanId), arrival(id));
}

/** Waits for the morning too: the applicant asked long ago, and a seat that is there can be used without the message. */
export async function tellApplicant(
  tx: Db,
  { orang, kecamatan }: Pick<PermohonanRow, 'orang' | 'kecamatan'>,
  view: PermohonanView,
  now: Date,
): Promise<void> {
  const act = `permohonan:${view.id}:${view.status.toLowerCase()}`;
  await tell(tx, [personRecipient(orang, kalenderOf(kecamatan))], { act }, now, (t) => [
    asMessage(decisionNotice(view, t)),
  ]);
}

/** Who is told of a permohonan, within the transaction of the act: each Kasi who may decide, and the applicant (C1). */
import type { Db } from '../../db/database.ts';
import { translator } from '../../i18n/translator.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import { languageOf } from '../../office/actor/language-of.ts';
import { listKasiWith } from '../../office/tell/list-kasi-with.ts';
import { decisionNotice, permohonanCard } from './permohonan.card.ts';
import type { PermohonanRow, PermohonanView } from './permohonan-view.ts';

/** A staf without the right to decide is not told who asks, nor their number. */
export async function tellKasi(tx: Db, kecamatanId: number, view: PermohonanView, now: Date): Promise<void> {
  for (const { kontakId, chatId, bahasa } of await listKasiWith(tx, kecamatanId, 'KONTAK', now)) {
    const { text, keyboard } = permohonanCard(view, translator(languageOf(bahasa)));
    const once = `permohonan:${view.id}:masuk:kasi-${kontakId}`;
    await enqueue(tx, { once, chatId, message: { kind: 'text', text, keyboard } }, now);
  }
}

export async function tellApplicant(
  tx: Db,
  { orang }: Pick<PermohonanRow, 'orang'>,
  view: PermohonanView,
  now: Date,
): Promise<void> {
  const { text, keyboard } = decisionNotice(view, translator(languageOf(orang.bahasa)));
  const once = `permohonan:${view.id}:${view.status.toLowerCase()}`;
  await enqueue(tx, { once, chatId: Number(orang.telegramId), message: { kind: 'text', text, keyboard } }, now);
}

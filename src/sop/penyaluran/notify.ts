/** Who is told of a distribution, within the transaction of the act: the desa it goes to, and the body that brings it (B1). */
import type { Db } from '../../db/database.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Card } from '../../outbox/message.ts';
import { listDesaOfficials, listMitra } from '../../office/tell/list-recipients.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import type { ChangeLine } from './change-note.ts';
import { cancelledNotice, changedNotice, plannedForMitra, plannedNotice } from './penyaluran-notice.card.ts';
import type { PenyaluranView } from './penyaluran-view.ts';

/** Every official of each desa gets its card; the body one message for all desa. @param list what one form has planned */
export async function tellPlanned(tx: Db, list: readonly PenyaluranView[], draftId: number, now: Date): Promise<void> {
  for (const view of list) {
    const { id, desaId } = view;
    const notice = { act: `penyaluran:${id}:rencana` };
    await tell(tx, await listDesaOfficials(tx, desaId), notice, now, (t) => [asMessage(plannedNotice(view, t))]);
  }
  const [first] = list;
  if (!first || first.instansiId === null) return;
  const { instansiId } = first;
  const notice = { act: `penyaluran:rencana-${draftId}` };
  await tell(tx, await listMitra(tx, instansiId), notice, now, (t) => [asMessage(plannedForMitra(list, t))]);
}

/** The desa and the body hear of it alike. */
async function tellBoth(tx: Db, view: PenyaluranView, now: Date, write: (t: Translate) => Card): Promise<void> {
  const { id, desaId, instansiId, revision } = view;
  const mitra = instansiId === null ? [] : await listMitra(tx, instansiId);
  const recipients = [...(await listDesaOfficials(tx, desaId)), ...mitra];
  const notice = { act: `penyaluran:${id}:rev-${revision}` };
  await tell(tx, recipients, notice, now, (t) => [asMessage(write(t))]);
}

export async function tellChanged(
  tx: Db,
  view: PenyaluranView,
  lines: readonly ChangeLine[],
  now: Date,
): Promise<void> {
  await tellBoth(tx, view, now, (t) => changedNotice(view, lines, t));
}

export async function tellCancelled(tx: Db, view: PenyaluranView, reason: string, now: Date): Promise<void> {
  await tellBoth(tx, view, now, (t) => cancelledNotice(view, reason, t));
}

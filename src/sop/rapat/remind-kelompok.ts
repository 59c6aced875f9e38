/** The day before a meeting its groups are reminded (A3, C1): digests are for persons, a group gets its own line. */
import type { Database, Db } from '../../db/database.ts';
import { inRows } from '../../lib/in-rows.ts';
import { addDays, dayOf } from '../../office/kalender/days.ts';
import { type KalenderView, isWorkingMoment } from '../../office/kalender/kalender.ts';
import { loadKalenderList } from '../../office/kalender/load-kalender.ts';
import { withinKecamatan } from '../../office/fence/fence.ts';
import { groupRecipient } from '../../office/tell/recipient.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { stageOf } from '../pengingat/stage.ts';
import { whenLine } from './rapat.pengingat.ts';
import { findScheduled } from './rapat.repo.ts';
import { rapatViewOf } from './rapat-view.ts';
import { findGroupsInvited } from './undangan.repo.ts';
import { jawabanButtons } from './undangan.card.ts';

/** No run of holidays before a meeting is longer. */
const AHEAD_DAYS = 21;

async function remind(tx: Db, kecamatanId: number, kalender: KalenderView, now: Date): Promise<void> {
  const today = dayOf(now, kalender.zona);
  for (const row of await findScheduled(tx, kecamatanId, addDays(today, 1), addDays(today, AHEAD_DAYS))) {
    if (stageOf(kalender, row.tanggal, today, { before: [1] }) === null) continue;
    const view = await rapatViewOf(tx, row);
    // A group that was invited today has just read it.
    const groups = view.groups
      .filter(({ connected, invitedAt }) => connected && dayOf(invitedAt, kalender.zona) < today)
      .map(({ kelompokId, chatId }) => groupRecipient({ id: kelompokId, chatId }, kalender));
    const notice = { act: `rapat:${view.id}:u${view.urut}:h-1`, repeatable: true, expiresAt: view.start };
    await tell(tx, groups, notice, now, (t) => [
      asMessage({ text: whenLine(view, today, t), keyboard: inRows(jawabanButtons(view, t), 2) }),
    ]);
  }
}

/** May run late, twice, or in two processes at once: the key of the message is the mark. */
export async function remindKelompok(database: Database, now: Date): Promise<void> {
  const today = now.toISOString().slice(0, 10);
  const kecamatanIds = await database.read((db) => findGroupsInvited(db, today, addDays(today, AHEAD_DAYS + 1)));
  if (kecamatanIds.length === 0) return;
  const kalenderList = await database.read(loadKalenderList);
  for (const kecamatanId of kecamatanIds) {
    const kalender = kalenderList.get(kecamatanId);
    if (!kalender || !isWorkingMoment(kalender, now)) continue;
    await withinKecamatan(database, kecamatanId).transaction((tx) => remind(tx, kecamatanId, kalender, now));
  }
}

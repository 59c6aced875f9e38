/** Whoever has answered is not reminded: a nudge that waits for the morning, or for the end of a form, is taken back (D1). */
import type { Db } from '../../db/database.ts';
import { addDays } from '../../office/kalender/days.ts';
import type { Triwulan } from '../../office/kalender/triwulan.ts';
import { listDesaOfficials } from '../../office/tell/list-recipients.ts';
import { takeBack } from '../../office/tell/take-back.ts';
import { STALE_DAYS } from './nudge-desa.ts';
import { nudgeKey } from './show-matrix.ts';

/** Of every official of that desa; within the transaction of the answer. */
export async function withdrawNudge(tx: Db, desaId: number, triwulan: Triwulan, today: string): Promise<void> {
  const officials = await listDesaOfficials(tx, desaId);
  for (let days = 0; days <= STALE_DAYS; days += 1) {
    await takeBack(tx, officials, nudgeKey(desaId, triwulan, addDays(today, -days)));
  }
}

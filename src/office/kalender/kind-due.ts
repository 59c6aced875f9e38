/** When a message that an act causes may go out to others: at once by day, else the next kind morning. For use cases, inside their transaction. */
import type { Db } from '../../db/database.ts';
import { kindMoment } from './kalender.ts';
import { loadKalender } from './load-kalender.ts';

/** For `dueAt` of `enqueue`. Urgent messages (darurat) do not ask. */
export async function kindDue(tx: Db, kecamatanId: number, now: Date): Promise<Date> {
  return kindMoment(await loadKalender(tx, kecamatanId), now);
}

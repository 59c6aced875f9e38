/** What is DARURAT and may not have arrived does not wait for the morning: said once more after minutes (C1). */
import type { Database } from '../../db/database.ts';
import { withinKecamatan } from '../../office/fence/fence.ts';
import type { KalenderView } from '../../office/kalender/kalender.ts';
import { listHeld } from '../../office/tell/list-recipients.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { digestCard } from './digest.card.ts';
import { readUnsure } from './read-unsure.ts';
import { unsureLine } from './unsure-source.ts';

/** So long somebody whom it reached may take to act. */
const TIME_TO_ACT_MS = 5 * 60_000;
/** Later the digest says it. */
const LATEST_MS = 24 * 3_600_000;

export async function remindOfUrgent(
  database: Database,
  kalenders: ReadonlyMap<number, KalenderView>,
  now: Date,
): Promise<void> {
  for (const row of await readUnsure(database, { urgentSince: new Date(now.getTime() - LATEST_MS) })) {
    const kalender = kalenders.get(row.kecamatanId);
    const once = `unsure:${row.id}:urgent`;
    const line = kalender && unsureLine(row, once, kalender.zona);
    if (!line || now.getTime() - row.createdAt.getTime() < TIME_TO_ACT_MS) continue;
    await withinKecamatan(database, row.kecamatanId).transaction(async (tx) => {
      // Urgent as what it repeats was: DARURAT, or the answer to what this person has just done.
      const notice = { act: `pengingat:${once}`, urgent: true, repeatable: true };
      await tell(tx, await listHeld(tx, [row.kontakId]), notice, now, (t) => [asMessage(digestCard([line], t))]);
    });
  }
}

/** What is DARURAT and may not have arrived does not wait for the morning: said once more after minutes (D1). */
import type { Database } from '../../db/database.ts';
import type { KalenderView } from '../../office/kalender/kalender.ts';
import { readUnsure } from './read-unsure.ts';
import type { Pengingat } from './source.ts';
import { unsureLine } from './unsure-source.ts';

/** So long somebody whom it reached may take to act. */
const TIME_TO_ACT_MS = 5 * 60_000;
/** Later the digest says it. */
const LATEST_MS = 24 * 3_600_000;

export interface UrgentLine {
  readonly kecamatanId: number;
  readonly line: Pengingat;
}

export async function findUrgent(
  database: Database,
  kalenders: ReadonlyMap<number, KalenderView>,
  now: Date,
): Promise<UrgentLine[]> {
  const rows = await readUnsure(database, { urgentSince: new Date(now.getTime() - LATEST_MS) });
  return rows
    .filter(({ createdAt }) => now.getTime() - createdAt.getTime() >= TIME_TO_ACT_MS)
    .flatMap((row) => {
      const { id, kecamatanId } = row;
      const kalender = kalenders.get(kecamatanId);
      const line = kalender && unsureLine(row, `unsure:${id}:urgent`, kalender.zona);
      return line ? [{ kecamatanId, line }] : [];
    });
}

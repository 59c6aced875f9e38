/** Each December the year's evaluation starts by itself (W4, D1): what is still open, for the Kasi. */
import type { Database, Db } from '../../db/database.ts';
import { listKasi } from '../../office/tell/list-recipients.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { type YearOffice, onYearDay } from './on-year-day.ts';
import { evaluationCard } from './tahun.card.ts';
import { countOpen, countUnanswered } from './triwulan.repo.ts';

async function evaluate(tx: Db, { kecamatanId, tahun, expiresAt }: YearOffice, now: Date): Promise<void> {
  const open = { ...(await countOpen(tx, kecamatanId, tahun)), kartu: await countUnanswered(tx, kecamatanId, tahun) };
  const act = `tahun-${tahun}:evaluasi:kecamatan-${kecamatanId}`;
  const notice = { act, kecamatanId, gentle: true, repeatable: true, expiresAt };
  await tell(tx, await listKasi(tx, kecamatanId), notice, now, (t) => [asMessage(evaluationCard(tahun, open, t))]);
}

/** On the first working day of December. May run late, twice, or in two processes at once. */
export async function evaluateTahun(database: Database, now: Date): Promise<void> {
  await onYearDay(database, { name: 'evaluasi', day: '12-01' }, now, evaluate);
}

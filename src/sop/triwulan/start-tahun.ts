/** Each January the planning round starts by itself (W1, A2): the Kasi plans the year, and every desa is asked for its needs. */
import type { Database, Db } from '../../db/database.ts';
import { asMessage, tell } from '../../office/tell/tell.ts';
import { listDesaOfficials, listKasi } from '../../office/tell/list-recipients.ts';
import { type YearOffice, onYearDay } from './on-year-day.ts';
import { desaCallCard, planCard } from './tahun.card.ts';
import { findDesaIds } from './triwulan.repo.ts';

async function start(tx: Db, { kecamatanId, tahun, expiresAt }: YearOffice, now: Date): Promise<void> {
  const notice = { kecamatanId, gentle: true, repeatable: true, expiresAt };
  const act = `tahun-${tahun}:rencana:kecamatan-${kecamatanId}`;
  await tell(tx, await listKasi(tx, kecamatanId), { ...notice, act }, now, (t) => [asMessage(planCard(tahun, t))]);
  for (const desaId of await findDesaIds(tx, kecamatanId)) {
    const people = await listDesaOfficials(tx, desaId);
    await tell(tx, people, { ...notice, act: `tahun-${tahun}:kebutuhan:desa-${desaId}` }, now, (t) => [
      asMessage(desaCallCard(tahun, t)),
    ]);
  }
}

/** On the first working day of the year. May run late, twice, or in two processes at once. */
export async function startTahun(database: Database, now: Date): Promise<void> {
  await onYearDay(database, { name: 'rencana', day: '01-01' }, now, start);
}

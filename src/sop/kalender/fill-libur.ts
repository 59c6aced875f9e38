/** For other features: what a list says of days, in every office that has said nothing of them (W1); within the caller's transaction. */
import type { Db } from '../../db/database.ts';
import { createHariLibur, findSaidDays } from './kalender.repo.ts';
import type { SaidDay } from './libur-list.ts';

/** @throws LostRace when another process writes one of these days at this moment */
export async function fillLibur(tx: Db, kecamatanIds: readonly number[], said: readonly SaidDay[]): Promise<void> {
  const days = said.map(({ tanggal }) => tanggal);
  const known = await findSaidDays(tx, kecamatanIds, days);
  const isKnown = new Set(known.map(({ kecamatanId, tanggal }) => `${kecamatanId} ${tanggal}`));
  const rows = kecamatanIds.flatMap((kecamatanId) => said.map((one) => ({ kecamatanId, ...one })));
  await createHariLibur(
    tx,
    rows.filter(({ kecamatanId, tanggal }) => !isKnown.has(`${kecamatanId} ${tanggal}`)),
  );
}

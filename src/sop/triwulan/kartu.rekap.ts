/** Its part of the rekap: the cards of the quarters of a period, and which of these quarters had cards (D1, D2). */
import { quartersOf } from '../../office/kalender/period.ts';
import type { Reading } from '../../office/rekap/reading.ts';
import { findKartuList } from './kartu-rekap.repo.ts';
import type { KartuInfo, KartuTriwulan } from './kartu-rows.ts';

export interface KartuOfPeriod {
  readonly kartuQuarters: readonly KartuTriwulan[];
  readonly kartuList: readonly KartuInfo[];
}

export async function readKartu({ database, kecamatanId, period, office, cutOff }: Reading): Promise<KartuOfPeriod> {
  const quarters = quartersOf(period, office.zona);
  const kartuList = await database.read((db) => findKartuList(db, kecamatanId, quarters, cutOff));
  const kartuQuarters = quarters.filter(({ tahun, triwulan }) =>
    kartuList.some((one) => one.tahun === tahun && one.triwulan === triwulan),
  );
  return { kartuQuarters, kartuList };
}

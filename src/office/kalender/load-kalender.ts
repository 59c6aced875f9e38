/** For other features: the calendar of one office, or of all of the installation. */
import type { Db } from '../../db/database.ts';
import { findKalenderList } from './kalender.repo.ts';
import type { KalenderView } from './kalender.ts';

/** @throws when there is no such kecamatan */
export async function loadKalender(db: Db, kecamatanId: number): Promise<KalenderView> {
  const kalender = (await findKalenderList(db, kecamatanId)).get(kecamatanId);
  if (!kalender) throw new Error(`There is no kecamatan ${kecamatanId}`);
  return kalender;
}

/** By the id of the kecamatan. */
export async function loadKalenderList(db: Db): Promise<Map<number, KalenderView>> {
  return findKalenderList(db);
}

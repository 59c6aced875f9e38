/** The calendars of offices: queries; what changes them is sop/kalender's. */
import type { Db } from '../../db/database.ts';
import { kalenderOf, kalenderRelations } from './kalender-row.ts';
import type { KalenderView } from './kalender.ts';

/** The calendar of each of these kecamatan; all of the installation where none is named. */
export async function findKalenderList(db: Db, kecamatanId?: number): Promise<Map<number, KalenderView>> {
  const where = kecamatanId === undefined ? {} : { id: kecamatanId };
  const rows = await db.kecamatan.findMany({
    where,
    select: { id: true, zona: true, ...kalenderRelations },
    orderBy: { id: 'asc' },
  });
  return new Map(rows.map((row) => [row.id, kalenderOf(row)]));
}

/** The next number of a kind of record in a kecamatan and year: without gaps, since it is taken in the record's own transaction. */
import type { Db } from '../../db/database.ts';
import { LostRace, isUniqueViolation } from '../../lib/lost-race.ts';

/**
 * @param jenis "K" for kebutuhan, "P", "R", "TL"
 * @throws LostRace when another process takes the first number of the year at this moment
 */
export async function takeNomor(tx: Db, kecamatanId: number, jenis: string, tahun: number): Promise<number> {
  const key = { kecamatanId, jenis, tahun };
  // The increment locks the row until the commit: nobody reads the same number.
  const [row] = await tx.nomorUrut.updateManyAndReturn({
    where: key,
    data: { last: { increment: 1 } },
    select: { last: true },
  });
  if (row) return row.last;
  try {
    await tx.nomorUrut.create({ data: { ...key, last: 1 } });
    return 1;
  } catch (error) {
    throw isUniqueViolation(error) ? new LostRace(`nomor:${kecamatanId}:${jenis}:${tahun}`, error) : error;
  }
}

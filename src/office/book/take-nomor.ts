/** The next number of a kind of record in a kecamatan and year: without gaps, since it is taken in the record's own transaction. */
import type { Db } from '../../db/database.ts';
import { orLostRace } from '../../lib/lost-race.ts';

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
  const first = { data: { ...key, last: 1 } };
  await orLostRace(`nomor:${kecamatanId}:${jenis}:${tahun}`, () => tx.nomorUrut.create(first));
  return 1;
}

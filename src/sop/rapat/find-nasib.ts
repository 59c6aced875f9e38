/** For the list of names, and for the minutes: whom the last news of a meeting has reached (A3, C1). */
import type { Db } from '../../db/database.ts';
import { type Nasib, kontakKey, nasibList } from './kabar.ts';
import { findQueued } from './kabar.repo.ts';

interface Somebody {
  readonly kontakId: number;
  readonly jawaban: string | null;
}

/** By seat; of whom nothing is known is not in it. */
export async function findNasib(
  db: Db,
  rapatId: number,
  people: readonly Somebody[],
): Promise<ReadonlyMap<number, Nasib>> {
  const list = nasibList({ people, groups: [] }, await findQueued(db, rapatId));
  return new Map(
    people.flatMap(({ kontakId }) => {
      const nasib = list.get(kontakKey(kontakId));
      return nasib === undefined ? [] : [[kontakId, nasib] as const];
    }),
  );
}

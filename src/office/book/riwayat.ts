/** The history of a record, as its card shows it: who led it from which state to which, and what they said. */
import type { Db } from '../../db/database.ts';
import { findNames } from '../actor/kontak.repo.ts';

export interface RiwayatLine<S extends string> {
  readonly at: Date;
  readonly nama: string;
  /** Null: it was made. */
  readonly fromStatus: S | null;
  readonly toStatus: S;
  readonly note: string | null;
}
interface RiwayatRow {
  readonly at: Date;
  readonly actorId: number;
  readonly fromStatus: string | null;
  readonly toStatus: string;
  readonly note: string | null;
}

/**
 * @param as of the record's states
 * @param known names that are at hand already, by seat
 */
export async function riwayatLines<S extends string>(
  db: Db,
  rows: readonly RiwayatRow[],
  as: (word: string) => S,
  known: ReadonlyMap<number, string> = new Map(),
): Promise<RiwayatLine<S>[]> {
  const others = rows.map(({ actorId }) => actorId).filter((id) => !known.has(id));
  const names = others.length > 0 ? await findNames(db, others) : known;
  return rows.map(({ at, actorId, fromStatus, toStatus, note }) => ({
    at,
    nama: known.get(actorId) ?? names.get(actorId) ?? '?',
    fromStatus: fromStatus === null ? null : as(fromStatus),
    toStatus: as(toStatus),
    note,
  }));
}

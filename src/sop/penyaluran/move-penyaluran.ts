/** A distribution goes on: its next revision, and the line of its history that says by what. For acts, within their transaction. */
import type { Db } from '../../db/database.ts';
import { mustWin } from '../../lib/lost-race.ts';
import { type NewRiwayat, type PenyaluranChange, addRiwayat, setPenyaluran } from './penyaluran.repo.ts';

export interface Move extends NewRiwayat {
  readonly penyaluranId: number;
  /** What the act was based on. */
  readonly revision: number;
  readonly change: PenyaluranChange;
}

/** @throws LostRace when another process moves it, or writes the same act, at this moment */
export async function movePenyaluran(tx: Db, { revision, change, ...line }: Move): Promise<void> {
  mustWin(line.once, await setPenyaluran(tx, line.penyaluranId, revision, change));
  await addRiwayat(tx, line);
}

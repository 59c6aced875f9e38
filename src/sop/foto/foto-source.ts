/** Whose photos get an own copy (A1, B3): each feature says which of its rows wait for one. */
import type { Db } from '../../db/database.ts';
import type { FotoRow } from '../../office/book/foto.repo.ts';

export interface FotoSource {
  /** Names its rows in the marks of those that cannot be kept. */
  readonly name: string;
  /** Rows without a copy that were sent after that, oldest first, at most so many. */
  findWithoutFile(db: Db, sentAfter: Date, most: number): Promise<readonly FotoRow[]>;
  /** @param file relative to DATA_DIR. @returns false when the copy is there already */
  setFile(tx: Db, id: number, file: string): Promise<boolean>;
  /** In the transaction in which the copy is noted. */
  arrived?(tx: Db, foto: FotoRow, file: string, now: Date): Promise<void>;
}

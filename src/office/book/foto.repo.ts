/** Photos of a kind of record whose own copy is not there yet: the queries that are the same for every kind. */
import type { Db } from '../../db/database.ts';

export interface FotoRow {
  readonly id: number;
  /** Telegram's. */
  readonly fileId: string;
  readonly sentAt: Date;
}

/** A table of photos, as far as it is needed here. */
interface FotoTable {
  findMany(args: {
    where: { file: null; sentAt: { gt: Date } };
    select: { id: true; fileId: true; sentAt: true };
    orderBy: { id: 'asc' };
    take: number;
  }): PromiseLike<FotoRow[]>;
  updateMany(args: { where: { id: number; file: null }; data: { file: string } }): PromiseLike<{ count: number }>;
}

/** @param tableOf the kind's own table */
export function fotoCopies(tableOf: (db: Db) => FotoTable) {
  return {
    /** Those that were sent after that, oldest first. */
    async findWithoutFile(db: Db, sentAfter: Date, most: number): Promise<FotoRow[]> {
      return tableOf(db).findMany({
        where: { file: null, sentAt: { gt: sentAfter } },
        select: { id: true, fileId: true, sentAt: true },
        orderBy: { id: 'asc' },
        take: most,
      });
    },
    /** @returns false when the copy is there already */
    async setFile(tx: Db, id: number, file: string): Promise<boolean> {
      const { count } = await tableOf(tx).updateMany({ where: { id, file: null }, data: { file } });
      return count > 0;
    },
  };
}

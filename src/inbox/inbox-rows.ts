/** The dispatcher's questions to the inbox table. */
import type { Leases } from '../clock/leases.ts';
import type { Database } from '../db/database.ts';
import { coalesce } from './coalesce.ts';
import type { Entry } from './lane-queues.ts';

interface Done {
  readonly updateId: number;
  /** Lease to give back in the same commit. */
  readonly lease?: string;
}

export interface InboxRows {
  /** The waiting updates with the lowest ids, of one lane or of all. */
  waiting(limit: number, lane?: string): Promise<Entry[]>;
  markDone(done: Done): Promise<void>;
  markFailed(entry: Entry, error: string): Promise<void>;
  markAside(entry: Entry, error: string): Promise<void>;
}

export function createInboxRows(database: Database, leases: Leases): InboxRows {
  const where = (entry: Entry) => ({ updateId: BigInt(entry.updateId), state: 'WAITING' });
  // All lanes that finish at the same moment: one statement, one commit.
  const markDone = coalesce<Done, void>((list) =>
    database.grouped(async (tx) => {
      const ids = list.map(({ updateId }) => BigInt(updateId));
      await tx.inboxUpdate.updateMany({ where: { updateId: { in: ids }, state: 'WAITING' }, data: { state: 'DONE' } });
      await leases.releaseIn(
        tx,
        list.flatMap(({ lease }) => (lease === undefined ? [] : [lease])),
      );
    }),
  );
  return {
    waiting: async (limit, lane) => {
      const rows = await database.read((db) =>
        db.inboxUpdate.findMany({
          where: { state: 'WAITING', ...(lane === undefined ? {} : { lane }) },
          orderBy: { updateId: 'asc' },
          take: limit,
        }),
      );
      return rows.map((row) => ({
        updateId: Number(row.updateId),
        lane: row.lane,
        payload: row.payload,
        failures: row.attempts,
        notBefore: row.notBefore?.getTime() ?? 0,
      }));
    },
    markDone,
    markFailed: (entry, error) =>
      database.grouped(async (tx) => {
        const data = { attempts: entry.failures, notBefore: new Date(entry.notBefore), error };
        await tx.inboxUpdate.updateMany({ where: where(entry), data });
      }),
    markAside: (entry, error) =>
      database.grouped(async (tx) => {
        await tx.inboxUpdate.updateMany({
          where: where(entry),
          data: { state: 'ASIDE', attempts: entry.failures, error },
        });
      }),
  };
}

/** The dispatcher's questions to the inbox table. */
import type { Leases } from '../clock/leases.ts';
import type { Database } from '../db/database.ts';
import { type InboxUpdate, Prisma } from '../generated/sqlite/client.ts';
import { coalesce } from '../lib/coalesce.ts';
import type { Entry } from './lane-queues.ts';

/** More of one chat at once comes into memory later. */
const MOST_OF_ONE_LANE = 1_000;
const LANES_AT_ONCE = 100;

interface Done {
  readonly updateId: number;
  /** Lease to give back in the same commit. */
  readonly lease?: string;
}

export interface InboxRows {
  /** The waiting updates with the lowest ids. */
  waiting(limit: number): Promise<Entry[]>;
  /** Those of one lane, or the first ones where there are very many. */
  waitingIn(lane: string): Promise<Entry[]>;
  markDone(done: Done): Promise<void>;
  markFailed(entry: Entry, error: string): Promise<void>;
  markAside(entry: Entry, error: string): Promise<void>;
}

export function createInboxRows(database: Database, leases: Leases): InboxRows {
  const where = (entry: Entry) => ({ updateId: BigInt(entry.updateId), state: 'WAITING' });
  // All lanes that finish at the same moment: one statement, one commit.
  const markDone = coalesce<Done, void>(
    (list) =>
      database.grouped(async (tx) => {
        const ids = list.map(({ updateId }) => BigInt(updateId));
        const names = list.flatMap(({ lease }) => (lease === undefined ? [] : [lease]));
        if (names.length > 0 && database.provider === 'postgresql') {
          // One statement, so that it needs no transaction. SQLite does not know this form, and needs one either way.
          await tx.$executeRaw`
            WITH released AS (${leases.releasing(names)})
            UPDATE "InboxUpdate" SET "state" = 'DONE'
            WHERE "updateId" IN (${Prisma.join(ids)}) AND "state" = 'WAITING'`;
          return;
        }
        if (names.length > 0) await tx.$executeRaw(leases.releasing(names));
        await tx.inboxUpdate.updateMany({
          where: { updateId: { in: ids }, state: 'WAITING' },
          data: { state: 'DONE' },
        });
      }, 'one'),
    database,
  );
  const entryOf = (row: InboxUpdate): Entry => ({
    updateId: Number(row.updateId),
    lane: row.lane,
    payload: row.payload,
    failures: row.attempts,
    notBefore: row.notBefore?.getTime() ?? 0,
  });
  const waiting = async (limit: number, lanes?: readonly string[]): Promise<Entry[]> => {
    const where = { state: 'WAITING', ...(lanes ? { lane: { in: [...lanes] } } : {}) };
    const rows = await database.read((db) =>
      db.inboxUpdate.findMany({ where, orderBy: { updateId: 'asc' }, take: limit }),
    );
    return rows.map(entryOf);
  };
  // All lanes that begin at the same moment: one question.
  const waitingInTogether = coalesce<string, readonly Entry[]>((lanes) => waiting(MOST_OF_ONE_LANE, lanes), {
    maxItems: LANES_AT_ONCE,
    gatherMs: database.gatherMs,
  });
  return {
    waiting: (limit) => waiting(limit),
    waitingIn: async (lane) => {
      const found = await waitingInTogether(lane);
      // Cut off in the middle: some other lane may have pushed out this one's.
      if (found.length === MOST_OF_ONE_LANE) return waiting(MOST_OF_ONE_LANE, [lane]);
      return found.filter((entry) => entry.lane === lane);
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

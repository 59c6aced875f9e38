/** Stores updates before Telegram is told that they arrived: what is acknowledged is on disk. */
import type { Update } from 'grammy/types';
import type { Clock } from '../clock/clock.ts';
import type { Database, Db } from '../db/database.ts';
import { coalesce } from '../lib/coalesce.ts';
import { isUniqueViolation } from '../lib/lost-race.ts';
import type { Metrics } from '../lib/metrics.ts';
import { type Reached, nothing } from '../lib/reached.ts';
import { laneOf } from './lane.ts';

/** An update that waits to be handled, as the dispatcher takes it over without reading it again. */
export interface StoredUpdate {
  readonly updateId: number;
  readonly lane: string;
  readonly update: Update;
}

interface Row {
  readonly updateId: bigint;
  readonly lane: string;
  readonly payload: string;
  readonly receivedAt: Date;
}

/** Returns the ids that were new. A repeat changes nothing, also where it arrives at two processes at once. */
async function insertNew(database: Database, tx: Db, rows: readonly Row[]): Promise<Set<number>> {
  const ids = (list: readonly { updateId: bigint }[]): Set<number> => new Set(list.map((row) => Number(row.updateId)));
  if (database.provider === 'postgresql') {
    // ON CONFLICT DO NOTHING; the option is unknown to the types of the SQLite client.
    const arg = { data: [...rows], skipDuplicates: true, select: { updateId: true } };
    return ids(await tx.inboxUpdate.createManyAndReturn(arg as { data: Row[]; select: { updateId: true } }));
  }
  try {
    await tx.inboxUpdate.createMany({ data: [...rows] });
    return ids(rows);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
  }
  // SQLite undoes only the failed statement; nobody else writes while this transaction is open.
  const there = ids(
    await tx.inboxUpdate.findMany({
      where: { updateId: { in: rows.map((row) => row.updateId) } },
      select: { updateId: true },
    }),
  );
  const fresh = rows.filter((row) => !there.has(Number(row.updateId)));
  if (fresh.length > 0) await tx.inboxUpdate.createMany({ data: fresh });
  return ids(fresh);
}

/**
 * Stores a batch in one transaction and resolves after its commit.
 * @returns the updates that were not there before, in order of their ids
 */
export async function storeUpdates(
  database: Database,
  updates: readonly Update[],
  clock: Clock,
  reached: Reached = nothing,
): Promise<StoredUpdate[]> {
  const byId = new Map(updates.map((update) => [update.update_id, update]));
  const sorted = [...byId.values()].sort((a, b) => a.update_id - b.update_id);
  if (sorted.length === 0) return [];
  const receivedAt = clock.now();
  const rows = sorted.map((update) => ({
    updateId: BigInt(update.update_id),
    lane: laneOf(update),
    payload: JSON.stringify(update),
    receivedAt,
  }));
  let fresh = new Set<number>();
  await database.grouped(async (tx) => {
    fresh = await insertNew(database, tx, rows);
    await reached('inbox:before-commit');
  });
  await reached('inbox:after-commit');
  return sorted
    .map((update) => ({ updateId: update.update_id, lane: laneOf(update), update }))
    .filter(({ updateId }) => fresh.has(updateId));
}

export interface Intake {
  /** Resolves when these updates are on disk (or were already); rejects when the database cannot take them now. */
  store(updates: readonly Update[]): Promise<void>;
}

export interface IntakeOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly reached?: Reached;
  readonly metrics?: Metrics;
  /** Hands new updates over (the dispatcher's `accept`). */
  readonly onStored: (stored: readonly StoredUpdate[]) => void;
}

/** The door for poller and webhook: calls that come together share one statement and one commit. */
export function createIntake({ database, clock, reached = nothing, metrics, onStored }: IntakeOptions): Intake {
  const add = coalesce<readonly Update[], void>(async (batches) => {
    const updates = batches.flat();
    const stored = await storeUpdates(database, updates, clock, reached);
    metrics?.inboxUpdates.inc({ outcome: 'stored' }, stored.length);
    metrics?.inboxUpdates.inc({ outcome: 'duplicate' }, updates.length - stored.length);
    onStored(stored);
  });
  return { store: (updates) => add(updates) };
}

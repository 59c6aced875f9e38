/** Stores updates before Telegram is told that they arrived: what is acknowledged is on disk. */
import type { Update } from 'grammy/types';
import type { Clock } from '../lib/clock.ts';
import type { Database, Db } from '../db/database.ts';
import { jsonInteger, jsonRows, jsonText } from '../db/json-rows.ts';
import { coalesce } from '../lib/coalesce.ts';
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
  readonly updateId: number;
  readonly lane: string;
  readonly payload: string;
}

/** Returns the ids that were new. A repeat changes nothing, also where it arrives at two processes at once. */
async function insertNew(database: Database, tx: Db, rows: readonly Row[], receivedAt: Date): Promise<Set<number>> {
  const from = jsonRows(
    database,
    rows.map(({ updateId, lane, payload }) => [updateId, lane, payload]),
  );
  // Not `createMany`: it takes twenty times as long for a row, and this is done for every update.
  const fresh = await tx.$queryRaw<{ updateId: number | bigint }[]>`
    INSERT INTO "InboxUpdate" ("updateId", "lane", "payload", "receivedAt")
    SELECT ${jsonInteger(0)}, ${jsonText(1)}, ${jsonText(2)}, ${receivedAt} FROM ${from} WHERE true
    ON CONFLICT ("updateId") DO NOTHING
    RETURNING "updateId"`;
  return new Set(fresh.map((row) => Number(row.updateId)));
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
    updateId: update.update_id,
    lane: laneOf(update),
    payload: JSON.stringify(update),
  }));
  let fresh = new Set<number>();
  await database.grouped(async (tx) => {
    fresh = await insertNew(database, tx, rows, receivedAt);
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
  }, database);
  return {
    async store(updates) {
      const { problem } = database.store();
      if (problem) throw new Error(`nothing can be stored (${problem}); what comes in is not taken`);
      await add(updates);
    },
  };
}

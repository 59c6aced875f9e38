/**
 * Brings a PostgreSQL database to the schema of this program, one transaction for each migration.
 *
 * Two instances that start together take turns by an advisory lock; the second finds nothing left to do.
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { connectPostgresql } from './connect-postgresql.ts';
import { DatabaseProblem } from './database-problem.ts';
import type { Migration } from './migration-files.ts';
import { type AppliedMigration, pendingMigrations } from './migration-plan.ts';

/** Any number, the same for all versions of this program ("kesra" on a telephone's keys). */
export const MIGRATION_LOCK = 53772;
const LOCK_NOT_AVAILABLE = '55P03';
export const HISTORY_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;

/** @returns what the history table says; an empty list for an empty database. @throws DatabaseProblem for another program's */
export async function readApplied(client: pg.Client): Promise<readonly AppliedMigration[]> {
  const { rows } = await client.query<{ present: boolean; used: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present,
            EXISTS (SELECT FROM pg_tables WHERE schemaname = current_schema()) AS used`,
  );
  if (!rows[0]?.present) {
    if (rows[0]?.used) throw new DatabaseProblem('The PostgreSQL database holds tables of another program.');
    return [];
  }
  const applied = await client.query<AppliedMigration>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished,
            rolled_back_at IS NOT NULL AS "rolledBack" FROM _prisma_migrations`,
  );
  return applied.rows;
}

export async function recordMigration(client: pg.Client, { checksum, name }: Migration): Promise<void> {
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
     VALUES ($1, $2, now(), $3, 1)`,
    [randomUUID(), checksum, name],
  );
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(HISTORY_TABLE);
    await client.query(migration.sql);
    await recordMigration(client, migration);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseProblem(`Migration ${migration.name} failed and was undone: ${why}`, error);
  }
}

/**
 * @param beforeChange called once, when the database holds data and a migration is about to change it
 * @returns the names of the migrations applied now
 * @throws DatabaseProblem when the server cannot be reached, the database is another's or newer, or a migration fails
 */
export async function migratePostgresql(
  url: string,
  shipped: readonly Migration[],
  beforeChange: () => Promise<void>,
): Promise<readonly string[]> {
  const client = await connectPostgresql(url, 'kesrabot-migration');
  try {
    // For the turn, and for tables that another instance holds in a long transaction.
    await client.query(`SET lock_timeout = '60s'`);
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await readApplied(client);
    const pending = pendingMigrations(shipped, applied);
    if (pending.length > 0 && applied.length > 0) await beforeChange();
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== LOCK_NOT_AVAILABLE) throw error;
    throw new DatabaseProblem(
      'Another instance has been migrating the database for a minute. Start again later.',
      error,
    );
  } finally {
    // Ends the session, and the lock with it.
    await client.end();
  }
}

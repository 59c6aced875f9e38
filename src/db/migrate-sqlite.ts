/**
 * Brings a SQLite file to the schema of this program.
 *
 * Each migration is one transaction together with its row in `_prisma_migrations`: a process that is killed half-way
 * leaves nothing of it behind, and the next start does it again.
 */
import { randomUUID } from 'node:crypto';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { DatabaseProblem } from './database-problem.ts';
import type { Migration } from './migration-files.ts';
import { type AppliedMigration, pendingMigrations } from './migration-plan.ts';
import { quoted, readRows } from './sqlite-rows.ts';

/** Prisma's own table, so that its tools understand the file. */
const HISTORY_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

export function tables(database: DatabaseSyncInstance): readonly string[] {
  const rows = readRows(database, ['name'], `FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`);
  return rows.map(([name]) => String(name));
}

export function readApplied(database: DatabaseSyncInstance): readonly AppliedMigration[] {
  const columns = ['migration_name', 'checksum', 'finished_at IS NOT NULL', 'rolled_back_at IS NOT NULL'];
  return readRows(database, columns, 'FROM _prisma_migrations').map(([name, checksum, finished, rolledBack]) => ({
    name: String(name),
    checksum: String(checksum),
    finished: finished === 1,
    rolledBack: rolledBack === 1,
  }));
}

function apply(database: DatabaseSyncInstance, migration: Migration): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    database.exec(HISTORY_TABLE);
    database.exec(migration.sql);
    const [broken] = readRows(database, ['"table"'], 'FROM pragma_foreign_key_check');
    if (broken) throw new Error(`rows of ${String(broken[0])} would point to nothing`);
    const [id, checksum, name] = [randomUUID(), migration.checksum, migration.name].map(quoted);
    database.exec(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES (${id}, ${checksum}, unixepoch('subsec') * 1000, ${name}, unixepoch('subsec') * 1000, 1)`,
    );
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseProblem(`Migration ${migration.name} failed and was undone: ${why}`, error);
  }
}

/**
 * @param shipped see readMigrations
 * @param beforeChange called once, when the file holds data and a migration is about to change it
 * @returns the names of the migrations applied now
 * @throws DatabaseProblem when the file belongs to another program or version, or a migration fails
 */
export async function migrateSqlite(
  file: string,
  shipped: readonly Migration[],
  beforeChange: () => Promise<void>,
): Promise<readonly string[]> {
  // Rebuilding a table needs foreign keys off, and inside a transaction they cannot be switched; see foreign_key_check.
  const database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: false });
  try {
    database.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL');
    const present = tables(database);
    const ours = present.includes('_prisma_migrations');
    if (present.length > 0 && !ours) throw new DatabaseProblem(`${file} is a database of another program.`);
    const pending = pendingMigrations(shipped, ours ? readApplied(database) : []);
    if (pending.length > 0 && ours) await beforeChange();
    for (const migration of pending) apply(database, migration);
    return pending.map((migration) => migration.name);
  } finally {
    database.close();
  }
}

/**
 * Takes the rows of a SQLite backup, and nothing else of it: into a fresh file that this program's migrations have made.
 * What the backup may have beside (triggers, views, tables of others) is refused, and could do nothing if it were not.
 */
import { copyFileSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { DatabaseProblem } from './database-problem.ts';
import { migrateSqlite, readApplied, tables } from './migrate-sqlite.ts';
import { readMigrations } from './migration-files.ts';
import { pendingMigrations } from './migration-plan.ts';
import type { RowCounts } from './row-counts.ts';
import { findDamage } from './sqlite-backup.ts';
import { removeDatabaseFile } from './sqlite-files.ts';
import { quoted, quotedName, readRows, type SqliteCell } from './sqlite-rows.ts';
import { mustHaveShapeOf } from './sqlite-shape.ts';

const HISTORY = '_prisma_migrations';
const list = (rows: readonly SqliteCell[][]): string[] => rows.map(([first]) => String(first));

function copyRows(database: DatabaseSyncInstance, table: string): number {
  const columns = list(readRows(database, ['name'], `FROM pragma_table_info(${quoted(table)})`)).map(quotedName);
  const into = quotedName(table);
  database.exec(`INSERT INTO main.${into} (${columns.join(', ')}) SELECT ${columns.join(', ')} FROM backup.${into}`);
  const [count, taken] = ['backup', 'main'].map((from) =>
    Number(readRows(database, ['count(*)'], `FROM ${from}.${into}`)[0]?.[0]),
  );
  if (count === undefined || count !== taken) throw new Error(`${table} has ${count} rows, and ${taken} were taken`);
  return count;
}

/** In one transaction. @returns how many rows each table has */
function takeRows(database: DatabaseSyncInstance, from: string, name: string): RowCounts {
  database.exec(`ATTACH ${quoted(from)} AS backup`);
  database.exec('BEGIN IMMEDIATE');
  try {
    const ours = tables(database).filter((table) => table !== HISTORY);
    const counts = ours.map((table) => [table, copyRows(database, table)] as const);
    // So that the number of a row that is gone is never given out again.
    database.exec('DELETE FROM main.sqlite_sequence');
    database.exec(
      'INSERT INTO main.sqlite_sequence SELECT name, seq FROM backup.sqlite_sequence WHERE name IN (SELECT name FROM main.sqlite_master)',
    );
    const [broken] = readRows(database, ['"table"'], 'FROM pragma_foreign_key_check');
    if (broken)
      throw new DatabaseProblem(`${name} has rows of ${String(broken[0])} that point to nothing; nothing was changed.`);
    database.exec('COMMIT');
    return Object.fromEntries(counts);
  } finally {
    if (database.isTransaction) database.exec('ROLLBACK');
  }
}

/** The migrations that the backup has, once it is known to be a whole database of this program. */
function readHistory(backup: DatabaseSyncInstance, name: string) {
  const applied = tables(backup).includes(HISTORY) ? readApplied(backup) : [];
  if (applied.length === 0)
    throw new DatabaseProblem(`${name} is the database of another program; nothing was changed.`);
  const shipped = readMigrations('sqlite');
  try {
    const pending = pendingMigrations(shipped, applied);
    return { shipped, had: shipped.filter((migration) => !pending.includes(migration)) };
  } catch (error) {
    if (!(error instanceof DatabaseProblem)) throw error;
    throw new DatabaseProblem(`${name} was not restored, and nothing was changed. ${error.message}`, error);
  }
}

async function fillFromCopy(copy: string, { target, name }: Fill): Promise<RowCounts> {
  const damage = findDamage(copy, 'integrity_check');
  if (damage) throw new DatabaseProblem(`${name} is damaged (${damage}); nothing was changed.`);
  const backup = new DatabaseSync(copy, { enableForeignKeyConstraints: false });
  const fresh: DatabaseSyncInstance[] = [];
  try {
    backup.exec('PRAGMA trusted_schema=OFF');
    const { shipped, had } = readHistory(backup, name);
    await migrateSqlite(target, had, async () => undefined);
    const database = new DatabaseSync(target, { enableForeignKeyConstraints: false });
    fresh.push(database);
    database.exec('PRAGMA trusted_schema=OFF');
    mustHaveShapeOf(backup, database, name);
    backup.close();
    const counts = takeRows(database, copy, name);
    database.close();
    await migrateSqlite(target, shipped, async () => undefined);
    return counts;
  } catch (error) {
    if (error instanceof DatabaseProblem) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseProblem(`${name} could not be restored (${why}); nothing was changed.`, error);
  } finally {
    for (const one of [backup, ...fresh]) if (one.isOpen) one.close();
  }
}

export interface Fill {
  /** Does not exist yet; afterwards at this program's schema. */
  readonly target: string;
  /** A folder for this alone. */
  readonly workDir: string;
  /** Of the backup, for the sentences. */
  readonly name: string;
}

/** @throws DatabaseProblem with a sentence for the operator */
export async function fillFromBackup(file: string, fill: Fill): Promise<RowCounts> {
  // Looking at a database can write beside it, and may not touch the backup.
  const copy = join(fill.workDir, 'from.db');
  copyFileSync(file, copy, constants.COPYFILE_FICLONE);
  // Of a file that was in use (one set aside by a restore, one copied by hand) the last commits lie in the journal.
  for (const end of ['-wal', '-journal'])
    if (existsSync(file + end)) copyFileSync(file + end, copy + end, constants.COPYFILE_FICLONE);
  try {
    return await fillFromCopy(copy, fill);
  } finally {
    removeDatabaseFile(copy);
  }
}

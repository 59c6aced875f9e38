/** Decides from what a database has and what the program brings whether and how to go on: pure. */
import { DatabaseProblem } from './database-problem.ts';
import type { Migration } from './migration-files.ts';

/** A row of Prisma's table `_prisma_migrations`. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
  readonly rolledBack: boolean;
}

/**
 * @returns the migrations still to be applied, oldest first
 * @throws DatabaseProblem when the database is newer than the program, or has gone another way
 */
export function pendingMigrations(
  shipped: readonly Migration[],
  rows: readonly AppliedMigration[],
): readonly Migration[] {
  const applied = rows.filter((row) => !row.rolledBack);
  const known = new Map(shipped.map((migration) => [migration.name, migration]));
  const unknown = applied.filter((row) => !known.has(row.name)).map((row) => row.name);
  if (unknown.length > 0) {
    throw new DatabaseProblem(
      `The database is newer than this program (it has ${unknown.join(', ')}). ` +
        'Start the newer version again, or restore the backup made before its migration.',
    );
  }
  for (const row of applied) {
    if (!row.finished) {
      throw new DatabaseProblem(
        `Migration ${row.name} was begun by another tool and not finished. Restore the backup made before it.`,
      );
    }
    if (known.get(row.name)?.checksum !== row.checksum) {
      throw new DatabaseProblem(
        `Migration ${row.name} was applied with other contents than this program brings. ` +
          'The database belongs to another build; start that build, or restore a backup.',
      );
    }
  }
  const have = new Set(applied.map((row) => row.name));
  const pending = shipped.filter((migration) => !have.has(migration.name));
  const newest = shipped.findLast((migration) => have.has(migration.name));
  const late = pending.find((migration) => newest !== undefined && migration.name < newest.name);
  if (late) {
    throw new DatabaseProblem(
      `Migration ${late.name} is missing although ${newest?.name} was applied. The database belongs to another build.`,
    );
  }
  return pending;
}

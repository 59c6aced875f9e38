/** Opens the SQLite file safely: alone, undamaged, at this program's schema. Never makes an empty one over a loss. */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Log } from '../lib/log.ts';
import { copyBeforeMigration } from './copy-before-migration.ts';
import { DatabaseProblem } from './database-problem.ts';
import { type KnownRows, mustKnowAsMuch, readKnownRows } from './known-rows.ts';
import { readMigrations } from './migration-files.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import { lockDatabaseFile, type ProcessLock } from './process-lock.ts';
import { backUpSqliteFile, findDamage, newestGoodBackup } from './sqlite-backup.ts';

function howToRestore(backupsDir: string, file: string): string {
  const backup = newestGoodBackup(backupsDir, file);
  return backup
    ? `The newest good backup is ${backup}. Restore it with: npm run restore -- ${JSON.stringify(backup)}`
    : `There is no good backup in ${backupsDir}.`;
}

/** @throws DatabaseProblem when the file is damaged, or gone although it was once there */
function mustBeWhole(file: string, backupsDir: string): void {
  const size = existsSync(file) ? statSync(file).size : 0;
  if (size === 0) {
    if (newestGoodBackup(backupsDir, file) === undefined) return;
    throw new DatabaseProblem(
      `${file} is ${existsSync(file) ? 'empty' : 'missing'} although backups of it exist; nothing was created. ` +
        `${howToRestore(backupsDir, file)} To begin with an empty database, move the backups away.`,
    );
  }
  const damage = findDamage(file, 'quick_check');
  if (damage === undefined) return;
  throw new DatabaseProblem(
    `${file} cannot be used (${damage}); it was left as it is. ${howToRestore(backupsDir, file)}`,
  );
}

/** Of a file that is not there: none. */
function knownRowsIn(file: string): KnownRows {
  if (!existsSync(file) || statSync(file).size === 0) return new Map();
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  try {
    return readKnownRows(database);
  } finally {
    database.close();
  }
}

export interface SqliteFile {
  readonly file: string;
  readonly backupsDir: string;
  readonly passphraseFile: string | undefined;
  readonly now: () => Date;
  readonly log: Log;
  /** See readMigrations. */
  readonly migrationsFolder: string | undefined;
  /** See mustKnowAsMuch. */
  readonly accepted: string | undefined;
}

/**
 * @returns the lock on the file, which is now ready for use
 * @throws DatabaseProblem with a sentence for the operator
 */
export async function prepareSqliteFile(place: SqliteFile): Promise<ProcessLock> {
  const { file, backupsDir, now, log, migrationsFolder, accepted } = place;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const lock = lockDatabaseFile(file);
  try {
    mustBeWhole(file, backupsDir);
    mustKnowAsMuch(file, knownRowsIn(file), accepted, () => howToRestore(backupsDir, file));
    // Personal data: for this user alone. The journal takes its rights from the file.
    if (!existsSync(file)) writeFileSync(file, '', { mode: 0o600 });
    const shipped = readMigrations('sqlite', migrationsFolder);
    const applied = await migrateSqlite(file, shipped, () =>
      copyBeforeMigration(place, () => backUpSqliteFile(file, backupsDir, now(), 'before-migration')),
    );
    if (applied.length > 0) log.info({ applied }, 'database migrated');
    return lock;
  } catch (error) {
    lock.release();
    throw error;
  }
}

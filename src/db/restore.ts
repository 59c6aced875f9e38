/** `npm run restore -- FILE`: puts a backup in the database's place; what was there is kept aside. */
import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { restoreFiles } from './backup-files.ts';
import { DatabaseProblem } from './database-problem.ts';
import { databasePlace } from './database-url.ts';
import { FORGET_WAITING, type Forgotten } from './forget-waiting.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import { readMigrations } from './migration-files.ts';
import { lockDatabaseFile } from './process-lock.ts';
import { backupStamp, findDamage } from './sqlite-backup.ts';
import { readRows } from './sqlite-rows.ts';

export interface RestoreOptions {
  readonly url: string;
  readonly dataDir: string;
  readonly now: Date;
  /** The backup. */
  readonly backup: string;
}
export interface Restored extends Forgotten {
  /** How many missing photos and other files were brought back. */
  readonly files: number;
  /** Where the database that was replaced lies now. */
  readonly aside: string | undefined;
}

const SIDE_FILES = ['', '-wal', '-shm'];

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A copy of the backup at this program's schema that will send nothing old. */
async function prepare(backup: string, target: string): Promise<Forgotten> {
  copyFileSync(backup, target);
  const damage = findDamage(target, 'integrity_check');
  if (damage) throw new DatabaseProblem(`${backup} is damaged (${damage}); nothing was changed.`);
  await migrateSqlite(target, readMigrations('sqlite'), async () => undefined);
  const database = new DatabaseSync(target);
  try {
    database.exec('BEGIN IMMEDIATE');
    const [outbox = 0, inbox = 0] = FORGET_WAITING.map((sql) => {
      database.exec(sql);
      return Number(readRows(database, ['changes()'], '')[0]?.[0]);
    });
    database.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)');
    return { outbox, inbox };
  } finally {
    database.close();
  }
}

/** The old file keeps its journal beside it: the last commits may be in there. */
function setAside(file: string, now: Date): string | undefined {
  if (!existsSync(file)) return undefined;
  const aside = `${file}.replaced-${backupStamp(now)}`;
  // The database last: as long as it is in place its journal belongs to it.
  for (const end of SIDE_FILES.toReversed()) if (existsSync(file + end)) renameSync(file + end, aside + end);
  return aside;
}

async function restoreSqlite(file: string, { backup, now }: RestoreOptions): Promise<Omit<Restored, 'files'>> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const lock = lockDatabaseFile(file);
  const fresh = `${file}.restoring`;
  try {
    const forgotten = await prepare(backup, fresh);
    flush(fresh);
    const aside = setAside(file, now);
    renameSync(fresh, file);
    return { ...forgotten, aside };
  } finally {
    for (const end of SIDE_FILES) rmSync(fresh + end, { force: true });
    lock.release();
  }
}

/** @throws DatabaseProblem with a sentence for the operator; then nothing was changed */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { url, dataDir, backup } = options;
  const place = databasePlace(url);
  if (!existsSync(backup)) throw new DatabaseProblem(`There is no file ${backup}.`);
  if (place.provider === 'sqlite' && !backup.endsWith('.db'))
    throw new DatabaseProblem(`${backup} is no backup of this kind of database; its name would end in .db.`);
  if (place.provider === 'sqlite') {
    const restored = await restoreSqlite(place.file, options);
    return { ...restored, files: restoreFiles(backup, dataDir) };
  }
  const { restorePostgresql } = await import('./postgresql-restore.ts');
  const forgotten = await restorePostgresql(place.url, backup);
  return { ...forgotten, aside: undefined, files: restoreFiles(backup, dataDir) };
}

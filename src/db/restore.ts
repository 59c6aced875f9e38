/** `npm run restore -- FILE`: puts a backup in the database's place; what was there is kept aside. */
import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { restoreFiles } from './backup-files.ts';
import { DatabaseProblem } from './database-problem.ts';
import { databasePlace } from './database-url.ts';
import { mustBeKind } from './file-kind.ts';
import { FORGET_WAITING, type Forgotten } from './forget-waiting.ts';
import { forgetMark } from './known-rows.ts';
import { lockDatabaseFile } from './process-lock.ts';
import { backupStamp } from './sqlite-backup.ts';
import { fillFromBackup } from './sqlite-fill.ts';
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

const SIDE_FILES = ['', '-wal', '-shm', '-journal'];

function removeFile(file: string): void {
  for (const end of SIDE_FILES) rmSync(file + end, { force: true });
}

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The rows of the backup at this program's schema; they will send nothing old. */
async function prepare(backup: string, target: string): Promise<Forgotten> {
  const copy = `${target}-from`;
  removeFile(copy);
  removeFile(target);
  try {
    // Looking at a database can write beside it, and may not touch the backup.
    copyFileSync(backup, copy);
    await fillFromBackup(copy, target, backup);
  } finally {
    removeFile(copy);
  }
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
    forgetMark(file);
    return { ...forgotten, aside };
  } finally {
    removeFile(fresh);
    lock.release();
  }
}

/** @throws DatabaseProblem with a sentence for the operator; then nothing was changed */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { url, dataDir, backup } = options;
  const place = databasePlace(url);
  if (!existsSync(backup)) throw new DatabaseProblem(`There is no file ${backup}.`);
  mustBeKind(backup, place.provider === 'sqlite' ? 'sqlite' : 'archive');
  if (place.provider === 'sqlite') {
    const restored = await restoreSqlite(place.file, options);
    return { ...restored, files: restoreFiles(backup, dataDir) };
  }
  const { restorePostgresql } = await import('./postgresql-restore.ts');
  const forgotten = await restorePostgresql(place.url, backup);
  return { ...forgotten, aside: undefined, files: restoreFiles(backup, dataDir) };
}

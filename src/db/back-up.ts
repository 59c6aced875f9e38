/** `npm run backup`: a checked copy of the database, and of the files that belong to it, while the program runs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BACKUPS_FOLDER, backUpFiles, removeOldBackups } from './backup-files.ts';
import { DatabaseProblem } from './database-problem.ts';
import { databasePlace } from './database-url.ts';
import { backUpSqliteFile } from './sqlite-backup.ts';

export interface BackUpOptions {
  readonly url: string;
  readonly dataDir: string;
  readonly now: Date;
}
export interface BackedUp {
  readonly backup: string;
  /** How many photos and other files lie beside it. */
  readonly files: number;
  /** Backups that had become older than they may be. */
  readonly removed: readonly string[];
}

/** @throws DatabaseProblem with a sentence for the operator */
export async function backUp({ url, dataDir, now }: BackUpOptions): Promise<BackedUp> {
  const place = databasePlace(url);
  const backupsDir = join(dataDir, BACKUPS_FOLDER);
  let backup: string;
  if (place.provider === 'sqlite') {
    if (!existsSync(place.file)) throw new DatabaseProblem(`There is no database at ${place.file}.`);
    backup = await backUpSqliteFile(place.file, backupsDir, now);
  } else {
    const { dumpPostgresql } = await import('./postgresql-dump.ts');
    backup = await dumpPostgresql(place.url, backupsDir, now);
  }
  // After the database: a file that a row speaks of is older than the row.
  const files = existsSync(dataDir) ? backUpFiles(dataDir, backup) : 0;
  return { backup, files, removed: removeOldBackups(backup, now) };
}

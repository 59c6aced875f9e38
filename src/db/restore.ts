/** `npm run restore -- FILE`: puts a backup in the database's place; what was there is kept aside. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { restoreOldFiles } from './backup/old-files.ts';
import { type Manifest, readManifest } from './backup/manifest.ts';
import { bringBackFiles, type BroughtBack } from './backup/stored-files.ts';
import { openVaultOf } from './backup/vault.ts';
import { DatabaseProblem } from './database-problem.ts';
import { databasePlace } from './database-url.ts';
import { mustBeKind } from './file-kind.ts';
import { type Forgotten, forgetWaiting } from './forget-waiting.ts';
import { forgetMark } from './known-rows.ts';
import { lockDatabaseFile } from './process-lock.ts';
import type { RowCounts } from './row-counts.ts';
import { backupStamp } from './sqlite-backup.ts';
import { SIDE_FILES } from './sqlite-files.ts';
import { fillFromBackup } from './sqlite-fill.ts';
import { readRows } from './sqlite-rows.ts';
import { mustBeOfList, mustHaveRows, opened } from './verify-backup.ts';

export interface RestoreOptions {
  readonly url: string;
  readonly dataDir: string;
  /** Holds the passphrase, where the backup is encrypted. */
  readonly passphraseFile?: string | undefined;
  readonly now: Date;
  /** The backup. */
  readonly backup: string;
}
export interface Restored extends Forgotten, BroughtBack {
  /** Where the database that was replaced lies now. */
  readonly aside: string | undefined;
}

/** The backup as it can be read. */
interface Source {
  readonly file: string;
  readonly workDir: string;
  readonly check: (counts: RowCounts) => void;
}

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function forgetOld(file: string, now: Date): Forgotten {
  const database = new DatabaseSync(file);
  try {
    database.exec('BEGIN IMMEDIATE');
    const [outbox = 0, inbox = 0] = forgetWaiting(now).map((sql) => {
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

async function restoreSqlite(place: string, source: Source, { backup, now }: RestoreOptions) {
  mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
  const lock = lockDatabaseFile(place);
  // Beside the database, so that it takes its place in one step.
  const fresh = join(source.workDir, 'fresh.db');
  try {
    source.check(await fillFromBackup(source.file, { target: fresh, workDir: source.workDir, name: backup }));
    const forgotten = forgetOld(fresh, now);
    flush(fresh);
    const aside = setAside(place, now);
    renameSync(fresh, place);
    forgetMark(place);
    return { ...forgotten, aside };
  } finally {
    lock.release();
  }
}

async function restoreDatabase(source: Source, options: RestoreOptions): Promise<Forgotten & Pick<Restored, 'aside'>> {
  const place = databasePlace(options.url);
  mustBeKind(source.file, place.provider === 'sqlite' ? 'sqlite' : 'archive', options.backup);
  if (place.provider === 'sqlite') return restoreSqlite(place.file, source, options);
  const { restorePostgresql } = await import('./postgresql-restore.ts');
  const { file, check } = source;
  return {
    ...(await restorePostgresql(place.url, { file, check, name: options.backup, now: options.now })),
    aside: undefined,
  };
}

/** Next to the database where that is a file. */
function makeWorkDir({ url, dataDir }: RestoreOptions): string {
  const place = databasePlace(url);
  const home = place.provider === 'sqlite' ? dirname(place.file) : dataDir;
  mkdirSync(home, { recursive: true, mode: 0o700 });
  return mkdtempSync(join(home, '.restoring-'));
}

/** @throws DatabaseProblem with a sentence for the operator; then nothing was changed */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { dataDir, backup } = options;
  if (!existsSync(backup)) throw new DatabaseProblem(`There is no file ${backup}.`);
  if (statSync(backup).isDirectory()) mustBeKind(backup, 'sqlite');
  const vault = await openVaultOf(backup, options.passphraseFile);
  const workDir = makeWorkDir(options);
  try {
    const manifest: Manifest | undefined = await readManifest(backup, vault, workDir);
    const file = await opened(backup, vault, workDir);
    if (!vault.suffix) mustBeKind(file, databasePlace(options.url).provider === 'sqlite' ? 'sqlite' : 'archive');
    await mustBeOfList(backup, manifest);
    const check = (counts: RowCounts): void => mustHaveRows(counts, manifest, backup);
    const restored = await restoreDatabase({ file, workDir, check }, options);
    const files = manifest
      ? await bringBackFiles(manifest, { backupDir: dirname(backup), dataDir, vault })
      : { files: restoreOldFiles(backup, dataDir), lost: 0 };
    return { ...restored, ...files };
  } finally {
    rmSync(workDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

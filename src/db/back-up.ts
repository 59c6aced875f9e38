/**
 * `npm run backup`, and the clock each night: a copy of the database while the program runs, the files that belong to it once,
 * and a list of both. It counts when it has been restored into a temporary place and its rows have been counted there.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT, hashOf, type Manifest, manifestOf, readManifest } from './backup/manifest.ts';
import { removeLeftovers, removeOldBackups } from './backup/rotate.ts';
import { BACKUPS_FOLDER, removeUnnamed, storeFiles } from './backup/stored-files.ts';
import { openVault, type Vault } from './backup/vault.ts';
import { DatabaseProblem } from './database-problem.ts';
import { type DatabasePlace, databasePlace } from './database-url.ts';
import { lockFile } from './process-lock.ts';
import { backupBase, copySqlite, freeStem } from './sqlite-backup.ts';
import type { RowCounts } from './row-counts.ts';
import { type Verified, verifyBackup } from './verify-backup.ts';

export interface BackUpOptions {
  readonly url: string;
  readonly dataDir: string;
  /** Default: "backups" in `dataDir`. */
  readonly backupDir?: string;
  /** Holds the passphrase; undefined: not encrypted. */
  readonly passphraseFile?: string | undefined;
  readonly now: Date;
}
export interface BackedUp extends Verified {
  readonly backup: string;
  /** Backups that had become older than they may be. */
  readonly removed: readonly string[];
}

const WORK = '.making';
const BACKUP = /\.(?:db|dump)(?:\.age)?$/;

async function copyDatabase(place: DatabasePlace, target: string): Promise<RowCounts> {
  if (place.provider === 'sqlite') return copySqlite(place.file, target);
  const { dumpTo } = await import('./postgresql-dump.ts');
  return dumpTo(place.url, target);
}

/** Backups with their lists, newest first; those that cannot be read are left out. */
async function readLists(backupDir: string, vault: Vault, workDir: string) {
  const names = readdirSync(backupDir)
    .filter((name) => BACKUP.test(name) && existsSync(join(backupDir, manifestOf(name))))
    .sort((a, b) => (a < b ? 1 : -1));
  const manifests: Manifest[] = [];
  for (const name of names) {
    try {
      const manifest = await readManifest(join(backupDir, name), vault, workDir);
      if (manifest) manifests.push(manifest);
    } catch (error) {
      if (!(error instanceof DatabaseProblem)) throw error;
    }
  }
  return { manifests, complete: manifests.length === names.length };
}

async function make({ url, dataDir, now, passphraseFile }: BackUpOptions, backupDir: string, workDir: string) {
  const vault = await openVault(backupDir, passphraseFile);
  const place = databasePlace(url);
  if (place.provider === 'sqlite' && !existsSync(place.file))
    throw new DatabaseProblem(`There is no database at ${place.file}.`);
  const [base, ending] = place.provider === 'sqlite' ? [backupBase(place.file), 'db'] : ['postgresql', 'dump'];
  const copy = join(workDir, `copy.${ending}`);
  const rows = await copyDatabase(place, copy);
  // After the database: a file that a row speaks of is older than the row.
  const { manifests } = await readLists(backupDir, vault, workDir);
  const files = await storeFiles({ dataDir, backupDir, workDir, vault, previous: manifests[0] });
  const made = join(workDir, `made.${ending}${vault.suffix}`);
  if (vault.suffix) await vault.close(copy, made);
  else renameSync(copy, made);
  chmodSync(made, 0o600);
  const database = { sha256: await hashOf(made), bytes: statSync(made).size };
  const manifest: Manifest = { format: FORMAT, madeAt: now.toISOString(), database, rows, files };
  const list = join(workDir, 'list');
  writeFileSync(list, JSON.stringify(manifest), { mode: 0o600 });
  await vault.close(list, manifestOf(made));
  const verified = await verifyBackup({ url, backup: made, backupDir, workDir, vault });
  const backup = `${freeStem(backupDir, base, now)}.${ending}${vault.suffix}`;
  // The list first: where the backup is, all of it is.
  renameSync(manifestOf(made), manifestOf(backup));
  renameSync(made, backup);
  const removed = removeOldBackups(backupDir, backup, now);
  const left = await readLists(backupDir, vault, workDir);
  // What another passphrase's backups speak of is not known here.
  if (left.complete)
    removeUnnamed(backupDir, new Set(left.manifests.flatMap((one) => one.files.map((file) => file.stored))));
  return { backup, removed, ...verified };
}

/** @throws DatabaseProblem with a sentence for the operator; nothing is left behind */
export async function backUp(options: BackUpOptions): Promise<BackedUp> {
  const { backupDir = join(options.dataDir, BACKUPS_FOLDER) } = options;
  const [workDir, lockPath] = [join(backupDir, WORK), join(backupDir, '.backup.lock')];
  let lock;
  try {
    mkdirSync(backupDir, { recursive: true, mode: 0o700 });
    chmodSync(backupDir, 0o700);
    if (!existsSync(lockPath)) writeFileSync(lockPath, '', { mode: 0o600 });
    lock = lockFile(lockPath);
    if (!lock) throw new DatabaseProblem('another backup is being made');
    removeLeftovers(backupDir);
    mkdirSync(workDir, { mode: 0o700 });
    return await make(options, backupDir, workDir);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseProblem(`The database could not be backed up to ${backupDir}: ${why}`, error);
  } finally {
    if (lock) {
      rmSync(workDir, { recursive: true, force: true, maxRetries: 5 });
      lock.release();
    }
  }
}

/** `npm run backup -- --verify FILE`: restores a backup into a temporary place and counts what comes out of it; changes nothing. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, type Manifest, readManifest } from './backup/manifest.ts';
import { mustBeStored } from './backup/stored-files.ts';
import type { Vault } from './backup/vault.ts';
import { DatabaseProblem } from './database-problem.ts';
import { databasePlace } from './database-url.ts';
import { mustBeKind } from './file-kind.ts';
import type { RowCounts } from './row-counts.ts';
import { fillFromBackup } from './sqlite-fill.ts';

export interface VerifyOptions {
  /** The database that it would be restored into; on PostgreSQL its temporary tables are the temporary place. */
  readonly url: string;
  readonly backup: string;
  /** Where its photos and other files are stored. */
  readonly backupDir: string;
  /** A folder for this alone. */
  readonly workDir: string;
  readonly vault: Vault;
}
export interface Verified {
  readonly tables: number;
  readonly rows: number;
  /** Photos and other files. */
  readonly files: number;
  /** Whether there was a list to compare with. */
  readonly compared: boolean;
}

/** @throws DatabaseProblem when the file is not the one that the list speaks of */
export async function mustBeOfList(backup: string, manifest: Manifest | undefined): Promise<void> {
  if (manifest && (await hashOf(backup)) !== manifest.database.sha256)
    throw new DatabaseProblem(`${backup} is damaged: it is not as its list says it was made; nothing was changed.`);
}

/** @throws DatabaseProblem when rows are missing, or there are more */
export function mustHaveRows(found: RowCounts, manifest: Manifest | undefined, name: string): void {
  if (!manifest) return;
  const tables = new Set([...Object.keys(found), ...Object.keys(manifest.rows)]);
  const other = [...tables].find((table) => found[table] !== manifest.rows[table]);
  if (other !== undefined)
    throw new DatabaseProblem(
      `${name} has ${found[other] ?? 'no'} rows of ${other}, and its list says ${manifest.rows[other] ?? 'none'}; nothing was changed.`,
    );
}

/** The backup as it can be read: itself, or opened into `workDir`. */
export async function opened(backup: string, vault: Vault, workDir: string): Promise<string> {
  if (!vault.suffix) return backup;
  const target = join(workDir, 'opened');
  await vault.open(backup, target);
  return target;
}

async function tryRows(url: string, file: string, backup: string, workDir: string): Promise<RowCounts> {
  const place = databasePlace(url);
  mustBeKind(file, place.provider === 'sqlite' ? 'sqlite' : 'archive', backup);
  if (place.provider === 'sqlite')
    return fillFromBackup(file, { target: join(workDir, 'tried.db'), workDir, name: backup });
  const { tryPostgresql } = await import('./postgresql-restore.ts');
  return tryPostgresql(place.url, file, backup);
}

/** @throws DatabaseProblem that says what is wrong with it */
export async function verifyBackup({ url, backup, backupDir, workDir, vault }: VerifyOptions): Promise<Verified> {
  if (!existsSync(backup)) throw new DatabaseProblem(`There is no file ${backup}.`);
  const manifest = await readManifest(backup, vault, workDir);
  await mustBeOfList(backup, manifest);
  const file = await opened(backup, vault, workDir);
  try {
    const counts = await tryRows(url, file, backup, workDir);
    mustHaveRows(counts, manifest, backup);
    if (manifest) await mustBeStored(manifest, backupDir);
    return {
      tables: Object.keys(counts).length,
      rows: Object.values(counts).reduce((sum, count) => sum + count, 0),
      files: manifest?.files.length ?? 0,
      compared: manifest !== undefined,
    };
  } finally {
    if (file !== backup) rmSync(file, { force: true });
  }
}

/** Photos and other files of an office beside its backups: each content once, however many backups speak of it. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { DatabaseProblem } from '../database-problem.ts';
import { hashOf, type Manifest, type StoredFile } from './manifest.ts';
import type { Vault } from './vault.ts';

const FOLDER = 'files';
/** Backups of earlier versions lie here, also where BACKUP_DIR names another folder now. */
export const BACKUPS_FOLDER = 'backups';
const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Every file in the folders of an office but its backups; what lies in DATA_DIR itself is the database. */
function filesBelow(dataDir: string, backupDir: string): string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    if (resolve(folder) === resolve(backupDir)) return;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile() && folder !== dataDir && !entry.name.endsWith('.partial')) found.push(path);
    }
  };
  if (!existsSync(dataDir)) return [];
  for (const entry of readdirSync(dataDir, { withFileTypes: true }))
    if (entry.isDirectory() && entry.name !== BACKUPS_FOLDER) walk(join(dataDir, entry.name));
  return found.sort();
}

interface Storing {
  readonly dataDir: string;
  readonly backupDir: string;
  /** For what is not whole yet; on the same disk as `backupDir`. */
  readonly workDir: string;
  readonly vault: Vault;
  /** What was stored before is not read again. */
  readonly previous: Manifest | undefined;
}

async function storeOne(file: string, { dataDir, backupDir, workDir, vault, previous }: Storing): Promise<StoredFile> {
  const path = relative(dataDir, file).split(sep).join('/');
  const { size: bytes, mtimeMs: modifiedMs } = statSync(file);
  const before = previous?.files.find((one) => one.path === path);
  const same = before && before.bytes === bytes && before.modifiedMs === modifiedMs;
  if (same && existsSync(join(backupDir, FOLDER, before.stored))) return before;
  const name = vault.nameOf(await hashOf(file));
  const stored = `${name.slice(0, 2)}/${name}${vault.suffix}`;
  const target = join(backupDir, FOLDER, stored);
  if (!existsSync(target)) {
    const partial = join(workDir, 'file');
    rmSync(partial, { force: true });
    await vault.close(file, partial);
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    renameSync(partial, target);
  }
  return { path, stored, sha256: await hashOf(target), bytes, modifiedMs };
}

export async function storeFiles(storing: Storing): Promise<StoredFile[]> {
  const stored: StoredFile[] = [];
  for (const file of filesBelow(storing.dataDir, storing.backupDir)) {
    try {
      stored.push(await storeOne(file, storing));
    } catch (error) {
      // Removed while the backup was made.
      if (!isGone(error) || existsSync(file)) throw error;
    }
  }
  return stored;
}

const isWhole = async (file: string, { sha256 }: StoredFile): Promise<boolean> =>
  existsSync(file) && (await hashOf(file)) === sha256;

/** @throws DatabaseProblem when one is missing or is not what it was */
export async function mustBeStored({ files }: Manifest, backupDir: string): Promise<void> {
  const bad: string[] = [];
  for (const one of files) if (!(await isWhole(join(backupDir, FOLDER, one.stored), one))) bad.push(one.path);
  if (bad.length > 0)
    throw new DatabaseProblem(
      `Of ${files.length} files that belong to it ${bad.length} are missing or damaged, e.g. ${bad[0]}.`,
    );
}

export interface BroughtBack {
  /** How many were missing and are there again. */
  readonly files: number;
  /** How many could not be brought back. */
  readonly lost: number;
}

/** Brings back what is missing; a file that is there is left alone. */
export async function bringBackFiles(
  { files }: Manifest,
  { backupDir, dataDir, vault }: { readonly backupDir: string; readonly dataDir: string; readonly vault: Vault },
): Promise<BroughtBack> {
  const result = { files: 0, lost: 0 };
  for (const one of files) {
    const [source, target] = [join(backupDir, FOLDER, one.stored), join(dataDir, ...one.path.split('/'))];
    if (existsSync(target)) continue;
    if (!(await isWhole(source, one))) {
      result.lost++;
      continue;
    }
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    rmSync(`${target}.partial`, { force: true });
    await vault.open(source, `${target}.partial`);
    renameSync(`${target}.partial`, target);
    result.files++;
  }
  return result;
}

/** Removes what no backup speaks of any more (UU 27/2022). */
export function removeUnnamed(backupDir: string, named: ReadonlySet<string>): void {
  const home = join(backupDir, FOLDER);
  if (!existsSync(home)) return;
  for (const folder of readdirSync(home)) {
    for (const name of readdirSync(join(home, folder)))
      if (!named.has(`${folder}/${name}`)) rmSync(join(home, folder, name), { force: true });
    if (readdirSync(join(home, folder)).length === 0) rmSync(join(home, folder), { recursive: true });
  }
}

/** Copies of the SQLite file while it is in use, each one checked before it counts. */
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { backup, DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { DatabaseProblem } from './database-problem.ts';
import { readRows } from './sqlite-rows.ts';

/** Pages copied at once; between two lots others may write. */
const PAGES_AT_ONCE = 1000;
const PARTIAL = '.partial';

/** "kesrabot" for …/kesrabot.db: the beginning of its backups' names. */
export function backupBase(file: string): string {
  return basename(file).replace(/\.[^.]*$/, '');
}

/** 2026-11-25T00:37:15Z → "20261125-003715" (UTC), so that names sort by age. */
export function backupStamp(now: Date): string {
  return now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
}

/** @returns what is wrong with the file, or undefined when SQLite finds it whole. Never creates the file. */
export function findDamage(file: string, check: 'quick_check' | 'integrity_check'): string | undefined {
  let database: DatabaseSyncInstance | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
    const [first] = readRows(database, [check], `FROM pragma_${check}`);
    const verdict = String(first?.[0]);
    return verdict === 'ok' ? undefined : verdict;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    database?.close();
  }
}

/** Backups of this database file, newest first. */
export function listBackups(backupsDir: string, file: string): readonly string[] {
  if (!existsSync(backupsDir)) return [];
  const shape = new RegExp(`^${backupBase(file).replace(/[^\w-]/g, '\\$&')}-\\d{8}-\\d{6}.*\\.db$`);
  const names = readdirSync(backupsDir).filter((name) => shape.test(name));
  return names.sort((a, b) => (a < b ? 1 : -1)).map((name) => join(backupsDir, name));
}

export function newestGoodBackup(backupsDir: string, file: string): string | undefined {
  return listBackups(backupsDir, file).find((path) => findDamage(path, 'integrity_check') === undefined);
}

/**
 * Copies `file` to backups, checks the copy from end to end, and only then gives it its name.
 * @param note goes into the name, e.g. "before-migration"
 * @returns path of the copy. @throws DatabaseProblem when it cannot be made or is damaged; nothing is left behind
 */
export async function backUpSqliteFile(file: string, backupsDir: string, now: Date, note = ''): Promise<string> {
  mkdirSync(backupsDir, { recursive: true, mode: 0o700 });
  const stem = join(backupsDir, `${backupBase(file)}-${backupStamp(now)}${note && `-${note}`}`);
  let target = `${stem}.db`;
  for (let count = 2; existsSync(target); count++) target = `${stem}-${count}.db`;
  const partial = `${target}${PARTIAL}`;
  const source = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  try {
    await backup(source, partial, { rate: PAGES_AT_ONCE });
    // One plain file: whoever copies it to a stick must not have to know of -wal and -shm.
    const copy = new DatabaseSync(partial);
    copy.exec('PRAGMA journal_mode=DELETE');
    copy.close();
    const damage = findDamage(partial, 'integrity_check');
    if (damage) throw new Error(`the copy is damaged: ${damage}`);
    chmodSync(partial, 0o600);
    renameSync(partial, target);
    return target;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseProblem(`The database could not be backed up to ${backupsDir}: ${why}`, error);
  } finally {
    source.close();
    for (const rest of [partial, `${partial}-wal`, `${partial}-shm`, `${partial}-journal`])
      rmSync(rest, { force: true });
  }
}

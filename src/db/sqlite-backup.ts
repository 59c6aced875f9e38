/** Copies of the SQLite file while it is in use, each one checked before it counts. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { backup, DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { DatabaseProblem } from './database-problem.ts';
import type { RowCounts } from './row-counts.ts';
import { quotedName, readRows } from './sqlite-rows.ts';

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

const TABLES = `FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> '_prisma_migrations'`;

function countRows(database: DatabaseSyncInstance): RowCounts {
  const names = readRows(database, ['name'], TABLES).map(([name]) => String(name));
  return Object.fromEntries(
    names.map((name) => [name, Number(readRows(database, ['count(*)'], `FROM ${quotedName(name)}`)[0]?.[0])]),
  );
}

/** Backups of this database file, newest first. */
export function listBackups(backupsDir: string, file: string): readonly string[] {
  if (!existsSync(backupsDir)) return [];
  const shape = new RegExp(`^${backupBase(file).replace(/[^\w-]/g, '\\$&')}-\\d{8}-\\d{6}.*\\.db(?:\\.age)?$`);
  const names = readdirSync(backupsDir).filter((name) => shape.test(name));
  return names.sort((a, b) => (a < b ? 1 : -1)).map((name) => join(backupsDir, name));
}

export function newestGoodBackup(backupsDir: string, file: string): string | undefined {
  // Of an encrypted one only its making can have been checked.
  const isGood = (path: string) => path.endsWith('.age') || findDamage(path, 'integrity_check') === undefined;
  return listBackups(backupsDir, file).find(isGood);
}

/**
 * Copies the database as it is at one moment, however much is written meanwhile.
 * @param target does not exist yet; readable by nobody else
 * @returns how many rows each table had at that moment. @throws an Error that says why
 */
export async function copySqlite(file: string, target: string): Promise<RowCounts> {
  const source = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  try {
    // Without a view of its own the copy would begin anew at each write of others, and under load never end.
    source.exec('BEGIN');
    const counts = countRows(source);
    writeFileSync(target, '', { mode: 0o600, flag: 'wx' });
    await backup(source, target, { rate: PAGES_AT_ONCE });
    source.exec('COMMIT');
    // One plain file: whoever copies it to a stick must not have to know of -wal and -shm.
    const copy = new DatabaseSync(target);
    copy.exec('PRAGMA journal_mode=DELETE');
    copy.close();
    const damage = findDamage(target, 'integrity_check');
    if (damage) throw new Error(`the copy is damaged: ${damage}`);
    return counts;
  } finally {
    source.close();
  }
}

/** "…/backups/kesrabot-20261125-003715", or with a number behind where that is taken. */
export function freeStem(backupsDir: string, base: string, now: Date, note = ''): string {
  const stem = `${base}-${backupStamp(now)}${note && `-${note}`}`;
  const taken = new Set(readdirSync(backupsDir).map((name) => name.replace(/\.(?:db|dump|json)(?:\.age)?$/, '')));
  let free = stem;
  for (let count = 2; taken.has(free); count++) free = `${stem}-${count}`;
  return join(backupsDir, free);
}

/**
 * Copies `file` to backups, checks the copy from end to end, and only then gives it its name.
 * @param note goes into the name, e.g. "before-migration"
 * @returns path of the copy. @throws DatabaseProblem when it cannot be made or is damaged; nothing is left behind
 */
export async function backUpSqliteFile(file: string, backupsDir: string, now: Date, note: string): Promise<string> {
  mkdirSync(backupsDir, { recursive: true, mode: 0o700 });
  const target = `${freeStem(backupsDir, backupBase(file), now, note)}.db`;
  const partial = `${target}${PARTIAL}`;
  try {
    await copySqlite(file, partial);
    renameSync(partial, target);
    return target;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseProblem(`The database could not be backed up to ${backupsDir}: ${why}`, error);
  } finally {
    for (const rest of [partial, `${partial}-wal`, `${partial}-shm`, `${partial}-journal`])
      rmSync(rest, { force: true });
  }
}

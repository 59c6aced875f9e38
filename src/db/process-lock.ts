/**
 * One process for one SQLite file.
 *
 * The lock is the operating system's (an exclusive SQLite lock on a file beside the database), so it ends with its
 * process whatever way that ends: there is no stale lock to take over and a pid that was given to another program
 * cannot deceive. The pid beside it only serves the sentence that a second process prints.
 * Nothing else may open and close the lock file in this process: POSIX would drop the lock with it.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from '@photostructure/sqlite';
import { DatabaseProblem } from './database-problem.ts';

export interface ProcessLock {
  release(): void;
}

function holder(pidFile: string): string {
  try {
    return ` (process ${readFileSync(pidFile, 'utf8').trim()})`;
  } catch {
    // Its owner has not written it yet, or it may not be read: the refusal stands without it.
    return '';
  }
}

/** @param file is the lock and nothing else. @returns undefined when another process, or another part of this one, holds it */
export function lockFile(file: string): ProcessLock | undefined {
  const held = new DatabaseSync(file, { timeout: 0 });
  try {
    held.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    held.close();
    if (!(error instanceof Error && error.message.includes('locked'))) throw error;
    return undefined;
  }
  return { release: () => void (held.isOpen && held.close()) };
}

/** @throws DatabaseProblem when another process, or another part of this one, holds the lock */
export function lockDatabaseFile(file: string): ProcessLock {
  const pidFile = `${file}.pid`;
  const lock = lockFile(`${file}.lock`);
  if (!lock)
    throw new DatabaseProblem(
      `${file} is already in use${holder(pidFile)}. Only one process may use a SQLite file; stop the other one first.`,
    );
  writeFileSync(pidFile, `${process.pid}\n`);
  let held = true;
  return {
    release() {
      if (!held) return;
      held = false;
      rmSync(pidFile, { force: true });
      lock.release();
    },
  };
}

/** A SQLite database is a file and what SQLite keeps beside it. */
import { rmSync } from 'node:fs';

/** The journal may hold the last commits. */
export const SIDE_FILES = ['', '-wal', '-shm', '-journal'] as const;

export function removeDatabaseFile(file: string): void {
  for (const end of SIDE_FILES) rmSync(file + end, { force: true });
}

/** Backups of PostgreSQL: written by pg_dump in its own archive form, and read through once more before they count. */
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mustBeWhole } from './postgresql-archive.ts';
import { runProgram, serverAddress } from './postgresql-programs.ts';
import { backupStamp } from './sqlite-backup.ts';

const PARTIAL = '.dump.partial';

/** A backup that was killed leaves a piece behind, with personal data in it. */
function removePieces(backupsDir: string): void {
  for (const name of readdirSync(backupsDir))
    if (name.endsWith(PARTIAL)) rmSync(join(backupsDir, name), { force: true });
}

/** @param note goes into the name, e.g. "before-migration". @returns path of the dump. @throws DatabaseProblem; nothing is left behind */
export async function dumpPostgresql(url: string, backupsDir: string, now: Date, note = ''): Promise<string> {
  mkdirSync(backupsDir, { recursive: true, mode: 0o700 });
  removePieces(backupsDir);
  const { address, password } = serverAddress(url);
  const name = join(backupsDir, `postgresql-${backupStamp(now)}${note && `-${note}`}`);
  const partial = `${name}${PARTIAL}`;
  const args = ['--format=custom', '--no-owner', '--no-privileges', '--schema=public', `--dbname=${address}`];
  try {
    await runProgram('pg_dump', { args, password, output: partial });
    await mustBeWhole(partial);
    renameSync(partial, `${name}.dump`);
    return `${name}.dump`;
  } finally {
    rmSync(partial, { force: true });
  }
}

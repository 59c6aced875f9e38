/** Backups of PostgreSQL: written by pg_dump as plain SQL, read back in one transaction without any other program. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import pg from 'pg';
import { DatabaseProblem } from './database-problem.ts';
import { FORGET_WAITING, type Forgotten } from './forget-waiting.ts';
import { readApplied } from './migrate-postgresql.ts';
import { readMigrations } from './migration-files.ts';
import { pendingMigrations } from './migration-plan.ts';
import { describeConnectionFailure, POSTGRESQL_CONNECT_MS } from './postgresql.ts';
import { backupStamp } from './sqlite-backup.ts';

/** Longer texts do not fit into one string of this program. */
const LARGEST_DUMP_BYTES = 400_000_000;

function findPgDump(): string {
  const name = platform === 'win32' ? 'pg_dump.exe' : 'pg_dump';
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(env['PATH'] ?? '').split(delimiter)];
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found) return found;
  throw new DatabaseProblem(
    'pg_dump was not found. Install the PostgreSQL client programs (package postgresql-client), or back up the server itself.',
  );
}

/** The address without its password, which other users of the machine could read in the list of processes. */
function splitPassword(url: string): { readonly address: string; readonly password: string | undefined } {
  const parsed = new URL(url);
  const password = parsed.password ? decodeURIComponent(parsed.password) : undefined;
  parsed.password = '';
  return { address: parsed.href, password };
}

async function run(program: string, args: readonly string[], password: string | undefined): Promise<void> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...env, ...(password === undefined ? {} : { PGPASSWORD: password }) },
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-2000)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new DatabaseProblem(`pg_dump failed: ${said.trim()}`);
}

/** @returns path of the dump. @throws DatabaseProblem; nothing is left behind */
export async function dumpPostgresql(url: string, backupsDir: string, now: Date): Promise<string> {
  const program = findPgDump();
  mkdirSync(backupsDir, { recursive: true, mode: 0o700 });
  const { address, password } = splitPassword(url);
  const target = join(backupsDir, `postgresql-${backupStamp(now)}.sql`);
  const partial = `${target}.partial`;
  const options = ['--no-owner', '--no-privileges', '--schema=public', '--rows-per-insert=200', '--encoding=UTF8'];
  try {
    await run(program, [...options, `--file=${partial}`, `--dbname=${address}`], password);
    if (!readFileSync(partial, 'utf8').includes('PostgreSQL database dump complete'))
      throw new DatabaseProblem('pg_dump ended before the dump was complete.');
    chmodSync(partial, 0o600);
    renameSync(partial, target);
    return target;
  } finally {
    rmSync(partial, { force: true });
  }
}

/** The statements alone: newer versions of pg_dump put a command for psql at the beginning and at the end. */
function statements(dump: string): string {
  return dump.replace(/^((?:--.*|\s*)\n)*\\restrict \w+\n/, '').replace(/\n\\unrestrict \w+\s*$/, '\n');
}

async function replaceAll(client: pg.Client, dump: string): Promise<Forgotten> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  if (rows.length > 0) await client.query(`DROP TABLE ${rows.map(({ name }) => `public.${name}`).join(', ')} CASCADE`);
  // The schema itself stays: it may belong to somebody else.
  await client.query(statements(dump).replace(/^CREATE SCHEMA public;$/m, ''));
  // A dump empties the search path for its session.
  await client.query('SET search_path TO public');
  pendingMigrations(readMigrations('postgresql'), await readApplied(client));
  const counts: number[] = [];
  for (const sql of FORGET_WAITING) counts.push((await client.query(sql)).rowCount ?? 0);
  return { outbox: counts[0] ?? 0, inbox: counts[1] ?? 0 };
}

/** Puts the dump in the place of everything in the database: all of it or, after an error, nothing. @throws DatabaseProblem */
export async function loadPostgresqlDump(url: string, file: string): Promise<Forgotten> {
  if (statSync(file).size > LARGEST_DUMP_BYTES)
    throw new DatabaseProblem(
      `${file} is too large to be read back at once; restore it with psql while no instance runs.`,
    );
  const dump = readFileSync(file, 'utf8');
  if (!dump.includes('PostgreSQL database dump complete')) throw new DatabaseProblem(`${file} is no complete dump.`);
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: POSTGRESQL_CONNECT_MS,
    application_name: 'kesrabot-restore',
  });
  client.on('error', () => undefined);
  await client.connect().catch((error: unknown) => {
    throw describeConnectionFailure(error);
  });
  try {
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int FROM pg_stat_activity
       WHERE datname = current_database() AND application_name LIKE 'kesrabot%' AND pid <> pg_backend_pid()`,
    );
    if (rows[0]?.count)
      throw new DatabaseProblem('The program still runs on this database. Stop every instance first.');
    await client.query('BEGIN');
    const forgotten = await replaceAll(client, dump);
    await client.query('COMMIT');
    return forgotten;
  } catch (error) {
    if (error instanceof DatabaseProblem) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseProblem(`The dump could not be read back, and nothing was changed: ${why}`, error);
  } finally {
    // Whatever is still open is rolled back with the session.
    await client.end();
  }
}

/** Puts the rows of a backup of PostgreSQL in the place of everything in the database: one transaction, so all of it or nothing. */
import type pg from 'pg';
import { connectPostgresql } from './connect-postgresql.ts';
import { DatabaseProblem } from './database-problem.ts';
import { type Forgotten, forgetWaiting } from './forget-waiting.ts';
import { MIGRATION_LOCK, readApplied } from './migrate-postgresql.ts';
import { openArchive, type Archive } from './postgresql-archive.ts';
import { fillFromArchive } from './postgresql-fill.ts';
import type { RowCounts } from './row-counts.ts';

/** Where the tables are made; it is seen by nobody before the end of the transaction, and gone then. */
const FRESH = 'kesrabot_restoring';

async function mustBeAlone(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int FROM pg_stat_activity
     WHERE datname = current_database() AND application_name LIKE 'kesrabot%' AND pid <> pg_backend_pid()`,
  );
  if (rows[0]?.count) throw new DatabaseProblem('The program still runs on this database. Stop every instance first.');
  // For whoever starts meanwhile: it waits for its turn to migrate.
  await client.query(`SET lock_timeout = '10s'`);
  await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
}

async function tablesIn(client: pg.Client, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = $1 ORDER BY 1',
    [schema],
  );
  return rows.map(({ name }) => name);
}

async function replaceAll(client: pg.Client, archive: Archive, { check, now }: Restore): Promise<Forgotten> {
  // Tables of another program are not ours to replace.
  await client.query('SET LOCAL search_path TO public');
  await readApplied(client);
  await client.query(`CREATE SCHEMA ${FRESH}`);
  await client.query(`SET LOCAL search_path TO ${FRESH}`);
  check(await fillFromArchive(client, archive));
  const counts: number[] = [];
  for (const sql of forgetWaiting(now)) counts.push((await client.query(sql)).rowCount ?? 0);
  const replaced = await tablesIn(client, 'public');
  if (replaced.length > 0)
    await client.query(`DROP TABLE ${replaced.map((name) => `public.${name}`).join(', ')} CASCADE`);
  // Indexes, constraints and numbers of a table go with it.
  for (const name of await tablesIn(client, FRESH))
    await client.query(`ALTER TABLE ${FRESH}.${name} SET SCHEMA public`);
  await client.query(`DROP SCHEMA ${FRESH}`);
  return { outbox: counts[0] ?? 0, inbox: counts[1] ?? 0 };
}

/** What is wrong with a backup, told of its file. */
function problemOf(error: unknown, name: string): DatabaseProblem {
  const why = error instanceof Error ? error.message : String(error);
  return new DatabaseProblem(`${name} was not restored, and nothing was changed: ${why}`, error);
}

export interface Restore {
  readonly file: string;
  /** Of the backup, for the sentences. */
  readonly name: string;
  /** Throws when these are not the rows that it should have. */
  readonly now: Date;
  readonly check: (counts: RowCounts) => void;
}

/** @throws DatabaseProblem with a sentence for the operator; then nothing was changed */
export async function restorePostgresql(url: string, restore: Restore): Promise<Forgotten> {
  const { file, name } = restore;
  const archive = await openArchive(file, name);
  const client = await connectPostgresql(url, 'kesrabot-restore');
  try {
    await mustBeAlone(client);
    await client.query('BEGIN');
    const forgotten = await replaceAll(client, archive, restore);
    await client.query('COMMIT');
    return forgotten;
  } catch (error) {
    throw problemOf(error, name);
  } finally {
    // Ends the session, its lock, and the transaction where it is not committed.
    await client.end();
  }
}

/** Restores into temporary tables, which nobody else sees and which end with their session. @throws DatabaseProblem */
export async function tryPostgresql(url: string, file: string, name: string): Promise<RowCounts> {
  const archive = await openArchive(file, name);
  const client = await connectPostgresql(url, 'kesrabot-backup');
  try {
    await client.query('BEGIN');
    await client.query('SET LOCAL search_path TO pg_temp');
    return await fillFromArchive(client, archive);
  } catch (error) {
    throw problemOf(error, name);
  } finally {
    await client.end();
  }
}

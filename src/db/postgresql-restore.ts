/** Puts the rows of a backup of PostgreSQL in the place of everything in the database: one transaction, so all of it or nothing. */
import pg from 'pg';
import { DatabaseProblem } from './database-problem.ts';
import { FORGET_WAITING, type Forgotten } from './forget-waiting.ts';
import { MIGRATION_LOCK, readApplied } from './migrate-postgresql.ts';
import { describeConnectionFailure, POSTGRESQL_CONNECT_MS } from './postgresql.ts';
import { openArchive, type Archive } from './postgresql-archive.ts';
import { fillFromArchive } from './postgresql-fill.ts';

/** Where the tables are made; it is seen by nobody before the end of the transaction, and gone then. */
const FRESH = 'kesrabot_restoring';

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: POSTGRESQL_CONNECT_MS,
    application_name: 'kesrabot-restore',
  });
  client.on('error', () => undefined);
  await client.connect().catch((error: unknown) => {
    throw describeConnectionFailure(error);
  });
  return client;
}

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

async function replaceAll(client: pg.Client, archive: Archive): Promise<Forgotten> {
  // Tables of another program are not ours to replace.
  await client.query('SET LOCAL search_path TO public');
  await readApplied(client);
  await client.query(`CREATE SCHEMA ${FRESH}`);
  await client.query(`SET LOCAL search_path TO ${FRESH}`);
  await fillFromArchive(client, archive);
  const counts: number[] = [];
  for (const sql of FORGET_WAITING) counts.push((await client.query(sql)).rowCount ?? 0);
  const replaced = await tablesIn(client, 'public');
  if (replaced.length > 0)
    await client.query(`DROP TABLE ${replaced.map((name) => `public.${name}`).join(', ')} CASCADE`);
  // Indexes, constraints and numbers of a table go with it.
  for (const name of await tablesIn(client, FRESH))
    await client.query(`ALTER TABLE ${FRESH}.${name} SET SCHEMA public`);
  await client.query(`DROP SCHEMA ${FRESH}`);
  return { outbox: counts[0] ?? 0, inbox: counts[1] ?? 0 };
}

/** @throws DatabaseProblem with a sentence for the operator; then nothing was changed */
export async function restorePostgresql(url: string, file: string): Promise<Forgotten> {
  const archive = await openArchive(file);
  const client = await connect(url);
  try {
    await mustBeAlone(client);
    await client.query('BEGIN');
    const forgotten = await replaceAll(client, archive);
    await client.query('COMMIT');
    return forgotten;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseProblem(`${file} was not restored, and nothing was changed: ${why}`, error);
  } finally {
    // Ends the session, its lock, and the transaction where it is not committed.
    await client.end();
  }
}

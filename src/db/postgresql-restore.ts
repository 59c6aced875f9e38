/** Puts a backup of PostgreSQL in the place of everything in the database: all of it or, after whatever happens, nothing. */
import pg from 'pg';
import { DatabaseProblem } from './database-problem.ts';
import { FORGET_WAITING, type Forgotten } from './forget-waiting.ts';
import { MIGRATION_LOCK } from './migrate-postgresql.ts';
import { describeConnectionFailure, POSTGRESQL_CONNECT_MS } from './postgresql.ts';
import { mustBeArchive } from './postgresql-archive.ts';
import { runProgram, serverAddress } from './postgresql-programs.ts';
import { mustHaveOurShape } from './postgresql-shape.ts';
import { dropReplaced, putTablesBack, setTablesAside } from './replaced-schema.ts';

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

/** Looks at what was restored and lets go of what it replaces. */
async function finish(client: pg.Client): Promise<Forgotten> {
  await client.query('BEGIN');
  await mustHaveOurShape(client);
  const counts: number[] = [];
  for (const sql of FORGET_WAITING) counts.push((await client.query(sql)).rowCount ?? 0);
  await dropReplaced(client);
  await client.query('COMMIT');
  return { outbox: counts[0] ?? 0, inbox: counts[1] ?? 0 };
}

async function replaceAll(client: pg.Client, url: string, file: string): Promise<Forgotten> {
  const { address, password } = serverAddress(url);
  // One that was begun earlier and killed is undone first.
  await putTablesBack(client);
  await setTablesAside(client);
  try {
    // --schema leaves out the schema itself, which may belong to somebody else.
    const args = ['--single-transaction', '--no-owner', '--no-privileges', '--schema=public', `--dbname=${address}`];
    await runProgram('pg_restore', { args, password, input: file });
    return await finish(client);
  } catch (error) {
    await client.query('ROLLBACK');
    await putTablesBack(client);
    throw error;
  }
}

/** @throws DatabaseProblem with a sentence for the operator; then nothing was changed */
export async function restorePostgresql(url: string, file: string): Promise<Forgotten> {
  await mustBeArchive(file);
  const client = await connect(url);
  try {
    await mustBeAlone(client);
    return await replaceAll(client, url, file).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new DatabaseProblem(`The backup could not be restored, and nothing was changed. ${why}`, error);
    });
  } finally {
    // Ends the session, and the lock with it.
    await client.end();
  }
}

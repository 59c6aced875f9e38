/** One connection to PostgreSQL for work of its own: a backup, a restore. */
import pg from 'pg';
import { describeConnectionFailure, POSTGRESQL_CONNECT_MS } from './postgresql.ts';

/** @throws DatabaseProblem that does not hold the address */
export async function connectPostgresql(url: string, name: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: POSTGRESQL_CONNECT_MS,
    application_name: name,
    keepAlive: true,
  });
  // A connection that breaks fails the query that waits; without a listener it would end the process instead.
  client.on('error', () => undefined);
  await client.connect().catch((error: unknown) => {
    throw describeConnectionFailure(error);
  });
  return client;
}

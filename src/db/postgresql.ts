/** The PostgreSQL side: pool, time limits, and what is said when the server is not there. */
import { PrismaPg } from '@prisma/adapter-pg';
import { DatabaseProblem } from './database-problem.ts';
import { createStatementNames } from './statement-names.ts';

export const POSTGRESQL_CONNECT_MS = 10_000;
const STATEMENT_MS = 30_000;
const IDLE_MS = 60_000;

/** @throws nothing; @returns a sentence without the address, which holds the password */
export function describeConnectionFailure(error: unknown): DatabaseProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '28P01' || code === '28000')
    return new DatabaseProblem('PostgreSQL refuses the user or password of DATABASE_URL.', error);
  if (code === '3D000') return new DatabaseProblem('The database that DATABASE_URL names does not exist.', error);
  const detail = code ? ` (${code})` : '';
  return new DatabaseProblem(
    `PostgreSQL does not answer${detail}. Is it running, and does DATABASE_URL name the right host and port?`,
    error,
  );
}

export function postgresqlAdapter(url: string, poolSize: number): PrismaPg {
  const pool = {
    connectionString: url,
    application_name: 'kesrabot',
    max: poolSize,
    connectionTimeoutMillis: POSTGRESQL_CONNECT_MS,
    idleTimeoutMillis: IDLE_MS,
    // A statement that hangs must not keep its chat waiting for ever.
    statement_timeout: STATEMENT_MS,
    keepAlive: true,
  };
  // A pooler that lends a connection for one transaction forgets names; Prisma's usual word in the address says so.
  const forgetful = new URL(url).searchParams.get('pgbouncer') === 'true';
  return new PrismaPg(pool, forgetful ? {} : { statementNameGenerator: createStatementNames() });
}

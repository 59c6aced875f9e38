/** Opens PostgreSQL: migrates under a lock, then makes the client. */
import { PrismaClient } from '../generated/postgresql/client.ts';
import type { Log } from '../lib/log.ts';
import { migratePostgresql } from './migrate-postgresql.ts';
import { readMigrations } from './migration-files.ts';
import { postgresqlAdapter } from './postgresql.ts';

export interface PostgresqlClientOptions {
  readonly errorFormat: 'minimal';
  readonly transactionOptions: { readonly maxWait: number; readonly timeout: number };
}

/** @throws DatabaseProblem with a sentence for the operator */
export async function openPostgresql(
  url: string,
  log: Log,
  options: PostgresqlClientOptions,
  { poolSize, migrationsFolder }: { readonly poolSize: number; readonly migrationsFolder: string | undefined },
): Promise<PrismaClient> {
  const applied = await migratePostgresql(url, readMigrations('postgresql', migrationsFolder), log);
  if (applied.length > 0) log.info({ applied }, 'database migrated');
  return new PrismaClient({ ...options, adapter: postgresqlAdapter(url, poolSize) });
}

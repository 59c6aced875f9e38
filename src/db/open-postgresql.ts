/** Opens PostgreSQL: migrates under a lock, then makes the client. */
import { PrismaClient } from '../generated/postgresql/client.ts';
import type { Log } from '../lib/log.ts';
import { DatabaseProblem } from './database-problem.ts';
import { migratePostgresql } from './migrate-postgresql.ts';
import { readMigrations } from './migration-files.ts';
import { postgresqlAdapter } from './postgresql.ts';
import { dumpPostgresql } from './postgresql-dump.ts';

export interface PostgresqlClientOptions {
  readonly errorFormat: 'minimal';
  readonly transactionOptions: { readonly maxWait: number; readonly timeout: number };
}

interface PostgresqlPlace {
  readonly url: string;
  readonly backupsDir: string;
  readonly now: () => Date;
  readonly log: Log;
  readonly poolSize: number;
  /** See readMigrations. */
  readonly migrationsFolder: string | undefined;
}

/** @throws DatabaseProblem when it cannot be made: then nothing is migrated */
async function copyBeforeMigration({ url, backupsDir, now, log }: PostgresqlPlace): Promise<void> {
  try {
    const copy = await dumpPostgresql(url, backupsDir, now(), 'before-migration');
    log.info({ copy }, 'database copied before its migration');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseProblem(
      `The database has to be migrated, and could not be copied before; it was left as it is. ${why}`,
      error,
    );
  }
}

/** @throws DatabaseProblem with a sentence for the operator */
export async function openPostgresql(place: PostgresqlPlace, options: PostgresqlClientOptions): Promise<PrismaClient> {
  const { url, log, poolSize, migrationsFolder } = place;
  const shipped = readMigrations('postgresql', migrationsFolder);
  const applied = await migratePostgresql(url, shipped, () => copyBeforeMigration(place));
  if (applied.length > 0) log.info({ applied }, 'database migrated');
  return new PrismaClient({ ...options, adapter: postgresqlAdapter(url, poolSize) });
}

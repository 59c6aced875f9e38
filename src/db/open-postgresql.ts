/** Opens PostgreSQL: migrates under a lock, then makes the client. */
import { PrismaClient } from '../generated/postgresql/client.ts';
import type { Log } from '../lib/log.ts';
import { awaitPostgresql } from './await-postgresql.ts';
import { copyBeforeMigration } from './copy-before-migration.ts';
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
  readonly passphraseFile: string | undefined;
  readonly now: () => Date;
  readonly log: Log;
  /** How long a server that does not answer yet is waited for. */
  readonly waitMs: number;
  readonly poolSize: number;
  /** See readMigrations. */
  readonly migrationsFolder: string | undefined;
}

/** @throws DatabaseProblem with a sentence for the operator */
export async function openPostgresql(place: PostgresqlPlace, options: PostgresqlClientOptions): Promise<PrismaClient> {
  const { url, backupsDir, now, log, poolSize, migrationsFolder } = place;
  await awaitPostgresql(url, { log, limitMs: place.waitMs });
  const shipped = readMigrations('postgresql', migrationsFolder);
  const applied = await migratePostgresql(url, shipped, () =>
    copyBeforeMigration(place, () => dumpPostgresql(url, backupsDir, now(), 'before-migration')),
  );
  if (applied.length > 0) log.info({ applied }, 'database migrated');
  return new PrismaClient({ ...options, adapter: postgresqlAdapter(url, poolSize) });
}

/** A migrated, empty database for one test: a copy of a template, on the database that KESRA_TEST_DATABASE names. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Database } from '../src/db/database.ts';
import { readMigrations } from '../src/db/migration-files.ts';
import { openDatabase, type Tuning } from '../src/db/open-database.ts';
import { PREFIX, asAdministrator, keptFolder } from './kept-databases.ts';

export interface TestDatabase {
  readonly database: Database;
  /** For opening it once more, or from another process. */
  readonly url: string;
  /** Closes and removes it. */
  readonly close: () => Promise<void>;
  /** Closes it for good and keeps what is in it until the run of the tests ends. */
  readonly keep: () => Promise<Template>;
}

/** The file of a closed database on SQLite, or the name of one that nobody is connected to on PostgreSQL. */
export type Template = string;

const CACHE = fileURLToPath(new URL('../node_modules/.cache/kesrabot/', import.meta.url));
/** The same for every worker that starts at the same time ("template" on a telephone's keys, cut). */
const TEMPLATE_LOCK = 83675283;

/** One template for each state of the migrations, kept from run to run. */
function templateName(provider: Database['provider']): string {
  const checksums = readMigrations(provider).map((migration) => migration.checksum);
  return `kesra_template_${createHash('sha256').update(checksums.join()).digest('hex').slice(0, 12)}`;
}

async function migrate(url: string, dataDir: string): Promise<void> {
  await (await openDatabase({ url, dataDir })).close();
}

async function sqliteTemplate(): Promise<string> {
  const template = join(CACHE, `${templateName('sqlite')}.db`);
  if (existsSync(template)) return template;
  mkdirSync(CACHE, { recursive: true });
  const dir = mkdtempSync(join(CACHE, 'making-'));
  const file = join(dir, 'template.db');
  await migrate(`file:${file}`, dir);
  renameSync(file, template);
  rmSync(dir, { recursive: true, force: true });
  return template;
}

/** A busy machine may be slow: only what hangs is rolled back. */
const PATIENT: Partial<Tuning> = { transactionMs: 120_000 };

async function openSqlite(tuning: Partial<Tuning>, kept?: Template): Promise<TestDatabase> {
  const template = kept ?? (await sqliteTemplate());
  const dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-test-'));
  const file = join(dataDir, 'test.db');
  copyFileSync(template, file);
  const url = `file:${file}`;
  // A test's database need not survive a power cut.
  const database = await openDatabase({ url, dataDir, tuning: { synchronous: 'OFF', ...PATIENT, ...tuning } });
  const remove = (): void => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  return {
    database,
    url,
    async close() {
      await database.close();
      remove();
    },
    async keep() {
      await database.close();
      const folder = keptFolder();
      mkdirSync(folder, { recursive: true });
      const template = join(folder, `${newName()}.db`);
      copyFileSync(file, template);
      remove();
      return template;
    },
  };
}

function onServer(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** A server that flushes nothing copies the files in half the time; for another one that would be the slower way. */
const COPIES_FILES = `SELECT current_setting('fsync') = 'off' AND current_setting('server_version_num')::int >= 150000 AS files`;

interface PostgresqlReady {
  readonly template: Template;
  /** How CREATE DATABASE ends. */
  readonly strategy: string;
}

async function postgresqlTemplate(server: string): Promise<PostgresqlReady> {
  const template = templateName('postgresql');
  return asAdministrator(server, async (client) => {
    const { rows } = await client.query<{ files: boolean }>(COPIES_FILES);
    const ready = { template, strategy: rows[0]?.files ? 'STRATEGY file_copy' : '' };
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount) return ready;
    // Under another name until it is whole.
    await client.query(`DROP DATABASE IF EXISTS ${template}_making`);
    await client.query(`CREATE DATABASE ${template}_making`);
    await migrate(onServer(server, `${template}_making`), tmpdir());
    await client.query(`ALTER DATABASE ${template}_making RENAME TO ${template}`);
    return ready;
  });
}

let postgresqlReady: Promise<PostgresqlReady> | undefined;
let count = 0;

function newName(): string {
  return `${PREFIX}${process.hrtime.bigint()}_${count++}`;
}

async function openPostgresql(server: string, tuning: Partial<Tuning>, kept?: Template): Promise<TestDatabase> {
  postgresqlReady ??= postgresqlTemplate(server);
  const { template, strategy } = await postgresqlReady;
  const name = newName();
  const create = `CREATE DATABASE ${name} TEMPLATE ${kept ?? template} ${strategy}`;
  await asAdministrator(server, (client) => client.query(create));
  const url = onServer(server, name);
  const database = await openDatabase({ url, dataDir: tmpdir(), tuning: { poolSize: 4, ...PATIENT, ...tuning } });
  return {
    database,
    url,
    async close() {
      await database.close();
      await asAdministrator(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
    async keep() {
      await database.close();
      return name;
    },
  };
}

export interface EmptyTestDatabase {
  readonly url: string;
  readonly dataDir: string;
  readonly remove: () => Promise<void>;
}

/** Nothing yet: a name for a file, or a database without tables. For tests of what happens at start. */
export async function emptyTestDatabase(): Promise<EmptyTestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-test-'));
  const removeFolder = (): void => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  const server = postgresqlServer();
  if (!server) return { url: `file:${join(dataDir, 'test.db')}`, dataDir, remove: async () => removeFolder() };
  const name = newName();
  await asAdministrator(server, (client) => client.query(`CREATE DATABASE ${name}`));
  const remove = async (): Promise<void> => {
    removeFolder();
    await asAdministrator(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  };
  return { url: onServer(server, name), dataDir, remove };
}

/** @returns undefined for SQLite */
function postgresqlServer(): string | undefined {
  const { KESRA_TEST_DATABASE: kind = 'sqlite', TEST_DATABASE_URL: server } = process.env;
  if (kind !== 'postgresql') return undefined;
  if (!server) throw new Error('KESRA_TEST_DATABASE=postgresql needs TEST_DATABASE_URL');
  return server;
}

/**
 * @param tuning see openDatabase; tests seldom need it
 * @param kept what it is a copy of; default: the empty, migrated one
 */
export async function openTestDatabase(tuning: Partial<Tuning> = {}, kept?: Template): Promise<TestDatabase> {
  const server = postgresqlServer();
  return server ? openPostgresql(server, tuning, kept) : openSqlite(tuning, kept);
}

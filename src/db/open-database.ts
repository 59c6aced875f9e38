/** Opens the database that DATABASE_URL names and gives it the shape that the program knows. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { type Clock, systemClock } from '../lib/clock.ts';
import { PrismaClient } from '../generated/sqlite/client.ts';
import { type Log, silentLog } from '../lib/log.ts';
import { BACKUPS_FOLDER } from './backup/stored-files.ts';
import type { Database, Db } from './database.ts';
import { databasePlace } from './database-url.ts';
import { GroupCommit } from './group-commit.ts';
import { prepareSqliteFile } from './open-sqlite.ts';
import { probe } from './probe.ts';
import { rescueFile } from './rescue-file.ts';
import { retrying } from './retry.ts';
import { sqliteAdapterFactory } from './sqlite-adapter.ts';
import type { SqliteSettings } from './sqlite-connection.ts';
import { StoreRecord } from './store-state.ts';
import { storeProblemOf } from './store-problem.ts';
import { tidySqlite } from './tidy-sqlite.ts';

export interface Tuning extends SqliteSettings {
  /** How long a lost race or a locked file is tried again, in ms. */
  readonly patienceMs: number;
  /** How long one transaction may last, in ms; then it is rolled back. */
  readonly transactionMs: number;
  /** Connections to PostgreSQL. */
  readonly poolSize: number;
  /**
   * Whether misuse inside a transaction throws at once; otherwise the transaction's time limit ends it. Costs a fifth of
   * an answer (following the calls slows down every promise of the process), so the running office goes without.
   */
  readonly guarded: boolean;
  /** Where the migrations are; those of this program when absent. */
  readonly migrationsFolder: string | undefined;
}

export interface OpenDatabaseOptions {
  /** file:… or postgresql://… */
  readonly url: string;
  readonly dataDir: string;
  /** For the copies before migrations; default: `backups` below `dataDir`. */
  readonly backupDir?: string;
  /** Holds the passphrase of backups, where they are encrypted. */
  readonly passphraseFile?: string | undefined;
  readonly clock?: Clock;
  readonly log?: Log;
  /** How long a PostgreSQL server that does not answer yet is waited for. Default: not at all. */
  readonly waitMs?: number;
  /** See mustKnowAsMuch. */
  readonly accepted?: string | undefined;
  /** For tests. */
  readonly tuning?: Partial<Tuning>;
}

const USUAL: Tuning = {
  busyTimeoutMs: 250,
  synchronous: 'FULL',
  patienceMs: 15_000,
  transactionMs: 10_000,
  poolSize: 10,
  guarded: true,
  migrationsFolder: undefined,
};

type Isolation = NonNullable<Parameters<PrismaClient['$transaction']>[1]>;
/**
 * What SQLite gives by having one writer: nobody acts on what another has changed meanwhile. Grouped writes do without:
 * they are right statement by statement, and would only make each other start over.
 */
const SERIALIZABLE: Isolation = { isolationLevel: 'Serializable' };

/** Acts that share a transaction: one that fails makes the others of its group run again. */
const MOST_ACTS = 10;
const MOST_WRITES = 100;

/** What a statement and its way to PostgreSQL take under load, about. */
const ROUND_TRIP_MS = 4;

interface Opened {
  readonly provider: Database['provider'];
  readonly client: PrismaClient;
  /** Makes the file whole by itself and notes what it knows; absent where a server keeps the data. */
  readonly tidy?: () => Promise<void>;
  readonly release: () => void;
}

async function open(options: OpenDatabaseOptions, tuning: Tuning, record: StoreRecord): Promise<Opened> {
  const place = databasePlace(options.url);
  // A waiting transaction counts against maxWait too, so it must outlast the patience with a locked file.
  const transactionOptions = { maxWait: tuning.patienceMs + 5000, timeout: tuning.transactionMs };
  // "minimal": Prisma's usual errors repeat the values that were written, and those are personal data.
  const common = { errorFormat: 'minimal' } as const;
  const { clock = systemClock, log = silentLog, backupDir = join(options.dataDir, BACKUPS_FOLDER) } = options;
  const copies = { backupsDir: backupDir, passphraseFile: options.passphraseFile, now: () => clock.now(), log };
  if (place.provider === 'sqlite') {
    const lock = await prepareSqliteFile({
      ...copies,
      file: place.file,
      migrationsFolder: tuning.migrationsFolder,
      accepted: options.accepted,
    });
    const onGone = (copyTo: (path: string) => void): void => rescueFile(place.file, copyTo, { clock, log, record });
    const client = new PrismaClient({
      ...common,
      adapter: sqliteAdapterFactory(place.file, { ...tuning, onGone }),
      transactionOptions,
    });
    return { provider: 'sqlite', client, tidy: () => tidySqlite(place.file, client), release: () => lock.release() };
  }
  // Loaded only where it is used: its client and driver would cost every start with SQLite time and memory.
  const { openPostgresql } = await import('./open-postgresql.ts');
  const client = await openPostgresql(
    {
      ...copies,
      url: place.url,
      waitMs: options.waitMs ?? 0,
      poolSize: tuning.poolSize,
      migrationsFolder: tuning.migrationsFolder,
    },
    { ...common, transactionOptions },
  );
  // The one place where the two clients, generated from one schema, are taken for the same.
  return { provider: 'postgresql', client: client as unknown as PrismaClient, release: () => undefined };
}

/**
 * Locks, checks and migrates, then opens.
 * @throws DatabaseProblem with a sentence for the operator
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const tuning = { ...USUAL, ...options.tuning };
  const { clock = systemClock } = options;
  const record = new StoreRecord();
  const { provider, client, tidy, release } = await open(options, tuning, record);
  /** The transaction that the running code is inside of; work left behind by one that has ended may begin its own. */
  const inside = tuning.guarded ? new AsyncLocalStorage<{ open: boolean }>() : undefined;
  let closed = false;

  function mustBeOutside(what: string): void {
    if (closed) throw new Error('The database is closed');
    if (inside?.getStore()?.open) throw new Error(`${what} inside a transaction would wait for itself: use its tx`);
  }
  /** Where there is no room for it, the next start empties the journal: that is no reason to stay open. */
  async function tidyAtTheEnd(): Promise<void> {
    try {
      await tidy?.();
    } catch (error) {
      if (storeProblemOf(error) === undefined) throw error;
    }
  }
  async function noted<T>(work: Promise<T>): Promise<T> {
    try {
      const result = await work;
      record.stored();
      return result;
    } catch (error) {
      record.failed(error);
      throw error;
    }
  }
  function transactOnce<T>(work: (tx: Db) => Promise<T>, isolation?: Isolation): Promise<T> {
    return retrying(tuning.patienceMs, async () => {
      const state = { open: true };
      try {
        return await client.$transaction((tx) => (inside ? inside.run(state, () => work(tx)) : work(tx)), isolation);
      } finally {
        state.open = false;
      }
    });
  }
  const transact = <T>(work: (tx: Db) => Promise<T>, isolation?: Isolation): Promise<T> =>
    noted(transactOnce(work, isolation));
  const isolation = provider === 'postgresql' ? SERIALIZABLE : undefined;
  // One after the other: on PostgreSQL those that run side by side mostly make each other start over.
  const acts = new GroupCommit((work) => transact(work, isolation), { largest: MOST_ACTS });
  async function transactInTurn<T>(work: (tx: Db) => Promise<T>): Promise<T> {
    let outcome: { readonly value: T } | undefined;
    await acts.add(async (tx) => {
      outcome = { value: await work(tx) };
    });
    if (!outcome) throw new Error('A transaction was committed without its work');
    return outcome.value;
  }
  // On SQLite a write alone must take the lock all the same.
  const directly = (work: (db: Db) => Promise<void>) => noted(retrying(tuning.patienceMs, () => work(client)));
  const writes = new GroupCommit((work) => transact(work), {
    largest: MOST_WRITES,
    directly: provider === 'postgresql' ? directly : undefined,
  });

  return {
    provider,
    gatherMs: provider === 'postgresql' ? ROUND_TRIP_MS : 0,
    async transaction(work) {
      mustBeOutside('database.transaction');
      return transactInTurn(work);
    },
    async read(work) {
      mustBeOutside('database.read');
      return work(client);
    },
    async grouped(write, statements) {
      mustBeOutside('database.grouped');
      return writes.add(write, statements === 'one');
    },
    async ping() {
      mustBeOutside('database.ping');
      await client.$queryRaw`SELECT 1`;
    },
    store: () => record.state,
    async probe() {
      mustBeOutside('database.probe');
      try {
        await transactOnce((tx) => probe(tx, provider, clock.now()));
        record.proved();
      } catch (error) {
        record.failed(error);
        throw error;
      }
    },
    async tidy(quietMs) {
      mustBeOutside('database.tidy');
      if (!tidy || record.state.problem || !record.isQuiet(quietMs)) return;
      await tidy();
      record.tidied();
    },
    async close() {
      if (closed) return;
      await Promise.all([acts.settled(), writes.settled()]);
      closed = true;
      try {
        if (!record.state.problem) await tidyAtTheEnd();
        await client.$disconnect();
      } finally {
        // Node follows a storage through every promise of the process until it is told to stop, also one that nobody holds.
        inside?.disable();
        release();
      }
    },
  };
}

/**
 * Prisma's driver adapter over SQLite, with isolation: while a transaction is open nobody else's statement runs.
 *
 * One connection, one mutex over every statement. A transaction takes the write lock at once (BEGIN IMMEDIATE), ends with
 * a real COMMIT or ROLLBACK, and lets go of the mutex whatever happens.
 */
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import { breathe } from './breathe.ts';
import { Mutex, type Release } from './mutex.ts';
import { retrying } from './retry.ts';
import { SqliteConnection, type SqliteSettings } from './sqlite-connection.ts';

export interface SqliteAdapterSettings extends SqliteSettings {
  /** How long a statement is tried again while another process holds the file, in ms; others may go on meanwhile. */
  readonly patienceMs: number;
}

const ADAPTER_NAME = 'kesrabot-sqlite';
/** SQLite's own limit in this build is 32,766; Prisma splits longer lists. */
const MAX_BIND_VALUES = 32_766;

class SqliteTransaction implements Transaction {
  readonly provider = 'sqlite';
  readonly adapterName = ADAPTER_NAME;
  /** COMMIT and ROLLBACK are ours: Prisma only notes them in its log. */
  readonly options = { usePhantomQuery: true };
  readonly #connection: SqliteConnection;
  readonly #release: Release;
  #ended = false;

  constructor(connection: SqliteConnection, release: Release) {
    this.#connection = connection;
    this.#release = release;
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    await breathe();
    this.#mustBeOpen();
    return this.#connection.query(query);
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    await breathe();
    this.#mustBeOpen();
    return this.#connection.execute(query);
  }

  async commit(): Promise<void> {
    try {
      this.#mustBeOpen();
      this.#connection.command('COMMIT');
      // After it, not before: whoever hears of this commit must find it at the next start.
      this.#connection.mustBeInPlace();
    } finally {
      this.#end();
    }
  }

  async rollback(): Promise<void> {
    this.#end();
  }

  async createSavepoint(name: string): Promise<void> {
    this.#mustBeOpen();
    this.#connection.command(`SAVEPOINT ${name}`);
  }

  async rollbackToSavepoint(name: string): Promise<void> {
    this.#mustBeOpen();
    this.#connection.command(`ROLLBACK TO ${name}`);
  }

  async releaseSavepoint(name: string): Promise<void> {
    this.#mustBeOpen();
    this.#connection.command(`RELEASE ${name}`);
  }

  /** After a full disk SQLite may end a transaction by itself; what came next would be committed alone. */
  #mustBeOpen(): void {
    if (!this.#ended && this.#connection.isTransaction) return;
    throw new DriverAdapterError({ kind: 'TransactionAlreadyClosed', cause: 'SQLite has rolled it back' });
  }

  /** Leaves no transaction open on the connection (a COMMIT that failed keeps it open), and lets the next one in. */
  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    try {
      if (this.#connection.isTransaction) this.#connection.command('ROLLBACK');
    } finally {
      this.#release();
    }
  }
}

class SqliteAdapter implements SqlDriverAdapter {
  readonly provider = 'sqlite';
  readonly adapterName = ADAPTER_NAME;
  readonly #connection: SqliteConnection;
  readonly #mutex = new Mutex();
  readonly #patienceMs: number;

  constructor(connection: SqliteConnection, patienceMs: number) {
    this.#connection = connection;
    this.#patienceMs = patienceMs;
  }

  async queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    return this.#alone(() => this.#inPlace(query.sql, this.#connection.query(query)));
  }

  async executeRaw(query: SqlQuery): Promise<number> {
    return this.#alone(() => this.#inPlace(query.sql, this.#connection.execute(query)));
  }

  async executeScript(script: string): Promise<void> {
    return this.#alone(() => this.#connection.script(script));
  }

  async startTransaction(): Promise<Transaction> {
    return retrying(this.#patienceMs, async () => {
      await breathe();
      const release = await this.#mutex.acquire();
      try {
        this.#connection.mustBeInPlace();
        this.#connection.command('BEGIN IMMEDIATE');
      } catch (error) {
        release();
        throw error;
      }
      return new SqliteTransaction(this.#connection, release);
    });
  }

  getConnectionInfo(): { maxBindValues: number; supportsRelationJoins: boolean } {
    return { maxBindValues: MAX_BIND_VALUES, supportsRelationJoins: false };
  }

  async dispose(): Promise<void> {
    return this.#alone(() => this.#connection.close());
  }

  #inPlace<T>(sql: string, result: T): T {
    this.#connection.mustBeInPlace(sql);
    return result;
  }

  /** One statement: when it found the file locked it has done nothing, and may be tried again. */
  #alone<T>(work: () => T): Promise<T> {
    return retrying(this.#patienceMs, async () => {
      await breathe();
      const release = await this.#mutex.acquire();
      try {
        return work();
      } finally {
        release();
      }
    });
  }
}

/** What PrismaClient takes as `adapter`; opens `file`, and makes it when it is not there. */
export function sqliteAdapterFactory(
  file: string,
  settings: SqliteAdapterSettings,
): SqlMigrationAwareDriverAdapterFactory {
  const connect = async (place: string): Promise<SqlDriverAdapter> =>
    new SqliteAdapter(new SqliteConnection(place, settings), settings.patienceMs);
  return {
    provider: 'sqlite',
    adapterName: ADAPTER_NAME,
    connect: () => connect(file),
    connectToShadowDb: () => connect(':memory:'),
  };
}

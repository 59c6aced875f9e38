/** One connection to a SQLite file: settings, remembered statements, rows in Prisma's shape. Everything here is synchronous. */
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { DriverAdapterError, type ColumnType, type SqlQuery, type SqlResultSet } from '@prisma/driver-adapter-utils';
import { FileWatch } from './file-watch.ts';
import { asDriverError } from './sqlite-errors.ts';
import { quoted } from './sqlite-rows.ts';
import { FILE_GONE, storeProblemOf } from './store-problem.ts';
import { declaredType, fromSqlite, toSqlite, typeOfValues } from './sqlite-values.ts';

/** "Unable to open": the nearest that SQLite has. */
const SQLITE_CANTOPEN = 14;
const REMEMBERED_STATEMENTS = 500;
/** The journal file is cut back to this after a long read or a large write has let it grow. */
const JOURNAL_BYTES = 16_000_000;

interface Prepared {
  readonly statement: StatementSyncInstance;
  readonly columnNames: string[];
  /** undefined where only the values tell. */
  readonly declared: readonly (ColumnType | undefined)[];
}

/** The driver gives a bigint where whole numbers are read as such, whatever its types say. */
function countOf({ changes }: { readonly changes: number | bigint }): number {
  return Number(changes);
}

export interface SqliteSettings {
  /** How long one statement waits for another process's lock, in ms; the whole process waits with it. */
  readonly busyTimeoutMs: number;
  /** FULL: a commit is on the disk when it returns. OFF is for tests alone. */
  readonly synchronous: 'FULL' | 'OFF';
  /** Called once, when the file was found gone: with a way to copy what is still open to a new file. */
  readonly onGone?: ((copyTo: (path: string) => void) => void) | undefined;
}

const READS = /^\s*(SELECT|WITH|PRAGMA)\b/i;

export class SqliteConnection {
  readonly #database: DatabaseSyncInstance;
  readonly #prepared = new Map<string, Prepared>();
  readonly #onGone: SqliteSettings['onGone'];
  #watch: FileWatch | undefined;
  #told = false;

  /** Opens the file, or makes it. @throws when it is no database or cannot be opened */
  constructor(file: string, settings: SqliteSettings) {
    this.#database = new DatabaseSync(file, {
      timeout: settings.busyTimeoutMs,
      enableForeignKeyConstraints: true,
      readBigInts: true,
      returnArrays: true,
    });
    try {
      this.#database.exec(
        `PRAGMA journal_mode=WAL; PRAGMA synchronous=${settings.synchronous}; PRAGMA journal_size_limit=${JOURNAL_BYTES}`,
      );
    } catch (error) {
      this.#database.close();
      throw error;
    }
    this.#onGone = settings.onGone;
    if (file !== ':memory:') this.#watch = new FileWatch(file);
  }

  /**
   * Before work begins, and before anything that was written is acknowledged. Not inside a transaction.
   * @param sql what was done; reads look less often
   * @throws DriverAdapterError when the file is no longer the one that was opened
   */
  mustBeInPlace(sql = ''): void {
    if (!(READS.test(sql) ? this.#watch?.wasGone() : this.#watch?.isGone())) return;
    if (!this.#told) {
      this.#told = true;
      this.#onGone?.((path) => this.#database.exec(`VACUUM INTO ${quoted(path)}`));
    }
    throw new DriverAdapterError({ kind: 'sqlite', extendedCode: SQLITE_CANTOPEN, message: FILE_GONE });
  }

  get isTransaction(): boolean {
    return this.#database.isTransaction;
  }

  /** @throws DriverAdapterError */
  query({ sql, args, argTypes }: SqlQuery): SqlResultSet {
    return this.#guarded(() => {
      const { statement, columnNames, declared } = this.#prepare(sql);
      const values = args.map((arg, index) => toSqlite(arg, argTypes[index]));
      if (columnNames.length === 0) {
        const { lastInsertRowid } = statement.run(...values);
        return { columnNames, columnTypes: [], rows: [], lastInsertId: String(lastInsertRowid) };
      }
      const rows = statement.all(...values) as unknown[][];
      const columnTypes = declared.map((type, index) => type ?? typeOfValues(rows.map((row) => row[index])));
      for (const row of rows) {
        for (const [index, type] of columnTypes.entries()) row[index] = fromSqlite(row[index], type);
      }
      return { columnNames, columnTypes, rows };
    });
  }

  /** @returns the number of rows changed. @throws DriverAdapterError */
  execute({ sql, args, argTypes }: SqlQuery): number {
    return this.#guarded(() => {
      const { statement } = this.#prepare(sql);
      return countOf(statement.run(...args.map((arg, index) => toSqlite(arg, argTypes[index]))));
    });
  }

  /** Several statements. @throws DriverAdapterError */
  script(sql: string): void {
    this.#guarded(() => {
      // Statements remember the columns of tables that a script may change.
      this.#prepared.clear();
      this.#database.exec(sql);
    });
  }

  /** BEGIN, COMMIT and the like. @throws DriverAdapterError */
  command(sql: string): void {
    this.#guarded(() => this.#database.exec(sql));
  }

  close(): void {
    if (!this.#database.isOpen) return;
    this.#prepared.clear();
    // Statements that are not collected yet keep the file open (see sqlite-rows.ts), so the journal is emptied by hand.
    try {
      this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch (error) {
      // On a full disk, or beside a reader, the commits stay in the journal, where the next start finds them; a file that is
      // gone was told of. Anything else is news.
      if (storeProblemOf(error) === undefined) throw error;
    } finally {
      this.#database.close();
    }
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known) {
      // Moved to the end: the first in the map is the one unused for longest.
      this.#prepared.delete(sql);
      this.#prepared.set(sql, known);
      return known;
    }
    const statement = this.#database.prepare(sql);
    const columns = statement.columns();
    const prepared = {
      statement,
      columnNames: columns.map((column) => column.name),
      declared: columns.map((column) => declaredType(column.type)),
    };
    this.#prepared.set(sql, prepared);
    if (this.#prepared.size > REMEMBERED_STATEMENTS) {
      const [oldest] = this.#prepared.keys();
      if (oldest !== undefined) this.#prepared.delete(oldest);
    }
    return prepared;
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asDriverError(error);
    }
  }
}

/** The database as the rest of the program sees it. (Implementation: open-database.ts.) */
import type { StoreState } from './store-state.ts';
import type { Prisma } from '../generated/sqlite/client.ts';

/** What repositories get: it has no `$transaction`, so only use cases can open one. */
export type Db = Prisma.TransactionClient;

export interface Database {
  readonly provider: 'sqlite' | 'postgresql';
  /** How long it pays to gather questions of several chats before asking, in ms: where each costs a round trip; else 0. */
  readonly gatherMs: number;
  /** All of `work` or nothing; acts of the same moment share a commit, and one that throws takes nothing of the others along. Retried when the database says that it lost a race (P1008, P2028, P2034). Calling `transaction` or `read` inside `work` throws at once instead of deadlocking (in the running office, which is not guarded, when its time is up). */
  transaction<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  /** Reads, or a single write that needs no transaction. */
  read<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /**
   * Many small independent writes from different chats, committed together; resolves after the commit that holds this write.
   * Each statement must be right by itself (compare and set): on PostgreSQL others may commit between two of them.
   * @param statements 'one': a write that nobody shares goes without a transaction where that is cheaper
   */
  grouped(write: (tx: Db) => Promise<void>, statements?: 'one'): Promise<void>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  /** Whether work can be stored, as the last writes have shown. */
  store(): StoreState;
  /** Writes something small to find out. @throws what stands against it; `store` says it too */
  probe(): Promise<void>;
  /**
   * Where nothing was stored for so long: empties the journal, so that the file is whole by itself, and marks beside it how
   * much it knows. Nothing to do on PostgreSQL.
   */
  tidy(quietMs: number): Promise<void>;
  /** Tidies up, too. */
  close(): Promise<void>;
}

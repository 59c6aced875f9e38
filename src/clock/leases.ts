/** Who may do what only one process does at a time (poller, sender, clock, the lane of a chat). */
import type { Database, Db } from '../db/database.ts';
import type { Clock } from './clock.ts';

export interface Leases {
  /** False where the database belongs to one process (SQLite behind its pid lock): then every lease is ours and costs nothing. */
  readonly shared: boolean;
  /** Takes or renews a lease so that at least half of `forMs` is left. False: another process holds it. */
  hold(name: string, forMs: number): Promise<boolean>;
  /** Gives leases back within the caller's transaction. Call `forget` with the same names beforehand. */
  releaseIn(tx: Db, names: readonly string[]): Promise<void>;
  /** From now on `hold` asks the database again. */
  forget(name: string): void;
  release(name: string): Promise<void>;
}

export interface LeaseOptions {
  readonly database: Database;
  readonly clock: Clock;
  /** Names this process and run; two instances never share it. */
  readonly owner: string;
  /** Default: true on PostgreSQL. */
  readonly shared?: boolean;
}

/** No lease lasts longer. One that ends later than this was written before a clock was moved back, and is void. */
const LONGEST_MS = 10 * 60_000;

export function createLeases({
  database,
  clock,
  owner,
  shared = database.provider === 'postgresql',
}: LeaseOptions): Leases {
  const held = new Map<string, number>();

  async function take(name: string, forMs: number): Promise<boolean> {
    const now = clock.now();
    const until = new Date(now.getTime() + forMs);
    const won = await database.transaction(async (tx) => {
      const free = [{ owner }, { until: { lt: now } }, { until: { gt: new Date(now.getTime() + LONGEST_MS) } }];
      const taken = await tx.lease.updateMany({ where: { name, OR: free }, data: { owner, until } });
      if (taken.count === 1) return true;
      const row = { name, owner, until };
      if (database.provider === 'postgresql') {
        // Known to PostgreSQL's client only; a plain insert that fails would spoil the transaction.
        const inserted = await tx.lease.createMany({ data: [row], skipDuplicates: true } as { data: (typeof row)[] });
        return inserted.count === 1;
      }
      if (await tx.lease.findUnique({ where: { name } })) return false;
      await tx.lease.create({ data: row });
      return true;
    });
    if (won) held.set(name, until.getTime());
    else held.delete(name);
    return won;
  }

  async function releaseIn(tx: Db, names: readonly string[]): Promise<void> {
    if (shared && names.length > 0) await tx.lease.deleteMany({ where: { name: { in: [...names] }, owner } });
  }

  return {
    shared,
    hold: async (name, forMs) => {
      if (!shared) return true;
      const left = (held.get(name) ?? 0) - clock.now().getTime();
      return left > forMs / 2 && left <= forMs ? true : take(name, Math.min(forMs, LONGEST_MS));
    },
    releaseIn,
    forget: (name) => void held.delete(name),
    release: async (name) => {
      held.delete(name);
      if (shared) await database.transaction((tx) => releaseIn(tx, [name]));
    },
  };
}

/** Who may do what only one process does at a time (poller, sender, clock, the lane of a chat). */
import type { Database, Db } from '../db/database.ts';
import { Prisma } from '../generated/sqlite/client.ts';
import { coalesce } from '../lib/coalesce.ts';
import type { Clock } from '../lib/clock.ts';

export interface Leases {
  /** False where the database belongs to one process (SQLite behind its pid lock): then every lease is ours and costs nothing. */
  readonly shared: boolean;
  /** Takes or renews a lease so that at least half of `forMs` is left. False: another process holds it. */
  hold(name: string, forMs: number): Promise<boolean>;
  /** The statement that gives leases back, for the caller's own (where leases are shared). Call `forget` with the same names beforehand. */
  releasing(names: readonly string[]): Prisma.Sql;
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

interface Wanted {
  readonly name: string;
  readonly forMs: number;
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

  /** @returns those of `names` that are ours now; each statement by itself is right, whoever else takes at the same time */
  async function takeIn(tx: Db, names: readonly string[], now: Date, until: Date): Promise<string[]> {
    const free = [{ owner }, { until: { lt: now } }, { until: { gt: new Date(now.getTime() + LONGEST_MS) } }];
    const taken = await tx.lease.updateManyAndReturn({
      where: { name: { in: [...names] }, OR: free },
      data: { owner, until },
      select: { name: true },
    });
    const won = taken.map(({ name }) => name);
    const others = names.filter((name) => !won.includes(name));
    if (others.length === 0) return won;
    if (database.provider === 'postgresql') {
      // Known to PostgreSQL's client only; a plain insert that fails would spoil the transaction.
      const data = others.map((name) => ({ name, owner, until }));
      const arg = { data, skipDuplicates: true, select: { name: true } };
      const made = await tx.lease.createManyAndReturn(arg as { data: typeof data; select: { name: true } });
      return [...won, ...made.map(({ name }) => name)];
    }
    // On SQLite nobody else writes between these two.
    const there = (await tx.lease.findMany({ where: { name: { in: others } } })).map(({ name }) => name);
    const missing = others.filter((name) => !there.includes(name));
    await tx.lease.createMany({ data: missing.map((name) => ({ name, owner, until })) });
    return [...won, ...missing];
  }

  // Chats that become busy at the same moment: two statements for all their leases.
  const takeTogether = coalesce<Wanted, ReadonlyMap<string, number>>(async (list) => {
    const won = new Map<string, number>();
    await database.grouped(async (tx) => {
      won.clear();
      const now = clock.now();
      for (const forMs of new Set(list.map((wanted) => wanted.forMs))) {
        const names = new Set(list.filter((wanted) => wanted.forMs === forMs).map(({ name }) => name));
        const until = new Date(now.getTime() + forMs);
        // Always in the same order, so that two processes cannot wait for each other.
        for (const name of await takeIn(tx, [...names].sort(), now, until)) won.set(name, until.getTime());
      }
    });
    return won;
  }, database);

  async function take(name: string, forMs: number): Promise<boolean> {
    const until = (await takeTogether({ name, forMs })).get(name);
    if (until === undefined) held.delete(name);
    else held.set(name, until);
    return until !== undefined;
  }

  return {
    shared,
    hold: async (name, forMs) => {
      if (!shared) return true;
      const left = (held.get(name) ?? 0) - clock.now().getTime();
      return left > forMs / 2 && left <= forMs ? true : take(name, Math.min(forMs, LONGEST_MS));
    },
    releasing: (names) =>
      Prisma.sql`DELETE FROM "Lease" WHERE "name" IN (${Prisma.join([...names])}) AND "owner" = ${owner}`,
    forget: (name) => void held.delete(name),
    release: async (name) => {
      held.delete(name);
      if (shared) await database.read((db) => db.lease.deleteMany({ where: { name, owner } }));
    },
  };
}

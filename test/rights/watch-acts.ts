/** Watches what use cases write: each transaction of the program that wrote something passes both crash points, or the kills of test/crash cannot end the bot there. */
import type { Database, Db } from '../../src/db/database.ts';
import type { DurablePoint, Reached } from '../../src/lib/reached.ts';

interface Seen {
  /** The functions of src/sop that opened it, the innermost first. */
  readonly by: readonly string[];
  wrote: boolean;
  readonly points: DurablePoint[];
}

export interface WatchedActs {
  readonly database: Database;
  readonly reached: Reached;
  /** Names of use cases that wrote, and passed both points. */
  covered(): ReadonlySet<string>;
  /** Transactions that wrote, and passed no point or one alone. */
  uncovered(): readonly string[];
}

const READ = /^(find|count|aggregate|groupBy)/;

/** Marks the first write of a transaction. */
function noticing(tx: Db, wrote: () => void): Db {
  const within = (target: object): object =>
    new Proxy(target, {
      get(of, name) {
        const value: unknown = Reflect.get(of, name);
        if (typeof value === 'object' && value !== null) return within(value);
        if (typeof value !== 'function' || typeof name !== 'string' || READ.test(name) || name === '$queryRaw')
          return value;
        return (...args: unknown[]): unknown => {
          wrote();
          return Reflect.apply(value, of, args);
        };
      },
    });
  return within(tx) as Db;
}

const isRepeat = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'repeated';

/** Null where a test writes by itself. */
function openedBy(): string[] | null {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 40;
  const frames = (new Error('where').stack ?? '').split('\n').slice(1);
  Error.stackTraceLimit = limit;
  const [first = ''] = frames.filter((frame) => !/watch-acts|\/src\/db\//.test(frame));
  if (!/\/src\//.test(first)) return null;
  return frames
    .filter((frame) => /\/src\/sop\//.test(frame))
    .flatMap((frame) => /at (?:async )?(\w+) /.exec(frame)?.[1] ?? []);
}

export function watchActs(database: Database): WatchedActs {
  const all: Seen[] = [];
  let open: Seen | undefined;
  let last: Seen | undefined;
  const passedBoth = ({ points }: Seen): boolean =>
    points.join() === (['domain:before-commit', 'domain:after-commit'] satisfies DurablePoint[]).join();
  return {
    database: {
      ...database,
      /** What is written there by a noun is written outside of every act: no audit, no crash point, and half of it may stay. */
      async read(work) {
        const by = openedBy();
        if (by === null || by.length === 0) return database.read(work);
        const seen: Seen = { by: [...by, 'read'], wrote: false, points: [] };
        const value = await database.read((db) => work(noticing(db, () => void (seen.wrote = true))));
        all.push(seen);
        return value;
      },
      async transaction(work) {
        const by = openedBy();
        if (by === null) return database.transaction(work);
        const seen: Seen = { by, wrote: false, points: [] };
        const value = await database.transaction(async (tx) => {
          Object.assign(seen, { wrote: false, points: [] });
          open = seen;
          try {
            return await work(
              noticing(tx, () => {
                seen.wrote = true;
              }),
            );
          } finally {
            open = undefined;
          }
        });
        // What was taken back wrote nothing, and does not come here; a repeat has at most waited for a lock.
        if (!isRepeat(value)) all.push(seen);
        last = seen;
        return value;
      },
    },
    reached(point) {
      (open ?? last)?.points.push(point);
    },
    covered: () => new Set(all.filter((seen) => seen.wrote && passedBoth(seen)).flatMap(({ by }) => by)),
    uncovered: () =>
      all
        .filter((seen) => seen.wrote && !passedBoth(seen))
        .map(({ by, points }) => `${by.join(' < ')}: ${points.join()}`),
  };
}

/** Removes what has been kept long enough: rules say what and how long, one job carries them out each night, a count tells beforehand. */
import type { Database, Db } from '../db/database.ts';
import type { ClockJob } from './ticker.ts';
import { markOnce } from './mark-once.ts';
import { DAY_MS } from '../lib/day-ms.ts';

/** Rows a transaction, so that nobody waits long for the lock. */
const PORTION = 500;
/** A rule that is not done after so many goes on at the next tick: other jobs have their turn. */
const MOST_PORTIONS = 100;
/** 01.00 in the west of the country: the night everywhere in it. */
const NIGHT_OFFSET_MS = (7 - 1) * 3_600_000;

export interface PurgeRule {
  readonly name: string;
  readonly keepDays: number;
  /** How many rows that are older than `before` would go now. */
  count(db: Db, before: Date): Promise<number>;
  /** Lets at most `most` of them go. @returns how many went */
  portion(tx: Db, before: Date, most: number): Promise<number>;
}

export interface Purged {
  readonly name: string;
  readonly keepDays: number;
  readonly rows: number;
}

const beforeOf = ({ keepDays }: PurgeRule, now: Date): Date => new Date(now.getTime() - keepDays * DAY_MS);

/** The dry run: what `purge` would remove at this moment. */
export async function countPurge(database: Database, rules: readonly PurgeRule[], now: Date): Promise<Purged[]> {
  const counts: Purged[] = [];
  for (const rule of rules) {
    const rows = await database.read((db) => rule.count(db, beforeOf(rule, now)));
    counts.push({ name: rule.name, keepDays: rule.keepDays, rows });
  }
  return counts;
}

/** @returns what went, and whether everything did */
export async function purge(
  database: Database,
  rules: readonly PurgeRule[],
  now: Date,
): Promise<{ readonly purged: readonly Purged[]; readonly complete: boolean }> {
  const purged: Purged[] = [];
  let complete = true;
  for (const rule of rules) {
    const before = beforeOf(rule, now);
    let rows = 0;
    for (let turn = 0; ; turn += 1) {
      if (turn === MOST_PORTIONS) {
        complete = false;
        break;
      }
      const went = await database.transaction((tx) => rule.portion(tx, before, PORTION));
      rows += went;
      if (went < PORTION) break;
    }
    purged.push({ name: rule.name, keepDays: rule.keepDays, rows });
  }
  return { purged, complete };
}

/** Once a night; what the machine slept through, at its first tick. */
export function purgeJob(rules: readonly PurgeRule[]): ClockJob {
  return {
    name: 'purge',
    async run({ database, now, log }) {
      const night = new Date(now.getTime() + NIGHT_OFFSET_MS).toISOString().slice(0, 10);
      const once = `purge:${night}`;
      if (await database.read((db) => db.dueMark.findUnique({ where: { once }, select: { once: true } }))) return;
      const { purged, complete } = await purge(database, rules, now);
      const rows = Object.fromEntries(purged.filter((one) => one.rows > 0).map((one) => [one.name, one.rows]));
      if (Object.keys(rows).length > 0) log.info({ rows }, 'removed what was kept long enough');
      // Marked at the end: a night that broke off is done again, and finds less to do.
      if (complete) await database.transaction((tx) => markOnce(tx, once, now));
    },
  };
}

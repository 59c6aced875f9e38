/** When somebody last wrote or tapped, to the day (C1): written once a day, for all who come at the same moment together. */
import type { Database } from '../../db/database.ts';
import type { Deps } from '../../deps.ts';
import { coalesce } from '../../lib/coalesce.ts';
import type { Actor } from './actor.ts';
import { dayOf, momentOf } from '../kalender/days.ts';
import { setSeen } from './orang.repo.ts';
import { DAY_MS } from '../../lib/day-ms.ts';

interface Seen {
  readonly orangId: number;
  readonly at: Date;
}
const writers = new WeakMap<Database, (seen: Seen) => Promise<void>>();

function writerOf(database: Database): (seen: Seen) => Promise<void> {
  const known = writers.get(database);
  if (known) return known;
  const writer = coalesce<Seen, void>(async (list) => {
    const at = new Date(Math.max(...list.map((seen) => seen.at.getTime())));
    const orangIds = [...new Set(list.map((seen) => seen.orangId))];
    await database.grouped((tx) => setSeen(tx, orangIds, at), 'one');
  }, database);
  writers.set(database, writer);
  return writer;
}

// Asked for every update: the calendar is looked at once a day and zone.
const dayStarts = new Map<string, Date>();

function startOfDay(now: Date, zona: string): Date {
  const known = dayStarts.get(zona);
  if (known && known <= now && now.getTime() - known.getTime() < DAY_MS) return known;
  const start = momentOf(dayOf(now, zona), '00:00', zona);
  dayStarts.set(zona, start);
  return start;
}

/** Days are those of the kecamatan. A clock that was moved back does not make it write each time. */
export function isSeenToday({ seenAt, zona }: Pick<Actor, 'seenAt' | 'zona'>, now: Date): boolean {
  return seenAt !== null && seenAt !== undefined && seenAt >= startOfDay(now, zona);
}

/** To be called when it is not yet written for today. */
export async function markSeen(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  { orangId }: Pick<Actor, 'orangId'>,
): Promise<void> {
  await writerOf(database)({ orangId, at: clock.now() });
}

/** The real bot joins the practice place: the office is founded the first time, and later goes on where it was left. */
import { type App, createApp } from '../app.ts';
import type { Database } from '../db/database.ts';
import type { Log } from '../lib/log.ts';
import { NO_LIMITS } from '../pace/limits.ts';
import type { Person } from '../simulator/world-types.ts';
import { carriedThrough, carryThrough } from './carry-through.ts';
import { foundOffice, hasHeldKontak, type People } from './found-office.ts';
import { keptWorld } from './keep-world.ts';
import type { PracticePlace } from './open-place.ts';

export interface OpenOffice {
  readonly app: App;
  /** Nothing had been practised before. */
  readonly fresh: boolean;
  /** The cast, each act carried through at once: for scripts, while nobody polls. */
  readonly people: People;
  /** Brings what people did to the bot and what it queued to people, until nothing moves. */
  settle(): Promise<void>;
  /** Ends the bot and writes the chats down; place and database stay open. */
  close(): Promise<void>;
}

export interface OfficeOptions {
  readonly place: PracticePlace;
  readonly database: Database;
  readonly log: Log;
}

/** The highest id that the kept inbox has seen; 0 when it is empty. */
async function lastUpdateId(database: Database): Promise<number> {
  const { _max } = await database.read((db) => db.inboxUpdate.aggregate({ _max: { updateId: true } }));
  return Number(_max.updateId ?? 0);
}

export async function openOffice({ place, database, log }: OfficeOptions): Promise<OpenOffice> {
  const { world, clock, dataDir, office } = place;
  const app = await createApp({
    database,
    clock,
    log,
    token: place.token,
    apiRoot: place.url,
    dataDir,
    owner: 'latihan',
    pace: { limits: NO_LIMITS },
  });
  const settle = (): Promise<void> => carryThrough(world, app);
  const carried = ([role, person]: [string, Person]): [string, Person] => [role, carriedThrough(person, settle)];
  const people = Object.fromEntries(Object.entries(office.people).map(carried)) as unknown as People;
  const kept = keptWorld(world, dataDir, log);
  // Chats without the database that they speak of would be an office that remembers nothing.
  const known = await hasHeldKontak(app, people.kasi.id);
  const restored = known && (await kept.restore());
  world.continueAbove(await lastUpdateId(database));
  await foundOffice({ app, people, world, arriving: !restored });
  await kept.keep({ fresh: !restored });
  return {
    app,
    people,
    fresh: !known,
    settle,
    async close() {
      await app.stop();
      await kept.close();
    },
  };
}

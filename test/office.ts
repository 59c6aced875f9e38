/** A whole office for chat tests: the real bot on a real database, and people who write to it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, type AppOptions, createApp } from '../src/app.ts';
import type { Database } from '../src/db/database.ts';
import { type LineOptions, createLine } from '../src/http/line.ts';
import { silentLog } from '../src/lib/log.ts';
import { NO_LIMITS } from '../src/pace/limits.ts';
import { carriedThrough, carryThrough } from '../src/practice/carry-through.ts';
import { type SimulatorFetch, createSimulatorFetch } from '../src/simulator/simulator-fetch.ts';
import { startSimulatorServer } from '../src/simulator/simulator-server.ts';
import { transcript } from '../src/simulator/transcript.ts';
import { createWorld } from '../src/simulator/world.ts';
import type { FloodLimits, Person, PersonInit, World } from '../src/simulator/world-types.ts';
import { type Template, openTestDatabase } from './database.ts';
import { keptWorld } from './kept-world.ts';

export const TEST_TOKEN = '7000000001:AAtest-token-of-the-office-000000000';

/** A clock that stands still until it is moved. Tuesday, 24 November 2026, 09:00 WIB. */
export interface TestClock {
  now(): Date;
  advance(ms: number): void;
}
export function testClock(start = '2026-11-24T02:00:00.000Z'): TestClock {
  let now = Date.parse(start);
  return { now: () => new Date(now), advance: (ms) => void (now += ms) };
}

export interface Office {
  readonly world: World;
  readonly app: App;
  readonly database: Database;
  readonly clock: TestClock;
  readonly dataDir: string;
  /** Adds a person whose every act is followed by everything that it causes. */
  person(init: PersonInit): Person;
  /** Brings what people did to the bot, and what the bot queued to people, until nothing moves. */
  settle(): Promise<void>;
  /** Lets the clock tick where it stands, as it does each minute: for what became due by what people did. */
  tick(): Promise<void>;
  /** What stands in these chats since the last call. */
  transcript(...chats: readonly Pick<Person, 'id'>[]): string;
  /** Ends the bot and starts it anew on the same database, as after a restart. */
  restart(): Promise<void>;
  /** One more bot on the same database, as another process would be: PostgreSQL only. Not carried through by people's acts. */
  another(): Promise<App>;
  close(): Promise<void>;
  /** Closes it for good and keeps it for copying: see copiedOffice. */
  keep(): Promise<KeptOffice>;
}

/** An office as it was left: its database, its chats, its time. */
export interface KeptOffice {
  readonly template: Template;
  readonly start: string;
  readonly fillWorld: (into: World) => void;
  /** How far each chat was read. */
  readonly seen: ReadonlyMap<number, number>;
}

export interface OfficeOptions extends Partial<Omit<AppOptions, 'database' | 'clock' | 'pace'>> {
  readonly start?: string;
  /** The database as the bot sees it. */
  readonly wrapDatabase?: (database: Database) => Database;
  /** The way to Telegram as the bot sees it. */
  readonly wrapFetch?: (fetch: SimulatorFetch) => SimulatorFetch;
  /** How fast the bot may send; left out: nothing waits, and what Telegram asks to wait for is over when the clock says so. */
  readonly pace?: (clock: TestClock) => NonNullable<AppOptions['pace']>;
  /** Telegram's limits, enforced by the clock of the office. */
  readonly flood?: FloodLimits;
  /** Telegram may refuse calls of this test, and the bot may set updates aside; elsewhere that is a mistake and `close` says so. */
  readonly mayFail?: boolean;
  /** What it is a copy of. */
  readonly kept?: KeptOffice;
  /** The bot speaks over a socket, through the line that it has in real life, with these deadlines. */
  readonly overSocket?: Pick<LineOptions, 'timeoutMs' | 'uploadTimeoutMs' | 'wait'>;
}

/** Drawing the same thing again is no mistake: an old button shows what is so now. Nor is a forged button below a message of another kind. */
const HARMLESS = /message is not modified|message can't be edited/;

/** Every update that the bot could not handle at once, and every message that did not go out. */
async function failures(database: Database): Promise<string[]> {
  const [updates, messages] = await database.read(async (db) => [
    await db.inboxUpdate.findMany({ where: { OR: [{ attempts: { gt: 0 } }, { state: 'ASIDE' }] } }),
    await db.outboxMessage.findMany({ where: { state: { in: ['DEAD', 'UNKNOWN'] } } }),
  ]);
  return [...updates, ...messages].map(({ state, error, payload }) => `${state}: ${error} ${payload}`);
}

function mustBeWell(found: readonly string[]): void {
  if (found.length > 0) throw new Error(`Not as it should be in this office:\n${found.join('\n')}`);
}

export async function openOffice({
  kept,
  start = kept?.start,
  mayFail = false,
  pace = (clock) => ({ limits: NO_LIMITS, monotonic: () => clock.now().getTime() }),
  flood,
  overSocket,
  wrapDatabase = (same) => same,
  wrapFetch = (same) => same,
  ...options
}: OfficeOptions = {}): Promise<Office> {
  const base = await openTestDatabase({}, kept?.template);
  const { database } = base;
  const dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-office-'));
  const clock = testClock(start);
  const world = createWorld({ clock, token: TEST_TOKEN, botUsername: 'KesraBot', ...(flood ? { limits: flood } : {}) });
  kept?.fillWorld(world);
  const simulatorFetch = createSimulatorFetch(world);
  /** What Telegram would have refused. */
  const refusals: string[] = [];
  const watchedFetch: SimulatorFetch = async (url, init) => {
    const answer = await simulatorFetch(url, init);
    if (answer.ok) return answer;
    const text = await answer.clone().text();
    if (!HARMLESS.test(text)) refusals.push(`${String(url)} ${String(init?.body)} ${text}`);
    return answer;
  };
  const directLine: NonNullable<AppOptions['line']> = {
    fetch: wrapFetch(watchedFetch),
    download: async (url) => {
      const answer = await simulatorFetch(url);
      if (answer.status !== 200) return { status: 'refused', httpStatus: answer.status };
      return { status: 'ok', bytes: Buffer.from(await answer.arrayBuffer()) };
    },
    close: () => Promise.resolve(),
  };
  const server = overSocket ? await startSimulatorServer({ world, port: 0 }) : undefined;
  const open = (owner: string): Promise<App> =>
    createApp({
      database: wrapDatabase(database),
      clock,
      log: silentLog,
      token: TEST_TOKEN,
      apiRoot: server?.url ?? 'http://127.0.0.1',
      dataDir,
      owner,
      line: overSocket ? createLine({ token: TEST_TOKEN, log: silentLog, ...overSocket }) : directLine,
      pace: pace(clock),
      ...options,
    });
  let app = await open('test');
  const others: App[] = [];
  const seen = new Map(kept?.seen);

  const settle = (): Promise<void> => carryThrough(world, app);
  /** @returns what is not as it should be */
  async function end(): Promise<string[]> {
    for (const one of [app, ...others]) await one.stop();
    await server?.close();
    const found = mayFail ? [] : [...refusals, ...(await failures(database))];
    rmSync(dataDir, { recursive: true, force: true });
    return found;
  }

  return {
    world,
    get app() {
      return app;
    },
    database,
    clock,
    dataDir,
    person: (init) => carriedThrough(world.addPerson(init), settle),
    settle,
    async tick() {
      await app.ticker.runDue();
      await settle();
    },
    transcript: (...chats) =>
      transcript(
        world,
        chats.map(({ id }) => id),
        seen,
      ),
    async restart() {
      await app.stop();
      app = await open('test');
    },
    async another() {
      const other = await open(`test-${others.length + 2}`);
      others.push(other);
      return other;
    },
    async close() {
      const found = await end();
      await base.close();
      mustBeWell(found);
    },
    async keep() {
      const now = clock.now().toISOString();
      const fillWorld = keptWorld(world);
      mustBeWell(await end());
      return { template: await base.keep(), start: now, fillWorld, seen };
    },
  };
}

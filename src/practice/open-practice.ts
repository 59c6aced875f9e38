/** The practice office: a world of persons on the other side, and the real bot on this one, in one process. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, createApp } from '../app.ts';
import { systemClock } from '../clock/clock.ts';
import type { Database } from '../db/database.ts';
import type { Log } from '../lib/log.ts';
import { NO_LIMITS } from '../outbox/limiter.ts';
import { createPracticeClock, type PracticeClock } from '../simulator/practice-clock.ts';
import { openPracticeOffice, type PracticeOffice, type PracticeRole } from './practice-office.ts';
import { startSimulatorServer, type SimulatorServerOptions } from '../simulator/simulator-server.ts';
import { createWorld } from '../simulator/world.ts';
import type { Person, World } from '../simulator/world-types.ts';
import { loadActor } from '../sop/kontak/load-actor.ts';
import { carriedThrough, carryThrough } from './carry-through.ts';
import { foundOffice } from './found-office.ts';

/** Not a secret: it opens nothing but this process. */
const PRACTICE_TOKEN = '7000000000:latihan-bukan-rahasia-hanya-di-sini';

export interface Practice {
  readonly world: World;
  readonly app: App;
  readonly clock: PracticeClock;
  readonly office: PracticeOffice;
  /** The cast, each act carried through at once: for scripts, while nobody polls. */
  readonly people: Readonly<Record<PracticeRole, Person>>;
  readonly port: number;
  close(): Promise<void>;
}

export interface PracticeOptions {
  readonly database: Database;
  readonly log: Log;
  readonly dataDir: string;
  readonly port: number;
  readonly extraRoutes?: SimulatorServerOptions['extraRoutes'];
}

/** How far the office clock was moved last time: practice goes on at its own date, never before its own records. */
function clockFile(dataDir: string): { read(): number; write(offsetMs: number): void } {
  const path = join(dataDir, 'latihan-jam.json');
  return {
    read() {
      try {
        const { offsetMs } = JSON.parse(readFileSync(path, 'utf8')) as { offsetMs?: unknown };
        return typeof offsetMs === 'number' && offsetMs >= 0 ? offsetMs : 0;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return 0;
        throw error;
      }
    },
    write: (offsetMs) => writeFileSync(path, JSON.stringify({ offsetMs })),
  };
}

/** The first time the office is founded through the bot itself; later everybody who has a seat opens the chat again. */
async function peopleArrive(world: World, app: App, people: Practice['people']): Promise<void> {
  const kasi = await loadActor(app.deps, people.kasi.id);
  const textsOf = (person: Person) => world.messages(person.id).map(({ message }) => message.text ?? '');
  if (!kasi) return foundOffice(app, people, textsOf);
  for (const person of Object.values(people)) {
    if (await loadActor(app.deps, person.id)) await person.says('/start');
  }
}

export async function openPractice({ database, log, dataDir, port, extraRoutes }: PracticeOptions): Promise<Practice> {
  mkdirSync(dataDir, { recursive: true });
  const kept = clockFile(dataDir);
  const clock = createPracticeClock(kept.read());
  clock.listeners.add(() => kept.write(clock.offset()));
  const world = createWorld({
    clock,
    token: PRACTICE_TOKEN,
    botUsername: 'KesraLatihanBot',
    botName: 'KesraBot',
    // The inbox of the last session knows its ids; these begin above them.
    firstUpdateId: Math.floor(systemClock.now().getTime() / 10),
  });
  const server = await startSimulatorServer({
    world,
    port,
    onError: (error) => log.error({ error }, 'practice page'),
    ...(extraRoutes ? { extraRoutes } : {}),
  });
  const app = await createApp({
    database,
    clock,
    log,
    token: PRACTICE_TOKEN,
    apiRoot: server.url,
    dataDir,
    owner: 'latihan',
    limits: NO_LIMITS,
  });
  const office = openPracticeOffice(world);
  const settle = (): Promise<void> => carryThrough(world, app);
  const people = Object.fromEntries(
    Object.entries(office.people).map(([role, person]) => [role, carriedThrough(person, settle)]),
  ) as unknown as Practice['people'];
  await peopleArrive(world, app, people);
  return {
    world,
    app,
    clock,
    office,
    people,
    port: server.port,
    async close() {
      await app.stop();
      await server.close();
    },
  };
}

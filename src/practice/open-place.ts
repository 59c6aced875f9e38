/** Where practice takes place: the world with its cast, behind a Bot API and a page on the loopback address. There is no bot in it yet. */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { type Clock, systemClock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import type { PracticeClock } from '../simulator/practice-clock.ts';
import { type SimulatorServerOptions, startSimulatorServer } from '../simulator/simulator-server.ts';
import { createWorld } from '../simulator/world.ts';
import type { World } from '../simulator/world-types.ts';
import { openKeptClock } from './practice-clock-file.ts';
import { type PracticeOffice, openPracticeOffice } from './practice-office.ts';

/** Made anew at each start, so that nobody else can know it; whoever knew the last one writes to nobody. */
const practiceToken = (): string => `7000000000:${randomBytes(27).toString('base64url')}`;

const YEAR_2026 = Date.UTC(2026, 0, 1);

export interface PracticePlace {
  readonly world: World;
  readonly clock: PracticeClock;
  /** The cast and their group. */
  readonly office: PracticeOffice;
  readonly dataDir: string;
  readonly port: number;
  /** What the bot of this place calls itself with. */
  readonly token: string;
  /** For grammY's `apiRoot`. */
  readonly url: string;
  close(): Promise<void>;
}

export interface PlaceOptions {
  readonly log: Log;
  readonly dataDir: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The office's time; its own when left out, kept in `dataDir`. */
  readonly clock?: PracticeClock;
  /** What the office's own time runs with; the system's clock when left out. */
  readonly realTime?: Clock;
  readonly extraRoutes?: SimulatorServerOptions['extraRoutes'];
}

/** Whoever starts practice a second time reads this. */
function explainPort(error: unknown, port: number): Error {
  const taken = error instanceof Error && (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  if (!taken) return error instanceof Error ? error : new Error(String(error));
  return new Error(
    `Port ${port} is used by another program (perhaps practice runs already). Choose another: PORT=${port + 1}`,
    { cause: error },
  );
}

/** @throws Error, in a sentence, when the port is taken. */
export async function openPlace({
  log,
  dataDir,
  port,
  extraRoutes,
  realTime = systemClock,
  ...given
}: PlaceOptions): Promise<PracticePlace> {
  mkdirSync(dataDir, { recursive: true });
  const clock = given.clock ?? openKeptClock(dataDir, realTime);
  const now = realTime.now().getTime();
  const token = practiceToken();
  const world = createWorld({
    clock,
    token,
    botUsername: 'KesraLatihanBot',
    botName: 'KesraBot',
    // The kept database knows the numbers of earlier runs; these begin above them.
    firstNumber: Math.floor((now - YEAR_2026) / 1000),
  });
  const server = await startSimulatorServer({
    world,
    port,
    onError: (error) => log.error({ err: error }, 'practice page'),
    ...(extraRoutes ? { extraRoutes } : {}),
  }).catch((error: unknown) => {
    throw explainPort(error, port);
  });
  return {
    world,
    clock,
    office: openPracticeOffice(world),
    dataDir,
    port: server.port,
    token,
    url: server.url,
    close: () => server.close(),
  };
}

/** One quarter of the office with a bot that dies again and again: the scenes of the demo, and people who wait for its answer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from 'grammy';
import { openDatabase } from '../../src/db/open-database.ts';
import { deliver } from '../../src/outbox/deliver.ts';
import { parsePayload } from '../../src/outbox/payload.ts';
import { carriedThrough } from '../../src/practice/carry-through.ts';
import { PRACTICE_GROUP } from '../../src/practice/practice-office.ts';
import { NEWCOMERS, SMALL_CAST, type NewcomerRole } from '../../src/practice/triwulan/cast.ts';
import { DEMO_TRIWULAN, openingOf } from '../../src/practice/triwulan/days.ts';
import { gatherCast } from '../../src/practice/triwulan/gather.ts';
import { setsUp } from '../../src/practice/triwulan/join.ts';
import { playTriwulan } from '../../src/practice/triwulan/play-triwulan.ts';
import { startSimulatorServer } from '../../src/simulator/simulator-server.ts';
import { createWorld } from '../../src/simulator/world.ts';
import type { World } from '../../src/simulator/world-types.ts';
import { nothing } from '../../src/lib/reached.ts';
import { ensureSetupCode } from '../../src/sop/instalasi/ensure-setup-code.ts';
import { openTestDatabase } from '../database.ts';
import { TEST_TOKEN } from '../office.ts';
import { type BotProcess, type Plan, startBotProcess } from './bot-process.ts';
import { type Left, leftBehind } from './left-behind.ts';
import { DOWNTIME_MS } from './round.ts';
import { roundClock } from './round-clock.ts';

const SETUP_CODE = 'KODE-LATIHAN-UNTUK-UJI';
const LOOK_MS = 2;

export interface PlayedQuarter {
  readonly left: Left;
  readonly kills: number;
  /** How often the last process came by a named point; without kills: in the whole quarter. */
  readonly points: number;
}

/** What was sent is fetched and confirmed, so stored; and all that comes of it is done. */
async function untilQuiet(world: World, bot: BotProcess): Promise<void> {
  const fetched = async (): Promise<void> => {
    while (world.waitingUpdates() > 0) await new Promise((go) => setTimeout(go, LOOK_MS));
  };
  await Promise.race([fetched(), bot.broken]);
  await bot.quiet();
}

/**
 * Whoever misses a message of which the bot does not know whether it arrived would look it up; here it is shown to them,
 * so that the quarter goes on the same way.
 */
function createShower(world: World, bot: BotProcess, api: Api, dataDir: string): () => Promise<void> {
  const known = new Set<number>();
  let kills = 0;
  let calls = 0;
  return async () => {
    if (bot.kills() > kills) {
      kills = bot.kills();
      const all = world.calls();
      const since = all.slice(Math.max(0, all.length - (world.callCount() - calls)));
      for (const { id, chatId, payload } of await bot.unknown()) {
        const message = parsePayload(payload);
        if (known.has(id) || !message) continue;
        known.add(id);
        const words = 'text' in message ? message.text : 'caption' in message ? message.caption : undefined;
        const arrived = since.some(
          ({ params, status }) =>
            Number(params['chat_id']) === chatId && status === 200 && (params['text'] ?? params['caption']) === words,
        );
        if (!arrived) await deliver(api, chatId, message, { dataDir });
      }
    }
    calls = world.callCount();
  };
}

/** @param nextPlan where the next process dies */
export async function playQuarter(folder: string, nextPlan: () => Plan | null): Promise<PlayedQuarter> {
  const opened = await openTestDatabase();
  const { provider } = opened.database;
  const dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-triwulan-'));
  const clock = roundClock(openingOf(DEMO_TRIWULAN).toISOString());
  const world = createWorld({ clock, token: TEST_TOKEN, botUsername: 'KesraBot' });
  await ensureSetupCode({ database: opened.database, clock, reached: nothing }, SETUP_CODE);
  // From here on the file belongs to the bot's process.
  await opened.database.close();
  const server = await startSimulatorServer({ world, port: 0 });
  const bot = startBotProcess({
    folder,
    dataDir,
    clock,
    nextPlan,
    synchronous: 'OFF',
    url: opened.url,
    apiRoot: server.url,
    token: TEST_TOKEN,
    downtimeMs: DOWNTIME_MS[provider],
  });
  try {
    const show = createShower(world, bot, new Api(TEST_TOKEN, { apiRoot: server.url }), dataDir);
    const settle = async (): Promise<void> => {
      await untilQuiet(world, bot);
      await show();
    };
    /** The office forgets the words of what was sent long ago. */
    const payloads = new Map<number, string>();
    const note = async (): Promise<void> => {
      const after = [...payloads.keys()].at(-1) ?? 0;
      for (const { id, payload } of await bot.queuedAfter(after)) payloads.set(id, payload);
    };
    const people = gatherCast(world, (person) => carriedThrough(person, settle));
    const group = world.addGroup({ ...PRACTICE_GROUP, memberIds: world.persons().map(({ id }) => id), withBot: false });
    const stage = {
      world,
      people,
      group,
      triwulan: DEMO_TRIWULAN,
      newcomers: [...Object.keys(SMALL_CAST), ...Object.keys(NEWCOMERS)] as NewcomerRole[],
      now: () => clock.now(),
      settle,
      async moveTo(at: Date) {
        const ms = at.getTime() - clock.now().getTime();
        if (ms <= 0) return;
        clock.advance(ms);
        await bot.moved();
        await show();
        await note();
      },
    };
    await setsUp(people.kasi, SETUP_CODE);
    await playTriwulan(stage);
    await note();
    const points = await bot.finish();
    const database = await openDatabase({ url: opened.url, dataDir });
    try {
      return { left: await leftBehind(database, world, payloads), kills: bot.kills(), points };
    } finally {
      await database.close();
    }
  } finally {
    await bot.end();
    await server.close();
    await opened.close();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One round of the office with a bot that dies where it is told to: a need is reported, the Kasi verifies it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/db/open-database.ts';
import { startSimulatorServer } from '../../src/simulator/simulator-server.ts';
import { createWorld } from '../../src/simulator/world.ts';
import { aDesaOfficial, aKasi, TUESDAY_MORNING } from '../builders.ts';
import { openTestDatabase } from '../database.ts';
import { TEST_TOKEN } from '../office.ts';
import { type BotProcess, type Counts, type Plan, startBotProcess } from './bot-process.ts';
import { type Outcome, outcomeOf, SAID_AGAIN } from './outcome.ts';
import { roundClock } from './round-clock.ts';
import { hears, lastSeq, type Round, STEPS, type Step, written } from './steps.ts';

/**
 * A supervisor starts it again at once. What a dead process holds on PostgreSQL (the poller's, a chat's, the sender's
 * lease, a message under way) runs out by itself: the clock goes forward instead of the test waiting for it.
 */
export const DOWNTIME_MS = { sqlite: 2_000, postgresql: 6 * 60_000 } as const;

export interface Played {
  /** How often each point was reached, for each step. */
  readonly counts: readonly Counts[];
  readonly kills: number;
  readonly outcome: Outcome;
}

async function play(step: Step, plan: Plan | null, round: Round, bot: BotProcess): Promise<Counts> {
  const { world, siti, rina } = round;
  const before = bot.kills();
  await bot.watch(plan);
  const since = lastSeq(world);
  await step.act(round);
  await Promise.race([hears(world, step.by === 'rina' ? rina : siti, since, step.answer), bot.broken]);
  const counts = await bot.quiet();
  if (plan && bot.kills() === before) throw new Error(`"${step.name}" never reached ${plan.point} ${plan.n}`);
  return counts;
}

/** Whoever misses the card, because it stays unknown whether it was sent, looks the need up. */
async function findTheCard({ world, rina }: Round, bot: BotProcess): Promise<void> {
  const has = ({ text }: { readonly text?: string }) => text?.includes('K-0001') === true && !text.includes(SAID_AGAIN);
  if (written(world, rina.id).some(({ message }) => has(message))) return;
  const since = lastSeq(world);
  await rina.says('K-0001');
  await Promise.race([hears(world, rina, since, /K-0001/), bot.broken]);
  await bot.quiet();
}

/** @param plans index of the step → where the bot dies in it */
export async function playRound(folder: string, plans: ReadonlyMap<number, Plan>): Promise<Played> {
  const opened = await openTestDatabase();
  const { provider } = opened.database;
  const dataDir = mkdtempSync(join(tmpdir(), 'kesrabot-crash-'));
  const clock = roundClock(TUESDAY_MORNING);
  const world = createWorld({ clock, token: TEST_TOKEN, botUsername: 'KesraBot' });
  const siti = world.addPerson({ firstName: 'Siti', lastName: 'Aminah' });
  const rina = world.addPerson({ firstName: 'Rina', lastName: 'Wulandari' });
  const round = { world, siti, rina };
  await aDesaOfficial(opened.database, 'Sarapat', { telegramId: siti.id });
  await aKasi(opened.database, { telegramId: rina.id });
  // From here on the file belongs to the bot's process.
  await opened.database.close();
  // Telegram lets a bot write only to those who have written to it; that was long ago.
  for (const person of [siti, rina]) await person.says('/start');
  world.takeUpdates();
  const server = await startSimulatorServer({ world, port: 0 });
  const bot = startBotProcess({
    folder,
    dataDir,
    clock,
    url: opened.url,
    apiRoot: server.url,
    token: TEST_TOKEN,
    downtimeMs: DOWNTIME_MS[provider],
  });
  try {
    const counts: Counts[] = [];
    for (const [at, step] of STEPS.entries()) {
      counts.push(await play(step, plans.get(at) ?? null, round, bot));
      if (step.name === 'Kirim') await findTheCard(round, bot);
    }
    await bot.finish();
    const database = await openDatabase({ url: opened.url, dataDir });
    try {
      return { counts, kills: bot.kills(), outcome: await outcomeOf(database, dataDir, round) };
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

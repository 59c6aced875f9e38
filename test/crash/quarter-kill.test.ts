/**
 * A whole quarter with a bot that is killed at random named points: what it leaves behind is what a quarter without
 * accident leaves behind. Run by hand, since it takes many minutes: KESRA_KILLS says how often it dies in all, KESRA_SEED
 * which points are drawn.
 */
import { beforeAll, expect, test } from 'vitest';
import { compileProgram } from '../second-process.ts';
import type { Plan } from './bot-process.ts';
import { createLanes } from './lanes.ts';
import { askedInstead, isQuestion, type Left } from './left-behind.ts';
import { type PlayedQuarter, playQuarter } from './quarter-round.ts';
import { randomFrom } from './random-from.ts';

const TIMEOUT_MS = 60 * 60_000;
const { KESRA_TEST_DATABASE: kind = 'sqlite', KESRA_KILLS, KESRA_SEED } = process.env;
const wanted = Number(KESRA_KILLS ?? 0);
const seed = Number(KESRA_SEED ?? 20_261_124);
/** Closer together the bot would hardly come to its work between two ends. */
const MEAN_GAP = 16;
const inLane = createLanes(2);
let program: string;

beforeAll(() => {
  if (wanted > 0) program = compileProgram();
});

/** So many ends, spread over a quarter of so many points: each so far after the one before. */
function plansOf(kills: number, points: number, random: () => number): () => Plan | null {
  let left = kills;
  const mean = Math.max(2, (0.8 * points) / Math.max(1, kills));
  return () => {
    if (left === 0) return null;
    left -= 1;
    return { point: '*', n: 1 + Math.floor(random() * 2 * mean) };
  };
}

/** Each message that was queued has arrived once, and none that should not be; what the bot answers to the one who acts may come once more. */
function expectSame({ left }: PlayedQuarter, calm: Left): void {
  expect(left.inbox).toEqual(['DONE']);
  expect(left.tables).toEqual(calm.tables);
  expect(left.queued).toEqual(calm.queued);
  const wrong: string[] = [];
  for (const [line, times] of calm.arrived) {
    const now = left.arrived.get(line) ?? 0;
    const answered = times - (calm.expected.get(line) ?? 0);
    const most = answered > 0 ? Number.POSITIVE_INFINITY : (left.expected.get(line) ?? 0);
    const least = times - (left.lost.get(line) ?? 0);
    const missing = now < least && least - now > askedInstead(line, left.arrived);
    if (missing || now > most) wrong.push(`${now} instead of ${times}: ${line}`);
  }
  for (const [line, now] of left.arrived) {
    if (!calm.arrived.has(line) && !isQuestion(line)) wrong.push(`${now} instead of none: ${line}`);
  }
  expect(wrong).toEqual([]);
}

// It takes minutes: the rounds of kill.test.ts are what each run of the suite kills.
test.skipIf(wanted === 0)(
  'a quarter whose bot is killed ends as one without accident',
  { timeout: TIMEOUT_MS },
  async () => {
    const began = performance.now();
    const calm = await playQuarter(program, () => null);
    const calmSeconds = Math.round((performance.now() - began) / 1000);
    expect(calm.kills).toBe(0);
    const rounds = Math.ceil((wanted * MEAN_GAP) / calm.points);
    process.stdout.write(
      `${wanted} kills wanted in ${rounds} quarters of ${calm.points} points (${calmSeconds} s), seed ${seed} (${kind})\n`,
    );
    const random = randomFrom(seed);
    const plans = Array.from({ length: rounds }, (_, at) => {
      const share = Math.floor(((at + 1) * wanted) / rounds) - Math.floor((at * wanted) / rounds);
      return plansOf(share, calm.points, randomFrom(Math.floor(random() * 2 ** 31)));
    });
    let kills = 0;
    await Promise.all(
      plans.map((nextPlan) =>
        inLane(async () => {
          const played = await playQuarter(program, nextPlan);
          kills += played.kills;
          expectSame(played, calm.left);
        }),
      ),
    );
    process.stdout.write(
      `kills made: ${kills}, seed ${seed}, ${Math.round((performance.now() - began) / 1000)} s (${kind})\n`,
    );
    expect(kills).toBeGreaterThanOrEqual(Math.floor(wanted * 0.8));
  },
);

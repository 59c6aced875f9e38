/**
 * The bot is killed with SIGKILL at each named point of a round and started again; people repeat nothing.
 *
 * Usually in a round that is drawn by a fixed seed, with a few ends. With `npm run test:faults` at each point of each
 * step, and with KESRA_FAULTS=single each of these ends has a round of its own, as well.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileProgram } from '../second-process.ts';
import { createLanes } from './lanes.ts';
import { expectedAfter } from './outcome.ts';
import { type PlannedRound, roundsByChance, roundsOfManyKills, roundsOfOneKill } from './plans.ts';
import { playRound } from './round.ts';
import { ANSWER, STEPS } from './steps.ts';

const TIMEOUT_MS = 15 * 60_000;
const { KESRA_TEST_DATABASE: kind = 'sqlite', KESRA_FAULTS: wanted } = process.env;
const SEEDS = kind === 'sqlite' ? [1] : [6];
/** Two cores start two programs as fast as one; a third waits for Telegram meanwhile. */
const inLane = createLanes(3);
let program: string;
let kills = 0;

beforeAll(() => {
  program = compileProgram();
});
afterAll(() => {
  process.stdout.write(`kills made: ${kills} (${kind})\n`);
});

async function playKilled({ plans }: PlannedRound): Promise<void> {
  const played = await inLane(() => playRound(program, plans));
  kills += played.kills;
  expect(played.outcome).toEqual(expectedAfter(plans));
  expect(played.kills).toBe(plans.size);
}

test('without an accident each step comes by the points that are planned for it', { timeout: TIMEOUT_MS }, async () => {
  const { counts, kills: none, outcome } = await playRound(program, new Map());
  expect(outcome).toEqual(expectedAfter(new Map()));
  expect(counts).toEqual(STEPS.map(({ reaches = ANSWER }) => reaches));
  expect(none).toBe(0);
});

const byName = (rounds: readonly PlannedRound[]) => rounds.map((round) => [round.name, round] as const);

describe('one record and no lost answer, killed at', { concurrent: true, timeout: TIMEOUT_MS }, () => {
  test.each(byName(wanted === undefined ? roundsByChance(SEEDS) : roundsOfManyKills()))('%s', (_, round) =>
    playKilled(round),
  );
  test.each(byName(wanted === 'single' ? roundsOfOneKill() : []))('%s', (_, round) => playKilled(round));
});

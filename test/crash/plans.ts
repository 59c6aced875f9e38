/** Where the bot dies: every named point, in every step that comes by it, and each time that it does. */
import type { DurablePoint } from '../../src/lib/reached.ts';
import type { Plan } from './bot-process.ts';
import { randomFrom } from './random-from.ts';
import { ANSWER, STEPS, type Step } from './steps.ts';

const POINTS: readonly DurablePoint[] = [
  'inbox:before-commit',
  'inbox:after-commit',
  'dispatch:before-handle',
  'dispatch:before-done',
  'draft:before-save',
  'draft:after-save',
  'domain:before-commit',
  'domain:after-commit',
  'outbox:before-send',
  'outbox:after-send',
];

export interface PlannedRound {
  readonly name: string;
  /** Index of the step → where the bot dies in it. */
  readonly plans: ReadonlyMap<number, Plan>;
}

/** One round for each point, with an end in each step; what a step comes by several times needs several rounds. */
export function roundsOfManyKills(): readonly PlannedRound[] {
  return POINTS.flatMap((point) => {
    const times = ({ reaches = ANSWER }: Step): number => reaches[point] ?? 0;
    const most = Math.max(...STEPS.map(times));
    return Array.from({ length: most }, (_, index) => {
      const n = index + 1;
      const steps = [...STEPS.entries()].filter(([, step]) => times(step) >= n).map(([at]) => at);
      const where = steps.length === 1 ? 'in one step' : `in ${steps.length} steps of one round`;
      return {
        name: `${point}${n > 1 ? `, time ${n}` : ''}, ${where}`,
        plans: new Map(steps.map((at) => [at, { point, n }])),
      };
    });
  });
}

/** A round for each seed, with an end in about every fifth step: in which, and where, the seed draws. */
export function roundsByChance(seeds: readonly number[]): readonly PlannedRound[] {
  return seeds.map((seed) => {
    const random = randomFrom(seed);
    const plans = STEPS.flatMap(({ reaches = ANSWER }, at): [number, Plan][] => {
      if (random() > 1 / 5) return [];
      const ends = POINTS.flatMap((point) =>
        Array.from({ length: reaches[point] ?? 0 }, (_, n) => ({ point, n: n + 1 })),
      );
      const plan = ends[Math.floor(random() * ends.length)];
      if (!plan) throw new Error(`The step ${at} comes by no point`);
      return [[at, plan]];
    });
    return { name: `points of ${plans.length} steps, drawn by the seed ${seed}`, plans: new Map(plans) };
  });
}

/** Each of all ends in a round of its own. */
export function roundsOfOneKill(): readonly PlannedRound[] {
  return roundsOfManyKills().flatMap(({ plans }) =>
    [...plans].map(([at, plan]) => ({
      name: `${plan.point}${plan.n > 1 ? `, time ${plan.n}` : ''}, in "${STEPS[at]?.name}"`,
      plans: new Map([[at, plan]]),
    })),
  );
}

/** Where the bot dies: every named point, in every step that comes by it, and each time that it does. */
import type { DurablePoint } from '../../src/lib/reached.ts';
import type { Plan } from './bot-process.ts';
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

/**
 * One round for each point, with an end in each step; what a step comes by several times needs several rounds.
 * @param all false: steps that are alike to the bot are represented by one
 */
export function roundsOfManyKills(all: boolean): readonly PlannedRound[] {
  const tried = [...STEPS.entries()].filter(([, { alike }]) => all || !alike);
  return POINTS.flatMap((point) => {
    const times = ({ reaches = ANSWER }: Step): number => reaches[point] ?? 0;
    const most = Math.max(...STEPS.map(times));
    return Array.from({ length: most }, (_, index) => {
      const n = index + 1;
      const steps = tried.filter(([, step]) => times(step) >= n).map(([at]) => at);
      const where = steps.length === 1 ? 'in one step' : `in ${steps.length} steps of one round`;
      return {
        name: `${point}${n > 1 ? `, time ${n}` : ''}, ${where}`,
        plans: new Map(steps.map((at) => [at, { point, n }])),
      };
    });
  });
}

/** Each of all ends in a round of its own. */
export function roundsOfOneKill(): readonly PlannedRound[] {
  return roundsOfManyKills(true).flatMap(({ plans }) =>
    [...plans].map(([at, plan]) => ({
      name: `${plan.point}${plan.n > 1 ? `, time ${plan.n}` : ''}, in "${STEPS[at]?.name}"`,
      plans: new Map([[at, plan]]),
    })),
  );
}

/** Plays a whole quarter of the office, day by day: the same scenes for the demo, the practice page and the test that kills the bot. */
import { type Step, stepsOf } from './calendar.ts';
import type { Stage } from './stage.ts';

const MINUTE_MS = 60_000;

/** Told before and after each step; `part` of 1 says how far the quarter has come. */
export interface Audience {
  readonly begins?: (step: Step, part: number) => void;
  readonly ended?: (step: Step) => void;
}

export async function playTriwulan(stage: Stage, { begins, ended }: Audience = {}): Promise<void> {
  const steps = stepsOf(stage.triwulan);
  for (const [index, step] of steps.entries()) {
    begins?.(step, index / steps.length);
    await stage.moveTo(step.at);
    await step.play(stage).catch((error: unknown) => {
      throw new Error(`Scene "${step.title}" of ${step.at.toISOString()} cannot be played`, { cause: error });
    });
    // What the office does in the minute after: own copies of photos.
    if (step.title !== null) await stage.moveTo(new Date(stage.now().getTime() + MINUTE_MS));
    ended?.(step);
  }
}

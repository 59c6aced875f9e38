/** The whole report as one answers it, one step at a time, for tests that break in between. */
import { reportSteps } from '../../src/practice/fill-report.ts';
import type { Person } from '../../src/simulator/world-types.ts';

export const LAPOR_STEPS = reportSteps();

/** Opens the form and answers so many questions; all of them lead to the review page. */
export async function fillsIn(person: Person, count = LAPOR_STEPS.length): Promise<void> {
  await person.says('/lapor');
  for (const step of LAPOR_STEPS.slice(0, count)) await step.answer(person);
}

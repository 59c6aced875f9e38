/** The whole report as one answers it, one step at a time, for tests that break in between. */
import { type ReportStep, reportSteps } from '../../src/practice/fill-report.ts';
import type { Person } from '../../src/simulator/world-types.ts';
import { copiedOffice } from '../copied-office.ts';
import { type KebutuhanOffice, foundKebutuhanOffice } from '../kebutuhan-office.ts';
import type { Office, OfficeOptions } from '../office.ts';

export const LAPOR_STEPS = reportSteps();

/** @param moment a question by its name, or the review page behind the last of them */
function indexOf(moment: string): number {
  if (moment === 'review') return LAPOR_STEPS.length;
  const index = LAPOR_STEPS.findIndex(({ field }) => field === moment);
  if (index < 0) throw new Error(`The report has no question "${moment}"`);
  return index;
}
export const stepsBefore = (moment: string): readonly ReportStep[] => LAPOR_STEPS.slice(0, indexOf(moment));
/** That question, and what is asked after it. */
export const stepsFrom = (moment: string): readonly ReportStep[] => LAPOR_STEPS.slice(indexOf(moment));

/** Opens the form and answers what is asked before that moment. */
export async function fillsIn(person: Person, until = 'review'): Promise<void> {
  await person.says('/lapor');
  for (const step of stepsBefore(until)) await step.answer(person);
}

/**
 * For transcripts that are about something else than how long the report is: "Langkah 3/10" is "Langkah 3/n" in them,
 * where there are as many questions as the form has.
 */
export function ofAnyLength(transcript: string): string {
  return transcript.replaceAll(`/${LAPOR_STEPS.length}_`, '/n_');
}

async function foundFilled(office: Office): Promise<Omit<KebutuhanOffice, 'office'>> {
  const people = await foundKebutuhanOffice(office);
  await fillsIn(people.siti);
  office.transcript(people.siti, people.rina);
  return people;
}

/** An office in which the whole report is filled in, and has only to be sent. */
export const openFilledOffice = (options: OfficeOptions = {}): Promise<KebutuhanOffice> =>
  copiedOffice(foundFilled, options);

/** The whole report as one answers it, one step at a time, for tests that break in between. */
import { reportSteps } from '../../src/practice/fill-report.ts';
import type { Person } from '../../src/simulator/world-types.ts';
import { copiedOffice } from '../copied-office.ts';
import { type KebutuhanOffice, foundKebutuhanOffice } from '../kebutuhan-office.ts';
import type { Office, OfficeOptions } from '../office.ts';

export const LAPOR_STEPS = reportSteps();

/** Opens the form and answers so many questions; all of them lead to the review page. */
export async function fillsIn(person: Person, count = LAPOR_STEPS.length): Promise<void> {
  await person.says('/lapor');
  for (const step of LAPOR_STEPS.slice(0, count)) await step.answer(person);
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

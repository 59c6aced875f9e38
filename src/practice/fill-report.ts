/**
 * How a report of a need is filled in, question by question as the form asks them (A1): for the played quarter, the
 * tests, the rounds that are killed and the measurements. A question that may be left out and is not named is skipped,
 * so a further one costs nothing here.
 */
import { laporForm } from '../sop/kebutuhan/lapor.form.ts';
import type { Person } from '../simulator/world-types.ts';

/** What is answered to a question: words or a button's label, a pin, photos. */
type Answer = string | readonly [latitude: number, longitude: number] | readonly Uint8Array[];
export type Report = Readonly<Record<string, Answer>>;

/** One question answered. */
export interface ReportStep {
  /** As in `laporForm`. */
  readonly field: string;
  readonly kind: 'tap' | 'say' | 'pin' | 'photos' | 'skip by button' | 'skip by word';
  readonly answer: (person: Person) => Promise<unknown>;
  /** The same in words, for those who write instead of tapping. */
  readonly words: string;
  /** What it is answered with; null where it is skipped. */
  readonly value: Answer | null;
}

/** With Indonesian buttons. */
const USUAL: Report = {
  bidang: 'Kesehatan',
  jenis: 'Air bersih',
  lokasi: 'RT 03',
  jumlahKk: '12',
  jumlahJiwa: '40',
  urgensi: '🟢 Biasa',
  uraian: 'Sumur warga kering sejak dua minggu.',
};
const SKIP = 'Lewati';

/** "🟢 Biasa" as somebody types it. */
const typed = (label: string): string => label.replace(/^[^\p{L}\d]+/u, '');

function stepOf(field: string, kind: string, value: Answer | undefined, skip: string): ReportStep {
  if (value === undefined) {
    const byButton = kind === 'photos';
    return {
      field,
      value: null,
      words: skip,
      kind: byButton ? 'skip by button' : 'skip by word',
      answer: (person) => (byButton ? person.taps(SKIP) : person.says(skip)),
    };
  }
  if (typeof value === 'string') {
    const taps = kind === 'choice';
    return {
      field,
      value,
      words: typed(value),
      kind: taps ? 'tap' : 'say',
      answer: (person) => (taps ? person.taps(value) : person.says(value)),
    };
  }
  if (isPin(value)) {
    return { field, value, kind: 'pin', words: skip, answer: (person) => person.sendsLocation(...value) };
  }
  const answer = async (person: Person): Promise<void> => {
    await person.sendsPhotos(value);
    await person.taps('Selesai');
  };
  return { field, value, kind: 'photos', words: skip, answer };
}

function isPin(value: Exclude<Answer, string>): value is readonly [number, number] {
  return typeof value[0] === 'number';
}

/**
 * The questions of the form in their order, each with its answer.
 * @param report what differs from a usual one, by the form's fields
 * @param skip the word that leaves a question out
 * @throws when a field is named that the form does not have, or a new question that must be answered has no answer here
 */
export function reportSteps(report: Report = {}, skip = 'lewati'): ReportStep[] {
  const answers = { ...USUAL, ...report };
  for (const field of Object.keys(answers))
    if (!laporForm.fields.has(field)) throw new Error(`The report has no question "${field}"`);
  return [...laporForm.fields].map(([field, { name, optional }]) => {
    const answer = answers[field];
    if (answer === undefined && !optional) throw new Error(`What is answered to "${field}" of a report?`);
    return stepOf(field, name, answer, skip);
  });
}

/** Fills in the whole form from its first question to the review page; whoever plays opens and sends it. */
export async function answersReport(person: Person, report: Report = {}, skip = 'lewati'): Promise<void> {
  for (const step of reportSteps(report, skip)) await step.answer(person);
}

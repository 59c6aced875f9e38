/** The whole report as one answers it, one step at a time, for tests that break in between. */
import type { Person } from '../../src/simulator/world-types.ts';

export interface LaporStep {
  /** As in `laporForm`. */
  readonly field: string;
  readonly answer: (person: Person) => Promise<unknown>;
  /** The same in words, for those who write instead of tapping. */
  readonly words: string;
}

const says = (field: string, words: string): LaporStep => ({ field, words, answer: (person) => person.says(words) });
const taps = (field: string, button: string, words = button): LaporStep => ({
  field,
  words,
  answer: (person) => person.taps(button),
});

/** With Indonesian buttons. */
export const LAPOR_STEPS: readonly LaporStep[] = [
  taps('bidang', 'Kesehatan'),
  taps('jenis', 'Air bersih'),
  says('lokasi', 'RT 03'),
  says('pin', 'lewati'),
  says('jumlahKk', '12'),
  says('jumlahJiwa', '40'),
  taps('urgensi', '🟢 Biasa', 'biasa'),
  says('uraian', 'Sumur warga kering sejak dua minggu.'),
  taps('foto', 'Lewati'),
  says('kontak', 'lewati'),
];

/** Opens the form and answers so many questions; all of them lead to the review page. */
export async function fillsIn(person: Person, count = LAPOR_STEPS.length): Promise<void> {
  await person.says('/lapor');
  for (const step of LAPOR_STEPS.slice(0, count)) await step.answer(person);
}

/** What the office clock does for meetings (A3). */
import type { ClockJob } from '../../clock/ticker.ts';
import { remindKelompok } from './remind-kelompok.ts';

export const rapatJobs: readonly ClockJob[] = [
  { name: 'rapat-kelompok', run: ({ database, now }) => remindKelompok(database, now) },
];

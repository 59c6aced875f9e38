/** What the office clock does for meetings (A3). */
import type { ClockJob } from '../../clock/ticker.ts';
import { followKabar } from './follow-kabar.ts';
import { remindKelompok } from './remind-kelompok.ts';

export const rapatJobs: readonly ClockJob[] = [
  { name: 'rapat-kelompok', run: ({ database, now }) => remindKelompok(database, now) },
  { name: 'rapat-kabar', run: ({ database, now }) => followKabar(database, now) },
];

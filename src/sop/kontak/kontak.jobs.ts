/** What the office clock does for the register (C1, C3). */
import type { ClockJob } from '../../clock/ticker.ts';
import { askMasihMenjabat } from './ask-masih-menjabat.ts';
import { endExpiredKontak } from './end-expired-kontak.ts';

const endExpired: ClockJob = {
  name: 'end-expired-seats',
  run: ({ database, now }) => endExpiredKontak(database, now),
};

const askQuarterly: ClockJob = {
  name: 'ask-masih-menjabat',
  run: ({ database, now }) => askMasihMenjabat(database, now),
};

export const kontakJobs: readonly ClockJob[] = [endExpired, askQuarterly];

/** What the office clock does for the quarter and the year (D1, W1, W4). */
import type { ClockJob } from '../../clock/ticker.ts';
import { evaluateTahun } from './evaluate-tahun.ts';
import { openTriwulanCards } from './open-triwulan-cards.ts';
import { startTahun } from './start-tahun.ts';

const openCards: ClockJob = {
  name: 'open-triwulan',
  run: ({ database, now }) => openTriwulanCards(database, now),
};

const startYear: ClockJob = {
  name: 'start-tahun',
  run: ({ database, now }) => startTahun(database, now),
};

const evaluateYear: ClockJob = {
  name: 'evaluate-tahun',
  run: ({ database, now }) => evaluateTahun(database, now),
};

export const triwulanJobs: readonly ClockJob[] = [openCards, startYear, evaluateYear];

/** How far the office clock of practice was moved last time: practice goes on at its own date, never before its own records. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../lib/clock.ts';
import { type PracticeClock, createPracticeClock } from '../simulator/practice-clock.ts';
import { workingMomentFrom } from '../office/kalender/kalender.ts';
import { KALENDER } from './triwulan/days.ts';

export const CLOCK_FILE = 'latihan-jam.json';

/** What says something else says nothing: practice then begins today. */
const MOVED = z.object({ offsetMs: z.number().nonnegative() }).catch({ offsetMs: 0 });

function readOffset(path: string): number {
  try {
    return MOVED.parse(JSON.parse(readFileSync(path, 'utf8'))).offsetMs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return 0;
    throw error;
  }
}

/**
 * A practice clock that remembers in `dataDir` how far it was moved. Practice opens while the office is at work: whoever
 * tries it in the evening or on a Sunday would otherwise wait until morning for the message that they want to see.
 */
export function openKeptClock(dataDir: string, realTime: Clock): PracticeClock {
  const path = join(dataDir, CLOCK_FILE);
  const clock = createPracticeClock(readOffset(path), realTime);
  clock.listeners.add(() => writeFileSync(path, JSON.stringify({ offsetMs: clock.offset() })));
  const now = clock.now();
  const opening = workingMomentFrom(KALENDER, now);
  if (opening > now) clock.advance(opening.getTime() - now.getTime());
  return clock;
}

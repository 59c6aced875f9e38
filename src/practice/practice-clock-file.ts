/** How far the office clock of practice was moved last time: practice goes on at its own date, never before its own records. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PracticeClock, createPracticeClock } from '../simulator/practice-clock.ts';

export const CLOCK_FILE = 'latihan-jam.json';

function readOffset(path: string): number {
  try {
    const { offsetMs } = JSON.parse(readFileSync(path, 'utf8')) as { offsetMs?: unknown };
    return typeof offsetMs === 'number' && offsetMs >= 0 ? offsetMs : 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return 0;
    throw error;
  }
}

/** A practice clock that remembers in `dataDir` how far it was moved. */
export function openKeptClock(dataDir: string): PracticeClock {
  const path = join(dataDir, CLOCK_FILE);
  const clock = createPracticeClock(readOffset(path));
  clock.listeners.add(() => writeFileSync(path, JSON.stringify({ offsetMs: clock.offset() })));
  return clock;
}

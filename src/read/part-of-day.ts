/** Which hours a part of the day can have, and what an hour without one may mean. */
import type { Doubt } from './reading.ts';

/** Hours of the day (0–23) that go by the name; "jam 12 malam" is midnight, "jam 1 malam" the hour after it. */
const HOURS: Readonly<Record<string, readonly number[]>> = {
  dini: [0, 1, 2, 3, 4],
  subuh: [3, 4, 5],
  pagi: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  siang: [10, 11, 12, 13, 14, 15],
  sore: [14, 15, 16, 17, 18],
  petang: [16, 17, 18, 19],
  malam: [18, 19, 20, 21, 22, 23, 0, 1, 2, 3],
  malem: [18, 19, 20, 21, 22, 23, 0, 1, 2, 3],
  am: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  pm: [12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23],
};

/** Nobody meets before six, unless they say so. */
const MORNING = 6;

/**
 * The hours of the day that `hour` may be, best first, and why the person must choose.
 * @param hour as it was said, 0–24
 * @param shift minutes before (below nothing) or after it
 * @param part "pagi", "siang" …; undefined where none was said
 */
export function placedHours(hour: number, shift: number, part?: string): { hours: readonly number[]; because?: Doubt } {
  const full = hour % 24;
  const halves = full >= 13 || hour === 24 || (full === 0 && shift >= 0) ? [full] : [full % 12, (full % 12) + 12];
  if (part !== undefined) {
    // "setengah satu siang" begins before one: what counts is the time that is meant.
    const fits = halves.filter(
      (one) => HOURS[part]?.includes(one) || (shift < 0 && HOURS[part]?.includes((one + 23) % 24)),
    );
    if (fits.length === 1) return { hours: fits };
    return { hours: halves, because: fits.length > 1 ? 'several' : 'part-of-day' };
  }
  if (halves.length === 1) return { hours: halves };
  const [early = 0, late = 12] = halves;
  const begins = early + Math.min(0, shift) / 60;
  if (full === 12 && shift >= 0) return { hours: [12] };
  return begins < MORNING ? { hours: [early, late], because: 'night' } : { hours: [early] };
}

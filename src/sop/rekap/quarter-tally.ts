/** Needs of the list by the quarter in which they were reported, counted as the list is written (D2). Pure. */
import type { Quarter } from './period.ts';

interface Counts {
  readonly total: number;
  readonly kk: number;
}
export interface QuarterTally {
  add(reportedAt: Date, kk: number): void;
  /** @param first first day of the quarter */
  of(first: string): Counts;
}

export function createQuarterTally(quarters: readonly Quarter[]): QuarterTally {
  const counts = new Map<string, Counts>();
  return {
    add(reportedAt, kk) {
      const quarter = quarters.find(({ range }) => reportedAt >= range.from && reportedAt < range.until);
      if (!quarter) return;
      const { total, kk: before } = counts.get(quarter.first) ?? { total: 0, kk: 0 };
      counts.set(quarter.first, { total: total + 1, kk: before + kk });
    },
    of: (first) => counts.get(first) ?? { total: 0, kk: 0 },
  };
}

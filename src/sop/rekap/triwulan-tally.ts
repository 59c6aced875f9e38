/** Needs of the list by the quarter in which they were reported, counted as the list is written (D2). Pure. */
import type { TriwulanPart } from '../../office/kalender/period.ts';

interface Counts {
  readonly total: number;
  readonly kk: number;
}
export interface TriwulanTally {
  add(reportedAt: Date, kk: number): void;
  /** @param first first day of the quarter */
  of(first: string): Counts;
}

export function createTriwulanTally(quarters: readonly TriwulanPart[]): TriwulanTally {
  const counts = new Map<string, Counts>();
  return {
    add(reportedAt, kk) {
      const part = quarters.find(({ range }) => reportedAt >= range.from && reportedAt < range.until);
      if (!part) return;
      const { total, kk: before } = counts.get(part.first) ?? { total: 0, kk: 0 };
      counts.set(part.first, { total: total + 1, kk: before + kk });
    },
    of: (first) => counts.get(first) ?? { total: 0, kk: 0 },
  };
}

/** What went wrong when Telegram was asked for updates, and how long to wait before asking again. */

export type PollProblem = 'unauthorized' | 'conflict' | 'limited' | 'network' | 'storage';

interface Refusal {
  readonly error_code?: unknown;
  readonly parameters?: { readonly retry_after?: unknown };
}

export function problemOf(error: unknown): PollProblem {
  const status = (error as Refusal | null)?.error_code;
  // A token in the wrong shape is answered by 404.
  if (status === 401 || status === 404) return 'unauthorized';
  if (status === 409) return 'conflict';
  if (status === 429) return 'limited';
  return 'network';
}

const BOUNDS_MS: Record<PollProblem, readonly [first: number, longest: number]> = {
  unauthorized: [5_000, 300_000],
  conflict: [3_000, 60_000],
  limited: [1_000, 60_000],
  network: [500, 30_000],
  storage: [500, 10_000],
};

/**
 * @param failures how often it has failed in a row, this time included
 * @param jitter 0 ≤ jitter < 1: two pollers that disturb each other must not stay in step
 */
export function waitMs(problem: PollProblem, failures: number, error: unknown, jitter: number): number {
  const [first, longest] = BOUNDS_MS[problem];
  const growing = Math.min(first * 2 ** Math.min(failures - 1, 20), longest);
  const asked = (error as Refusal | null)?.parameters?.retry_after;
  const least = problem === 'limited' && typeof asked === 'number' ? asked * 1000 : 0;
  return Math.max(least, Math.round(growing * (0.5 + jitter / 2)));
}

/** What becomes of an update whose handling failed: tried again after a growing wait, or set aside. */

export type AfterFailure = { readonly retryInMs: number } | 'aside';

/** A bug stays a bug: three tries, then the next update of that chat has its turn. */
const OWN_FAULT_WAITS_MS = [1_000, 10_000];
/** Somebody else is away (Telegram, the database): patience, since every update of every chat would fail alike. */
const OUTAGE_WAITS_MS = [1_000, 5_000, 15_000, 30_000, 60_000, 60_000, 120_000, 300_000, 600_000];
/** No wait is longer; one that seems longer was computed before a clock was moved back. */
export const LONGEST_WAIT_MS = 600_000;

const DATABASE_AWAY = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034', 'P2037', 'ECONNREFUSED']);

interface Fields {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly error_code?: unknown;
  readonly parameters?: { readonly retry_after?: unknown };
  readonly error?: unknown;
  readonly cause?: unknown;
}

/** The error and what it wraps: grammY's BotError and HttpError keep the real one in `error`. */
function chain(error: unknown): Fields[] {
  const found: Fields[] = [];
  for (let at: unknown = error; typeof at === 'object' && at !== null && found.length < 5; ) {
    const fields: Fields = at;
    found.push(fields);
    at = fields.error ?? fields.cause;
  }
  return found;
}

function isOutage({ name, code, error_code: status }: Fields): boolean {
  if (name === 'HttpError' || name === 'LineError') return true;
  // 401: the token was revoked; what people wrote meanwhile waits for the new one as long as it can.
  if (typeof status === 'number') return status === 401 || status === 429 || status >= 500;
  return typeof code === 'string' && DATABASE_AWAY.has(code);
}

/** @param failures how often this update has failed, this time included */
export function afterFailure(failures: number, error: unknown): AfterFailure {
  const causes = chain(error);
  const waits = causes.some(isOutage) ? OUTAGE_WAITS_MS : OWN_FAULT_WAITS_MS;
  const wait = waits[failures - 1];
  if (wait === undefined) return 'aside';
  const asked = causes.map(({ parameters }) => parameters?.retry_after).find((seconds) => typeof seconds === 'number');
  return { retryInMs: Math.min(Math.max(wait, (asked ?? 0) * 1000), LONGEST_WAIT_MS) };
}

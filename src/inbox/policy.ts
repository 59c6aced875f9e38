/** What becomes of an update whose handling failed: tried again after a growing wait, or set aside. */
import { type StoreProblem, storeProblemOf } from '../db/store-problem.ts';

export type AfterFailure =
  | {
      readonly retryInMs: number;
      /** It uses up one of its tries: the fault may lie in this update. */
      readonly counts: boolean;
    }
  | 'aside';

/** A bug stays a bug: three tries, then the next update of that chat has its turn. */
const OWN_FAULT_WAITS_MS = [1_000, 10_000];
/** Somebody else is away (Telegram, the database): patience, since every update of every chat would fail alike. */
const OUTAGE_WAITS_MS = [1_000, 5_000, 15_000, 30_000, 60_000, 60_000, 120_000, 300_000, 600_000] as const;
/** No wait is longer, jitter included; one that seems longer was computed before a clock was moved back. */
export const LONGEST_WAIT_MS = 750_000;
const LONGEST_ASKED_MS = 600_000;

const DATABASE_AWAY = new Set(['P1001', 'P1002', 'P1017', 'ECONNREFUSED']);
/** It is there and does not manage: perhaps because of this update. */
const DATABASE_BUSY = new Set(['P1008', 'P2024', 'P2028', 'P2034', 'P2037']);

/** Nothing of anybody can be stored: no fault of this update. A lock may be its own doing, see DATABASE_BUSY. */
const NOTHING_STORED: ReadonlySet<StoreProblem | undefined> = new Set(['gone', 'full', 'disk', 'readonly', 'damaged']);

interface Fields {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly failure?: unknown;
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

type Fault =
  /** Nothing could be done for anybody. */
  | 'outage'
  /** It looks like an outage; where others came through meanwhile, it was this update's call. */
  | 'doubtful'
  /** The database was there and did not manage. */
  | 'busy'
  | 'own';

function faultOf(fields: Fields): Fault {
  const { name, code, failure, error_code: status } = fields;
  if (name === 'LineError') return failure === 'refused' || failure === 'aborted' ? 'outage' : 'doubtful';
  if (name === 'HttpError') return 'doubtful';
  // 401: the token was revoked; what people wrote meanwhile waits for the new one.
  if (status === 401 || status === 429) return 'outage';
  if (typeof status === 'number' && status >= 500) return 'doubtful';
  if (NOTHING_STORED.has(storeProblemOf(fields))) return 'outage';
  if (typeof code !== 'string') return 'own';
  if (DATABASE_AWAY.has(code)) return 'outage';
  return DATABASE_BUSY.has(code) ? 'busy' : 'own';
}

const WORST_FIRST: readonly Fault[] = ['outage', 'doubtful', 'busy'];

export interface Failed {
  /** Tries used up before this one. */
  readonly failures: number;
  /** Outages that it has met before this one, in a row. */
  readonly outages: number;
  /** Since the call that failed began, something else got through to Telegram, and nothing else failed: it is this call. */
  readonly othersPassed: boolean;
  /** 0…1: so that what failed together does not come again together. */
  readonly random: number;
}

export function afterFailure({ failures, outages, othersPassed, random }: Failed, error: unknown): AfterFailure {
  const causes = chain(error);
  const faults = causes.map(faultOf);
  const fault = WORST_FIRST.find((one) => faults.includes(one)) ?? 'own';
  const asked = causes.map(({ parameters }) => parameters?.retry_after).find((seconds) => typeof seconds === 'number');
  const least = Math.min((asked ?? 0) * 1_000, LONGEST_ASKED_MS);
  // A bug meets one update alone; an outage ends for all at once.
  const spread = fault === 'own' ? 1 : 1 + random / 4;
  const later = (ms: number, counts: boolean): AfterFailure => ({
    retryInMs: Math.round(Math.max(ms, least) * spread),
    counts,
  });
  if (fault === 'outage' || (fault === 'doubtful' && !othersPassed))
    return later(OUTAGE_WAITS_MS[outages] ?? OUTAGE_WAITS_MS[8], false);
  const wait = (fault === 'own' ? OWN_FAULT_WAITS_MS : OUTAGE_WAITS_MS)[failures];
  return wait === undefined ? 'aside' : later(wait, true);
}

/** What stands against storing work, read off an error of either database. Pure. */

/**
 * gone: the file is no longer the one that was opened · full: no room · disk: the disk refuses, often for want of room ·
 * readonly · locked: another program has held it for long · damaged · away: PostgreSQL does not answer
 */
export type StoreProblem = 'gone' | 'full' | 'disk' | 'readonly' | 'locked' | 'damaged' | 'away';

/** What the adapter says when it looks for its file and finds none, or another. */
export const FILE_GONE = 'the database file is no longer the one that was opened';

const BY_WORDS: readonly (readonly [RegExp, StoreProblem])[] = [
  [new RegExp(FILE_GONE), 'gone'],
  [/database or disk is full/, 'full'],
  [/disk I\/O error/, 'disk'],
  [/attempt to write a readonly database|unable to open database file/, 'readonly'],
  [/database disk image is malformed|file is not a database/, 'damaged'],
  [/connect ENOENT|Connection terminated|not queryable|timeout exceeded when trying to connect/, 'away'],
];
const BY_CODE: ReadonlyMap<string, StoreProblem> = new Map([
  // Prisma's own
  ['P1008', 'locked'],
  ['P1001', 'away'],
  ['P1002', 'away'],
  ['P1017', 'away'],
  ['SocketTimeout', 'locked'],
  ['DatabaseNotReachable', 'away'],
  ['ConnectionClosed', 'away'],
  // the network's
  ['ECONNREFUSED', 'away'],
  ['ECONNRESET', 'away'],
  // the file system's, of the files beside the database
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'readonly'],
  // PostgreSQL's
  ['53100', 'full'],
  ['58030', 'disk'],
  ['25006', 'readonly'],
  ['55P03', 'locked'],
  ['XX001', 'damaged'],
  ['XX002', 'damaged'],
  ['53300', 'away'],
  ['57P01', 'away'],
  ['57P02', 'away'],
  ['57P03', 'away'],
]);

interface Fields {
  readonly code?: unknown;
  readonly kind?: unknown;
  readonly originalCode?: unknown;
  readonly message?: unknown;
  readonly originalMessage?: unknown;
  readonly cause?: unknown;
  readonly error?: unknown;
  readonly meta?: { readonly driverAdapterError?: unknown } | null;
}

function problemIn({ code, kind, originalCode, message, originalMessage }: Fields): StoreProblem | undefined {
  for (const one of [code, kind, originalCode]) {
    const found = typeof one === 'string' ? BY_CODE.get(one) : undefined;
    if (found) return found;
  }
  const words = [message, originalMessage].filter((one) => typeof one === 'string').join('\n');
  return BY_WORDS.find(([pattern]) => pattern.test(words))?.[1];
}

/** @returns undefined when the error speaks of something else: a rule that was broken, a lost race, a bug */
export function storeProblemOf(error: unknown): StoreProblem | undefined {
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 6; depth += 1) {
    const fields: Fields = at;
    const found = problemIn(fields);
    if (found) return found;
    at = fields.cause ?? fields.error ?? fields.meta?.driverAdapterError;
  }
  return undefined;
}

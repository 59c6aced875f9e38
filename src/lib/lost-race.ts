/**
 * Thrown inside a transaction when another process inserted the same business key first.
 *
 * PostgreSQL refuses everything else in a transaction after a unique violation, so the transaction cannot go on;
 * it carries Prisma's code for "write conflict, please retry", and `Database.transaction` runs the work again: the
 * second time the other's row is visible and the caller gets the plain answer "already there".
 */
export class LostRace extends Error {
  readonly code = 'P2034';
  constructor(key: string, cause: unknown) {
    super(`Another process wrote "${key}" at the same time`, { cause });
    this.name = 'LostRace';
  }
}

/**
 * What `work` gives; a row whose key somebody else has written at this very moment is a lost race.
 * @param key the business key that `work` writes, for the log
 * @throws LostRace
 */
export async function orLostRace<T>(key: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isUniqueViolation(error) ? new LostRace(key, error) : error;
  }
}

/**
 * For a compare and set that nobody should have lost: the row was read in this very transaction.
 * @param key what was to be written, for the log
 * @throws LostRace when another process was faster
 */
export function mustWin(key: string, won: boolean): void {
  if (!won) throw new LostRace(key, null);
}

/** Prisma's code for a unique violation, without an import of its classes. */
function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && (error as { code?: unknown }).code === 'P2002';
}

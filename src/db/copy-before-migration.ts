/** Nothing is migrated that was not copied before. */
import type { Log } from '../lib/log.ts';
import { DatabaseProblem } from './database-problem.ts';

/**
 * @param make writes the copy and returns where it is
 * @throws DatabaseProblem when it cannot be made: then nothing is migrated
 */
export async function copyBeforeMigration(log: Log, make: () => string | Promise<string>): Promise<void> {
  try {
    log.info({ copy: await make() }, 'database copied before its migration');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseProblem(
      `The database has to be migrated, and could not be copied before; it was left as it is. ${why}`,
      error,
    );
  }
}

/** Nothing is migrated that was not copied before. */
import type { Log } from '../lib/log.ts';
import { closeCopy } from './backup/vault.ts';
import { DatabaseProblem } from './database-problem.ts';

interface Copies {
  readonly log: Log;
  readonly backupsDir: string;
  /** Holds the passphrase of backups, where they are encrypted. */
  readonly passphraseFile: string | undefined;
}

/**
 * @param make writes the copy into `backupsDir` and returns where it is
 * @throws DatabaseProblem when it cannot be made: then nothing is migrated
 */
export async function copyBeforeMigration(
  { log, backupsDir, passphraseFile }: Copies,
  make: () => string | Promise<string>,
): Promise<void> {
  try {
    const copy = await closeCopy(await make(), backupsDir, passphraseFile);
    log.info({ copy }, 'database copied before its migration');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseProblem(
      `The database has to be migrated, and could not be copied before; it was left as it is. ${why}`,
      error,
    );
  }
}

/** The database file was found gone while it was in use: what is still open is copied beside it, and the operator is told in words. */
import { chmodSync } from 'node:fs';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import { backupStamp } from './sqlite-backup.ts';
import type { StoreRecord } from './store-state.ts';

interface Around {
  readonly clock: Clock;
  readonly log: Log;
  readonly record: StoreRecord;
}

/** @param copyTo writes everything that was stored into a new file. Never throws: whoever asked has been refused in any case */
export function rescueFile(file: string, copyTo: (path: string) => void, { clock, log, record }: Around): void {
  const copy = `${file}.rescued-${backupStamp(clock.now())}.db`;
  const gone = `${file} was deleted or replaced while the bot was using it: nothing more is taken in or acknowledged.`;
  try {
    copyTo(copy);
    chmodSync(copy, 0o600);
    record.rescued(copy);
    log.fatal(
      { copy },
      `${gone} Everything that had been stored was copied to ${copy}. Stop the bot, then: npm run restore -- ${JSON.stringify(copy)}`,
    );
  } catch (error) {
    log.fatal({ err: error }, `${gone} It could not be copied either. Stop the bot and restore the newest backup.`);
  }
}

/**
 * A backup every night, made by a process of its own, so that no answer waits for it. What the machine slept through is made
 * at its first tick; of several instances one makes it; one that fails is tried again an hour later.
 */
import type { Log } from '../lib/log.ts';
import type { Metrics } from '../lib/metrics.ts';
import type { Database } from '../db/database.ts';
import { readBackupState, writeBackupState } from '../db/backup/state.ts';
import type { Leases } from './leases.ts';
import type { ClockJob, JobContext } from './ticker.ts';

/** 02.00 in the west of the country, after what is too old has been removed: the night everywhere in it. */
const NIGHT_OFFSET_MS = (7 - 2) * 3_600_000;
const RETRY_MS = 3_600_000;
const LEASE = 'backup';
const LEASE_MS = 10 * 60_000;
const RENEW_MS = 60_000;

/** A backup that is being made. */
export interface BackupRun {
  /** Resolves when it has been made and tried; rejects with why not. */
  readonly done: Promise<void>;
  end(): void;
}

export interface NightlyOptions {
  readonly leases: Pick<Leases, 'hold' | 'release'>;
  readonly start: () => BackupRun;
  /** When the newest backup that lies there was made, by whomever. */
  readonly newest: () => Date | undefined;
  readonly metrics?: Metrics;
}

export interface NightlyBackup {
  readonly job: ClockJob;
  /** Ends what is being made; the next start makes it. */
  stop(): Promise<void>;
}

const nightOf = (at: Date): string => new Date(at.getTime() + NIGHT_OFFSET_MS).toISOString().slice(0, 10);

/** What was made by hand counts as well. @returns when the last good one was made */
async function look(database: Database, now: Date, newest: Date | undefined): Promise<Date | undefined> {
  const { since, good } = await database.read(readBackupState);
  if (!since) await database.transaction((tx) => writeBackupState(tx, 'since', now));
  if (!newest || (good && good >= newest)) return good;
  await database.transaction((tx) => writeBackupState(tx, 'good', newest));
  return newest;
}

export function createNightlyBackup({ leases, start, newest, metrics }: NightlyOptions): NightlyBackup {
  let running: { readonly run: BackupRun; readonly over: Promise<void> } | undefined;
  let stopped = false;
  let triedAt = Number.NEGATIVE_INFINITY;

  async function follow(run: BackupRun, { database, now, log }: JobContext): Promise<void> {
    // It holds what only one does, also when that takes longer than the lease.
    const renewing = setInterval(() => void hold(log), RENEW_MS);
    const write = (mark: 'good' | 'failed') => database.transaction((tx) => writeBackupState(tx, mark, now));
    try {
      await run.done;
      await write('good');
      metrics?.backups.inc({ outcome: 'good' });
      metrics?.backupGoodAt.set(now.getTime() / 1000);
      log.info('backup made and tried');
    } catch (error) {
      if (stopped) return;
      metrics?.backups.inc({ outcome: 'failed' });
      log.error({ err: error }, 'the backup failed; it is tried again in an hour');
      await write('failed');
    } finally {
      clearInterval(renewing);
      await leases.release(LEASE);
    }
  }

  const hold = (log: Log): Promise<boolean> =>
    leases.hold(LEASE, LEASE_MS).catch((error: unknown) => {
      log.warn({ err: error }, 'the lease of the backup could not be renewed');
      return false;
    });

  const job: ClockJob = {
    name: 'backup',
    async run(context) {
      const { database, now, log } = context;
      if (running || stopped) return;
      const good = await look(database, now, newest());
      if (good) metrics?.backupGoodAt.set(good.getTime() / 1000);
      const waits = Math.abs(now.getTime() - triedAt) < RETRY_MS;
      if (waits || (good && nightOf(good) >= nightOf(now)) || !(await hold(log))) return;
      triedAt = now.getTime();
      const run = start();
      const over = follow(run, context)
        .catch((error: unknown) => log.error({ err: error }, 'what became of the backup could not be written down'))
        .finally(() => (running = undefined));
      running = { run, over };
    },
  };

  return {
    job,
    async stop() {
      stopped = true;
      running?.run.end();
      await running?.over;
    },
  };
}

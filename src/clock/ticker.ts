/** The office clock: one tick a minute asks every job what is due by now. Nothing is kept in timers, so nothing is forgotten. */
import { type Job, scheduleJob } from 'node-schedule';
import type { Database } from '../db/database.ts';
import type { Log } from '../lib/log.ts';
import type { Metrics } from '../lib/metrics.ts';
import { within } from '../lib/wait.ts';
import type { Clock } from '../lib/clock.ts';
import { createLeases } from './leases.ts';

export interface JobContext {
  readonly database: Database;
  /** The time that this tick stands for: use it for everything, so that a job sees one moment. */
  readonly now: Date;
  readonly log: Log;
}

/**
 * Asks the database what is due at `now` and not yet done, and does it: each thing in a transaction with `markOnce`.
 * May run late, twice, or in two processes at once.
 */
export interface ClockJob {
  readonly name: string;
  run(context: JobContext): Promise<void>;
}

export interface TickerOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly owner: string;
  readonly jobs: readonly ClockJob[];
  readonly metrics?: Metrics;
  /** A job that takes longer is left behind. Default 5 minutes. */
  readonly jobTimeoutMs?: number;
  readonly shared?: boolean;
}

export interface Ticker {
  start(): void;
  stop(): Promise<void>;
  /** Runs all jobs for the present time of the clock; a call during a run joins that run, unless the clock was moved since it began. */
  runDue(): Promise<void>;
}

const LEASE = 'clock';
const WATCH_MS = 60_000;
/** A timer that has been silent for longer was thrown off by a clock that was moved back. */
const SILENT_MS = 150_000;
/** A run that began so long ago on the clock does not stand for the present time. */
const STALE_MS = 60_000;

export function createTicker(options: TickerOptions): Ticker {
  const { database, clock, log, jobs, metrics, jobTimeoutMs = 300_000 } = options;
  const leases = createLeases(options);
  let running: Promise<void> | undefined;
  let runsFor = new Date(0);
  let job: Job | undefined;
  let watch: NodeJS.Timeout | undefined;
  let lastTick = 0;
  // Left behind by the time limit and perhaps still at work: not started a second time.
  const stuck = new Set<string>();

  async function runJob(one: ClockJob, now: Date): Promise<void> {
    if (stuck.has(one.name)) return;
    const work = Promise.resolve().then(() => one.run({ database, now, log }));
    stuck.add(one.name);
    const ended = (): void => void stuck.delete(one.name);
    work.then(ended, ended);
    try {
      await within(jobTimeoutMs, `job ${one.name}`, work);
      metrics?.clockJobs.inc({ job: one.name, outcome: 'ok' });
    } catch (error) {
      metrics?.clockJobs.inc({ job: one.name, outcome: 'failed' });
      log.error({ err: error, job: one.name }, 'a job of the clock failed; the next tick tries again');
    }
  }

  async function runAll(): Promise<void> {
    const now = clock.now();
    runsFor = now;
    for (const one of jobs) {
      // Asked for each job: a long one must not outlive the lease. The marks keep two instances right in any case.
      if (!(await leases.hold(LEASE, 90_000))) return;
      await runJob(one, now);
    }
  }

  function runDue(): Promise<void> {
    if (running && clock.now().getTime() - runsFor.getTime() >= STALE_MS) return running.then(runDue, runDue);
    running ??= runAll().finally(() => {
      running = undefined;
    });
    return running;
  }

  // node-schedule ends the process when an async job fails: nothing may escape from here.
  function tick(): void {
    lastTick = performance.now();
    runDue().catch((error: unknown) => log.error({ err: error }, 'the clock cannot tick; the next minute tries again'));
  }

  function schedule(): void {
    job?.cancel();
    job = scheduleJob('* * * * *', tick);
  }

  return {
    start() {
      if (watch) return;
      tick(); // what became due while the machine was off
      schedule();
      watch = setInterval(() => {
        if (performance.now() - lastTick < SILENT_MS) return;
        log.warn('the minute tick had stopped (was the system clock moved?); it is set anew');
        tick();
        schedule();
      }, WATCH_MS);
      watch.unref();
    },
    async stop() {
      job?.cancel();
      job = undefined;
      clearInterval(watch);
      watch = undefined;
      await within(10_000, 'the clock at shutdown', running ?? Promise.resolve()).catch((error: unknown) => {
        log.warn({ err: error }, 'stopping while a job of the clock runs');
      });
      await leases
        .release(LEASE)
        .catch((error: unknown) => log.warn({ err: error }, 'the lease of the clock could not be given back'));
    },
    runDue,
  };
}

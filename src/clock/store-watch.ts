/** Looks again and again whether work can be stored, tells when it cannot and when it can again, and tidies up in quiet moments. */
import type { Database } from '../db/database.ts';
import type { StoreProblem } from '../db/store-problem.ts';
import type { StoreState } from '../db/store-state.ts';
import type { Clock } from '../lib/clock.ts';
import type { Log } from '../lib/log.ts';
import { wait, within } from '../lib/wait.ts';

export interface StoreNews {
  /** Work can be stored: time to remember what must be known when it cannot. */
  well(): Promise<void>;
  /** It has lasted for a while; nothing can be written, and perhaps nothing be read. */
  trouble(state: StoreState): Promise<void>;
  /** Only after `trouble`. */
  over(problem: StoreProblem, since: Date): Promise<void>;
}

export interface StoreWatchOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly news: StoreNews;
  /** How often it looks while all is well. Default 15 s; in trouble every 2 s. */
  readonly everyMs?: number;
  /** How long nothing must have been stored before it tidies up. Default a minute. */
  readonly quietMs?: number;
  /** Nobody is told of what is over sooner. Default 10 s. */
  readonly lastingMs?: number;
}

export interface StoreWatch {
  start(): void;
  stop(): Promise<void>;
  /** Looks now. Never rejects. */
  look(): Promise<void>;
}

const IN_TROUBLE_MS = 2_000;
/** How soon it notices that a write of somebody else failed. */
const STEP_MS = 500;
/** PostgreSQL's own limits end a probe long before. */
const PROBE_MS = 60_000;

const WORDS: Record<StoreProblem, string> = {
  gone: 'the database file is no longer the one that was opened; stop the bot and put the right file back',
  full: 'the disk is full; make room',
  disk: 'the disk refuses to be written to: it is full, or failing',
  readonly: 'the database may only be read; give the bot the right to write it and its folder',
  locked: 'another program holds the database; end it',
  damaged: 'the database is damaged; stop the bot and restore the newest backup',
  away: 'the database does not answer; look whether PostgreSQL runs and can be reached',
};

export function createStoreWatch(options: StoreWatchOptions): StoreWatch {
  const { database, clock, log, news, everyMs = 15_000, quietMs = 60_000, lastingMs = 10_000 } = options;
  let said: { readonly problem: StoreProblem; readonly since: Date; told: boolean } | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let stopping = new AbortController();
  let loop: Promise<void> | undefined;

  async function tried(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      log.warn({ err: error }, what);
    }
  }

  async function inTrouble(state: StoreState & { readonly problem: StoreProblem }): Promise<void> {
    const { problem } = state;
    const now = clock.now();
    if (said?.problem !== problem) {
      said = { problem, since: said?.since ?? now, told: said?.told ?? false };
      log.error({ problem }, `nothing can be stored, so nothing is taken in: ${WORDS[problem]}`);
    }
    if (said.told || (problem !== 'gone' && now.getTime() - said.since.getTime() < lastingMs)) return;
    said.told = true;
    await tried('the pengelola could not be told that nothing can be stored', () => news.trouble(state));
  }

  async function wellAgain(): Promise<void> {
    if (said) {
      const { problem, since, told } = said;
      said = undefined;
      log.warn({ problem, since }, 'work can be stored again');
      if (told) await tried('the pengelola could not be told that it is over', () => news.over(problem, since));
    }
    await tried('the database could not be tidied up; the next quiet moment tries again', () => database.tidy(quietMs));
    await tried('the pengelola could not be looked up', () => news.well());
  }

  async function look(): Promise<void> {
    // What stands against it is in `store()`; an error that says nothing of that is looked at below.
    const failed = await within(PROBE_MS, 'the probe of the database', database.probe()).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    lookedAt = performance.now();
    const { problem, ...state } = database.store();
    if (problem) await inTrouble({ ...state, problem });
    else if (failed) log.warn({ err: failed.error }, 'whether work can be stored is not known');
    else await wellAgain();
  }

  async function run({ signal }: AbortController): Promise<void> {
    while (!signal.aborted) {
      const due = database.store().problem ? IN_TROUBLE_MS : everyMs;
      if (performance.now() - lookedAt >= due) await look();
      await wait(STEP_MS, signal);
    }
  }

  return {
    start() {
      if (loop) return;
      stopping = new AbortController();
      loop = run(stopping);
    },
    async stop() {
      stopping.abort();
      await within(1_000, 'looking at the database at shutdown', loop ?? Promise.resolve()).catch((error: unknown) =>
        log.warn({ err: error }, 'stopping while the database is looked at'),
      );
      loop = undefined;
    },
    look,
  };
}

/** PostgreSQL may come up later than the bot: waited for within a limit, which is said once. */
import pg from 'pg';
import type { Log } from '../lib/log.ts';
import { type Wait, wait as realWait } from '../lib/wait.ts';
import { DatabaseProblem } from './database-problem.ts';
import { describeConnectionFailure, POSTGRESQL_CONNECT_MS } from './postgresql.ts';

export interface AwaitPostgresql {
  readonly log: Log;
  /** 0: one try. */
  readonly limitMs: number;
  readonly wait?: Wait;
  /** 0 ≤ random < 1, for the jitter. */
  readonly random?: () => number;
}

const FIRST_MS = 500;
const LONGEST_MS = 5_000;

/** Another try would be answered in the same way: user, password or name are wrong. */
const FINAL = /^(28...|3D000|ERR_INVALID_URL)$/;

async function connectOnce(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: POSTGRESQL_CONNECT_MS });
  client.on('error', () => undefined); // the connect that waits fails with it
  try {
    await client.connect();
  } finally {
    await client.end().catch(() => undefined); // there is nothing to end where nothing began
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** @throws DatabaseProblem with a sentence for the operator */
export async function awaitPostgresql(url: string, options: AwaitPostgresql): Promise<void> {
  const { log, limitMs, wait = realWait, random = Math.random } = options;
  const began = performance.now();
  for (let tries = 1; ; tries += 1) {
    try {
      await connectOnce(url);
      if (tries > 1) log.info({ tries }, 'PostgreSQL answers');
      return;
    } catch (error) {
      const left = limitMs - (performance.now() - began);
      const problem = describeConnectionFailure(error);
      if (FINAL.test(codeOf(error))) throw problem;
      if (left <= 0) throw new DatabaseProblem(problem.message + waited(limitMs), error);
      const seconds = Math.round(limitMs / 1_000);
      if (tries === 1) log.warn({ err: error, seconds }, `${problem.message} Waiting for it, up to ${seconds} s`);
      const ms = Math.min(FIRST_MS * 2 ** (tries - 1), LONGEST_MS) * (0.5 + random() / 2);
      await wait(Math.min(ms, left));
    }
  }
}

const waited = (limitMs: number): string =>
  limitMs > 0 ? ` It was waited for, ${Math.round(limitMs / 1_000)} s (DATABASE_WAIT).` : '';

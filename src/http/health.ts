/** What the operator, Docker and Prometheus ask: /health/live, /health/ready (also /health), /metrics; and /livez, which is for everybody. */
import type { ServerResponse } from 'node:http';
import { type BackupWord, backupWord, readBackupState } from '../db/backup/state.ts';
import type { Clock } from '../lib/clock.ts';
import type { Database } from '../db/database.ts';
import type { Metrics } from '../lib/metrics.ts';
import { within } from '../lib/wait.ts';
import { sameSecret } from './same-secret.ts';
import { type Route, reply } from './server.ts';

export interface HealthOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly metrics: Metrics;
  /** State of the intake in a word; absent with a webhook. */
  readonly poller?: { state(): { readonly state: string; readonly lastAnswerAt: Date | undefined } };
  readonly pingTimeoutMs?: number;
}

export interface Health {
  readonly ready: boolean;
  readonly database: 'ok' | 'away';
  /** Whether work can be stored: "ok", or what stands against it in a word. */
  readonly store: string;
  /** Age of the oldest update that still waits, in seconds; 0 when none does. */
  readonly oldestWaitingSeconds: number | null;
  /** Messages that should have gone out by now. */
  readonly outboxDue: number | null;
  /** "good", "failing", "late" (none for 48 hours) or "none" (nobody makes any); it does not make the bot less ready. */
  readonly backup: BackupWord | null;
  readonly lastBackupAt: string | null;
  readonly poller: string;
  readonly lastAnswerAt: string | null;
}

/** Ready: the database answers, and takes what is to be stored. A Telegram that is away is reported, but restarting the bot would not bring it back. */
export async function checkHealth({ database, clock, poller, pingTimeoutMs = 2_000 }: HealthOptions): Promise<Health> {
  const now = clock.now();
  const { state = 'webhook', lastAnswerAt } = poller?.state() ?? {};
  const ask = database.read(async (db) => ({
    oldest: await db.inboxUpdate.findFirst({
      where: { state: 'WAITING' },
      orderBy: { receivedAt: 'asc' },
      select: { receivedAt: true },
    }),
    due: await db.outboxMessage.count({ where: { state: 'WAITING', dueAt: { lte: now } } }),
    backups: await readBackupState(db),
  }));
  const found = await within(pingTimeoutMs, 'the database', ask).catch(() => undefined); // told as "away"
  const { problem } = database.store();
  return {
    ready: found !== undefined && problem === undefined,
    database: found ? 'ok' : 'away',
    store: problem ?? (found ? 'ok' : 'away'),
    oldestWaitingSeconds: found
      ? Math.max(0, Math.round((now.getTime() - (found.oldest?.receivedAt.getTime() ?? now.getTime())) / 1000))
      : null,
    outboxDue: found ? found.due : null,
    backup: found ? backupWord(found.backups, now) : null,
    lastBackupAt: found?.backups.good?.toISOString() ?? null,
    poller: state,
    lastAnswerAt: lastAnswerAt?.toISOString() ?? null,
  };
}

function sendJson(res: ServerResponse, status: number, data: unknown): void {
  res
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(`${JSON.stringify(data)}\n`);
}

/** That there is a process, and nothing else: the one thing that the outside may ask. */
export const LIVE_ROUTE: Route = { method: 'GET', path: '/livez', handle: (_req, res) => reply(res, 200, 'ok') };

/** For those who say the token (`Authorization: Bearer …`); for others there is nothing there. */
export function withToken(routes: readonly Route[], token: string): Route[] {
  const isToken = sameSecret(`Bearer ${token}`);
  return routes.map((route) => ({
    ...route,
    handle: (req, res) => (isToken(req.headers.authorization) ? route.handle(req, res) : reply(res, 404, 'not found')),
  }));
}

export function healthRoutes(options: HealthOptions): Route[] {
  const ready = async (_req: unknown, res: ServerResponse): Promise<void> => {
    const health = await checkHealth(options);
    sendJson(res, health.ready ? 200 : 503, health);
  };
  return [
    { method: 'GET', path: '/health/live', handle: (_req, res) => sendJson(res, 200, { live: true }) },
    { method: 'GET', path: '/health/ready', handle: ready },
    { method: 'GET', path: '/health', handle: ready },
    {
      method: 'GET',
      path: '/metrics',
      handle: async (_req, res) => {
        const text = await options.metrics.registry.metrics();
        res.writeHead(200, { 'content-type': options.metrics.registry.contentType }).end(text);
      },
    },
  ];
}

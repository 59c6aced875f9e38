/** The real office: talks to Telegram by long polling or webhook until it is told to stop. */
import { randomUUID } from 'node:crypto';
import type { Update } from 'grammy/types';
import { type App, createApp } from './app.ts';
import { USUAL_RATE } from './bot/rate-limit.ts';
import { systemClock } from './lib/clock.ts';
import { createLeases } from './clock/leases.ts';
import { type BackupRun, createNightlyBackup } from './clock/nightly-backup.ts';
import type { ClockJob } from './clock/ticker.ts';
import { newestBackup, startBackup } from './db/start-backup.ts';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import { LIVE_ROUTE, healthRoutes, withToken } from './http/health.ts';
import { type HttpServer, type Route, startHttpServer } from './http/server.ts';
import { createWebhookHandler } from './http/webhook.ts';
import { createPoller } from './inbox/poller.ts';
import { createWebhookIntake } from './inbox/webhook-intake.ts';
import type { Log } from './lib/log.ts';
import { sayWhatWaits } from './lib/say-what-waits.ts';
import { createMetrics, type Metrics } from './lib/metrics.ts';
import { ensureSetupCode } from './sop/instalasi/ensure-setup-code.ts';
import { setupLink } from './sop/invite/secret-word.ts';

export interface Running {
  /** In order: takes nothing more in, finishes what runs, closes everything. */
  stop(): Promise<void>;
}

export interface ServeOptions {
  readonly config: Config & { readonly botToken: string };
  readonly database: Database;
  readonly log: Log;
  /** For the operator's eyes: where the set-up code is printed (never the log). */
  readonly print: (line: string) => void;
  /** For tests; default: a process of its own. */
  readonly startBackup?: () => BackupRun;
}

/** What takes updates in, once it is known who the bot is. */
interface Intake {
  state(): { readonly state: string; readonly lastAnswerAt: Date | undefined };
  stop(): Promise<void>;
}

/** What the page of the health and the webhook are answered from: before there is a connection it says just that. */
interface Served {
  app?: App;
  intake?: Intake;
}

/** @returns first the one on PORT */
async function startServers(
  { config, database, log }: ServeOptions,
  served: Served,
  metrics: Metrics,
): Promise<readonly HttpServer[]> {
  const state = () => served.intake?.state() ?? { state: 'no connection yet', lastAnswerAt: undefined };
  const health = healthRoutes({ database, clock: systemClock, metrics, poller: { state } });
  const outside: Route[] = [];
  if (config.webhook) {
    const { secret, url } = config.webhook;
    const { pathname: path } = new URL(url);
    const store = async (updates: readonly Update[]): Promise<void> => {
      if (!served.app) throw new Error('the bot does not know yet who it is');
      await served.app.intake.store(updates);
    };
    outside.push(createWebhookHandler({ path, secret, store, log, metrics }));
  }
  const { port, healthPort, healthToken } = config;
  if (healthToken) {
    const open = [LIVE_ROUTE, ...outside, ...withToken(health, healthToken)];
    return [await startHttpServer({ port, routes: open, log })];
  }
  // Health and metrics are the operator's. Not told apart by who calls: behind a proxy everybody calls from this machine.
  const own = { host: '127.0.0.1', routes: [LIVE_ROUTE, ...health], log };
  if (!config.webhook) return [await startHttpServer({ ...own, port })];
  const first = await startHttpServer({ port, routes: [LIVE_ROUTE, ...outside], log });
  try {
    return [first, await startHttpServer({ ...own, port: healthPort })];
  } catch (error) {
    await first.close();
    throw error;
  }
}

async function startIntake({ config, database, log }: ServeOptions, app: App, owner: string): Promise<Intake> {
  const { api } = app.bot;
  if (config.webhook) {
    const intake = createWebhookIntake({ api, webhook: config.webhook, log });
    await intake.start();
    return intake;
  }
  const poller = createPoller({ api, intake: app.intake, database, clock: systemClock, log, owner });
  poller.start();
  return poller;
}

async function startApp(
  options: ServeOptions,
  metrics: Metrics,
  owner: string,
  jobs: readonly ClockJob[],
): Promise<App> {
  const { config, database, log, print } = options;
  const app = await createApp({
    database,
    clock: systemClock,
    log,
    token: config.botToken,
    apiRoot: config.apiRoot,
    dataDir: config.dataDir,
    owner,
    metrics,
    jobs,
    rate: USUAL_RATE,
    media: config.media,
  });
  const code = await ensureSetupCode(app.deps, config.setupCode);
  if (code) {
    print(`Kode pemasangan untuk Kasi pertama / set-up code of the first Kasi: ${code}`);
    print(`Tautan, juga untuk pengelola baru / link, also for a new pengelola: ${setupLink(app.deps, code)}`);
  }
  app.start();
  app.announceCommands().catch((error: unknown) => {
    log.warn({ err: error }, 'the "/" lists for everybody could not be written; the next start tries again');
  });
  return app;
}

export async function serve(options: ServeOptions): Promise<Running> {
  const { log } = options;
  const metrics = createMetrics({ processFigures: true });
  const owner = randomUUID();
  const served: Served = {};
  const { database, config } = options;
  const backups = createNightlyBackup({
    leases: createLeases({ database, clock: systemClock, owner }),
    start: options.startBackup ?? (() => startBackup()),
    newest: () => newestBackup(config.backupDir),
    metrics,
  });
  const servers = await startServers(options, served, metrics);
  const stop = async (): Promise<void> => {
    await sayWhatWaits(log, 'what is just being taken in', served.intake?.stop());
    await sayWhatWaits(log, 'open requests', Promise.all(servers.map((one) => one.close())));
    await sayWhatWaits(log, 'what is being handled and sent', served.app?.stop());
    await sayWhatWaits(log, 'a backup that is being made', backups.stop());
  };
  try {
    const app = await startApp(options, metrics, owner, [backups.job]);
    served.app = app;
    served.intake = await startIntake(options, app, owner);
    const intake = options.config.webhook ? 'webhook' : 'polling';
    log.info({ bot: app.bot.botInfo.username, port: servers[0]?.port, intake }, 'started');
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

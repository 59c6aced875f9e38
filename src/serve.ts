/** The real office: talks to Telegram by long polling or webhook until it is told to stop. */
import { randomUUID } from 'node:crypto';
import { type App, createApp } from './app.ts';
import { USUAL_RATE } from './bot/rate-limit.ts';
import { systemClock } from './lib/clock.ts';
import type { Config } from './config.ts';
import type { Database } from './db/database.ts';
import { healthRoutes } from './http/health.ts';
import { type HttpServer, startHttpServer } from './http/server.ts';
import { createWebhookHandler } from './http/webhook.ts';
import { ALLOWED_UPDATES, createPoller, type Poller } from './inbox/poller.ts';
import type { Log } from './lib/log.ts';
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
}

/** Tells Telegram where to deliver; the secret comes back with each call. */
async function announceWebhook(app: App, webhook: { readonly url: string; readonly secret: string }): Promise<void> {
  await app.bot.api.setWebhook(webhook.url, {
    secret_token: webhook.secret,
    allowed_updates: [...ALLOWED_UPDATES],
    max_connections: 40,
  });
}

async function startServer(
  { config, database, log }: ServeOptions,
  app: App,
  metrics: Metrics,
  poller: Poller | undefined,
): Promise<HttpServer> {
  const routes = healthRoutes({ database, clock: systemClock, metrics, ...(poller ? { poller } : {}) });
  if (config.webhook) {
    const { secret, url } = config.webhook;
    const { pathname: path } = new URL(url);
    routes.push(createWebhookHandler({ path, secret, store: (updates) => app.intake.store(updates), log, metrics }));
  }
  // Health and metrics are the operator's: only the webhook has to be reachable from elsewhere.
  return startHttpServer({ port: config.port, ...(config.webhook ? {} : { host: '127.0.0.1' }), routes, log });
}

export async function serve(options: ServeOptions): Promise<Running> {
  const { config, database, log, print } = options;
  const metrics = createMetrics({ processFigures: true });
  const owner = randomUUID();
  const app = await createApp({
    database,
    clock: systemClock,
    log,
    token: config.botToken,
    apiRoot: config.apiRoot,
    dataDir: config.dataDir,
    owner,
    metrics,
    rate: USUAL_RATE,
  });
  const code = await ensureSetupCode(app.deps, config.setupCode);
  if (code) {
    print(`Kode pemasangan untuk Kasi pertama / set-up code of the first Kasi: ${code}`);
    print(`Tautan, juga untuk pengelola baru / link, also for a new pengelola: ${setupLink(app.deps, code)}`);
  }
  const poller = config.webhook
    ? undefined
    : createPoller({ api: app.bot.api, intake: app.intake, database, clock: systemClock, log, owner });
  const server = await startServer(options, app, metrics, poller);
  app.start();
  app.announceCommands().catch((error: unknown) => {
    log.warn({ err: error }, 'the "/" lists for everybody could not be written; the next start tries again');
  });
  poller?.start();
  if (config.webhook) await announceWebhook(app, config.webhook);
  log.info({ bot: app.bot.botInfo.username, port: server.port, intake: poller ? 'polling' : 'webhook' }, 'started');
  return {
    async stop() {
      await poller?.stop();
      await server.close();
      await app.stop();
    },
  };
}

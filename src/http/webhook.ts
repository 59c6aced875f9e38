/** Where Telegram delivers updates: secret checked before the body is read, stored before the answer. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Update } from 'grammy/types';
import { z } from 'zod';
import type { Log } from '../lib/log.ts';
import type { Metrics } from '../lib/metrics.ts';
import { within } from '../lib/wait.ts';
import { readBody } from './read-body.ts';
import { sameSecret } from './same-secret.ts';
import { type Route, reply } from './server.ts';

export interface WebhookOptions {
  readonly path: string;
  /** As given to `setWebhook`. */
  readonly secret: string;
  /** Resolves when the updates are on disk (the intake's `store`). */
  readonly store: (updates: readonly Update[]) => Promise<void>;
  readonly log: Log;
  readonly metrics?: Metrics;
  /** Default 1 MB. */
  readonly maxBytes?: number;
  /** Default 10,000. */
  readonly bodyTimeoutMs?: number;
  /** Telegram gives up on a call after a while and repeats it: answered before that. Default 8,000. */
  readonly storeTimeoutMs?: number;
}

/** Telegram's update, as far as the inbox depends on it; the rest is the bot's business. */
const updateSchema = z.looseObject({ update_id: z.int().nonnegative() });

export function createWebhookHandler(options: WebhookOptions): Route {
  const { path, store, log, metrics, maxBytes = 1_000_000, bodyTimeoutMs = 10_000, storeTimeoutMs = 8_000 } = options;
  const isSecret = sameSecret(options.secret);

  async function statusFor(req: IncomingMessage): Promise<number> {
    if (!isSecret(req.headers['x-telegram-bot-api-secret-token'])) return 401;
    const body = await readBody(req, maxBytes, bodyTimeoutMs);
    if (!body.ok) return body.status;
    let data: unknown;
    try {
      data = JSON.parse(body.text);
    } catch {
      return 400;
    }
    const update = updateSchema.safeParse(data);
    if (!update.success) return 400;
    try {
      await within(storeTimeoutMs, 'storing an update', store([update.data as unknown as Update]));
      return 200;
    } catch (error) {
      // 503 and not 410: Telegram keeps the update and comes again.
      log.error({ err: error }, 'an update cannot be stored; Telegram is asked to come again');
      return 503;
    }
  }

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const status = await statusFor(req);
    metrics?.webhookCalls.inc({ status: String(status) });
    reply(res, status, status === 200 ? 'ok' : 'refused', status === 503 ? { 'retry-after': '5' } : {});
  }

  return { method: 'POST', path, handle };
}

/** Brings updates to the bot's webhook: one chat in order, chats side by side, again and again until it answers 2xx. */
import type { Update } from 'grammy/types';
import { type Webhook, type WorldState, unixNow } from './world-state.ts';

const MAX_WAIT_MS = 60_000;
const ANSWER_MS = 60_000;

/** Updates of one chat wait for each other; those without a chat wait for their kind. */
function lane(update: Update): string {
  const content = Object.entries(update).find(([key]) => key !== 'update_id');
  const [kind, value] = content ?? ['', {}];
  const { chat, message } = value as { chat?: { id: number }; message?: { chat?: { id: number } } };
  return String(chat?.id ?? message?.chat?.id ?? kind);
}

async function post(url: string, secret: string | undefined, update: Update): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
      },
      body: JSON.stringify(update),
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    await response.arrayBuffer();
    return response.ok ? undefined : `Wrong response from the webhook: ${response.status} ${response.statusText}`;
  } catch (error) {
    // The bot is away or its answer does not come: that is what getWebhookInfo tells, and why it is tried again.
    return error instanceof Error && error.name === 'TimeoutError' ? 'Read timeout expired' : 'Connection failed';
  }
}

export interface WebhookInit {
  readonly url: string;
  readonly secret: string | undefined;
  readonly maxConnections: number;
}

export function startWebhook(state: WorldState, { url, secret, maxConnections }: WebhookInit): Webhook {
  const busy = new Set<string>();
  const failures = new Map<string, number>();
  let stopped = false;

  function done(update: Update): void {
    const at = state.updates.indexOf(update);
    if (at !== -1) state.updates.splice(at, 1);
  }

  async function deliver(update: Update, key: string): Promise<void> {
    const failure = await post(url, secret, update);
    if (stopped) return;
    if (failure === undefined) {
      failures.delete(key);
      done(update);
      busy.delete(key);
      pump();
      return;
    }
    webhook.lastError = { at: unixNow(state), message: failure };
    const count = failures.get(key) ?? 0;
    failures.set(key, count + 1);
    const wait = Math.min(MAX_WAIT_MS, (state.options.webhookRetryMs ?? 1000) * 2 ** count);
    setTimeout(() => {
      busy.delete(key);
      pump();
    }, wait).unref();
  }

  function pump(): void {
    if (stopped) return;
    for (const update of state.updates) {
      if (busy.size >= maxConnections) return;
      const key = lane(update);
      if (busy.has(key)) continue;
      busy.add(key);
      void deliver(update, key); // never rejects: `post` turns every failure into a reason
    }
  }

  const webhook: Webhook = {
    url,
    secret,
    maxConnections,
    lastError: undefined,
    wake: pump,
    stop: () => {
      stopped = true;
    },
  };
  queueMicrotask(pump);
  return webhook;
}

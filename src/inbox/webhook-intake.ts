/** Tells Telegram where to deliver updates, however long it cannot be reached; the secret comes back with each call. */
import type { Api } from 'grammy';
import type { Log } from '../lib/log.ts';
import type { Wait } from '../lib/wait.ts';
import { ALLOWED_UPDATES } from './poller.ts';
import { isFinal, untilAnswered } from './until-answered.ts';

export interface WebhookIntakeOptions {
  readonly api: Pick<Api, 'setWebhook'>;
  readonly webhook: { readonly url: string; readonly secret: string };
  readonly log: Log;
  readonly wait?: Wait;
  readonly random?: () => number;
}

export interface WebhookIntake {
  /**
   * Resolves once Telegram knows, or cannot be reached: then it is told as soon as it can be.
   * @throws what Telegram refuses for good: the address is wrong
   */
  start(): Promise<void>;
  stop(): Promise<void>;
  state(): { readonly state: 'no connection yet' | 'webhook' | 'refused'; readonly lastAnswerAt: undefined };
}

export function createWebhookIntake({ api, webhook, log, ...rest }: WebhookIntakeOptions): WebhookIntake {
  const stopping = new AbortController();
  let state: ReturnType<WebhookIntake['state']>['state'] = 'no connection yet';
  let later: Promise<void> | undefined;

  async function announce(): Promise<void> {
    await api.setWebhook(webhook.url, {
      secret_token: webhook.secret,
      allowed_updates: [...ALLOWED_UPDATES],
      max_connections: 40,
    });
    state = 'webhook';
  }

  /** @param first how the first try failed */
  async function goOn(first: unknown): Promise<void> {
    const failed = [first];
    const again = async (): Promise<void> => {
      for (const error of failed.splice(0)) throw error;
      await announce();
    };
    try {
      await untilAnswered(again, { log, signal: stopping.signal, ...rest });
    } catch (error) {
      if (stopping.signal.aborted) return;
      state = 'refused';
      log.error({ err: error }, 'Telegram does not take the address of the webhook; check WEBHOOK_URL and start again');
    }
  }

  return {
    async start() {
      try {
        await announce();
      } catch (error) {
        if (isFinal(error)) throw error;
        later = goOn(error);
      }
    },
    async stop() {
      stopping.abort();
      await later;
    },
    state: () => ({ state, lastAnswerAt: undefined }),
  };
}

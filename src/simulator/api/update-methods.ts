/** How updates reach the bot: long polling, or the webhook. */
import type { Update } from 'grammy/types';
import { ApiError, badRequest } from '../state/api-error.ts';
import { confirmUpdates, setAllowedUpdates } from '../state/updates.ts';
import { startWebhook } from '../state/webhook.ts';
import type { WorldState } from '../state/world-state.ts';
import { type CallContext, type Methods, textOf } from './method.ts';
import type { Params } from './params.ts';

const conflict = (text: string): ApiError => new ApiError(409, `Conflict: ${text}`);

/** Waits until an update comes, the time is over, or the caller goes away; rejects when another poll takes over. */
function waitForUpdate(state: WorldState, seconds: number, signal: CallContext['signal']): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      if (state.poll === poll) state.poll = undefined;
      settle();
    };
    const wake = (): void => end(resolve);
    const poll = {
      wake,
      terminate: (by: 'getUpdates' | 'setWebhook') => {
        const advice = by === 'getUpdates' ? '; make sure that only one bot instance is running' : '';
        end(() => reject(conflict(`terminated by ${by === 'getUpdates' ? 'other ' : ''}${by} request${advice}`)));
      },
    };
    const timer = setTimeout(wake, seconds * 1000).unref();
    signal?.addEventListener('abort', wake);
    state.poll = poll;
  });
}

async function getUpdates(state: WorldState, params: Params, call: CallContext): Promise<readonly Update[]> {
  if (state.webhook) {
    throw conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  const { offset = 0, limit = 100, timeout = 0 } = params as Record<string, number | undefined>;
  setAllowedUpdates(state, params['allowed_updates'] as readonly string[] | undefined);
  state.poll?.terminate('getUpdates');
  if (offset !== 0) confirmUpdates(state, offset);
  if (state.updates.length === 0 && timeout > 0 && !call.signal?.aborted) {
    await waitForUpdate(state, Math.min(timeout, 50), call.signal);
  }
  // Whoever has gone gets nothing: the updates stay.
  return call.signal?.aborted ? [] : state.updates.slice(0, Math.min(100, Math.max(1, limit)));
}

function checkWebhookUrl(url: string): void {
  if (!URL.canParse(url)) throw badRequest('bad webhook: invalid URL');
  const { protocol, hostname } = new URL(url);
  const isHere = protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !isHere) throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
}

function deleteWebhook(state: WorldState, params: Params): true {
  state.webhook?.stop();
  state.webhook = undefined;
  if (params['drop_pending_updates'] === true) state.updates.length = 0;
  return true;
}

export const updateMethods: Methods = {
  getUpdates,
  setWebhook: (state, params) => {
    const url = textOf(params, 'url') ?? '';
    const secret = textOf(params, 'secret_token');
    const { max_connections: maxConnections = 40 } = params as Record<string, number | undefined>;
    if (url === '') return deleteWebhook(state, params);
    checkWebhookUrl(url);
    if (secret !== undefined && !/^[\w-]{1,256}$/.test(secret))
      throw badRequest('secret token contains unallowed characters');
    if (maxConnections < 1 || maxConnections > 100) throw badRequest('bad webhook: max_connections must be 1-100');
    deleteWebhook(state, params);
    state.poll?.terminate('setWebhook');
    setAllowedUpdates(state, params['allowed_updates'] as readonly string[] | undefined);
    state.webhook = startWebhook(state, { url, secret, maxConnections });
    return true;
  },
  deleteWebhook,
  getWebhookInfo: ({ webhook, updates, allowedUpdates }) => ({
    url: webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: updates.length,
    ...(webhook ? { max_connections: webhook.maxConnections } : {}),
    ...(webhook?.lastError
      ? { last_error_date: webhook.lastError.at, last_error_message: webhook.lastError.message }
      : {}),
    ...(allowedUpdates ? { allowed_updates: [...allowedUpdates] } : {}),
  }),
};

/** Which calls the line itself repeats, and after how long: only where a repeat cannot do the thing twice. */
import { LineError } from './line-error.ts';

/** A complete answer of Telegram, good or bad. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly data: unknown;
}

/** Doing these twice is doing them once. (getUpdates is repeated by the poller, which knows more.) */
const REPEATABLE =
  /^(getMe|getFile|getChat|getChatMember|getWebhookInfo|answerCallbackQuery|edit\w+|setMy\w+|setWebhook|deleteWebhook|sendChatAction|setChatMenuButton)$/;
/** A longer pause than this is a matter for the outbox, not for somebody who waits for an answer. */
const LONGEST_PAUSE_MS = 3000;

const growing = (tries: number): number => 200 * 2 ** tries;

function pauseAskedMs(answer: Answer): number | undefined {
  const parameters = (answer.data as { parameters?: { retry_after?: unknown } } | null)?.parameters;
  return typeof parameters?.retry_after === 'number' ? parameters.retry_after * 1000 : undefined;
}

/**
 * @param tries repeats already made
 * @returns milliseconds to wait before the next try; undefined: hand the outcome to the caller
 */
export function retryAfterMs(method: string, outcome: Answer | LineError, tries: number): number | undefined {
  if (method === 'getUpdates') return undefined;
  if (outcome instanceof LineError) {
    if (outcome.failure === 'refused') return growing(tries);
    return outcome.failure === 'lost' && REPEATABLE.test(method) ? growing(tries) : undefined;
  }
  if (!REPEATABLE.test(method)) return undefined;
  if (outcome.status === 429) {
    const asked = pauseAskedMs(outcome) ?? LONGEST_PAUSE_MS;
    return asked <= LONGEST_PAUSE_MS ? asked : undefined;
  }
  return outcome.status >= 500 ? growing(tries) : undefined;
}

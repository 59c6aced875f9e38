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

/** Growing, and not in step: what failed together must not come again together. */
const growing = (tries: number, random: number): number => 200 * 2 ** tries * (0.75 + random / 2);

/**
 * A 429 is never repeated here: it is a matter for the pace, which knows everybody who must wait.
 *
 * @param tries repeats already made
 * @param random 0…1
 * @returns milliseconds to wait before the next try; undefined: hand the outcome to the caller
 */
export function retryAfterMs(
  method: string,
  outcome: Answer | LineError,
  tries: number,
  random = Math.random(),
): number | undefined {
  if (method === 'getUpdates') return undefined;
  if (outcome instanceof LineError) {
    if (outcome.failure === 'refused') return growing(tries, random);
    return outcome.failure === 'lost' && REPEATABLE.test(method) ? growing(tries, random) : undefined;
  }
  return REPEATABLE.test(method) && outcome.status >= 500 ? growing(tries, random) : undefined;
}

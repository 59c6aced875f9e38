/** What Telegram's refusals mean for an answer to the acting person; the outbox has its own policy. */
import { BotError, GrammyError, type Transformer } from 'grammy';
import { barredBy } from '../outbox/policy.ts';

/** Refusals after which the wished-for state is there, or can no longer be reached, and nobody is harmed. */
const HARMLESS: ReadonlyArray<{ readonly method: RegExp; readonly description: RegExp }> = [
  // A callback that comes again after a crash was answered before; an old one needs no answer.
  { method: /^answerCallbackQuery$/, description: /query is too old|query ID is invalid/i },
  { method: /^edit/, description: /message is not modified/i },
  // The person deleted the chat's history: the card is gone, the act is not.
  {
    method: /^edit|^deleteMessage$/,
    description: /message to (edit|delete) not found|message can't be (edited|deleted)/i,
  },
  // A button that no card drew there, below a picture or a place.
  { method: /^edit/, description: /there is no (text|caption) in the message to edit/i },
];

/** Turns harmless refusals into success, so that a repeat after a crash passes through. */
export const tolerateHarmless: Transformer = async (previous, method, payload, signal) => {
  const answer = await previous(method, payload, signal);
  if (answer.ok) return answer;
  const harmless = HARMLESS.some((rule) => rule.method.test(method) && rule.description.test(answer.description));
  // The callers of these methods do not read the result.
  return harmless ? ({ ok: true, result: true } as Awaited<ReturnType<typeof previous>>) : answer;
};

/** The error itself, out of grammY's wrapping. */
export function causeOf(error: unknown): unknown {
  return error instanceof BotError ? causeOf(error.error) : error;
}

/** The person blocked the bot, left Telegram, or never opened a chat: no answer can reach them, and trying again is pointless. */
export function isUnreachable(error: unknown): boolean {
  const cause = causeOf(error);
  if (!(cause instanceof GrammyError)) return false;
  return cause.error_code === 403 || (cause.error_code === 400 && /chat not found/i.test(cause.description));
}

/** The bot may not answer in that group, or in that topic: who acted there cannot be told anything. */
export function isBarred(error: unknown): boolean {
  const cause = causeOf(error);
  return cause instanceof GrammyError && barredBy(cause.description) !== undefined;
}

/**
 * After a refusal to leave a group: the id under which it is to be left instead, or null when the bot is outside.
 * @throws the error itself when it says neither
 */
export function leaveInstead(error: unknown): number | null {
  const cause = causeOf(error);
  if (!(cause instanceof GrammyError) || (cause.error_code !== 403 && cause.error_code !== 400)) throw error;
  return cause.parameters.migrate_to_chat_id ?? null;
}

/** Telegram gives bots files up to 20 MB. */
export function isTooBig(error: unknown): boolean {
  const cause = causeOf(error);
  return cause instanceof GrammyError && cause.error_code === 400 && /file is too big/i.test(cause.description);
}

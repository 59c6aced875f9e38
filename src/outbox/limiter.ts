/** How fast Telegram lets a bot send, as arithmetic on a monotonic time in milliseconds that the caller brings along. */

export interface Limits {
  /** Between two messages, to whomever. Telegram allows 30 a second. */
  readonly gapMs: number;
  /** What a late timer may catch up with, so that the average keeps to `gapMs`; well below the burst that Telegram forgives. */
  readonly catchUpMs: number;
  /** Between two messages to one chat. */
  readonly chatGapMs: number;
  /** Messages to one group within `groupWindowMs`. */
  readonly groupMessages: number;
  readonly groupWindowMs: number;
}

// A hair slower than allowed: 33.4 ms are 99.8 % of 30/s, and the path to Telegram varies.
export const TELEGRAM_LIMITS: Limits = {
  gapMs: 33.4,
  catchUpMs: 67,
  chatGapMs: 1_050,
  groupMessages: 20,
  groupWindowMs: 61_000,
};
/** For tests that do not test the pace. */
export const NO_LIMITS: Limits = {
  gapMs: 0,
  catchUpMs: 0,
  chatGapMs: 0,
  groupMessages: Number.POSITIVE_INFINITY,
  groupWindowMs: 0,
};

export interface Limiter {
  /** When the next message, to whomever, may go. */
  nextAt(): number;
  /** When the next message to this chat may go, as far as that chat is concerned. */
  chatNextAt(chatId: number): number;
  /** A message goes out; an album weighs as many as it has pictures. */
  sent(chatId: number, at: number, weight?: number): void;
  /** Telegram answered: only now is it certain that the message is not still under way. */
  answered(chatId: number, at: number): void;
  /** Nobody sends before `until`. */
  pause(until: number): void;
  pausedUntil(): number;
}

export function createLimiter(limits: Limits): Limiter {
  const { gapMs, catchUpMs, chatGapMs, groupMessages, groupWindowMs } = limits;
  let next = Number.NEGATIVE_INFINITY;
  let paused = Number.NEGATIVE_INFINITY;
  const chats = new Map<number, { next: number; recent: number[] }>();

  function forgetIdle(now: number): void {
    if (chats.size < 2_000) return;
    for (const [chatId, chat] of chats)
      if (chat.next < now && (chat.recent.at(-1) ?? 0) < now - groupWindowMs) chats.delete(chatId);
  }

  return {
    nextAt: () => Math.max(next, paused),
    chatNextAt(chatId) {
      const chat = chats.get(chatId);
      if (!chat) return Number.NEGATIVE_INFINITY;
      const oldest = chatId < 0 && chat.recent.length >= groupMessages ? chat.recent.at(-groupMessages) : undefined;
      return oldest === undefined ? chat.next : Math.max(chat.next, oldest + groupWindowMs);
    },
    sent(chatId, at, weight = 1) {
      next = Math.max(next, at - catchUpMs) + gapMs * weight;
      forgetIdle(at);
      const chat = chats.get(chatId) ?? { next: 0, recent: [] };
      chat.next = at + chatGapMs;
      if (chatId < 0) {
        for (let i = 0; i < weight; i += 1) chat.recent.push(at);
        if (Number.isFinite(groupMessages)) chat.recent = chat.recent.slice(-2 * groupMessages);
        else chat.recent = [];
      }
      chats.set(chatId, chat);
    },
    answered(chatId, at) {
      const chat = chats.get(chatId);
      if (chat) chat.next = Math.max(chat.next, at + Math.min(chatGapMs, 1_000));
    },
    pause(until) {
      paused = Math.max(paused, until);
      // After a pause begins an even pace, not a burst.
      next = Math.max(next, until);
    },
    pausedUntil: () => paused,
  };
}

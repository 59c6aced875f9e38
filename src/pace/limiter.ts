/** When the next message may go, as arithmetic on a monotonic time in milliseconds that the caller brings along. */
import type { Limits } from './limits.ts';

export interface Limiter {
  /** When the next message, to whomever, may go. */
  nextAt(): number;
  /**
   * When the next message to this chat may go, as far as that chat is concerned.
   * @param burst somebody waits for it: a short burst is forgiven
   */
  chatNextAt(chatId: number, weight?: number, burst?: boolean): number;
  /** A message goes out; an album weighs as many as it has pictures. Without a chat: a call that only keeps to the pace of all. */
  sent(chatId: number | undefined, at: number, weight?: number): void;
  /** Telegram answered: only now is it certain that the message is not still under way. */
  answered(chatId: number, at: number): void;
  /** After a pause begins an even pace, not a burst. */
  rest(until: number): void;
}

interface Chat {
  /** For messages one by one. */
  next: number;
  /** When all that was sent would have been sent at an even pace: how far it lies ahead is how much of the burst is used up. */
  evenly: number;
  /** For groups: when the latest messages went. */
  recent: number[];
}

export function createLimiter(limits: Limits): Limiter {
  const { gapMs, catchUpMs, chatGapMs, chatBurst, groupMessages, groupWindowMs } = limits;
  const chatsAreFree = chatGapMs === 0 && !Number.isFinite(groupMessages);
  let next = Number.NEGATIVE_INFINITY;
  const chats = new Map<number, Chat>();

  function forgetIdle(now: number): void {
    if (chats.size < 2_000) return;
    for (const [chatId, chat] of chats) {
      if (chat.evenly < now && chat.next < now && (chat.recent.at(-1) ?? 0) < now - groupWindowMs) chats.delete(chatId);
    }
  }

  /** When there is room for so many in the group's minute. */
  function groupNextAt({ recent }: Chat, weight: number): number {
    const place = Math.max(1, groupMessages - weight + 1);
    const oldest = recent.length >= place ? recent.at(-place) : undefined;
    return oldest === undefined ? Number.NEGATIVE_INFINITY : oldest + groupWindowMs;
  }

  return {
    nextAt: () => next,
    chatNextAt(chatId, weight = 1, burst = false) {
      const chat = chats.get(chatId);
      if (!chat) return Number.NEGATIVE_INFINITY;
      const forgiven = chat.evenly - Math.max(0, chatBurst - weight) * chatGapMs;
      const own = burst ? forgiven : Math.max(forgiven, chat.next);
      return chatId < 0 ? Math.max(own, groupNextAt(chat, weight)) : own;
    },
    sent(chatId, at, weight = 1) {
      next = Math.max(next, at - catchUpMs) + gapMs * weight;
      if (chatsAreFree || chatId === undefined) return;
      forgetIdle(at);
      const chat = chats.get(chatId) ?? { next: 0, evenly: 0, recent: [] };
      chat.next = at + chatGapMs;
      chat.evenly = Math.max(chat.evenly, at) + chatGapMs * weight;
      if (chatId < 0) {
        for (let i = 0; i < weight; i += 1) chat.recent.push(at);
        chat.recent = chat.recent.slice(-2 * groupMessages);
      }
      chats.set(chatId, chat);
    },
    answered(chatId, at) {
      const chat = chats.get(chatId);
      if (chat) chat.next = Math.max(chat.next, at + Math.min(chatGapMs, 1_000));
    },
    rest(until) {
      next = Math.max(next, until);
    },
  };
}

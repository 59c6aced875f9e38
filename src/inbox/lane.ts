/** Which updates must not overtake each other: those of one chat, whatever their kind. */
import type { Update } from 'grammy/types';

interface Parts {
  readonly chat?: { readonly id?: unknown };
  readonly message?: { readonly chat?: { readonly id?: unknown } };
  readonly from?: { readonly id?: unknown };
  readonly user?: { readonly id?: unknown };
}

/**
 * The chat's id as text; `user:<id>` for updates without a chat (inline queries, poll answers); `none` for the rest.
 * Looks at the shape rather than at a list of kinds, so that a kind that Telegram adds tomorrow has a lane as well.
 */
export function laneOf(update: Update): string {
  for (const [key, value] of Object.entries(update) as [string, unknown][]) {
    if (key === 'update_id' || typeof value !== 'object' || value === null) continue;
    const { chat, message, from, user } = value as Parts;
    const chatId = chat?.id ?? message?.chat?.id;
    if (typeof chatId === 'number') return String(chatId);
    const userId = from?.id ?? user?.id;
    if (typeof userId === 'number') return `user:${userId}`;
  }
  return 'none';
}

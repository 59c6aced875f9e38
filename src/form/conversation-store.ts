/** Where @grammyjs/conversations keeps its state: in memory alone, since the draft is the memory of a form. */
import type { Context } from 'grammy';

/** What runner.ts gives to the library. */
export interface ConversationStore {
  read(ctx: Context): Promise<unknown>;
  write(ctx: Context, state: unknown): Promise<void>;
  delete(ctx: Context): Promise<void>;
}

/** In memory, with a look inside. */
export interface RememberedConversations extends ConversationStore {
  /** What is kept, as JSON. */
  states(): readonly string[];
  /** As after a restart. */
  forget(): void;
}

/** Chats in the middle of a form; a few hundred bytes each. The one that has been silent longest goes first. */
const REMEMBERED = 20_000;

/** Chat and person: in a group somebody else would answer. */
export function conversationKey(ctx: Context): string {
  return `${ctx.chatId ?? '-'}:${ctx.from?.id ?? '-'}`;
}

/**
 * The state only says that a form runs in a chat. A form that was begun before a restart, or in another process, has no
 * state here and is found by its draft; one that has ended elsewhere is found out by its draft too. So writing it down
 * would cost two writes a form and give nothing.
 */
export function createConversationStore(): RememberedConversations {
  // As text: the library must not get its own objects back changed.
  const remembered = new Map<string, string>();
  return {
    read: (ctx) => {
      const known = remembered.get(conversationKey(ctx));
      return Promise.resolve(known === undefined ? undefined : (JSON.parse(known) as unknown));
    },
    write: (ctx, state) => {
      const key = conversationKey(ctx);
      remembered.delete(key);
      remembered.set(key, JSON.stringify(state));
      const [oldest] = remembered.keys();
      if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
      return Promise.resolve();
    },
    delete: (ctx) => {
      remembered.delete(conversationKey(ctx));
      return Promise.resolve();
    },
    states: () => [...remembered.values()],
    forget: () => remembered.clear(),
  };
}

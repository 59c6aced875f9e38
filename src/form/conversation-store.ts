/** Where @grammyjs/conversations keeps its state: one small row a chat, expendable, since the draft is the memory. */
import type { Context } from 'grammy';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../db/database.ts';

/** What runner.ts gives to the library. */
export interface ConversationStore {
  read(ctx: Context): Promise<unknown>;
  write(ctx: Context, state: unknown): Promise<void>;
  delete(ctx: Context): Promise<void>;
}

/** Chats whose state is remembered in memory; a few hundred bytes each. */
const REMEMBERED = 5_000;

/** Chat and person: in a group somebody else would answer. */
export function conversationKey(ctx: Context): string {
  return `${ctx.chatId ?? '-'}:${ctx.from?.id ?? '-'}`;
}

/** The states seen last; null where there is none. */
class Remembered {
  readonly #values = new Map<string, string | null>();

  get(key: string): string | null | undefined {
    return this.#values.get(key);
  }
  set(key: string, value: string | null): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > REMEMBERED && oldest !== undefined) this.#values.delete(oldest);
  }
}

/**
 * Storage over the table ConversationState.
 *
 * The state only says that a form runs in a chat, so it may be read from memory even where another process has changed
 * it: a form that is over is found out by its draft, and a form that was begun elsewhere too. And since the runner leaves
 * the state as it was after each answer, it is written when a form begins and when it ends, not in between.
 */
export function createConversationStore(deps: {
  readonly database: Database;
  readonly clock: Clock;
}): ConversationStore {
  const { database, clock } = deps;
  const remembered = new Remembered();
  const load = async (key: string): Promise<string | null> => {
    const row = await database.read((db) => db.conversationState.findUnique({ where: { key } }));
    remembered.set(key, row?.value ?? null);
    return row?.value ?? null;
  };
  return {
    read: async (ctx) => {
      const key = conversationKey(ctx);
      const known = remembered.get(key);
      const value = known === undefined ? await load(key) : known;
      return value === null ? undefined : (JSON.parse(value) as unknown);
    },
    write: async (ctx, state) => {
      const key = conversationKey(ctx);
      const value = JSON.stringify(state);
      if (remembered.get(key) === value) return;
      const updatedAt = clock.now();
      await database.grouped(async (tx) => {
        await tx.conversationState.upsert({
          where: { key },
          create: { key, value, updatedAt },
          update: { value, updatedAt },
        });
      });
      remembered.set(key, value);
    },
    delete: async (ctx) => {
      const key = conversationKey(ctx);
      await database.grouped(async (tx) => {
        await tx.conversationState.deleteMany({ where: { key } });
      });
      remembered.set(key, null);
    },
  };
}

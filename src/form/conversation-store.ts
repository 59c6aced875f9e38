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

/** Chat and person: in a group somebody else would answer. */
export function conversationKey(ctx: Context): string {
  return `${ctx.chatId ?? '-'}:${ctx.from?.id ?? '-'}`;
}

/**
 * Storage adapter over the table ConversationState.
 * The runner leaves its state as it was after each answer, so nothing needs to be written: what was read is compared.
 */
export function createConversationStore(deps: {
  readonly database: Database;
  readonly clock: Clock;
}): ConversationStore {
  const { database, clock } = deps;
  const lastRead = new WeakMap<Context, string>();
  return {
    read: async (ctx) => {
      const row = await database.read((db) =>
        db.conversationState.findUnique({ where: { key: conversationKey(ctx) } }),
      );
      if (!row) return undefined;
      lastRead.set(ctx, row.value);
      return JSON.parse(row.value) as unknown;
    },
    write: async (ctx, state) => {
      const value = JSON.stringify(state);
      if (lastRead.get(ctx) === value) return;
      const key = conversationKey(ctx);
      const updatedAt = clock.now();
      await database.grouped(async (tx) => {
        await tx.conversationState.upsert({
          where: { key },
          create: { key, value, updatedAt },
          update: { value, updatedAt },
        });
      });
    },
    delete: async (ctx) => {
      await database.grouped(async (tx) => {
        await tx.conversationState.deleteMany({ where: { key: conversationKey(ctx) } });
      });
    },
  };
}

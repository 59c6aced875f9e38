/** What perhaps did not arrive is read from the digest that names it (decision 2): the message as it was, with its own buttons. */
import type { Composer } from 'grammy';
import { refuse } from '../lib/result.ts';
import { deliver } from '../outbox/deliver.ts';
import { UNSURE_BUTTONS } from '../outbox/unsure-buttons.ts';
import { findMessageOf, settleSeen } from '../outbox/unsure-rows.ts';
import { replyRefusal } from './answers.ts';
import type { KesraContext } from './context.ts';
import { registerButtons } from './register-buttons.ts';

async function readAgain(ctx: KesraContext, id: number): Promise<void> {
  const { database, dataDir } = ctx.outer;
  const chatId = ctx.chat?.id ?? 0;
  const found = await database.read((db) => findMessageOf(db, id, chatId));
  if (!found) return replyRefusal(ctx, refuse('bot-unsure-gone'));
  await ctx.answerCallbackQuery();
  await deliver(ctx.api, chatId, found.message, { dataDir });
  await settleSeen(database, [id]);
}

export function registerReadAgain(bot: Composer<KesraContext>): void {
  registerButtons(bot, UNSURE_BUTTONS, { read: (ctx, _, { id }) => readAgain(ctx, id) });
}

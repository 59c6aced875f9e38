/** Feature: what perhaps did not arrive is read from the digest (decision 2): the message as it was, with its own buttons. */
import { replyRefusal } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { registerButtons } from '../../bot/register-buttons.ts';
import { refuse } from '../../lib/result.ts';
import { deliver } from '../../outbox/deliver.ts';
import { findMessageOf, settleSeen } from '../../outbox/unsure-rows.ts';
import { UNSURE_BUTTONS } from './pengingat.buttons.ts';

async function onRead(ctx: KesraContext, id: number): Promise<void> {
  const { database, dataDir } = ctx.outer;
  const chatId = ctx.chat?.id ?? 0;
  const found = await database.read((db) => findMessageOf(db, id, chatId));
  if (!found) return replyRefusal(ctx, refuse('pengingat-unsure-gone'));
  await ctx.answerCallbackQuery();
  await deliver(ctx.api, chatId, found.message, { dataDir });
  await settleSeen(database, [id]);
}

export const pengingatFeature: Feature = {
  name: 'pengingat',
  commands: [],
  buttons: [UNSURE_BUTTONS],
  forms: [],
  register(bot) {
    registerButtons(bot, UNSURE_BUTTONS, { read: (ctx, _, { id }) => onRead(ctx, id) });
  },
};

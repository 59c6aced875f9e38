/** What somebody without a seat is told: how it stands with them, or whom the bot is for and how they may join (C1). */
import type { SimpleKey } from '../i18n/translate.ts';
import { APPLY_BUTTONS } from '../office/actor/apply-buttons.ts';
import { AS_HTML, inlineMarkup } from '../outbox/inline-markup.ts';
import { replyCard } from './answers.ts';
import type { KesraContext, ReplyStranger } from './context.ts';
import type { Feature } from './feature.ts';

/** @param features the first that knows something of this person speaks */
export function strangerReply(ctx: KesraContext, features: readonly Feature[]): ReplyStranger {
  return async (key: SimpleKey) => {
    for (const feature of features) {
      const card = await feature.strangerCard?.(ctx);
      if (card) return replyCard(ctx, card);
    }
    const apply = { text: ctx.t.plain('bot-button-apply'), data: APPLY_BUTTONS.data('mulai') };
    await ctx.reply(ctx.t(key), { ...AS_HTML, reply_markup: inlineMarkup([[apply]]) });
  };
}

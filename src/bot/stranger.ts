/** What somebody without a seat is told: how it stands with them, or whom the bot is for and how they may join (C1). */
import type { SimpleKey } from '../i18n/translate.ts';
import { AS_HTML, inlineMarkup } from '../outbox/inline-markup.ts';
import { replyCard } from './answers.ts';
import type { KesraContext, ReplyStranger } from './context.ts';
import type { Feature } from './feature.ts';

/** Callback data of the button that opens the form of joining (sop/permohonan). */
const APPLY = 'pm:mulai';
/** The same for people of a body who have a seat in one kecamatan and ask for one in another. */
export const APPLY_ELSEWHERE = 'pm:lain';

/** @param features the first that knows something of this person speaks */
export function strangerReply(ctx: KesraContext, features: readonly Feature[]): ReplyStranger {
  return async (key: SimpleKey) => {
    for (const feature of features) {
      const card = await feature.strangerCard?.(ctx);
      if (card) return replyCard(ctx, card);
    }
    const apply = { text: ctx.t.plain('bot-button-apply'), data: APPLY };
    await ctx.reply(ctx.t(key), { ...AS_HTML, reply_markup: inlineMarkup([[apply]]) });
  };
}

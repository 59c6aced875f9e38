/** Before anything else: who agreed to an older privacy notice is asked again (UU 27/2022). */
import { sayWhenTold } from '../../office/tell/when-told.ts';
import type { Composer } from 'grammy';
import { replyCard, replyRefusal } from '../../bot/answers.ts';
import { LANGUAGE_BUTTONS } from '../../bot/bot-buttons.ts';
import type { KesraContext } from '../../bot/context.ts';
import { isTapOn, registerTaps } from '../../bot/register-buttons.ts';
import { LANGUAGES } from '../../i18n/translate.ts';
import { translator } from '../../i18n/translator.ts';
import { refuse } from '../../lib/result.ts';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import { answerConsent, mustConsent } from './answer-consent.ts';
import { CONSENT_BUTTONS, PRIVASI_BUTTONS, consentCard } from './privasi.card.ts';

/** What works without an answer: reading the notice, one's data, the language, help. */
const FREE_COMMANDS = /^\/(privasi|bahasa|language|bantuan|help)(@\w+)?(\s|$)/i;

function isFree(ctx: KesraContext): boolean {
  if (ctx.callbackQuery) return isTapOn(ctx, PRIVASI_BUTTONS, LANGUAGE_BUTTONS);
  const text = ctx.message?.text ?? '';
  return FREE_COMMANDS.test(text) || LANGUAGES.some((one) => translator(one).plain('bot-button-bantuan') === text);
}

export function registerConsent(bot: Composer<KesraContext>): void {
  registerTaps(bot, CONSENT_BUTTONS, {
    answer: async (ctx, { answer }) => {
      const agrees = answer === 'ya';
      const { actor, t } = ctx;
      // An old button of somebody who has agreed, or has no seat any more, changes nothing.
      if (!actor || !mustConsent(actor)) return replyRefusal(ctx, refuse('bot-button-gone'));
      await answerConsent(ctx.deps, actor, agrees);
      await ctx.answerCallbackQuery();
      const said = agrees
        ? t('privasi-consent-given')
        : await sayWhenTold({ deps: ctx.deps, actor, t }, t('privasi-consent-refused'));
      await ctx.editMessageText(said, AS_HTML);
    },
  });
  bot.use(async (ctx, next) => {
    if (!ctx.actor || !mustConsent(ctx.actor) || isFree(ctx)) return next();
    if (ctx.callbackQuery) await ctx.answerCallbackQuery();
    else if (!ctx.message) return;
    await replyCard(ctx, consentCard(ctx.t));
  });
}

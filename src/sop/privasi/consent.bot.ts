/** Before anything else: who agreed to an older privacy notice is asked again (UU 27/2022). */
import { sayWhenTold } from '../../office/tell/when-told.ts';
import type { Composer } from 'grammy';
import { replyCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import { LANGUAGES } from '../../i18n/translate.ts';
import { translator } from '../../i18n/translator.ts';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import { answerConsent, mustConsent } from './answer-consent.ts';
import { consentCard } from './privasi.card.ts';

/** What works without an answer: reading the notice, one's data, the language, help. */
const FREE_COMMANDS = /^\/(privasi|bahasa|language|bantuan|help)(@\w+)?(\s|$)/i;
const FREE_BUTTONS = /^(privasi:|lang:)/;

function isFree(ctx: KesraContext): boolean {
  const data = ctx.callbackQuery?.data;
  if (data !== undefined) return FREE_BUTTONS.test(data);
  const text = ctx.message?.text ?? '';
  return FREE_COMMANDS.test(text) || LANGUAGES.some((one) => translator(one).plain('bot-button-bantuan') === text);
}

export function registerConsent(bot: Composer<KesraContext>): void {
  bot.callbackQuery(/^setuju:(ya|tidak)$/, async (ctx) => {
    const agrees = ctx.match[1] === 'ya';
    const { actor, t } = ctx;
    // An old button of somebody who has agreed, or has no seat any more, changes nothing.
    if (!actor || !mustConsent(actor)) {
      return void (await ctx.answerCallbackQuery({ text: t.plain('bot-button-gone'), show_alert: true }));
    }
    await answerConsent(ctx.deps, actor, agrees);
    await ctx.answerCallbackQuery();
    const said = agrees
      ? t('privasi-consent-given')
      : await sayWhenTold({ deps: ctx.deps, actor, t }, t('privasi-consent-refused'));
    await ctx.editMessageText(said, AS_HTML);
  });
  bot.use(async (ctx, next) => {
    if (!ctx.actor || !mustConsent(ctx.actor) || isFree(ctx)) return next();
    if (ctx.callbackQuery) await ctx.answerCallbackQuery();
    else if (!ctx.message) return;
    await replyCard(ctx, consentCard(ctx.t));
  });
}

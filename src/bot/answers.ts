/** Ways of answering the acting person that all features share: cards, refusals, and who has no seat. */
import { type Refusal, refuse } from '../lib/result.ts';
import { AS_HTML, inlineMarkup } from '../outbox/inline-markup.ts';
import type { Html } from '../i18n/translate.ts';
import type { Card } from '../outbox/message.ts';
import type { Actor, Person } from '../office/actor/actor.ts';
import type { KesraContext } from './context.ts';

const optionsOf = (card: Card) => ({ ...AS_HTML, reply_markup: inlineMarkup(card.keyboard) });

export async function replyCard(ctx: KesraContext, card: Card): Promise<void> {
  await ctx.reply(card.text, optionsOf(card));
}

/** Draws the tapped message anew; a picture or a file has no words to draw, so that below one the card is a message of its own. */
export async function editCard(ctx: KesraContext, card: Card): Promise<void> {
  const tapped = ctx.callbackQuery?.message;
  // Date 0: Telegram does not show it any more; whether it can be drawn anew is for Telegram to say.
  if (tapped && tapped.date !== 0 && tapped.text === undefined) return replyCard(ctx, card);
  await ctx.editMessageText(card.text, optionsOf(card));
}

/** The tap was heard, and its message is drawn anew. @param said a short note that pops up, plain text */
export async function turnCard(ctx: KesraContext, card: Card, said?: string): Promise<void> {
  await (said === undefined ? ctx.answerCallbackQuery() : ctx.answerCallbackQuery({ text: said }));
  await editCard(ctx, card);
}

/** Telegram's own limit for the words of an alert. */
const MOST_IN_ALERT = 200;

/** Says why not: as an alert over a tapped button, as a message where there is none, or where names make it too long. */
export async function replyRefusal(ctx: KesraContext, { code, vars }: Refusal): Promise<void> {
  const text = ctx.t.plainDynamic(code, vars);
  if (ctx.callbackQuery && text.length <= MOST_IN_ALERT)
    return void (await ctx.answerCallbackQuery({ text, show_alert: true }));
  if (ctx.callbackQuery) await ctx.answerCallbackQuery();
  await ctx.reply(ctx.t.dynamic(code, vars), AS_HTML);
}

/** Goes on with whoever has a seat; anybody else is told that they are not registered. */
export async function withActor(ctx: KesraContext, go: (actor: Actor) => Promise<void>): Promise<void> {
  if (ctx.actor) return go(ctx.actor);
  await replyRefusal(ctx, refuse('bot-not-registered'));
}

/** Who writes, with or without a seat. */
export function personOf(ctx: KesraContext): Person {
  return { telegramId: ctx.from?.id ?? 0, language: ctx.language };
}

/** One message with buttons does its act once, however often and fast it is tapped. */
export function tappedMessage(ctx: KesraContext): string {
  return `message-${ctx.callbackQuery?.message?.message_id ?? 0}`;
}

/** The tapped message becomes a sentence that says what was chosen. */
export async function closeCard(ctx: KesraContext, text: Html): Promise<void> {
  await turnCard(ctx, { text, keyboard: [] });
}

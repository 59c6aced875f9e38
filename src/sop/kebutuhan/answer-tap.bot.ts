/** Ways of answering that all buttons and messages about needs share. */
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { KesraContext } from '../../bot/context.ts';
import type { Refusal } from '../../lib/result.ts';
import type { InlineKeyboard } from '../../outbox/message.ts';
import type { Actor } from '../kontak/actor.ts';
import type { Card } from './kebutuhan.card.ts';

function markup(keyboard: InlineKeyboard): InlineKeyboardMarkup {
  return {
    inline_keyboard: keyboard.map((row) =>
      row.map(({ text, data, url }) => (url === undefined ? { text, callback_data: data ?? '-' } : { text, url })),
    ),
  };
}
const optionsOf = (card: Card) => ({ parse_mode: 'HTML' as const, reply_markup: markup(card.keyboard) });

export async function replyCard(ctx: KesraContext, card: Card): Promise<void> {
  await ctx.reply(card.text, optionsOf(card));
}

/** Draws the tapped message anew. */
export async function editCard(ctx: KesraContext, card: Card): Promise<void> {
  await ctx.editMessageText(card.text, optionsOf(card));
}

/** Says why not: as an alert over a tapped button, as a message otherwise. */
export async function replyRefusal(ctx: KesraContext, { code, vars }: Refusal): Promise<void> {
  if (ctx.callbackQuery) await ctx.answerCallbackQuery({ text: ctx.t.plainDynamic(code, vars), show_alert: true });
  else await ctx.reply(ctx.t.dynamic(code, vars), { parse_mode: 'HTML' });
}

/** Goes on with whoever has a seat; anybody else is told that they are not registered. */
export async function withActor(ctx: KesraContext, go: (actor: Actor) => Promise<void>): Promise<void> {
  if (ctx.actor) return go(ctx.actor);
  await replyRefusal(ctx, { ok: false, code: 'bot-not-registered' });
}

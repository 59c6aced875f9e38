/** Says to the person what an outcome wants said. The only file here that calls Telegram. */
import { type Context, InputFile } from 'grammy';
import type { InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove } from 'grammy/types';
import { AS_HTML, inlineMarkup } from '../outbox/inline-markup.ts';
import type { Keyboard, Outcome, Saying } from './outcome.ts';

/** The large keyboard that the person has outside forms; null for none. */
export type Home = ReplyKeyboardMarkup | null;

function markup(keyboard: Keyboard, home: Home): InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove {
  switch (keyboard.type) {
    case 'inline':
      return inlineMarkup(keyboard.rows);
    case 'home':
      return home ?? { remove_keyboard: true };
    case 'request': {
      const button =
        keyboard.request === 'contact'
          ? { text: keyboard.label, request_contact: true }
          : { text: keyboard.label, request_location: true };
      return {
        keyboard: [[button], keyboard.words.map((text) => ({ text }))],
        resize_keyboard: true,
        one_time_keyboard: true,
      };
    }
  }
}

/** Beside what the tap itself, if it was one, is answered with. */
export async function sayAll(ctx: Context, sayings: readonly Saying[], home: Home = null): Promise<void> {
  for (const { text, keyboard, file } of sayings) {
    if (file) await ctx.replyWithDocument(new InputFile(file.bytes, file.name), { caption: text, parse_mode: 'HTML' });
    else await ctx.reply(text, keyboard ? { ...AS_HTML, reply_markup: markup(keyboard, home) } : AS_HTML);
  }
}

async function answerTap(ctx: Context, { toast, edit }: Outcome): Promise<void> {
  if (!ctx.callbackQuery) return;
  const message = ctx.callbackQuery.message;
  const calls: Promise<unknown>[] = [ctx.answerCallbackQuery(toast === undefined ? {} : { text: toast })];
  // A message that Telegram no longer shows to bots has date 0 and cannot be edited.
  if (edit && message && message.date !== 0) {
    const keyboard = edit.keyboard?.type === 'inline' ? { reply_markup: inlineMarkup(edit.keyboard.rows) } : {};
    calls.push(ctx.editMessageText(edit.text, { ...AS_HTML, ...keyboard }));
  }
  await Promise.all(calls);
}

/** Answers the tap, changes the tapped message, sends what is to be said. Errors are not caught here. */
export async function perform(ctx: Context, outcome: Outcome, home: () => Home | Promise<Home>): Promise<void> {
  const large = outcome.say.some(({ keyboard }) => keyboard?.type === 'home') ? await home() : null;
  if (!ctx.callbackQuery) return sayAll(ctx, outcome.say, large);
  await Promise.all([answerTap(ctx, outcome), sayAll(ctx, outcome.say, large)]);
}

/** A record's number, sent as a message, opens the record. */
import type { Composer } from 'grammy';
import type { RecordNumber } from '../lib/record-number.ts';
import type { Actor } from '../office/actor/actor.ts';
import type { KesraContext } from './context.ts';

/** What is no number of that kind goes on, and so does whoever has no seat. */
export function registerNumber(
  bot: Composer<KesraContext>,
  parseNomor: (text: string) => RecordNumber | null,
  open: (ctx: KesraContext, actor: Actor, which: { readonly nomor: string }) => Promise<void>,
): void {
  bot.on('message:text', async (ctx, next) => {
    const nomor = ctx.message.text;
    if (!ctx.actor || !parseNomor(nomor)) return next();
    await open(ctx, ctx.actor, { nomor });
  });
}

/** Buttons that act on a record: taken apart, and given to the handler of their verb. */
import type { Composer } from 'grammy';
import type { ActData, Tapped } from '../lib/act-data.ts';
import type { Actor } from '../office/actor/actor.ts';
import { withActor } from './answers.ts';
import type { KesraContext } from './context.ts';

export type ActHandler = (ctx: KesraContext, actor: Actor, on: Tapped<string>) => Promise<void>;

/** For people with and without a seat, in private or in a group. */
export function registerActTaps<V extends string>(
  bot: Composer<KesraContext>,
  { pattern, parseActData }: ActData<V>,
  handler: (ctx: KesraContext, on: Tapped<V>) => Promise<void>,
): void {
  bot.callbackQuery(pattern, async (ctx, next) => {
    const on = parseActData(ctx.callbackQuery.data);
    await (on ? handler(ctx, on) : next());
  });
}

/** What no card has ever drawn goes on; whoever has no seat is told so. */
export function registerActs<V extends string>(
  bot: Composer<KesraContext>,
  { pattern, parseActData }: ActData<V>,
  handlers: Readonly<Record<V, ActHandler>>,
): void {
  bot.callbackQuery(pattern, async (ctx, next) => {
    const on = parseActData(ctx.callbackQuery.data);
    if (!on) return next();
    await withActor(ctx, (actor) => handlers[on.verb](ctx, actor, on));
  });
}

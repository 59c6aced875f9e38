/** Buttons of a list: its parts and pages, or its filter and what it can be narrowed by. */
import type { Composer } from 'grammy';
import type { ListData } from '../lib/list-data.ts';
import type { PartAsked, PartData } from '../lib/part-data.ts';
import type { Actor } from '../office/actor/actor.ts';
import type { Card } from '../outbox/message.ts';
import { editCard, replyCard, turnCard, withActor } from './answers.ts';
import type { KesraContext } from './context.ts';

/** What no list has ever drawn goes on; whoever has no seat is told so. */
export function registerParts<P extends string>(
  bot: Composer<KesraContext>,
  { pattern, parsePartData }: PartData<P>,
  cardOf: (ctx: KesraContext, actor: Actor, asked: PartAsked<P>) => Promise<Card>,
): void {
  bot.callbackQuery(pattern, async (ctx, next) => {
    const asked = parsePartData(ctx.callbackQuery.data);
    if (!asked) return next();
    await withActor(ctx, async (actor) => {
      await ctx.answerCallbackQuery();
      await (asked.fresh ? replyCard : editCard)(ctx, await cardOf(ctx, actor, asked));
    });
  });
}

interface Cards<F, X> {
  readonly list: (ctx: KesraContext, actor: Actor, filter: F) => Promise<Card>;
  /** Asks by what to narrow it. */
  readonly question: (
    ctx: KesraContext,
    actor: Actor,
    asked: { readonly facet: X; readonly page: number; readonly filter: F },
  ) => Promise<Card>;
}

/** @param withReader goes on with whoever may see the list, and tells everybody else */
export function registerFilters<F, X>(
  bot: Composer<KesraContext>,
  { listButtons, facetButtons, parseListData, parseFacetData }: ListData<F, X>,
  { list, question }: Cards<F, X>,
  withReader: typeof withActor = withActor,
): void {
  bot.callbackQuery(listButtons.pattern, async (ctx, next) => {
    const filter = parseListData(ctx.callbackQuery.data);
    if (!filter) return next();
    await withReader(ctx, async (actor) => {
      await turnCard(ctx, await list(ctx, actor, filter));
    });
  });
  bot.callbackQuery(facetButtons.pattern, async (ctx, next) => {
    const asked = parseFacetData(ctx.callbackQuery.data);
    if (!asked) return next();
    await withReader(ctx, async (actor) => {
      await turnCard(ctx, await question(ctx, actor, asked));
    });
  });
}

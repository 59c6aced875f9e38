/** What the buttons of the minutes share: opening them for who may, and drawing the page anew (C2). */
import { editCard, replyRefusal } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Refusal } from '../../lib/result.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { pageCard } from './notulen.card.ts';
import type { NotulenView } from './notulen-view.ts';
import { type Which, showNotulen } from './show-notulen.ts';

/** Goes on with the minutes that somebody may read; anybody else is told that there are none. */
export async function withNotulen(
  ctx: KesraContext,
  actor: Actor,
  which: Which,
  go: (view: NotulenView) => Promise<void>,
): Promise<void> {
  const found = await showNotulen(ctx.deps, actor, which);
  return found.ok ? go(found.value) : replyRefusal(ctx, found);
}

/** Says why not, and draws the page as it is now. */
export async function refuseWithPage(ctx: KesraContext, actor: Actor, which: Which, refusal: Refusal): Promise<void> {
  await replyRefusal(ctx, refusal);
  const found = await showNotulen(ctx.deps, actor, which);
  if (found.ok) await editCard(ctx, pageCard(found.value, ctx.t));
}

/** The buttons of a record's card: the record is read as it is now; what is no longer possible is said, and the card drawn anew. */
import type { Deps } from '../deps.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Refusal, Result } from '../lib/result.ts';
import type { Actor } from '../office/actor/actor.ts';
import type { Acted } from '../office/tell/when-told.ts';
import type { Card } from '../outbox/message.ts';
import { editCard, replyCard, replyRefusal } from './answers.ts';
import type { KesraContext } from './context.ts';
import type { ActHandler } from './register-acts.ts';

/** One kind of record. */
interface RecordCards<V, W> {
  /** What may not be read is not there. */
  readonly show: (deps: Deps, actor: Actor, which: W | { readonly id: number }) => Promise<Result<V>>;
  readonly cardOf: (ctx: KesraContext, actor: Actor, view: V) => Card;
}
/** An act on what the person saw. */
interface SeenAct {
  readonly id: number;
  /** The revision that the button was drawn for. */
  readonly revision: number;
  readonly at: Date;
}
type OnView<V> = (ctx: KesraContext, actor: Actor, view: V, revision: number) => Promise<void>;
/** A card takes the place of the tapped one; below a digest, whose other buttons must stay, it is a new message. */
type Way = typeof editCard;

interface Guard<V> {
  /** Why not, to somebody who may not do that: said alone. */
  readonly forbidden?: (actor: Actor, view: V) => Refusal | null;
  /** Why not, since the record is no longer as the person saw it: said, and its card is shown as it is now. */
  readonly stale: (view: V, revision: number, actor: Actor, ctx: KesraContext) => Refusal | null;
  readonly way?: Way;
}

export function recordCards<V, W = never>({ show, cardOf }: RecordCards<V, W>) {
  const withView =
    (go: OnView<V>): ActHandler =>
    async (ctx, actor, { id, revision }) => {
      const found = await show(ctx.deps, actor, { id });
      if (!found.ok) return replyRefusal(ctx, found);
      await go(ctx, actor, found.value, revision);
    };
  return {
    /** As a message of its own. */
    open: async (ctx: KesraContext, actor: Actor, which: W | { readonly id: number }): Promise<void> => {
      const found = await show(ctx.deps, actor, which);
      if (!found.ok) return replyRefusal(ctx, found);
      if (ctx.callbackQuery) await ctx.answerCallbackQuery();
      await replyCard(ctx, cardOf(ctx, actor, found.value));
    },
    /** On the record as it is now, for whoever may see it. */
    withView,
    /** With one tap. @param said the short note that pops up when it is done */
    actNow:
      (
        useCase: (deps: Deps, actor: Actor, act: SeenAct, more: string) => Promise<Result<V>>,
        said: (t: Translate, view: V, acted: Acted) => string | Promise<string>,
        way: Way = editCard,
      ): ActHandler =>
      async (ctx, actor, { id, revision, more = '' }) => {
        const done = await useCase(ctx.deps, actor, { id, revision, at: ctx.at }, more);
        const acted = { deps: ctx.deps, actor, t: ctx.t };
        if (done.ok) await ctx.answerCallbackQuery({ text: await said(ctx.t, done.value, acted) });
        else await replyRefusal(ctx, done);
        const now = done.ok ? done : await show(ctx.deps, actor, { id });
        if (now.ok) await way(ctx, cardOf(ctx, actor, now.value));
      },
    /** Goes on, mostly to a form, where the act is still possible on what the person saw. */
    whenFresh: ({ forbidden, stale, way = editCard }: Guard<V>, go: OnView<V>): ActHandler =>
      withView(async (ctx, actor, view, revision) => {
        const never = forbidden?.(actor, view) ?? null;
        if (never) return replyRefusal(ctx, never);
        const why = stale(view, revision, actor, ctx);
        if (!why) return go(ctx, actor, view, revision);
        await replyRefusal(ctx, why);
        await way(ctx, cardOf(ctx, actor, view));
      }),
  };
}

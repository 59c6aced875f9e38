/** Feature: minutes of a rapat (C2). Buttons: take apart, call the use case, explain the result. */
import type { Composer } from 'grammy';
import { replyCard, turnCard, withActor } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { type ActHandler, registerActs } from '../../bot/register-acts.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { butirChangeForm, butirForm } from './butir.form.ts';
import { itemChangeForm, itemForm } from './item.form.ts';
import { kesimpulanForm } from './kesimpulan.form.ts';
import { listNotulen } from './list-notulen.ts';
import { listCard } from './notulen-list.card.ts';
import { NOTULEN_ACTS, pageCard } from './notulen.card.ts';
import { ENDING } from './notulen-ending.bot.ts';
import { withNotulen } from './notulen-page.bot.ts';
import { WRITING } from './notulen-writing.bot.ts';
import { returnForm } from './return.form.ts';

async function showList(ctx: KesraContext, actor: Actor): Promise<void> {
  await replyCard(ctx, listCard(await listNotulen(ctx.deps, actor, { page: 0 }), actor.peran === 'KASI', ctx.t));
}

const READING = {
  list: async (ctx, actor, { id }) => {
    await turnCard(ctx, listCard(await listNotulen(ctx.deps, actor, { page: id }), actor.peran === 'KASI', ctx.t));
  },
  open: (ctx, actor, { id }) =>
    withNotulen(ctx, actor, { rapatId: id }, async (view) => {
      await ctx.answerCallbackQuery();
      await replyCard(ctx, pageCard(view, ctx.t));
    }),
  page: (ctx, actor, { id }) =>
    withNotulen(ctx, actor, { rapatId: id }, async (view) => {
      await turnCard(ctx, pageCard(view, ctx.t));
    }),
} satisfies Record<string, ActHandler>;

function register(bot: Composer<KesraContext>): void {
  registerActs(bot, NOTULEN_ACTS, { ...READING, ...WRITING, ...ENDING });
}

export const notulenFeature: Feature = {
  name: 'notulen',
  commands: [
    {
      name: 'notulen',
      description: 'notulen-command',
      button: 'notulen-menu',
      peran: ['KASI', 'DESA', 'MITRA'],
      run: (ctx) => withActor(ctx, (actor) => showList(ctx, actor)),
    },
  ],
  buttons: [NOTULEN_ACTS],
  forms: [butirForm, butirChangeForm, itemForm, itemChangeForm, kesimpulanForm, returnForm],
  register,
};

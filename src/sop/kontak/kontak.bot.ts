/** Feature: who may speak for whom (C1, C3): set-up code, invitations, contacts. */
import type { Composer } from 'grammy';
import { editCard, replyCard, replyRefusal } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import type { Actor } from './actor.ts';
import { claimSetupCode } from './claim-setup-code.ts';
import type { Card } from '../../outbox/message.ts';
import { mayAsKasi } from './hak.ts';
import { joinForm } from './join.form.ts';
import { kontakCard } from './kontak.card.ts';
import { listKontak } from './list-kontak.ts';
import { looksLikeCode } from './secret-word.ts';
import { setupForm } from './setup.form.ts';
import { undangStafForm } from './undang-staf.form.ts';
import { personOf, registerInviteLinks, registerUndang, undangCommand } from './undang.bot.ts';

async function onSetupCode(ctx: KesraContext, code: string): Promise<void> {
  const claimed = await claimSetupCode(ctx.outer, personOf(ctx), code);
  // Mostly it was not a code at all, but somebody who does not know yet how to join.
  if (!claimed.ok && claimed.code === 'kontak-code-wrong') return ctx.replyStranger(claimed.code);
  if (!claimed.ok) return replyRefusal(ctx, claimed);
  await ctx.forms.start('setup');
}

async function showKontak(ctx: KesraContext, actor: Actor, page: number): Promise<Card | null> {
  const found = await listKontak(ctx.deps, actor);
  if (found.ok) return kontakCard(found.value, page, ctx.t);
  await replyRefusal(ctx, found);
  return null;
}

/** Draws the tapped message anew. */
async function redraw(ctx: KesraContext, card: Card | null): Promise<void> {
  if (!card) return;
  await ctx.answerCallbackQuery();
  await editCard(ctx, card);
}

function registerButtons(bot: Composer<KesraContext>): void {
  bot.callbackQuery(/^kontak-p:(\d{1,9})$/, async (ctx) => {
    const { actor } = ctx;
    if (!actor || !mayAsKasi(actor, 'KONTAK')) return replyRefusal(ctx, { ok: false, code: 'kontak-kasi-only' });
    await redraw(ctx, await showKontak(ctx, actor, Number(ctx.match[1])));
  });
}

export const kontakFeature: Feature = {
  name: 'kontak',
  commands: [
    undangCommand,
    {
      name: 'kontak',
      description: 'kontak-command-kontak',
      button: 'kontak-menu-kontak',
      peran: ['KASI'],
      hak: 'KONTAK',
      run: async (ctx) => {
        const card = ctx.actor && (await showKontak(ctx, ctx.actor, 0));
        if (card) await replyCard(ctx, card);
      },
    },
  ],
  forms: [setupForm, joinForm, undangStafForm],
  registerFirst: registerInviteLinks,
  register(bot) {
    registerUndang(bot);
    registerButtons(bot);
    bot.on('message:text', async (ctx, next) => {
      const text = ctx.message.text.trim();
      if (ctx.actor || !looksLikeCode(text)) return next();
      await onSetupCode(ctx, text);
    });
  },
};

/** Feature: who may speak for whom (C1, C3): set-up code, invitations, contacts. */
import type { Composer } from 'grammy';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import { editCard, replyCard, replyRefusal } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { formatDateTime } from '../../i18n/format.ts';
import type { Actor, Person } from './actor.ts';
import { claimSetupCode } from './claim-setup-code.ts';
import type { Card } from '../../outbox/message.ts';
import { INVITE_PREFIX, inviteDesa } from './invite-desa.ts';
import { mayAsKasi } from './hak.ts';
import { joinForm } from './join.form.ts';
import { inviteCard, kontakCard } from './kontak.card.ts';
import { listDesa } from './list-desa.ts';
import { listKontak } from './list-kontak.ts';
import { openInvite } from './open-invite.ts';
import { looksLikeCode } from './secret-word.ts';
import { setupForm } from './setup.form.ts';

function personOf(ctx: KesraContext): Person {
  return { telegramId: ctx.from?.id ?? 0, language: ctx.language };
}

async function onInviteLink(ctx: KesraContext, token: string): Promise<void> {
  const opened = await openInvite(ctx.outer, personOf(ctx), token);
  if (!opened.ok) return replyRefusal(ctx, opened);
  const { invite, desa, kecamatan, accepted } = opened.value;
  if (accepted) return void (await ctx.reply(ctx.t('kontak-join-done', { desa, kecamatan }), AS_HTML));
  await ctx.reply(ctx.t('kontak-join-welcome', { desa, kecamatan }), AS_HTML);
  await ctx.forms.start('join', { invite });
}

async function onSetupCode(ctx: KesraContext, code: string): Promise<void> {
  const claimed = await claimSetupCode(ctx.outer, personOf(ctx), code);
  // Mostly it was not a code at all, but somebody who does not know yet how to join.
  if (!claimed.ok && claimed.code === 'kontak-code-wrong') return ctx.replyStranger(claimed.code);
  if (!claimed.ok) return replyRefusal(ctx, claimed);
  await ctx.forms.start('setup');
}

async function onInviteDesa(ctx: KesraContext, actor: Actor, desaId: number): Promise<void> {
  const made = await inviteDesa(ctx.deps, actor, { desaId });
  if (!made.ok) return replyRefusal(ctx, made);
  const { desa, link, expiresAt } = made.value;
  const at = formatDateTime(expiresAt, { language: ctx.language, zone: actor.zona });
  await ctx.answerCallbackQuery();
  await ctx.reply(ctx.t('kontak-invite-link', { desa, link, at }), AS_HTML);
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
  bot.callbackQuery(/^(undang|undang-p|kontak-p):(\d{1,9})$/, async (ctx) => {
    const [, what, value] = ctx.match;
    const { actor } = ctx;
    if (!actor || !mayAsKasi(actor, 'KONTAK')) return replyRefusal(ctx, { ok: false, code: 'kontak-kasi-only' });
    if (what === 'undang') return onInviteDesa(ctx, actor, Number(value));
    const card =
      what === 'kontak-p'
        ? showKontak(ctx, actor, Number(value))
        : inviteCard(await listDesa(ctx.deps, actor), Number(value), ctx.t);
    await redraw(ctx, await card);
  });
}

export const kontakFeature: Feature = {
  name: 'kontak',
  commands: [
    {
      name: 'undang',
      description: 'kontak-command-undang',
      button: 'kontak-menu-undang',
      peran: ['KASI'],
      hak: 'KONTAK',
      run: async (ctx) => {
        if (ctx.actor) await replyCard(ctx, inviteCard(await listDesa(ctx.deps, ctx.actor), 0, ctx.t));
      },
    },
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
  forms: [setupForm, joinForm],
  registerFirst(bot) {
    bot.command('start', async (ctx, next) => {
      const payload = ctx.match.trim();
      if (!payload.startsWith(INVITE_PREFIX)) return next();
      await onInviteLink(ctx, payload.slice(INVITE_PREFIX.length));
    });
  },
  register(bot) {
    registerButtons(bot);
    bot.on('message:text', async (ctx, next) => {
      const text = ctx.message.text.trim();
      if (ctx.actor || !looksLikeCode(text)) return next();
      await onSetupCode(ctx, text);
    });
  },
};

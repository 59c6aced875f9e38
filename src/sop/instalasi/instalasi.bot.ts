/** Feature: the installation (C1, decision 15): set-up codes, and the pengelola's buttons below /setelan. */
import type { Composer } from 'grammy';
import { closeCard, personOf, replyRefusal, tappedMessage, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { sentWords } from '../../bot/sent-words.ts';
import { registerButtons } from '../../bot/register-buttons.ts';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { claimSetupCode } from './claim-setup-code.ts';
import { INSTALASI_BUTTONS, codeText, instalasiCard } from './instalasi.card.ts';
import { openKecamatan } from './open-kecamatan.ts';
import { readLink } from '../invite/read-link.ts';
import { SETUP_PREFIX, looksLikeCode } from '../invite/secret-word.ts';
import { shareLiburForm } from './libur-list.form.ts';
import { setupForm } from './setup.form.ts';
import { yearIn } from '../../office/wilayah/zona.ts';
import { showInstalasi } from './show-instalasi.ts';

async function show(ctx: KesraContext, actor: Actor, page: number): Promise<void> {
  const found = await showInstalasi(ctx.outer, actor);
  if (!found.ok) return replyRefusal(ctx, found);
  const { zona } = actor;
  const card = instalasiCard(found.value, { page, zona, tahun: yearIn(zona, ctx.deps.clock.now()) + 1, t: ctx.t });
  await turnCard(ctx, card);
}

async function onOpen(ctx: KesraContext, actor: Actor): Promise<void> {
  const opened = await openKecamatan(ctx.outer, actor, { once: tappedMessage(ctx) });
  if (!opened.ok) return replyRefusal(ctx, opened);
  await closeCard(ctx, ctx.t('instalasi-code-made'));
  await ctx.reply(codeText(opened.value, actor.zona, ctx.t), AS_HTML);
}

/** A code that was typed, or came with a link. */
async function onSetupCode(ctx: KesraContext, code: string): Promise<void> {
  const claimed = await claimSetupCode(ctx.outer, personOf(ctx), code);
  // Mostly it was not a code at all, but somebody who does not know yet how to join.
  if (!claimed.ok && claimed.code === 'kontak-code-wrong' && !ctx.actor) return ctx.replyStranger(claimed.code);
  if (!claimed.ok) return replyRefusal(ctx, claimed);
  if (claimed.value.seated) return void (await ctx.reply(ctx.t('instalasi-yours'), AS_HTML));
  await ctx.forms.start(setupForm);
}

/** Before the commands: a /start with a set-up code is no greeting. */
function registerSetupLinks(bot: Composer<KesraContext>): void {
  bot.command('start', async (ctx, next) => {
    const payload = ctx.match.trim();
    if (!payload.startsWith(SETUP_PREFIX)) return next();
    await onSetupCode(ctx, payload.slice(SETUP_PREFIX.length));
  });
  bot.on('message', async (ctx, next) => {
    const link = readLink(sentWords(ctx), ctx.me.username);
    if (link?.kind !== 'setup' || (await ctx.forms.isOpen())) return next();
    await onSetupCode(ctx, link.word);
  });
}

export const instalasiFeature: Feature = {
  name: 'instalasi',
  commands: [],
  buttons: [INSTALASI_BUTTONS],
  forms: [setupForm, shareLiburForm],
  registerFirst: registerSetupLinks,
  register(bot) {
    registerButtons(bot, INSTALASI_BUTTONS, {
      home: (ctx, actor, { page = 0 }) => show(ctx, actor, page),
      open: onOpen,
      libur: async (ctx, actor, about) => {
        const found = await showInstalasi(ctx.outer, actor);
        await (found.ok ? ctx.forms.start(shareLiburForm, about) : replyRefusal(ctx, found));
      },
    });
    bot.on('message:text', async (ctx, next) => {
      const text = ctx.message.text.trim();
      if (ctx.actor || !looksLikeCode(text)) return next();
      await onSetupCode(ctx, text);
    });
  },
};

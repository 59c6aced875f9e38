/** The link that an invited person taps, or sends as it was sent to them (C1, C3). */
import type { Composer } from 'grammy';
import { personOf, replyRefusal } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import { sentWords } from '../../bot/sent-words.ts';
import { refuse } from '../../lib/result.ts';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import { kontakWords } from './invite.card.ts';
import { INVITE_PREFIX } from './new-invite.ts';
import { openInvite } from './open-invite.ts';
import { joinForm, joinNamedForm } from './join.form.ts';
import { readLink } from './read-link.ts';

async function onInviteLink(ctx: KesraContext, token: string): Promise<void> {
  const opened = await openInvite(ctx.outer, personOf(ctx), token);
  if (!opened.ok) return replyRefusal(ctx, opened);
  const { invite, seat, kecamatan, accepted, jabatan } = opened.value;
  const vars = { seat: kontakWords(seat, ctx.t), kecamatan };
  if (accepted) return void (await ctx.reply(ctx.t('undang-done', { ...vars, kind: seat.kind }), AS_HTML));
  await ctx.reply(ctx.t('undang-welcome', vars), AS_HTML);
  if (jabatan === null) return ctx.forms.start(joinForm, { invite, kind: seat.kind });
  await ctx.forms.start(joinNamedForm, { invite, kind: seat.kind, jabatan });
}

/** Before the commands: a /start with an invitation's word is no greeting, and a message that holds the link is that link. */
export function registerInviteLinks(bot: Composer<KesraContext>): void {
  bot.command('start', async (ctx, next) => {
    const payload = ctx.match.trim();
    if (!payload.startsWith(INVITE_PREFIX)) return next();
    await onInviteLink(ctx, payload.slice(INVITE_PREFIX.length));
  });
  bot.on('message', async (ctx, next) => {
    const link = readLink(sentWords(ctx), ctx.me.username);
    if (!link || link.kind === 'setup') return next();
    if (link.kind === 'cut')
      return (await ctx.forms.isOpen()) ? next() : replyRefusal(ctx, refuse('kontak-invite-cut'));
    // Whoever has a seat may speak of other bots, and people write in their forms what they like.
    if (ctx.actor || link.kind === 'perhaps') {
      if ((ctx.actor && link.kind !== 'invite') || (await ctx.forms.isOpen())) return next();
    }
    if (link.kind === 'foreign') return replyRefusal(ctx, refuse('kontak-invite-foreign', { bot: link.bot }));
    await onInviteLink(ctx, link.word);
  });
}

/** Feature: what is stored about people, and their rights over it (UU 27/2022). */
import { type Composer, InputFile } from 'grammy';
import { personOf, replyCard, replyRefusal, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { registerTaps } from '../../bot/register-buttons.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { SimpleKey } from '../../i18n/translate.ts';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { registerConsent } from './consent.bot.ts';
import { eraseOwnData } from './erase-own-data.ts';
import { exportOwnData } from './export-own-data.ts';
import { findOwnId } from './find-own-id.ts';
import { listAudit } from './list-audit.ts';
import { previewPurge } from './preview-purge.ts';
import { CONSENT_BUTTONS, PRIVASI_BUTTONS, auditCard, eraseCard, noticeCard, purgeCard } from './privasi.card.ts';
import { refuse } from '../../lib/result.ts';

const KASI_ONLY = refuse('kontak-kasi-only');

/** The notice stays, with what was chosen below it. */
async function markChosen(ctx: KesraContext, button: SimpleKey): Promise<void> {
  await ctx.answerCallbackQuery();
  const chosen = ctx.t('privasi-chosen', { choice: ctx.t.plain(button) });
  await ctx.editMessageText(joinHtml([ctx.t('privasi-notice'), chosen], '\n\n'), AS_HTML);
}

async function sendOwnData(ctx: KesraContext): Promise<void> {
  const found = await exportOwnData(ctx.outer, personOf(ctx));
  await markChosen(ctx, 'privasi-button-show');
  if (!found.ok) return void (await ctx.reply(ctx.t(found.code), AS_HTML));
  const { bytes, fileName } = found.value;
  await ctx.replyWithDocument(new InputFile(bytes, fileName), {
    caption: ctx.t('privasi-file'),
    parse_mode: 'HTML',
  });
}

/** After this the person is a stranger: no seat, no buttons, no "/" list of their own. */
async function erase(ctx: KesraContext, orangId: number): Promise<void> {
  const erased = await eraseOwnData(ctx.outer, personOf(ctx), { orangId, updateId: ctx.update.update_id });
  if (!erased.ok) return replyRefusal(ctx, erased);
  ctx.actor = null;
  await ctx.answerCallbackQuery();
  await ctx.editMessageText(ctx.t('privasi-erased'), AS_HTML);
  await ctx.reply(ctx.t('privasi-erased-bye'), { ...AS_HTML, reply_markup: { remove_keyboard: true } });
  await ctx.api.deleteMyCommands({ scope: { type: 'chat', chat_id: ctx.from?.id ?? 0 } });
}

async function showAudit(ctx: KesraContext, actor: Actor, page: number): Promise<void> {
  const found = await listAudit(ctx.deps, actor, page);
  if (!found.ok) return replyRefusal(ctx, found);
  await turnCard(ctx, auditCard(found.value, actor.zona, ctx.t));
}

async function showPurge(ctx: KesraContext, actor: Actor): Promise<void> {
  const found = await previewPurge(ctx.outer, actor);
  if (!found.ok) return replyRefusal(ctx, found);
  await markChosen(ctx, 'privasi-button-purge');
  await replyCard(ctx, purgeCard(found.value, ctx.deps.clock.now(), actor.zona, ctx.t));
}

function register(bot: Composer<KesraContext>): void {
  registerTaps(bot, PRIVASI_BUTTONS, {
    lihat: sendOwnData,
    hapus: async (ctx) => {
      const orangId = await findOwnId(ctx.outer, personOf(ctx));
      await markChosen(ctx, 'privasi-button-erase');
      await replyCard(ctx, eraseCard(orangId, ctx.t));
    },
    hapusYa: (ctx, { orangId }) => erase(ctx, orangId),
    hapusTidak: async (ctx) => {
      await ctx.answerCallbackQuery();
      await ctx.editMessageText(ctx.t('privasi-kept'), AS_HTML);
    },
    catatan: (ctx, { page }) => (ctx.actor ? showAudit(ctx, ctx.actor, page) : replyRefusal(ctx, KASI_ONLY)),
    jadwal: (ctx) => (ctx.actor ? showPurge(ctx, ctx.actor) : replyRefusal(ctx, KASI_ONLY)),
  });
}

export const privasiFeature: Feature = {
  name: 'privasi',
  commands: [
    {
      name: 'privasi',
      description: 'bot-command-privasi',
      peran: 'everybody',
      run: (ctx) => replyCard(ctx, noticeCard(ctx.actor, ctx.t)),
    },
  ],
  buttons: [PRIVASI_BUTTONS, CONSENT_BUTTONS],
  forms: [],
  gate: registerConsent,
  register,
};

/** Feature: /rekap (D2, W4): first a picture and five lines, then the workbook; any period, any time. */
import { InputFile } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Actor } from '../kontak/actor.ts';
import { makeRekap, mayReadRekap } from './make-rekap.ts';
import { makeRekapWorkbook } from './make-rekap-workbook.ts';
import { type Period, parsePeriod, periodCode, periodLabel, recentPeriods } from './period.ts';
import { rekapForm } from './rekap.form.ts';

const HTML = { parse_mode: 'HTML' } as const;

function periodKeyboard(t: Translate, periods: readonly Period[]): InlineKeyboardMarkup {
  const buttons = periods.map((period) => ({
    text: periodLabel(t, period),
    callback_data: `rekap:${periodCode(period)}`,
  }));
  const rows = [];
  for (let i = 0; i < buttons.length; i += 2) rows.push(buttons.slice(i, i + 2));
  return { inline_keyboard: [...rows, [{ text: t.plain('rekap-button-other'), callback_data: 'rekap:other' }]] };
}

async function askPeriod(ctx: KesraContext, actor: Actor): Promise<void> {
  const periods = recentPeriods(ctx.deps.clock.now(), actor.zona);
  await ctx.reply(ctx.t('rekap-which'), { ...HTML, reply_markup: periodKeyboard(ctx.t, periods) });
}

/** The picture and the lines are there at once; the status line tells that the workbook is on its way, and goes when it has come. */
export async function sendRekap(ctx: KesraContext, actor: Actor, period: Period): Promise<void> {
  await ctx.replyWithChatAction('upload_photo');
  const made = await makeRekap(ctx.deps, actor, { period });
  if (!made.ok) return void (await ctx.reply(ctx.t.dynamic(made.code, made.vars), HTML));
  const { text, chart } = made.value;
  if (chart) await ctx.replyWithPhoto(new InputFile(chart, 'rekap.png'), { caption: text, ...HTML });
  else await ctx.reply(text, HTML);
  const status = await ctx.reply(ctx.t('rekap-workbook-coming'), HTML);
  await ctx.replyWithChatAction('upload_document');
  const workbook = await makeRekapWorkbook(ctx.deps, actor, { period });
  if (!workbook.ok) return void (await ctx.reply(ctx.t.dynamic(workbook.code, workbook.vars), HTML));
  const { path, fileName, rows } = workbook.value;
  await ctx.replyWithDocument(new InputFile(path, fileName), { caption: ctx.t('rekap-workbook', { rows }), ...HTML });
  await ctx.api.deleteMessage(status.chat.id, status.message_id);
}

export const rekapFeature: Feature = {
  name: 'rekap',
  commands: [
    {
      name: 'rekap',
      description: 'rekap-command',
      button: 'rekap-menu',
      peran: ['KASI', 'CAMAT'],
      run: async (ctx) => {
        if (ctx.actor) await askPeriod(ctx, ctx.actor);
      },
    },
  ],
  forms: [rekapForm],
  register(bot) {
    bot.callbackQuery(/^rekap:(other|[a-z0-9-]{5,20})$/, async (ctx) => {
      const code = ctx.match[1] ?? '';
      const { actor, t } = ctx;
      const period = code === 'other' ? null : parsePeriod(code);
      if (!actor || !mayReadRekap(actor) || (code !== 'other' && !period)) {
        return void (await ctx.answerCallbackQuery({ text: t.plain('rekap-not-found'), show_alert: true }));
      }
      if (!period) return ctx.forms.start('rekap');
      await ctx.answerCallbackQuery();
      await ctx.editMessageText(`${t('rekap-which')}\n✓ ${periodLabel(t, period)}`, HTML);
      await sendRekap(ctx, actor, period);
    });
  },
};

/** Feature: /rekap (D2, W4): first a picture and five lines, then the workbook; any period, any time. */
import { InputFile } from 'grammy';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import { replyCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import type { Translate } from '../../i18n/translate.ts';
import { inRows } from '../../lib/in-rows.ts';
import type { Card } from '../../outbox/message.ts';
import type { Actor } from '../kontak/actor.ts';
import { isWholeQuarters } from './kabupaten-figures.ts';
import { makeKabupatenRekap } from './make-kabupaten-rekap.ts';
import { makeKabupatenWorkbook } from './make-kabupaten-workbook.ts';
import { makeRekap, mayReadRekap, mayReadMerged } from './make-rekap.ts';
import { makeRekapWorkbook } from './make-rekap-workbook.ts';
import { type Period, parsePeriod, periodCode, periodLabel, recentPeriods } from './period.ts';
import { rekapForm } from './rekap.form.ts';

function periodCard(t: Translate, periods: readonly Period[], free: boolean): Card {
  const buttons = periods.map((period) => ({ text: periodLabel(t, period), data: `rekap:${periodCode(period)}` }));
  const other = { text: t.plain('rekap-button-other'), data: 'rekap:other' };
  return { text: t('rekap-which'), keyboard: [...inRows(buttons, 2), ...(free ? [[other]] : [])] };
}

async function askPeriod(ctx: KesraContext, actor: Actor): Promise<void> {
  const merged = mayReadMerged(actor);
  const periods = recentPeriods(ctx.deps.clock.now(), actor.zona);
  await replyCard(ctx, periodCard(ctx.t, merged ? periods.filter(isWholeQuarters) : periods, !merged));
}

/** The picture and the lines are there at once; the status line tells that the workbook is on its way, and goes when it has come. */
export async function sendRekap(ctx: KesraContext, actor: Actor, period: Period): Promise<void> {
  await ctx.replyWithChatAction('upload_photo');
  const made = await (mayReadMerged(actor) ? makeKabupatenRekap : makeRekap)(ctx.deps, actor, { period });
  if (!made.ok) return void (await ctx.reply(ctx.t.dynamic(made.code, made.vars), AS_HTML));
  const { text, chart } = made.value;
  if (chart) await ctx.replyWithPhoto(new InputFile(chart, 'rekap.png'), { caption: text, parse_mode: 'HTML' });
  else await ctx.reply(text, AS_HTML);
  const status = await ctx.reply(ctx.t('rekap-workbook-coming'), AS_HTML);
  await ctx.replyWithChatAction('upload_document');
  const workbook = await (mayReadMerged(actor) ? makeKabupatenWorkbook : makeRekapWorkbook)(ctx.deps, actor, {
    period,
  });
  if (!workbook.ok) return void (await ctx.reply(ctx.t.dynamic(workbook.code, workbook.vars), AS_HTML));
  const { path, fileName, rows } = workbook.value;
  await ctx.replyWithDocument(new InputFile(path, fileName), {
    caption: rows === null ? ctx.t('kabupaten-workbook') : ctx.t('rekap-workbook', { rows }),
    parse_mode: 'HTML',
  });
  await ctx.api.deleteMessage(status.chat.id, status.message_id);
}

export const rekapFeature: Feature = {
  name: 'rekap',
  commands: [
    {
      name: 'rekap',
      description: 'rekap-command',
      button: 'rekap-menu',
      peran: ['KASI', 'CAMAT', 'KABUPATEN'],
      hak: 'REKAP',
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
      const merged = actor !== null && mayReadMerged(actor) && period !== null && isWholeQuarters(period);
      const own = actor !== null && mayReadRekap(actor) && (period !== null || code === 'other');
      if (!actor || !(own || merged)) {
        return void (await ctx.answerCallbackQuery({ text: t.plain('rekap-not-found'), show_alert: true }));
      }
      if (!period) return ctx.forms.start('rekap');
      await ctx.answerCallbackQuery();
      await ctx.editMessageText(`${t('rekap-which')}\n✓ ${periodLabel(t, period)}`, AS_HTML);
      await sendRekap(ctx, actor, period);
    });
  },
};

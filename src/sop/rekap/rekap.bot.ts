/** Feature: /rekap (D2, W4): first a picture and five lines, then the workbook; any period, any time. */
import { InputFile } from 'grammy';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import { replyCard, replyRefusal } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import type { Feature } from '../../bot/feature.ts';
import { registerTaps } from '../../bot/register-buttons.ts';
import { escapeHtml } from '../../i18n/html.ts';
import type { Html, Translate } from '../../i18n/translate.ts';
import { refuse } from '../../lib/result.ts';
import { inRows } from '../../lib/in-rows.ts';
import type { Card } from '../../outbox/message.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { isWholeQuarters } from './kabupaten-figures.ts';
import { makeKabupatenRekap } from './make-kabupaten-rekap.ts';
import { makeKabupatenWorkbook } from './make-kabupaten-workbook.ts';
import { makeRekap, mayReadRekap, mayReadMerged } from './make-rekap.ts';
import { makeRekapPdf } from './make-rekap-pdf.ts';
import { type RekapWorkbook, makeRekapWorkbook } from './make-rekap-workbook.ts';
import { type Period, periodLabel, recentPeriods } from '../../office/kalender/period.ts';
import { PDF_BUTTONS, REKAP_BUTTONS } from './rekap.buttons.ts';
import { rekapForm } from './rekap.form.ts';

function periodCard(t: Translate, periods: readonly Period[], free: boolean): Card {
  const buttons = periods.map((period) => ({
    text: periodLabel(t, period),
    data: REKAP_BUTTONS.data('make', { period }),
  }));
  const other = { text: t.plain('rekap-button-other'), data: REKAP_BUTTONS.data('other') };
  return { text: t('rekap-which'), keyboard: [...inRows(buttons, 2), ...(free ? [[other]] : [])] };
}

async function askPeriod(ctx: KesraContext, actor: Actor): Promise<void> {
  const merged = mayReadMerged(actor);
  const periods = recentPeriods(ctx.deps.clock.now(), actor.zona);
  await replyCard(ctx, periodCard(ctx.t, merged ? periods.filter(isWholeQuarters) : periods, !merged));
}

function workbookCaption(t: Translate, made: RekapWorkbook | { readonly rows: null }): Html {
  if (made.rows === null) return t('kabupaten-workbook');
  const { rows, penyaluran, rapat } = made;
  return penyaluran + rapat === 0
    ? t('rekap-workbook', { rows })
    : t('rekap-workbook-more', { rows, penyaluran, rapat });
}

/** On request alone: a weak signal carries one file more slowly than none. */
async function sendPdf(ctx: KesraContext, actor: Actor, period: Period): Promise<void> {
  await ctx.replyWithChatAction('upload_document');
  const made = await makeRekapPdf(ctx.deps, actor, { period });
  if (!made.ok) return void (await ctx.reply(ctx.t.dynamic(made.code, made.vars), AS_HTML));
  const { pdf, fileName } = made.value;
  await ctx.replyWithDocument(new InputFile(pdf, fileName), {
    caption: ctx.t('rekap-pdf-caption'),
    parse_mode: 'HTML',
  });
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
  if (!workbook.ok) {
    await ctx.api.deleteMessage(status.chat.id, status.message_id);
    return void (await ctx.reply(ctx.t.dynamic(workbook.code, workbook.vars), AS_HTML));
  }
  const { path, fileName } = workbook.value;
  const merged = workbook.value.rows === null;
  const pdf = { text: ctx.t.plain('rekap-button-pdf'), callback_data: PDF_BUTTONS.data('pdf', { period }) };
  await ctx.replyWithDocument(new InputFile(path, fileName), {
    caption: workbookCaption(ctx.t, workbook.value),
    parse_mode: 'HTML',
    ...(merged ? {} : { reply_markup: { inline_keyboard: [[pdf]] } }),
  });
  await ctx.api.deleteMessage(status.chat.id, status.message_id);
}

const notFound = (ctx: KesraContext): Promise<void> => replyRefusal(ctx, refuse('rekap-not-found'));

async function onPdf(ctx: KesraContext, period: Period): Promise<void> {
  const { actor, t } = ctx;
  if (!actor || !mayReadRekap(actor)) return notFound(ctx);
  await ctx.answerCallbackQuery();
  // A repeated tap finds the keyboard gone already; the file is made again, since the first one may have been lost.
  const caption = ctx.callbackQuery?.message?.caption ?? '';
  const chosen = `✓ ${t.plain('rekap-button-pdf')}`;
  if (!caption.endsWith(chosen)) {
    await ctx.editMessageCaption({ caption: `${escapeHtml(caption)}\n${chosen}`, parse_mode: 'HTML' });
  }
  await sendPdf(ctx, actor, period);
}

async function onPeriod(ctx: KesraContext, period: Period): Promise<void> {
  const { actor, t } = ctx;
  const mayRead = actor && (mayReadRekap(actor) || (mayReadMerged(actor) && isWholeQuarters(period)));
  if (!mayRead) return notFound(ctx);
  await ctx.answerCallbackQuery();
  await ctx.editMessageText(`${t('rekap-which')}\n✓ ${periodLabel(t, period)}`, AS_HTML);
  await sendRekap(ctx, actor, period);
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
  buttons: [REKAP_BUTTONS, PDF_BUTTONS],
  forms: [rekapForm],
  register(bot) {
    registerTaps(bot, PDF_BUTTONS, { pdf: (ctx, { period }) => onPdf(ctx, period) });
    registerTaps(bot, REKAP_BUTTONS, {
      other: async (ctx) => (ctx.actor && mayReadRekap(ctx.actor) ? ctx.forms.start(rekapForm) : notFound(ctx)),
      make: (ctx, { period }) => onPeriod(ctx, period),
    });
  },
};

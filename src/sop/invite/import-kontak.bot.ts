/** Contacts from Excel: the template behind /kontak, and the filled file that comes back as a document (C1, C3). */
import { rm } from 'node:fs/promises';
import { type Composer, InputFile } from 'grammy';
import type { Document } from 'grammy/types';
import { replyRefusal } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import { registerButtons } from '../../bot/register-buttons.ts';
import { makePdf } from '../../document/make-pdf.ts';
import { formatDateTime } from '../../i18n/format.ts';
import { joinHtml } from '../../i18n/html.ts';
import type { Html } from '../../i18n/translate.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import { type WorkbookRefusal, readWorkbook } from '../../spreadsheet/read-workbook.ts';
import { MOST_FILE_BYTES } from '../../spreadsheet/file-start.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { admitImportFile } from './admit-import-file.ts';
import { type KontakImported, type WrongRow, importKontak } from './import-kontak.ts';
import { inviteSheetPages } from './invite-sheet.page.ts';
import { IMPOR_BUTTONS } from './invite.card.ts';
import { importRowsOf } from './import-rows.ts';
import { makeKontakTemplate } from './make-kontak-template.ts';

/** Files of spreadsheets, also of formats that are refused with a sentence; anything else is not for here. */
const SPREADSHEET = /\.(?:xls[xmb]?|xlt[xm]?|ett?|ods|ots|csv|tsv|numbers)$/i;
const SPREADSHEET_TYPE = /spreadsheet|ms-excel|text\/(?:csv|tab-separated-values)|iwork-numbers|apple\.numbers/i;
/** The template has a row for each place; whoever fills it in adds to them. */
const LIMITS = { rows: 2_000, columns: 30 };

async function sendTemplate(
  ctx: KesraContext,
  actor: Actor,
  caption: Html,
  wrong: readonly WrongRow[] = [],
): Promise<void> {
  const made = await makeKontakTemplate(ctx.deps, actor, wrong);
  if (!made.ok) return replyRefusal(ctx, made);
  if (ctx.callbackQuery) await ctx.answerCallbackQuery();
  await ctx.replyWithChatAction('upload_document');
  const { path, fileName } = made.value;
  try {
    await ctx.replyWithDocument(new InputFile(path, fileName), { caption, parse_mode: 'HTML' });
  } finally {
    // Names and telephones: the file is in the chat, and nowhere else.
    await rm(path, { force: true });
  }
}

async function sendSheet(ctx: KesraContext, actor: Actor, { sheet }: KontakImported): Promise<void> {
  const { t } = ctx;
  await ctx.replyWithChatAction('upload_document');
  const title = t.plain('impor-lembar-file', { kecamatan: sheet.kecamatan });
  const pdf = await makePdf(inviteSheetPages(sheet, actor.zona, t, title));
  const at = formatDateTime(sheet.expiresAt, { language: ctx.language, zone: actor.zona });
  const caption = t('impor-lembar-caption', { count: sheet.invites.length, at });
  await ctx.replyWithDocument(new InputFile(pdf, `${title}.pdf`), { caption, parse_mode: 'HTML' });
}

type ImportRefusal =
  | WorkbookRefusal
  | 'impor-gone'
  | 'impor-no-table'
  | 'impor-empty'
  | 'impor-too-many'
  | 'kontak-kasi-only';

async function takeFile(
  ctx: KesraContext,
  actor: Actor,
  file: Document,
): Promise<Result<KontakImported, ImportRefusal>> {
  const bytes = await ctx.download(file.file_id);
  if (bytes === 'too-large') return refuse('berkas-too-large');
  if (bytes === 'gone') return refuse('impor-gone');
  const read = await readWorkbook(bytes, LIMITS);
  if (!read.ok) return read;
  const rows = importRowsOf(read.value);
  if (!rows.ok) return rows;
  const done = await importKontak(ctx.deps, actor, { rows: rows.value, once: `message-${ctx.msgId ?? 0}` });
  return done.ok ? ok(done.value) : done;
}

async function onFile(ctx: KesraContext, actor: Actor, file: Document): Promise<void> {
  const admitted = await admitImportFile(ctx.deps, actor);
  if (!admitted.ok) return replyRefusal(ctx, admitted);
  // Said before anything is fetched.
  if ((file.file_size ?? 0) > MOST_FILE_BYTES) return replyRefusal(ctx, refuse('berkas-too-large'));
  const { t } = ctx;
  const status = await ctx.reply(t('impor-reading'));
  await ctx.replyWithChatAction('typing');
  const done = await takeFile(ctx, actor, file);
  const say = (text: Html) => ctx.api.editMessageText(status.chat.id, status.message_id, text, AS_HTML);
  if (!done.ok) {
    await say(t('impor-refused'));
    return replyRefusal(ctx, done);
  }
  const { sheet, known, wrong } = done.value;
  const summary = t('impor-done', { made: sheet.invites.length, known, wrong: wrong.length });
  await say(joinHtml(known > 0 ? [summary, t('impor-known-hint')] : [summary]));
  if (sheet.invites.length > 0) await sendSheet(ctx, actor, done.value);
  if (wrong.length > 0) await sendTemplate(ctx, actor, t('impor-wrong-caption', { count: wrong.length }), wrong);
}

export function registerKontakImport(bot: Composer<KesraContext>): void {
  registerButtons(bot, IMPOR_BUTTONS, {
    impor: (ctx, actor) => sendTemplate(ctx, actor, ctx.t('impor-template-caption')),
  });
  bot.on('message:document', async (ctx, next) => {
    const { document } = ctx.message;
    const isBook = SPREADSHEET.test(document.file_name ?? '') || SPREADSHEET_TYPE.test(document.mime_type ?? '');
    return ctx.actor && isBook ? onFile(ctx, ctx.actor, document) : next();
  });
}

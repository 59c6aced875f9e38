/** Contacts from Excel: the template behind /kontak, and the filled file that comes back as a document (C1, C3). */
import { type Composer, InputFile } from 'grammy';
import type { Document } from 'grammy/types';
import { replyRefusal } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import { registerButtons } from '../../bot/register-buttons.ts';
import type { ClosingFile } from '../../form/define-form.ts';
import type { Html } from '../../i18n/translate.ts';
import { type Result, ok, refuse } from '../../lib/result.ts';
import { AS_HTML } from '../../outbox/inline-markup.ts';
import { type WorkbookRefusal, readWorkbook } from '../../spreadsheet/read-workbook.ts';
import { isTooHeavy } from '../../lib/file-limit.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { mayAsKasi } from '../../office/actor/hak.ts';
import { knownColumns } from '../../office/table/remember-columns.ts';
import { admitImportFile } from './admit-import-file.ts';
import { type KontakImported, importKontak, placesOf, whereOf } from './import-kontak.ts';
import { papersOf, summaryOf, templatePaper } from './import-papers.ts';
import { IMPOR_BUTTONS } from './invite.card.ts';
import { KONTAK_COLUMNS_OF, withChoice } from './kontak-list-choice.ts';
import { kontakListForm } from './kontak-list.form.ts';
import type { KontakList } from './kontak-list-context.ts';
import { rowsOfList } from './kontak-list-rows.ts';
import { type ReadList, readKontakList } from './read-kontak-list.ts';

/** Files of spreadsheets, also of formats that are refused with a sentence. */
const SPREADSHEET = /\.(?:xls[xmb]?|xlt[xm]?|ett?|ods|ots|csv|tsv|numbers|gsheet)$/i;
/** Files in which lists are kept too, and that no other part of the bot takes: told how they become .xlsx. */
const OTHER_LIST = /\.(?:pdf|docx?|docm|odt|rtf|gdoc)$/i;
/** Names that say nothing: the bytes do. */
const NAMELESS = /^[^.]*$|\.(?:txt|bin|dat|tmp|file|download)$/i;
const PICTURE = /\.(?:jpe?g|png|heic|heif|webp)$/i;
const SAYS_LIST = /\b(?:daftar|data|kontak|perangkat|pegawai|pengurus|nomor hp|no hp|undang|list|contacts?)\b/i;
const SPREADSHEET_TYPE = /spreadsheet|ms-excel|text\/(?:csv|tab-separated-values)|iwork-numbers|apple\.numbers/i;
/** The template has a row for each place; whoever fills it in adds to them. */
const LIMITS = { rows: 2_000, columns: 30 };

async function sendPapers(ctx: KesraContext, papers: readonly ClosingFile[]): Promise<void> {
  for (const { bytes, name, caption } of papers) {
    await ctx.replyWithChatAction('upload_document');
    await ctx.replyWithDocument(new InputFile(bytes, name), { caption, parse_mode: 'HTML' });
  }
}

async function sendTemplate(ctx: KesraContext, actor: Actor): Promise<void> {
  const { deps, t } = ctx;
  const paper = await templatePaper({ deps, actor, t }, t('impor-template-caption'));
  if (!paper) return replyRefusal(ctx, refuse('kontak-kasi-only'));
  await ctx.answerCallbackQuery();
  await sendPapers(ctx, [paper]);
}

type ImportRefusal =
  | WorkbookRefusal
  | 'impor-gone'
  | 'impor-blank'
  | 'impor-sideways'
  | 'impor-no-table'
  | 'impor-no-people'
  | 'impor-empty'
  | 'impor-too-many';

async function readFile(ctx: KesraContext, actor: Actor, file: Document): Promise<Result<ReadList, ImportRefusal>> {
  const bytes = await ctx.download(file.file_id);
  if (bytes === 'too-large') return refuse('berkas-too-large');
  if (bytes === 'gone') return refuse('impor-gone');
  const read = await readWorkbook(bytes, LIMITS);
  if (!read.ok) return read;
  const where = await whereOf(ctx.deps, actor);
  const found = readKontakList(read.value, { ...where, file: file.file_name ?? '' });
  if (!found.ok || found.value.asItStands) return found;
  const { list } = found.value;
  const known = await knownColumns(ctx.deps, actor, { jenis: KONTAK_COLUMNS_OF, key: list.key });
  return ok({ ...found.value, list: known ? withChoice(list, known) : list });
}

/** Our own template needs no questions. */
async function importAsItStands(
  ctx: KesraContext,
  actor: Actor,
  list: KontakList,
): Promise<Result<KontakImported, 'kontak-kasi-only'>> {
  const { rows, nobody } = rowsOfList(list, { ...list.proposed, withHidden: null }, await placesOf(ctx.deps, actor));
  return importKontak(ctx.deps, actor, { rows: [...rows, ...nobody], once: `message-${ctx.msgId ?? 0}` });
}

async function onFile(ctx: KesraContext, actor: Actor, file: Document): Promise<void> {
  const admitted = await admitImportFile(ctx.deps, actor);
  if (!admitted.ok) return replyRefusal(ctx, admitted);
  // Said before anything is fetched.
  if (isTooHeavy(file.file_size)) return replyRefusal(ctx, refuse('berkas-too-large'));
  const { t } = ctx;
  const status = await ctx.reply(t('impor-reading'));
  await ctx.replyWithChatAction('typing');
  const say = (text: Html) => ctx.api.editMessageText(status.chat.id, status.message_id, text, AS_HTML);
  const read = await readFile(ctx, actor, file);
  if (!read.ok) {
    await say(t('impor-refused'));
    return replyRefusal(ctx, read);
  }
  const { list, asItStands } = read.value;
  if (!asItStands) {
    await say(t('impor-check-first'));
    return ctx.forms.start(kontakListForm, list);
  }
  const done = await importAsItStands(ctx, actor, list);
  if (!done.ok) {
    await say(t('impor-refused'));
    return replyRefusal(ctx, done);
  }
  await say(summaryOf(done.value, t));
  await sendPapers(ctx, await papersOf({ deps: ctx.deps, actor, t }, done.value));
}

const mayImport = (actor: Actor | null): actor is Actor => actor !== null && mayAsKasi(actor, 'KONTAK');

/** After everything else: lists that somebody sends as another kind of file, and as a photo. */
export function registerOtherLists(bot: Composer<KesraContext>): void {
  bot.on('message:document', async (ctx, next) => {
    const { actor } = ctx;
    const { file_name: name = '' } = ctx.message.document;
    const words = `${name.replaceAll(/[_-]/g, ' ')} ${ctx.message.caption ?? ''}`;
    if (!mayImport(actor)) return next();
    const isList = OTHER_LIST.test(name) || NAMELESS.test(name) || (PICTURE.test(name) && SAYS_LIST.test(words));
    return isList ? onFile(ctx, actor, ctx.message.document) : next();
  });
  bot.on('message:photo', async (ctx, next) => {
    if (!mayImport(ctx.actor) || !SAYS_LIST.test(ctx.message.caption ?? '')) return next();
    await replyRefusal(ctx, refuse('berkas-picture'));
  });
}

export function registerKontakImport(bot: Composer<KesraContext>): void {
  registerButtons(bot, IMPOR_BUTTONS, {
    impor: sendTemplate,
  });
  bot.on('message:document', async (ctx, next) => {
    const { document } = ctx.message;
    const isBook = SPREADSHEET.test(document.file_name ?? '') || SPREADSHEET_TYPE.test(document.mime_type ?? '');
    return ctx.actor && isBook ? onFile(ctx, ctx.actor, document) : next();
  });
}

/** The button for the printed sheet of invitations: says that it is coming, makes it, sends it (C1). */
import { InputFile } from 'grammy';
import { editCard, replyRefusal, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import { makePdf } from '../../document/make-pdf.ts';
import { formatDateTime } from '../../i18n/format.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { inviteEmptyDesa } from './invite-empty-desa.ts';
import { inviteSheetPages } from './invite-sheet.page.ts';

export async function sendInviteSheet(ctx: KesraContext, actor: Actor): Promise<void> {
  const { t } = ctx;
  const once = `message-${ctx.callbackQuery?.message?.message_id ?? 0}`;
  const made = await inviteEmptyDesa(ctx.deps, actor, { once });
  if (!made.ok) return replyRefusal(ctx, made);
  await turnCard(ctx, { text: t('undang-sheet-coming'), keyboard: [] });
  await ctx.replyWithChatAction('upload_document');
  const { invites, kecamatan, expiresAt } = made.value;
  const pdf = await makePdf(inviteSheetPages(made.value, actor.zona, t));
  const at = formatDateTime(expiresAt, { language: ctx.language, zone: actor.zona });
  await ctx.replyWithDocument(new InputFile(pdf, `${t.plain('undang-sheet-file', { kecamatan })}.pdf`), {
    caption: t('undang-sheet-caption', { count: invites.length, at }),
    parse_mode: 'HTML',
  });
  await editCard(ctx, { text: t('undang-sheet-chosen'), keyboard: [] });
}

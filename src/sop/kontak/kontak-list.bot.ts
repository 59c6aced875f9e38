/** The register behind /kontak: summary, lists, and the workbook (C1, C3). */
import { type Composer, InputFile } from 'grammy';
import { replyCard, replyRefusal, turnCard } from '../../bot/answers.ts';
import type { KesraContext } from '../../bot/context.ts';
import { registerButtons } from '../../bot/register-buttons.ts';
import type { Card } from '../../outbox/message.ts';
import type { Actor } from '../../office/actor/actor.ts';
import { exportKontak } from './export-kontak.ts';
import { PARTS, REGISTER_BUTTONS, partCard, summaryCard, withoutCard } from './kontak-list.card.ts';
import { type Register, listKontak } from './list-kontak.ts';

async function loadRegister(ctx: KesraContext, actor: Actor): Promise<Register | null> {
  const found = await listKontak(ctx.deps, actor);
  if (found.ok) return found.value;
  await replyRefusal(ctx, found);
  return null;
}

export async function openRegister(ctx: KesraContext, actor: Actor): Promise<void> {
  const register = await loadRegister(ctx, actor);
  if (register) await replyCard(ctx, summaryCard(register, actor.zona, ctx.t));
}

function cardOf(register: Register, what: string, page: number, { t }: KesraContext, actor: Actor): Card {
  const part = PARTS.find((one) => one === what);
  if (part) return partCard(part, register[part], page, t);
  return what === 'without' ? withoutCard(register, page, t) : summaryCard(register, actor.zona, t);
}

async function sendWorkbook(ctx: KesraContext, actor: Actor): Promise<void> {
  const made = await exportKontak(ctx.deps, actor);
  if (!made.ok) return replyRefusal(ctx, made);
  await ctx.answerCallbackQuery();
  await ctx.replyWithChatAction('upload_document');
  const { path, fileName, rows } = made.value;
  const caption = ctx.t('daftar-workbook', { rows });
  await ctx.replyWithDocument(new InputFile(path, fileName), { caption, parse_mode: 'HTML' });
}

export function registerKontakList(bot: Composer<KesraContext>): void {
  registerButtons(bot, REGISTER_BUTTONS, {
    part: async (ctx, actor, { part, page = 0 }) => {
      const register = await loadRegister(ctx, actor);
      if (register) await turnCard(ctx, cardOf(register, part, page, ctx, actor));
    },
    xlsx: sendWorkbook,
  });
}
